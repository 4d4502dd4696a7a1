"""Subjects of the addresses of planning."""

from datetime import date

from planning.models import Milestone
from planning.services import timeline


def furnish(place):
    day = date(2027, 3, 1)
    milestone = timeline.add_milestone(
        Milestone(
            program=place.program,
            community=place.community,
            title="Signing",
            starts_on=day,
            ends_on=day,
        )
    )
    for name in ("update", "delete", "slip", "history"):
        place.subjects[f"planning:timeline_{name}:pk"] = milestone.pk
