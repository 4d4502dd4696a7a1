"""Hours and work of people on the team, for tests."""

from datetime import date

from bic.tenancy import scope
from planning.models import Assignment, Availability

FIRST = date(2026, 1, 1)


def give(member, *, hours=None, work=None, starts_on=FIRST, ends_on=None, community=None):
    """Hours or work from a day on."""
    row = {"program": member.program, "member": member, "starts_on": starts_on, "ends_on": ends_on}
    with scope(member.program):
        if hours is not None:
            return Availability.objects.create(**row, hours_per_week=hours)
        return Assignment.objects.create(
            **row, hours_per_week=work, community=community, role="Helper"
        )
