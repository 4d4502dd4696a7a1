"""What the demo says of reporting to audiences."""

from bic.days import today_in
from bic.tenancy import scope
from communities.models import Community
from implementation.models import AudienceReport
from implementation.schedule import standings_of


def test_larkspur_tells_five_audiences_and_some_wait(program):
    with scope(program):
        larkspur = Community.objects.get(slug="larkspur")
        states = list(AudienceReport.objects.filter(community=larkspur).values_list("state"))
        found = standings_of(larkspur, today_in(program))

        assert len(found) == 5
        assert {state for (state,) in states} == {"draft", "review", "published", "skipped"}
        assert sum(one.report is None and one.waiting > 0 for one in found) == 2
