"""A timeline is laid and slips, on a phone."""

import pytest
from django.urls import reverse

from bic.tenancy import scope
from planning.models import Milestone
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory


@pytest.fixture
def piedmont(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    CommunityFactory(program=program, name="Larkspur", slug="larkspur")
    return program


def days(page, title):
    """What the row of a milestone says about its days."""
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=title))
    return row.get_by_role("cell").first.inner_text()


def test_a_milestone_slips_with_all_that_waits_and_the_first_plan_stays(
    phone, sign_in, axe, piedmont
):
    sign_in(phone, MembershipFactory(program=piedmont, role="coordinator").user)
    phone.goto(reverse("planning:timeline", args=["piedmont"]))
    phone.get_by_label("Whose timeline").select_option(label="Larkspur")
    phone.get_by_role("button", name="Show").click()
    phone.get_by_role("link", name="Use the usual calendar").first.click()
    phone.get_by_label("The work begins on").fill("2027-03-01")
    axe(phone)
    phone.get_by_role("button", name="Add these milestones").click()
    phone.get_by_text("11 milestones added.").wait_for()
    axe(phone)
    assert "Jan 3, 2028 – Sep 1, 2028" in days(phone, "Large meetings and meals")

    phone.get_by_role("link", name="Slip Large meetings and meals").click()
    phone.get_by_label("By how much").fill("3")
    phone.get_by_label("Why").fill("The hall is not free")
    phone.get_by_role("button", name="See what would move").click()
    phone.get_by_text("5 milestones would move").wait_for()
    axe(phone)
    phone.get_by_role("button", name="Let it slip").click()
    phone.get_by_text("5 milestones moved.").wait_for()
    axe(phone)

    assert "Jan 24, 2028 – Sep 22, 2028" in days(phone, "Large meetings and meals")
    assert "3 weeks later" in days(phone, "Evaluation of the third year")
    with scope(piedmont):
        moved = Milestone.objects.get(template_key="meetings")
        assert (str(moved.first_ends_on), moved.moved) == ("2028-09-01", "3 weeks later")
