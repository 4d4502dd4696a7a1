"""An award is recorded and the gap shrinks, on a phone."""

from datetime import date

import pytest
from django.urls import reverse

from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.models import Grant
from tests.factories import MembershipFactory, ProgramFactory
from tests.planning.funding import make_funder, make_line


@pytest.fixture
def piedmont(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    found(program)
    with scope(program):
        make_line(program, "Meals at meetings", planned={2027: "162000"})
        make_funder(program, "Hazel & Rowan Foundation")
    return program


def test_an_award_is_recorded_and_the_gap_shrinks(phone, sign_in, axe, piedmont):
    sign_in(phone, MembershipFactory(program=piedmont).user)
    phone.goto(reverse("planning:funding_gap", args=[piedmont.slug]))
    assert phone.get_by_text("$162,000 of $162,000 still to find.").is_visible()
    axe(phone)

    phone.get_by_role("link", name="Grants").click()
    phone.get_by_role("link", name="Add grant").first.click()
    phone.wait_for_url("**/grants/add/")
    axe(phone)
    phone.get_by_label("funder").select_option(label="Hazel & Rowan Foundation")
    phone.locator("#id_title").fill("Newcomers at the table")
    phone.locator("#id_asked").fill("$130,000")
    phone.get_by_role("button", name="Add grant").click()
    phone.get_by_role("heading", name="Newcomers at the table").wait_for()
    axe(phone)

    phone.get_by_role("button", name="Application sent").click()
    phone.get_by_role("button", name="Record award").click()
    phone.wait_for_url("**/award/")
    phone.locator("#id_awarded").fill("124,000")
    for name, day in (
        ("decided_on", date(2026, 6, 1)),
        ("starts_on", date(2026, 7, 1)),
        ("ends_on", date(2027, 6, 30)),
    ):
        phone.locator(f"#id_{name}").fill(day.isoformat())
    axe(phone)
    phone.get_by_role("button", name="Record award").click()

    phone.get_by_role("link", name="Allocate to budget lines").click()
    cell = phone.get_by_label("Meals at meetings, FY 2027")
    cell.fill("124000.01")
    phone.get_by_role("button", name="Save allocations").click()
    phone.get_by_text("$0.01 more than the award of $124,000.").wait_for()
    axe(phone)
    cell.fill("$124,000")
    phone.get_by_role("button", name="Save allocations").click()
    phone.get_by_text("Allocations saved.").wait_for()
    axe(phone)

    phone.goto(reverse("planning:funding_gap", args=[piedmont.slug]))
    assert phone.get_by_text("$38,000 of $162,000 still to find.").is_visible()
    axe(phone)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    with scope(piedmont):
        assert Grant.objects.get().status == "awarded"
