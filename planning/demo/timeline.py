"""The demo's timeline: the program's year before, and communities where they stand."""

from dateutil.relativedelta import relativedelta

from bic.story import BY_SLUG
from planning.calendar import Unit
from planning.models import Milestone
from planning.services import timeline


def load(demo):
    """The usual calendar of the program and two communities; one of them slipped."""
    coordinator = demo.people["priya"]
    begins = {
        None: demo.today - relativedelta(months=30),
        # Communities count from their agreements.
        "mill-fork": demo.day(BY_SLUG["mill-fork"].days["I3"]),
        "saluda-bend": demo.day(BY_SLUG["saluda-bend"].days["I3"]),
    }
    for slug, begins_on in begins.items():
        community = demo.communities[slug] if slug else None
        new = timeline.start_from_template(
            demo.program, community, begins_on=begins_on, owner=coordinator
        )
        for one in new:
            if reached := _reached(demo, slug, one):
                one.reached_on = reached
                one.save(update_fields=["reached_on"])
    survey = Milestone.objects.filter(
        community=demo.communities["mill-fork"], reached_on=None, ends_on__lt=demo.today
    ).earliest("ends_on")
    timeline.slip(
        survey,
        amount=35,
        unit=Unit.WEEKS,
        reason="The meals began later than planned",
        by=coordinator,
    )
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


def _reached(demo, slug, milestone):
    """The day on which the last step of it was done, for the program that on which it was due."""
    if slug is None:
        return milestone.ends_on if milestone.ends_on < demo.today else None
    days = [BY_SLUG[slug].days.get(code) for code in milestone.steps]
    return None if None in days else demo.day(min(days))
