"""All five audiences' reports out of one update, on a phone."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from implementation.models import AudienceReport
from tests.access.world import make_world
from tests.planning.funding import make_grant

BASE = "/here/communities/larkspur/reporting/"
WRITTEN = "You can ask at city hall in your language."


@pytest.fixture
def place(live_app):
    """A community with a funder, committed; its program and its coordinator."""
    with transaction.atomic():
        world = make_world(furnished=False)
        with scope(world.own.program):
            make_grant(world.own.program, "Welcome fund", awarded="9000.00")
    return world.own.program, world.people[Actor("coordinator")]


def publish(page, audience):
    """Publish what one audience is told, from the list."""
    page.goto(BASE)
    page.get_by_role("main").get_by_role("link", name=audience).first.click()
    page.get_by_role("link", name="Publish", exact=True).click()
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_text("Published.", exact=True)).to_be_visible()


def test_all_five_reports_come_out_of_one_update(open_page, sign_in, accessible, place):
    program, by = place
    page = open_page("phone")
    sign_in(page, by)
    page.goto(BASE)
    page.get_by_role("link", name="Tell an audience").first.click()
    expect(page.get_by_role("heading", name="Tell an audience")).to_be_visible()
    accessible(page)
    for audience in (
        "Residents", "Committee and partners", "Elected officials", "Funder", "Supervisor",
    ):  # fmt: skip
        page.get_by_label(audience, exact=True).check()
    page.get_by_label("Grant of the funder").select_option(label="Welcome fund")
    first = timezone.localdate() - timedelta(days=200)
    page.get_by_label("First day of the first period").fill(first.isoformat())
    page.get_by_role("button", name="Save").click()

    page.get_by_role("button", name="Begin the 5 reports that are due").click()
    expect(page.get_by_text("5 reports begun.")).to_be_visible()
    accessible(page)

    page.get_by_role("main").get_by_role("link", name="Residents").first.click()
    page.get_by_role("link", name="Write").click()
    page.locator("[name=text_en]").fill(WRITTEN)
    page.locator("[name=text_es]").fill("Pregunte en su idioma.")
    page.locator("[name=text_es_ok]").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text(WRITTEN)).to_be_visible()
    accessible(page)

    for audience in ("Committee", "Residents", "Elected officials", "Funder", "Supervisor"):
        publish(page, audience)
        accessible(page)

    with scope(program):
        told = list(AudienceReport.objects.published().select_related("report"))
        assert len(told) == 5
        assert len({one.report_id for one in told}) == 1
    page.goto(f"{BASE}{next(one.pk for one in told if one.audience == 'residents')}/es/read/")
    expect(page.get_by_text("Pregunte en su idioma.")).to_be_visible()
    accessible(page)
