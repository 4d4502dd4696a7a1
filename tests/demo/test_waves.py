"""The waves of the demo can be compared: the same keys, and answers in all three."""

from bic.surveys.models import Item, Response
from bic.tenancy import scope
from evaluations.models import Wave, WaveSurvey


def test_a_town_of_the_demo_has_been_through_all_three_waves(program):
    with scope(program):
        waves = list(Wave.objects.filter(community__slug="larkspur").order_by("opens_on"))
        asked = {
            one: [link.survey for link in WaveSurvey.objects.filter(wave=one).order_by("pk")]
            for one in waves
        }
        people = [Response.objects.filter(survey=asked[one][0]).count() for one in waves]
        keys = {
            frozenset(Item.objects.filter(version__survey=asked[one][0]).values_list("key"))
            for one in waves
        }

    assert [(one.kind, one.state) for one in waves] == [
        ("baseline", "locked"), ("year_1", "locked"), ("year_3", "closed"),
    ]  # fmt: skip
    assert people == [164, 131, 118]
    assert len(keys) == 1
    assert asked[waves[2]][1].earlier_id == asked[waves[1]][1].pk
