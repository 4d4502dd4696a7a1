"""What the funding offers to the rest: reminders, the search, reports and the demo."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.urls import reverse

from bic.notices import reminders
from bic.notices.models import Notice
from bic.reports.sections import Period
from planning.demo import funding as demo_funding
from planning.models import BudgetLine, Grant, GrantReport
from planning.sections.funding import funding
from planning.services import funding as services
from tests.factories import CommunityFactory, MembershipFactory, UserFactory
from tests.planning.funding import make_funder, make_grant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("open_scope")]
DUE = date(2027, 3, 31)
PERIOD = Period(date(2026, 7, 1), date(2026, 9, 30))


@pytest.fixture
def owner(program):
    return MembershipFactory(program=program, role="coordinator").user


def reminded(program, *offsets):
    for offset in offsets:
        reminders.owe_reminders(program, DUE + timedelta(days=offset))
    return list(Notice.objects.order_by("pk").values_list("recipient", "subject"))


def test_a_report_reminds_the_owner_before_and_after(program, owner):
    grant = make_grant(program, "Desk", funder=make_funder(program, "Hazel"), awarded="5",
                       owner=owner)  # fmt: skip
    report = GrantReport.objects.create(program=program, grant=grant, due_on=DUE, kind="final")

    found = reminded(program, -8, -7, -6, -1, 0, 7, 14)
    assert len(found) == 4
    assert {recipient for recipient, _subject in found} == {owner.pk}
    assert all("Final report, Desk, Hazel" in subject for _recipient, subject in found)

    services.mark_sent(report, submitted_on=DUE, by=owner)
    assert len(reminded(program, 21)) == 4


def test_an_application_reminds_until_it_is_sent(program, owner):
    grant = make_grant(program, "Desk", apply_by=DUE, owner=owner)
    assert len(reminded(program, -7)) == 1

    services.move(grant, "applied")

    assert len(reminded(program, -1, 7)) == 1


def test_reminders_cost_two_queries(program, owner, django_assert_num_queries):
    for number in range(3):
        make_grant(program, apply_by=DUE, owner=owner)
        grant = make_grant(program, awarded="5", owner=owner)
        day = DUE + timedelta(days=number)
        GrantReport.objects.create(program=program, grant=grant, due_on=day)

    with django_assert_num_queries(2):
        found = [
            due
            for name in ("grant_report", "grant_application")
            for due in reminders._sources[name](program, DUE)
        ]

    assert len(found) == 6


def test_a_report_of_progress_names_who_gave_and_never_who_did_not(program, larkspur):
    hazel = make_funder(program, "Hazel")
    other = CommunityFactory(program=program, name="Oakhaven")
    services.save_grant(make_grant(program, "Desk", funder=hazel, awarded="500"), [larkspur, other])
    services.save_grant(make_grant(program, "Elsewhere", awarded="7"), [other])
    make_grant(program, "Rooms", awarded="9", kind="in_kind", status="awarded")
    make_grant(program, "Declined", status="declined", asked=5)

    found = funding(larkspur, PERIOD)

    said = {line["title"]: line for line in found.data["lines"]}
    assert set(said) == {"Desk", "Rooms"}
    assert (said["Desk"]["amount"], said["Desk"]["shared"]) == ("$500", 2)
    assert said["Rooms"]["is_in_kind"]
    assert "Oakhaven" not in str(found)
    assert found.figures == [["2", "funders"]]


def test_without_grants_a_report_says_nothing(program, larkspur):
    make_grant(program, status="applied")

    assert funding(larkspur, PERIOD) is None


@pytest.mark.parametrize(("role", "found"), [("researcher", True), ("observer", False)])
def test_the_search_finds_grants_and_funders_for_who_may_see_them(client_as, program, role, found):
    make_grant(program, "Welcome desk", funder=make_funder(program, "Hazel Foundation"))
    page = reverse("search:results", args=[program.slug])

    text = client_as(role).get(page, {"q": "hazel"}).content.decode()

    assert ("Welcome desk" in text) == found
    assert (">Hazel" in text or "<mark>Hazel" in text) == found


class Demo:
    """What the demo hands to its parts."""

    def __init__(self, program):
        self.program, self.today = program, date(2026, 11, 26)
        self.people = {"priya": UserFactory()}
        self.communities = {
            slug: CommunityFactory(program=program, slug=slug, name=slug)
            for slug in ("mill-fork", "larkspur")
        }


def test_the_demo_has_seven_grants_that_secure_its_cash(program):
    demo_funding.load(Demo(program))

    grants = Grant.objects.filter(kind="cash").secured()
    assert sum(grants.values_list("awarded", flat=True)) == Decimal(486_000)
    assert Grant.objects.count() == 7
    statuses = set(Grant.objects.values_list("status", flat=True))
    assert statuses == {"closed", "active", "awarded", "declined", "applied", "inquiry"}
    for grant in Grant.objects.secured():
        assert services.allocated(grant) <= grant.awarded


def test_the_demo_uses_the_lines_that_are_there(program):
    demo = Demo(program)
    demo_funding.ensure_lines(demo, 2027)

    demo_funding.ensure_lines(demo, 2027)

    assert BudgetLine.objects.count() == 4
