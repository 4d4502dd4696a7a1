"""The demo's committees and themes are whole, and say that they are invented."""

from bic.tenancy import scope
from research.composition import composition
from research.models import Committee, Ranking, Theme
from research.reading import themes_for_reading


def test_two_towns_have_themes_with_what_speaks_for_them(program):
    with scope(program):
        for slug in ("mill-fork", "larkspur"):
            town = program.communities.get(slug=slug)
            told = themes_for_reading(town, "es")
            assert len(told) == 6
            assert {one["title"]["language"] for one in told} == {"es"}
            assert all("(inventado)" in one["text"]["text"] for one in told)
            found = composition(Committee.objects.get(community=town), sees_all=False)
            assert found.people.count >= 18
        kinds = {it["kind"] for one in told for it in one["evidence"]}
        mill = themes_for_reading(program.communities.get(slug="mill-fork"))
        kinds |= {it["kind"] for one in mill for it in one["evidence"]}
        assert kinds >= {"indicator", "sources", "quote", "asset", "existing", "count"}
        assert all(one["evidence"] for one in mill)
        assert Theme.objects.chosen().count() == 12
        closed = Ranking.objects.get(closed_at__isnull=False)
    assert closed.result["people"] == 4
    assert len(closed.result["places"]) == 6
