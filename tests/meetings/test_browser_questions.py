"""Questions after an RSVP in a real browser: on a phone in Spanish, with scripts and without."""

import pytest
from django.core.cache import cache
from playwright.sync_api import expect

from bic.surveys.models import Response
from bic.tenancy import scope
from meetings.models import Rsvp
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.meetings.making_rsvp import front, make_asking
from tests.meetings.test_rsvp_questions import PLAIN
from tests.surveys.making import make_survey


@pytest.fixture
def meal(live_app):
    """A public meal that asks three questions afterwards; committed."""
    cache.clear()
    program = ProgramFactory(slug="alder-ridge", name="Alder Ridge Program")
    town = CommunityFactory(program=program, name="Mill Fork", slug="mill-fork")
    by = MembershipFactory(program=program, role="coordinator").user
    survey = make_survey(
        program, by=by, community=town, questions=PLAIN, languages=("en", "es"), purpose="other"
    )
    with scope(program):
        return make_asking(town, by=by, questionnaire=survey)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_family_answers_a_few_questions_after_its_rsvp(open_page, axe, meal, scripts):
    page = open_page("phone", java_script_enabled=scripts, locale="es-MX")
    page.goto(front(meal))
    page.locator("a.sv-button").click()
    page.locator("#id_adults").fill("2")
    page.locator("button[name=send]").click()
    page.locator("a[href*=questions]").click()
    expect(page.locator("html")).to_have_attribute("lang", "es")
    expect(page.get_by_text("es: Would you bring a dish?")).to_be_visible()
    if scripts:
        axe(page)

    page.locator("input[name=dish][value=yes]").check()
    page.locator("#miles").fill("many")
    page.locator("button[name=send]").click()
    expect(page.locator("#miles")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("input[name=dish][value=yes]")).to_be_checked()
    if scripts:
        axe(page)
    page.locator("#miles").fill("3")
    page.locator("button[name=send]").click()

    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("button[name=send]")).to_have_count(0)
    with scope(meal.program):
        assert Response.objects.get().answers == {"dish": "yes", "miles": 3}
        assert Rsvp.objects.get().people == 2
