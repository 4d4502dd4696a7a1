"""The demo's timeline: the program's year before, and communities where they stand."""

from datetime import timedelta

from dateutil.relativedelta import relativedelta

from bic.story import next_tuesday
from planning.calendar import Unit
from planning.models import Milestone
from planning.services import timeline


def load(demo):
    """The usual calendar of the program and two communities; one of them slipped."""
    coordinator = demo.people["priya"]
    begins = {
        None: demo.today - relativedelta(months=30),
        # The meal of next Tuesday, and a steering committee that meets in ten days.
        "mill-fork": next_tuesday(demo.today) - relativedelta(months=18),
        "saluda-bend": demo.today + timedelta(days=10) - relativedelta(months=2),
    }
    for slug, begins_on in begins.items():
        community = demo.communities[slug] if slug else None
        new = timeline.start_from_template(
            demo.program, community, begins_on=begins_on, owner=coordinator
        )
        for one in new:
            if one.ends_on < demo.today:
                one.reached_on = one.ends_on
                one.save(update_fields=["reached_on"])
    research = Milestone.objects.get(
        community=demo.communities["saluda-bend"], template_key="research"
    )
    timeline.slip(
        research,
        amount=6,
        unit=Unit.WEEKS,
        reason="The survey opens after the summer holidays",
        by=coordinator,
    )
