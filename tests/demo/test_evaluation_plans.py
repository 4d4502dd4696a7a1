"""What the demo says of evaluation plans."""

from bic.blueprint import State
from bic.story import TOWNS
from bic.tenancy import scope
from communities.models import Community
from evaluations.evidence.plan import evaluation_plan
from evaluations.models import Plan
from evaluations.reading import gaps, whole


def test_whoever_is_beyond_the_plan_has_a_whole_one_that_is_approved(program):
    with scope(program):
        beyond = [town.slug for town in TOWNS if "R1" in town.days]
        places = list(Community.objects.filter(slug__in=beyond))
        found = evaluation_plan(places)

        assert {found[place.pk].state for place in places} == {State.DONE}
        assert all(gaps(whole(plan)) == [] for plan in Plan.objects.approved())
        assert Plan.objects.drafts().count() == 2
