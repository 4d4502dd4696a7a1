"""Averages of items: of a scale from numbers that are shown, of numbers rounded and at the end."""

from decimal import Decimal

import pytest
from django.urls import reverse

from bic.days import today_in
from bic.surveys.models import DECLINED, UNSURE, Item
from bic.surveys.services.collection import close_survey
from bic.surveys.services.instrument import draft_of
from bic.tenancy import scope
from evaluations.measuring import take
from evaluations.models import Indicator, Wave
from tests.evaluations.making import add_indicator
from tests.evaluations.rounds import rounds
from tests.factories import UserFactory
from tests.surveys.answering import answered
from tests.surveys.making import AGREE, AGREE_WORDS, make_survey

pytestmark = pytest.mark.django_db


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


def read(program, host, larkspur, groups, *, item="welcome", unit="score", scale=None, closed=True):
    """What is read of an item after so many people gave these answers: the value, and why not."""
    options = {"questions": (scale,)} if scale else {}
    survey = make_survey(program, by=host, community=larkspur, **options)
    for people, answers in groups:
        answered(survey, people, answers)
    with scope(program):
        if closed:
            close_survey(survey, by=host)
        one = add_indicator(
            larkspur, source="survey", survey=survey, item=item, unit=unit, values=[]
        )
        taken = take(one, today=today_in(program))
    return taken.found.value, taken.found.why, taken.formula


@pytest.mark.parametrize(("direction", "mean"), [("up", "2.75"), ("down", "3.25")])
def test_the_best_point_is_the_highest_whichever_way_the_scale_runs(
    program, host, larkspur, direction, mean
):
    scale = {"kind": "scale", "key": "welcome", "label": "Welcome", "direction": direction,
             "choices": [*AGREE, {"value": UNSURE}],
             "words": {"choices": AGREE_WORDS | {UNSURE: "I do not know"}}}  # fmt: skip
    groups = [(20, {"welcome": "2"}), (60, {"welcome": "3"}), (30, {"welcome": UNSURE})]
    value, why, formula = read(program, host, larkspur, groups, scale=scale)
    assert (value, why) == (Decimal(mean), "")
    assert "to 5" in formula
    assert "Of the 80 people who chose a point." in formula


def test_a_share_of_a_scale_that_was_turned_round_is_not_told(program, host, larkspur):
    def turned(survey):
        Item.objects.filter(version=draft_of(survey), key="welcome").update(direction="down")

    people = [(20, {"welcome": "4"}), (20, {"welcome": "2"})]
    first, _second = rounds(larkspur, host, people, people, change=turned)
    with scope(program):
        one = add_indicator(
            larkspur, source="survey", survey=first, item="welcome", unit="percent",
            values=["4", "5"],
        )  # fmt: skip
        then, now = (
            take(one, today=today_in(program), wave=Wave.objects.get(kind=kind)).found
            for kind in ("baseline", "year_1")
        )
    assert (then.value, then.why) == (Decimal("50.00"), "")
    assert now.value is None
    assert now.why == "The scale was turned round since the answers that count were chosen."


@pytest.mark.parametrize(
    ("groups", "why"),
    [
        ([], "Nobody answered this item."),
        ([(40, {"welcome": DECLINED})], "Nobody answered this item."),
        ([(1, {"welcome": "5"})], "Some answers were given by too few people to tell the average."),
        (
            [(40, {"welcome": "5"}), (3, {"welcome": "1"})],
            "Some answers were given by too few people to tell the average.",
        ),
    ],
)
def test_an_average_that_would_give_somebody_away_says_why(program, host, larkspur, groups, why):
    assert read(program, host, larkspur, groups)[:2] == (None, why)


@pytest.mark.parametrize(
    ("groups", "value", "why"),
    [
        ([(15, {"household": 3}), (15, {"household": 4})], Decimal("3.50"), ""),
        ([(20, {"household": 2}), (11, {"household": 7})], Decimal("3.80"), ""),
        ([(3, {"household": 4})], None, "Too few people answered this item to tell the average."),
        ([], None, "Nobody answered this item."),
    ],
)
def test_an_average_of_numbers_is_rounded_and_of_enough_people(
    program, host, larkspur, groups, value, why
):
    assert read(program, host, larkspur, groups, item="household", unit="mean")[:2] == (value, why)


def test_an_open_survey_gives_no_average(program, host, larkspur):
    groups = [(30, {"household": 3})]
    found = read(program, host, larkspur, groups, item="household", unit="mean", closed=False)
    assert "not closed yet" in found[1]


def test_an_item_that_is_another_kind_now_has_no_average(program, host, larkspur):
    found = read(program, host, larkspur, [(30, {"area": "north"})], item="area", unit="mean")
    assert found[1] == "Of this item there is no average any more."


def test_an_average_is_chosen_in_the_form_and_needs_no_answers_that_count(
    client_as, program, host, larkspur
):
    jonah = client_as("researcher")
    survey = make_survey(program, by=host, community=larkspur)
    create = reverse("evaluations:indicator_create", args=["piedmont", "larkspur"])
    form = {
        "name_en": "Welcome", "name_original": "en", "level": "outcome", "unit": "count",
        "direction": "up", "source": "survey", "asked": f"{survey.pk}:welcome:average",
    }  # fmt: skip
    assert "I feel welcome here. (average)" in jonah.get(create).text

    page = jonah.post(create, form, follow=True).text

    assert "Average of what people answered" in page
    assert "Choose answers" not in page
    with scope(program):
        one = Indicator.objects.get()
        assert (one.unit, one.values) == ("score", [])
    update = reverse("evaluations:indicator_update", args=["piedmont", "larkspur", one.pk])
    assert f'value="{survey.pk}:welcome:average" selected' in jonah.get(update).text
