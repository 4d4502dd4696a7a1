"""Results over the waves, as custodians and as partners read them."""

import re

import pytest
from django.urls import reverse

from bic.surveys.models import Item
from bic.surveys.services import instrument, items
from bic.tenancy import scope
from evaluations.compared.indicators import indicators_of
from evaluations.compared.reading import comparison_of
from evaluations.compared.series import series_of
from evaluations.models import Indicator, Reading, Wave, WaveSurvey
from tests.evaluations.rounds import rounds, wave_of
from tests.factories import UserFactory
from tests.queries import queries_of
from tests.surveys.making import QUESTIONS

pytestmark = pytest.mark.django_db
MOST_QUERIES = 15


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", "larkspur", *args])


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def three(larkspur, host):
    """Three waves that grow warmer; few live in the south."""
    return rounds(
        larkspur, host,
        [(40, {"area": "north", "welcome": "2"}), (3, {"area": "south", "welcome": "4"})],
        [(30, {"area": "north", "welcome": "2"}), (20, {"area": "north", "welcome": "4"})],
        [(15, {"area": "north", "welcome": "2"}), (45, {"area": "north", "welcome": "4"})],
    )  # fmt: skip


def compared(community, *, sees_all=True, only=""):
    """The only series of a community."""
    with scope(community.program):
        [series] = series_of(community)
        return comparison_of(series, sees_all=sees_all, only=only)


def question(found, key):
    return next(one for one in found.questions if one.key == key)


def section(page, key):
    return page.split(f'id="q-{key}"')[1].split("</section>")[0]


def test_three_waves_stand_beside_each_other(client_as, three):
    jonah = client_as("researcher")
    assert "Baseline" in jonah.get(at("comparison_list")).text

    page = jonah.get(at("comparison_detail", three[0].pk)).text

    part = section(page, "welcome")
    assert "Change: Baseline to Year 3" in part
    assert part.count('<svg class="bic-sides"') == 3
    # 3 of 43, then 45 of 60 chose the fourth point.
    assert re.search(r"7\.0% <span class=\"sm muted\">(<[^>]+>)?3", part)
    assert "+68.0 points" in part
    assert "Average, 1 worst to 5 best" in part
    assert "Better" in part
    # Nobody was drawn by lot.
    assert "95% interval" not in page
    # Each answer of a question that is no scale has a bar of its own.
    assert 'class="bic-bar"' in section(page, "area")
    assert 'class="bic-bar"' not in part
    assert "h = " not in page
    assert "because they would claim more" in page


def test_partners_read_what_suppression_leaves_and_no_change_of_it(client_as, three, larkspur):
    page = client_as("lead", larkspur).get(at("comparison_detail", three[0].pk)).text

    part = section(page, "welcome")
    assert "+68.0 points" not in part
    assert "7.0%" not in part
    assert "A change is told only where no number behind it is hidden." in part
    assert "Average" not in part or "2.1" not in part
    # The later waves hide nothing, so their bars are drawn, and the first one's is not.
    assert part.count('<svg class="bic-sides"') == 2


def test_effects_and_intervals_need_people_drawn_by_lot(larkspur, three, client_as):
    jonah = client_as("researcher")
    form = jonah.get(at("comparison_design", three[0].pk)).context["form"]
    wrong = jonah.post(at("comparison_design", three[0].pk), dict.fromkeys(form.fields, "dice"))
    assert wrong.status_code == 200
    assert wrong.context["form"].errors
    jonah.post(at("comparison_design", three[0].pk), dict.fromkeys(form.fields, "everybody"))
    asked = question(compared(larkspur), "welcome")
    assert asked.average.change.effect.startswith("d = +")
    assert not asked.average.change.interval

    jonah.post(at("comparison_design", three[0].pk), dict.fromkeys(form.fields, "lot"))

    asked = question(compared(larkspur), "welcome")
    fourth = next(row for row in asked.rows if row.words == "Mostly")
    # Newcombe's interval of 45/60 - 3/43.
    assert fourth.change.interval == "95% interval +51.1 points to +78.3 points"
    assert fourth.change.effect == "h = +1.56 (large)"
    assert "r = +0.68" in asked.average.change.effect
    assert client_as("lead", larkspur).get(at("comparison_design", three[0].pk)).status_code == 403


def test_locked_waves_keep_how_people_were_found(larkspur, three, host, client_as):
    with scope(larkspur.program):
        Wave.objects.update(locked_by=host, locked_at="2026-01-01T00:00Z")
    page = client_as("researcher").get(at("comparison_design", three[0].pk)).text
    assert "Every wave of this survey is locked." in page
    client_as("researcher").post(at("comparison_design", three[0].pk), {})
    with scope(larkspur.program):
        assert set(WaveSurvey.objects.values_list("reached", flat=True)) == {"anybody"}


def test_one_group_is_told_where_it_may_be(client_as, three, larkspur):
    jonah, partner = client_as("researcher"), client_as("lead", larkspur)
    place = at("comparison_detail", three[0].pk)
    south = jonah.get(place, {"only": "area:south"}).text
    assert "Where do you live? – South side" in south
    refused = partner.get(place, {"only": "area:south"}).text
    assert "Baseline: this group is not told" in refused
    assert "South side" in refused
    unknown = partner.get(place, {"only": "area:moon"}).text
    assert "The filter in this address is not one of this survey." in unknown
    assert partner.get(at("comparison_detail", 999)).status_code == 404


def test_waves_without_answers_with_one_and_with_none_who_would_say(larkspur, host):
    rounds(
        larkspur, host, [], [(1, {"welcome": "3"})],
        [(12, {"welcome": "_declined", "area": "north"})], reached="lot",
    )  # fmt: skip

    asked = question(compared(larkspur), "welcome")

    assert "Baseline: nobody answered." in asked.notes
    assert "Year 1: one person answered, which says nothing of a group." in asked.notes
    assert "Year 3: nobody answered; some preferred not to say." in asked.notes
    assert asked.span == ""
    assert all(row.change is None for row in asked.rows)
    assert asked.bars == []
    partner = compared(larkspur, sees_all=False)
    assert [one.people.plain for one in partner.rounds] == [0, "*", 12]


def test_all_the_same_and_few_divide_by_nothing(larkspur, host):
    rounds(larkspur, host, [(20, {"welcome": "3"})], [(20, {"welcome": "3"})], reached="lot")
    asked = question(compared(larkspur), "welcome")
    assert "All gave the same answer each time: no effect size." in asked.notes
    assert asked.average.change.points == "0.00"
    assert asked.average.change.way == ""


def test_retired_reworded_and_turned_questions_are_marked(larkspur, host):
    def changed(survey):
        version = instrument.draft_of(survey)
        gone = Item.objects.get(version=version, key="household")
        items.remove(gone)
        welcome = Item.objects.get(version=version, key="welcome")
        welcome.direction = "down"
        welcome.save()
        area = Item.objects.get(version=version, key="area")
        instrument.put_words(area, "en", {"label": "In which part do you live?"}, by=host)

    people = {"area": "north", "welcome": "2", "household": 4}
    rounds(larkspur, host, [(20, people)], [(20, people)], change=changed)
    found = compared(larkspur)

    assert question(found, "area").is_reworded
    turned = question(found, "welcome")
    assert "No change is told: the scale was turned round between the waves." in turned.notes
    assert turned.average is None
    assert "Year 1: not asked." in question(found, "household").notes


def test_a_scale_whose_first_point_is_best_is_worse_when_it_rises(larkspur, host):
    turned = tuple(one | {"direction": "down"} for one in QUESTIONS if one["key"] == "welcome")
    rounds(
        larkspur, host, [(20, {"welcome": "2"})], [(10, {"welcome": "2"}), (30, {"welcome": "3"})],
        questions=turned,
    )  # fmt: skip
    asked = question(compared(larkspur), "welcome")
    assert asked.average.cells == ["4.00", "3.25"]
    assert asked.average.change.points == "−0.75"
    assert asked.average.change.way == "worse"


@pytest.mark.parametrize("role", ["researcher", "lead"])
def test_the_page_costs_the_same_for_any_number_of_answers(client_as, three, larkspur, role):
    person = client_as(role, larkspur) if role == "lead" else client_as(role)
    place = at("comparison_detail", three[0].pk)
    person.get(place)
    assert len(queries_of(person, place)) <= MOST_QUERIES
    assert len(queries_of(person, at("comparison_list"))) <= MOST_QUERIES


@pytest.mark.parametrize(
    ("unit", "values", "bars"),
    [
        ("count", (5, 20), [25, 100]),
        ("count", (5,), [None]),
        ("score", (0, 0), [None, None]),
        ("count", (-5, 20), [None, None]),
    ],
)
def test_bars_of_an_indicator_begin_at_zero_and_end_at_its_highest(
    larkspur, host, unit, values, bars
):
    with scope(larkspur.program):
        place = {"program": larkspur.program, "community": larkspur}
        one = Indicator.objects.create(
            **place, name="Doors", level="output", unit=unit, direction="up"
        )
        for kind, value in zip(("baseline", "year_3"), values, strict=False):
            wave = wave_of(larkspur, kind, host)
            Reading.objects.create(
                **place, indicator=one, wave=wave, day=wave.opens_on, value=value
            )
        [line] = indicators_of(larkspur).lines

    assert [cell.percent for cell in line.cells] == bars


def test_a_change_says_between_which_waves_it_is_where_the_last_tells_nothing(larkspur, host):
    with scope(larkspur.program):
        place = {"program": larkspur.program, "community": larkspur}
        one = Indicator.objects.create(
            **place, name="Doors", level="output", unit="count", direction="up"
        )
        for kind, value in (("baseline", 5), ("year_1", 8), ("year_3", None)):
            wave = wave_of(larkspur, kind, host)
            Reading.objects.create(
                **place, indicator=one, wave=wave, day=wave.opens_on, value=value,
                why="" if value else "Nobody counted.",
            )  # fmt: skip
        [line] = indicators_of(larkspur).lines

    assert (line.change.points, line.change.interval) == ("+3", "Baseline to Year 1")


def test_indicators_are_compared_by_their_direction_and_context_is_never_better(
    client_as, larkspur, host
):
    values = {"process": (40, 30, "percent", "down"), "context": (9, 12, "percent", "none")}
    waves = [wave_of(larkspur, kind, host) for kind in ("baseline", "year_3")]
    with scope(larkspur.program):
        place = {"program": larkspur.program, "community": larkspur}
        for level, (was, now, unit, way) in values.items():
            one = Indicator.objects.create(
                **place, name=f"About {level}", level=level, unit=unit, direction=way
            )
            for wave, value in zip(waves, (was, now), strict=True):
                Reading.objects.create(
                    **place, indicator=one, wave=wave, day=wave.opens_on, value=value
                )
        gone = Indicator.objects.create(
            **place, name="About nothing", level="output", unit="count", direction="up"
        )
        Reading.objects.create(
            **place, indicator=gone, wave=waves[0], day=waves[0].opens_on, why="Its source is gone."
        )
        found = {str(one.indicator.name): one for one in indicators_of(larkspur).lines}

    assert found["About process"].change.points == "−10.0 points"
    assert found["About process"].change.way == "better"
    assert found["About context"].change.way == ""
    assert [cell.percent for cell in found["About process"].cells] == [40, 30]
    assert [cell.percent for cell in found["About nothing"].cells] == [None, None]
    page = client_as("lead", larkspur).get(at("comparison_list")).text
    assert "Its source is gone." in page
    assert "Not read" in page
    assert "About context" in page.split("so they show no effect")[1]
