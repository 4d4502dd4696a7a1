"""The ledger of pledges: who sees what, what is kept, what an application pledges."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from communities.models import Pledge
from communities.services import pledges as services
from tests.communities.applications import (
    make_applicant,
    make_application,
    make_letter,
    make_pledge,
)
from tests.factories import UserFactory
from tests.plugins.program import BACKEND

pytestmark = pytest.mark.django_db
TODAY = date(2027, 3, 1)
FORM = {
    "party": "town", "who": "Library", "what": "A room every month", "kind": "space",
    "every": "month", "due_on": "2027-06-01",
}  # fmt: skip


def address(name, *rest):
    return reverse(f"communities:{name}", args=["piedmont", "larkspur", *rest])


def signed_in(user):
    client = Client()
    client.force_login(user, backend=BACKEND)
    return client


def shown(response):
    return [one.what for one in response.context["listing"].page.object_list]


@pytest.fixture
def withheld(larkspur, open_scope):
    """A pledge of a letter that the community may not read."""
    application = make_application(larkspur)
    letter = make_letter(application, is_open_to_applicant=False)
    return make_pledge(larkspur, "Food for the meals", letter=letter, is_for_staff=True)


def test_a_coordinator_adds_a_pledge(client_as, larkspur, open_scope):
    coordinator = client_as("coordinator")

    response = coordinator.post(address("pledge_create"), FORM, follow=True)

    pledge = Pledge.objects.get()
    assert (pledge.who, pledge.every, pledge.outcome) == ("Library", "month", "open")
    assert "A room every month" in response.content.decode()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("who", "", "Fill in"),
        ("amount", "ten", "Write an amount"),
        ("amount", "-5", "not below zero"),
        ("hours", "-1", "greater than or equal to 0"),
        ("due_on", "soon", "Enter a valid date"),
        ("what", "x" * 301, "at most 300"),
        ("party", "signer", "Choose the letter"),
    ],
)
def test_bad_input_is_an_error_at_its_field(client_as, larkspur, field, value, words):
    response = client_as("coordinator").post(address("pledge_create"), FORM | {field: value})

    errors = response.context["form"].errors
    where = "letter" if value == "signer" else field
    assert words in str(errors[where])


def test_money_without_an_amount_is_no_pledge(client_as, larkspur):
    response = client_as("coordinator").post(address("pledge_create"), FORM | {"kind": "money"})

    assert "amount" in response.context["form"].errors


def test_a_partner_sees_the_ledger_without_what_is_for_staff(client_as, larkspur, withheld):
    make_pledge(larkspur)

    ours = client_as("member", community=larkspur).get(address("pledge_list"))
    staffs = client_as("observer").get(address("pledge_list"))

    assert shown(ours) == ["A room for meetings"]
    assert len(shown(staffs)) == 2
    assert (ours.context["ledger"].count, staffs.context["ledger"].count) == (1, 2)
    hidden = client_as("lead", community=larkspur)
    assert hidden.get(address("pledge_detail", withheld.pk)).status_code == 403


def test_a_lead_notes_that_a_pledge_was_kept_and_a_member_does_not(client_as, larkspur, open_scope):
    pledge = make_pledge(larkspur)
    facts = {"outcome": "kept", "checked_on": "2026-01-05"}

    refused = client_as("member", community=larkspur).post(
        address("pledge_check", pledge.pk), facts
    )
    client_as("lead", community=larkspur).post(address("pledge_check", pledge.pk), facts)

    pledge.refresh_from_db()
    assert refused.status_code == 403
    assert (pledge.outcome, pledge.checked_on) == ("kept", date(2026, 1, 5))


def test_the_newest_day_decides_whether_a_pledge_is_kept(larkspur, open_scope):
    pledge, by = make_pledge(larkspur), UserFactory()

    services.check(pledge, outcome="kept", on=date(2026, 5, 1), note="", by=by)
    services.check(pledge, outcome="partly", on=date(2026, 2, 1), note="One of two", by=by)

    pledge.refresh_from_db()
    assert (pledge.outcome, pledge.checks.count()) == ("kept", 2)


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"outcome": "kept", "checked_on": "2199-01-01"}, "checked_on"),
        ({"outcome": "partly", "checked_on": "2026-01-01"}, "note"),
        ({"outcome": "perhaps", "checked_on": "2026-01-01"}, "outcome"),
    ],
)
def test_a_check_in_says_what_is_wrong(client_as, larkspur, open_scope, facts, field):
    pledge = make_pledge(larkspur)

    response = client_as("coordinator").post(address("pledge_check", pledge.pk), facts)

    assert field in response.context["form"].errors


def test_late_pledges_are_found_and_counted(client_as, larkspur, open_scope):
    make_pledge(larkspur, "Overdue", due_on=date(2020, 1, 1))
    make_pledge(larkspur, "Kept", due_on=date(2020, 1, 1), outcome="kept", checked_on=TODAY)
    make_pledge(larkspur, "Without a day")

    response = client_as("director").get(address("pledge_list"), {"outcome": "late"})

    assert shown(response) == ["Overdue"]
    assert response.context["ledger"].late == 1


def test_what_a_withdrawn_application_pledged_is_not_in_the_ledger(larkspur, open_scope):
    application = make_application(larkspur)
    make_pledge(larkspur, application=application)
    assert Pledge.objects.of(larkspur).count() == 1

    type(application).objects.update(status="withdrawn", withdrawn_at="2027-01-01T00:00Z")

    assert list(Pledge.objects.of(larkspur)) == []


def test_an_applicant_pledges_while_the_application_is_a_draft(larkspur, open_scope):
    application = make_application(larkspur)
    applicant = signed_in(make_applicant(application))

    applicant.post(address("application_pledge_create", application.pk), FORM)
    pledge = Pledge.objects.get()
    applicant.post(
        address("application_pledge_update", application.pk, pledge.pk),
        FORM | {"who": "Town library"},
    )
    pledge.refresh_from_db()
    assert (pledge.application, pledge.who) == (application, "Town library")

    type(application).objects.update(status="submitted", submitted_at="2027-01-01T00:00Z")
    refused = applicant.post(address("application_pledge_delete", application.pk, pledge.pk))
    assert (refused.status_code, Pledge.objects.count()) == (403, 1)


@pytest.mark.parametrize("right", ["view", "comment"])
def test_who_may_not_write_the_application_reads_its_pledges(larkspur, open_scope, right):
    application = make_application(larkspur)
    make_pledge(larkspur, application=application)
    reader = signed_in(make_applicant(application, right))

    page = reader.get(address("application_pledges", application.pk))
    refused = reader.post(address("application_pledge_create", application.pk), FORM)

    assert "A room for meetings" in page.content.decode()
    assert refused.status_code == 403


def test_a_partner_who_does_not_apply_sees_no_application(client_as, larkspur, open_scope):
    application = make_application(larkspur)

    partner = client_as("lead", community=larkspur)

    assert partner.get(address("application_pledges", application.pk)).status_code == 403


def test_an_application_sent_meanwhile_takes_no_pledge(larkspur, open_scope):
    application = make_application(larkspur)
    type(application).objects.update(status="submitted", submitted_at="2027-01-01T00:00Z")
    pledge = Pledge(community=larkspur, application=application, who="A", what="B", kind="food")

    with pytest.raises(services.ApplicationSent):
        services.offer(pledge, by=UserFactory())
    services.offer(pledge, by=UserFactory(), even_if_sent=True)

    assert services.standing(application) == services.Standing(1, 0)


@pytest.mark.parametrize("name", ["pledge_list", "pledge_all"])
def test_lists_cost_the_same_for_one_and_for_fifty(client_as, larkspur, open_scope, name):
    director = client_as("director")
    where = reverse("communities:pledge_all", args=["piedmont"])
    where = address(name) if name == "pledge_list" else where
    director.get(where)

    def cost():
        with CaptureQueriesContext(connection) as asked:
            director.get(where)
        return len(asked)

    make_pledge(larkspur)
    one = cost()
    for number in range(49):
        make_pledge(larkspur, f"Pledge {number}", due_on=TODAY + timedelta(days=number))

    assert cost() == one
    # The ledger of a community has the rail of its steps beside it.
    assert one <= {"pledge_list": 15, "pledge_all": 12}[name]


def test_a_pledge_page_costs_few_queries(client_as, larkspur, open_scope):
    director, pledge = client_as("director"), make_pledge(larkspur)
    director.get(address("pledge_detail", pledge.pk))

    with CaptureQueriesContext(connection) as asked:
        director.get(address("pledge_detail", pledge.pk))

    assert len(asked) <= 15


def test_the_ledger_is_exported_by_staff_alone(client_as, larkspur, open_scope):
    make_pledge(larkspur, "=1+1", amount=5000, every="year")

    file = client_as("observer").get(address("pledge_list"), {"export": "csv"})
    refused = client_as("lead", community=larkspur).get(address("pledge_list"), {"export": "csv"})

    assert "'=1+1" in file.content.decode("utf-8-sig")
    assert "5000.00" in file.content.decode("utf-8-sig")
    assert refused.status_code == 403


def test_a_pledge_is_removed_and_its_history_told(client_as, larkspur, open_scope):
    coordinator, pledge = client_as("coordinator"), make_pledge(larkspur)
    coordinator.post(address("pledge_update", pledge.pk), FORM)

    history = coordinator.get(address("pledge_history", pledge.pk)).content.decode()
    coordinator.post(address("pledge_delete", pledge.pk))

    assert "Library" in history
    assert not Pledge.objects.exists()
