"""Every kind of question on a phone, with scripts and without, in three languages."""

import pytest
from playwright.sync_api import expect

from bic.surveys.models import Response
from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.surveys.browsing import blind, look, press
from tests.surveys.making import QUESTIONS, make_survey

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BASE = "/open/alder-ridge/surveys/life-in-our-town/"
MATRIX = (
    {"kind": "matrix", "key": "town", "label": "How well do these work for you?"},
    *(
        {"kind": "scale", "key": key, "label": label, "within": "town", "direction": "up",
         "choices": [{"value": "1"}, {"value": "2"}],
         "words": {"choices": {"1": "Badly", "2": "Well"}}}
        for key, label in (("bus", "Buses"), ("school", "Schools"))
    ),
    {"kind": "date", "key": "came", "label": "When did you first come to a meeting?"},
    {"kind": "ranking", "key": "first", "label": "What matters most?",
     "choices": [{"value": "homes"}, {"value": "work"}],
     "words": {"choices": {"homes": "Homes", "work": "Work"}}},
)  # fmt: skip


@pytest.fixture
def survey(live_app):
    program = ProgramFactory(slug="alder-ridge", name="Alder Ridge Program")
    community = CommunityFactory(program=program, name="Mill Fork")
    by = MembershipFactory(program=program, role="researcher").user
    return make_survey(
        program, by=by, community=community, questions=(*QUESTIONS, *MATRIX),
        languages=("en", "es", "ar"),
    )  # fmt: skip


def kept(survey):
    with scope(survey.program):
        return Response.objects.get(survey=survey)


def answer_all(page, axe):
    """From consent to thanks, changing the language on the way."""
    page.goto(BASE)
    look(page, axe)
    page.get_by_role("link", name="Español").click()
    expect(page.locator("html")).to_have_attribute("lang", "es")
    press(page, "Estoy de acuerdo, empezar")
    page.get_by_label("es: North side").check()
    look(page, axe)
    page.locator("summary").click()
    press(page, "العربية")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.get_by_label("ar: North side")).to_be_checked()
    look(page, axe)
    press(page, "ar next")
    page.get_by_label("ar: Partly").check()
    press(page, "ar next")
    page.locator("summary").click()
    press(page, "English")
    page.get_by_label("Spanish").check()
    look(page, axe)
    press(page, "Next")
    page.get_by_label("How many people live with you?").fill("99")
    press(page, "Next")
    expect(page.get_by_text("Write a number from 1 to 30.")).to_be_visible()
    look(page, axe)
    page.get_by_label("How many people live with you?").fill("4")
    press(page, "Next")
    page.get_by_label("What do you wish for?").fill("A bus on Sundays.")
    look(page, axe)
    press(page, "Next")
    page.locator("#bus-field").get_by_label("Well").check()
    look(page, axe)
    press(page, "Next")
    page.get_by_label("Month").fill("5")
    page.get_by_label("Day").fill("3")
    page.get_by_label("Year").fill("2026")
    look(page, axe)
    press(page, "Next")
    page.get_by_label("Work").fill("1")
    look(page, axe)
    press(page, "Next")
    look(page, axe)
    press(page, "Send my answers")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Thank you. Your answers have arrived."
    )
    look(page, axe)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_survey_is_answered_on_a_phone(open_page, axe, survey, scripts):
    page = open_page("phone", java_script_enabled=scripts)

    answer_all(page, axe if scripts else blind)

    assert kept(survey).answers == {
        "area": "north", "welcome": "3", "languages": ["es"], "household": 4,
        "wish": "A bus on Sundays.", "bus": "2", "came": "2026-05-03", "first": ["work"],
    }  # fmt: skip


def test_whoever_leaves_leaves_nothing(open_page, survey):
    page = open_page("phone")
    page.goto(BASE)
    press(page, "I agree, begin")
    page.get_by_label("North side").check()
    press(page, "Leave and erase my answers")

    expect(page.get_by_text("Your answers are erased.")).to_be_visible()
    assert page.context.cookies() == []
