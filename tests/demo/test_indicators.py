"""Indicators of the demo."""

from bic.days import today_in
from bic.tenancy import scope
from communities.models import Community
from evaluations.overview import standings


def test_the_demo_reads_indicators_of_every_kind(program):
    with scope(program):
        place = Community.objects.select_related("program").get(slug="larkspur")
        found = {one.indicator.suggested: one for one in standings(place, today_in(program))}

    assert found["interpreted"].moved == "Better than at the baseline"
    assert [one.words for one in found["interpreted"].targets] == ["reached", "not reached"]
    assert found["vital-documents"].value == "77.5%"
    assert found["english"].indicator.level == "context"
    assert found["meetings"].newest.is_computed
    assert found["reach"].missing
