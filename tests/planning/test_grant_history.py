"""Histories of what belongs to a grant: allocations, payments, reports."""

from decimal import Decimal

import pytest
from django.urls import reverse

from planning.models import GrantPayment
from planning.services import funding as services
from tests.planning.funding import make_grant, make_line

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("open_scope")]
PARTS = ("allocations", "payments", "lines", "reports")


@pytest.fixture
def grant(program):
    return make_grant(program, "Desk", awarded="500")


@pytest.fixture
def told(program, grant):
    """`told(client, "payments")`: name, act and fields of every change on the page."""

    def read(client, part):
        page = reverse(f"planning:funding_grant_{part}_history", args=[program.slug, grant.pk])
        return [
            (one.name, one.action, [(f.label, f.before, f.after) for f in one.fields])
            for one in client.get(page).context["page_obj"]
        ]

    return read


def test_allocations_are_told_by_line_and_year(client_as, program, grant, told):
    meals = make_line(program, planned={2027: "900"})
    services.allocate(grant, {(meals.pk, 2027): Decimal(100)})
    services.allocate(grant, {(meals.pk, 2027): Decimal(150)})
    services.allocate(grant, {(meals.pk, 2027): Decimal(0)})

    removed, changed, added = told(client_as("coordinator"), "allocations")

    assert removed == ("Meals, 2027", "delete", [])
    assert changed == ("Meals, 2027", "update", [("Amount", "100.00", "150.00")])
    assert added[:2] == ("Meals, 2027", "insert")


def test_allocations_to_salaries_are_for_coordinators(client_as, program, grant, told):
    job = make_line(program, "Facilitator", category="staff", planned={2027: "9"})
    services.allocate(grant, {(job.pk, 2027): Decimal(9)})

    assert len(told(client_as("coordinator"), "allocations")) == 1
    assert told(client_as("researcher"), "allocations") == []


def test_a_payment_that_was_removed_is_told(client_as, program, grant, told):
    other = make_grant(program, awarded="100")
    GrantPayment.objects.create(program=program, grant=other, due_on="2027-01-05", amount=1)
    payment = GrantPayment.objects.create(
        program=program, grant=grant, due_on="2027-01-05", amount=60
    )
    payment.amount = Decimal(70)
    payment.save()
    payment.delete()

    removed, changed, added = told(client_as("coordinator"), "payments")

    assert removed == ("Jan 5, 2027", "delete", [])
    assert changed == ("Jan 5, 2027", "update", [("Amount", "60.00", "70.00")])
    assert ("Amount", "", "60.00") in added[2]


def test_a_line_of_the_funder_is_told_by_its_title(client_as, program, grant, told):
    line = grant.funder_lines.create(program=program, title="Food", amount=60)
    line.amount = Decimal(70)
    line.save()

    changed, added = told(client_as("coordinator"), "lines")

    assert changed == ("Food", "update", [("Amount", "60.00", "70.00")])
    assert added[:2] == ("Food", "insert")
    assert [label for label, _before, _after in added[2]] == ["Title", "Amount"]


def test_a_report_is_told_by_its_kind_and_day(client_as, program, grant, told):
    grant.reports.create(program=program, kind="final", due_on="2027-03-01")

    [added] = told(client_as("coordinator"), "reports")

    assert added[0] == "Final report, Mar 1, 2027"


def test_the_page_of_a_grant_leads_to_its_histories(client_as, program, grant):
    page = client_as("coordinator").get(
        reverse("planning:funding_grant", args=[program.slug, grant.pk])
    )

    for part in PARTS:
        history = f"{page.request['PATH_INFO']}history/{part}/"
        assert history in page.text
        assert (
            page.request["PATH_INFO"] == client_as("coordinator").get(history).context["back_url"]
        )


@pytest.mark.parametrize("count", [1, 40])
def test_a_history_costs_the_same_for_any_number_of_rows(
    client_as, program, grant, told, count_queries, count
):
    for number in range(count):
        one = GrantPayment.objects.create(
            program=program, grant=grant, due_on="2027-01-05", amount=number + 1
        )
        GrantPayment.objects.filter(pk=one.pk).update(amount=number + 2)
    client = client_as("coordinator")
    told(client, "payments")

    assert count_queries(lambda: told(client, "payments")) <= 12
