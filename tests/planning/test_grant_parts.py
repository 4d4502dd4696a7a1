"""What belongs to a grant: allocations, payments, reports, the funder's own lines."""

import io
import json
from datetime import date
from decimal import Decimal

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from planning.models import (
    Grant,
    GrantPayment,
    GrantReport,
)
from planning.services import funding as services
from tests.documents import files
from tests.factories import MembershipFactory
from tests.planning.funding import errors, make_grant, make_line, spend

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("open_scope")]


@pytest.fixture
def meals(program):
    return make_line(program, planned={2027: "900", 2028: "300"})


class TestAllocating:
    """The matrix of lines and years."""

    @pytest.fixture
    def grant(self, program, meals):
        return make_grant(program, awarded="500", allocated={(meals, 2027): "400"})

    def test_amounts_are_typed_by_line_and_year(self, coordinator, url, grant, meals):
        page = url("funding_grant_allocations", grant.pk)

        coordinator.post(page, {f"a-{meals.pk}-2027": "$250.50", f"a-{meals.pk}-2028": "249.50"})

        assert services.allocated(grant) == 500

    def test_more_than_the_award_is_refused(self, coordinator, url, grant, meals):
        page = url("funding_grant_allocations", grant.pk)

        response = coordinator.post(page, {f"a-{meals.pk}-2027": "500.01"})

        assert "$0.01 more than the award of $500" in str(errors(response))
        assert services.allocated(grant) == 400

    @pytest.mark.parametrize("typed", ["-1", "€5", "x", "1,23,4"])
    def test_what_is_no_amount_is_refused_at_its_cell(self, coordinator, url, grant, meals, typed):
        response = coordinator.post(
            url("funding_grant_allocations", grant.pk), {f"a-{meals.pk}-2027": typed}
        )

        assert list(errors(response)) == [f"a-{meals.pk}-2027"]

    def test_somebody_elses_amounts_are_shown_first(self, coordinator, url, grant, meals):
        page = url("funding_grant_allocations", grant.pk)
        seen = coordinator.get(page).context["form"]["seen"].value()
        grant.allocations.update(amount=300)
        typed = {f"a-{meals.pk}-2027": "10", "seen": seen}

        response = coordinator.post(page, typed)
        assert response.context["form"].conflict[0].stored == "$300"
        assert services.allocated(grant) == 300

        again = response.context["form"]["seen"].value()
        coordinator.post(page, typed | {"seen": again})
        assert services.allocated(grant) == 10

    @pytest.mark.parametrize("seen", ["[]", "nonsense", json.dumps({"1-x": "1"})])
    def test_a_broken_memory_of_amounts_is_none(self, coordinator, url, grant, meals, seen):
        coordinator.post(
            url("funding_grant_allocations", grant.pk),
            {f"a-{meals.pk}-2027": "10", "seen": seen},
        )

        assert services.allocated(grant) == 10

    def test_lines_of_the_other_kind_are_not_offered(self, coordinator, program, url, grant, meals):
        make_line(program, "Rooms", kind="in_kind", planned={2027: "9"})

        form = coordinator.get(url("funding_grant_allocations", grant.pk)).context["form"]

        assert (form.lines, form.years) == ([meals], [2027, 2028])

    def test_a_finished_grant_is_reopened_first(self, coordinator, url, grant):
        Grant.objects.update(status="closed")

        response = coordinator.get(url("funding_grant_allocations", grant.pk))

        assert response["Location"] == url("funding_grant", grant.pk)

    def test_the_kind_stays_while_money_is_allocated(self, coordinator, url, grant):
        response = coordinator.post(
            url("funding_grant_update", grant.pk),
            {"funder": grant.funder_id, "title": "Desk", "kind": "in_kind"},
        )

        assert list(errors(response)) == ["kind"]

    def test_salary_lines_are_for_coordinators(self, client_as, program, url, grant):
        job = make_line(program, "Facilitator", category="staff", planned={2027: "9"})
        services.allocate(grant, {(job.pk, 2027): Decimal(9)})

        pages = [url("funding_grant", grant.pk), url("funding_gap")]

        for role, shown in (("coordinator", True), ("researcher", False)):
            client = client_as(role)
            texts = [client.get(page).content.decode() for page in pages]
            assert ("Facilitator" in texts[0]) == shown
            assert ("Salaries are not counted" in texts[1]) == (not shown)


def test_payments_never_come_to_more_than_the_award(coordinator, program, url):
    grant = make_grant(program, awarded="100")
    page = url("funding_payment_create", grant.pk)

    coordinator.post(page, {"amount": "60", "due_on": "2026-07-01", "received_on": "2026-07-02"})
    response = coordinator.post(page, {"amount": "40.01", "due_on": "2027-07-01"})

    assert list(errors(response)) == ["amount"]
    payment = GrantPayment.objects.get()
    edit = url("funding_payment_update", payment.pk)
    coordinator.post(edit, {"amount": "100", "due_on": "2026-07-01"})
    payment.refresh_from_db()
    assert (payment.amount, payment.received_on) == (100, None)
    coordinator.post(url("funding_payment_remove", payment.pk))
    assert not GrantPayment.objects.exists()


def test_a_report_is_due_sent_and_downloaded(coordinator, client_as, program, url):
    grant = make_grant(program, awarded="100")
    create = url("funding_report_create", grant.pk)
    for day in ("2027-01-15", "2027-01-15", "2020-01-01"):
        response = coordinator.post(create, {"kind": "interim", "due_on": day})
        assert day == "2027-01-15" or list(errors(response)) == ["due_on"]
    report = GrantReport.objects.get()

    file = SimpleUploadedFile("interim.pdf", files.pdf("Interim"), "application/pdf")
    sent = url("funding_report_sent", report.pk)
    coordinator.post(sent, {"submitted_on": "2026-09-01", "file": file})

    report.refresh_from_db()
    assert (report.submitted_on, report.document.seen_by) == (date(2026, 9, 1), "staff")
    page = url("funding_report_file", report.pk)
    response = client_as("researcher").get(page)
    assert b"".join(response.streaming_content).startswith(b"%PDF")
    assert client_as("observer").get(page).status_code == 403
    assert list(errors(coordinator.post(sent, {"submitted_on": "2199-01-01"}))) == ["submitted_on"]


def test_the_variance_report_leaves_as_a_file(coordinator, program, url, meals):
    grant = make_grant(program, awarded="100", allocated={(meals, 2027): "50"})
    page = url("funding_line_create", grant.pk)
    typed = {"code": "A", "title": "=Food", "amount": "80", "position": "1", "ours": [meals.pk]}
    coordinator.post(page, typed | {"explanation": "Fewer meetings"})
    assert list(errors(coordinator.post(page, typed))) == ["title"]
    spend(grant, meals, "20.25", by=MembershipFactory(program=program).user)

    response = coordinator.get(url("funding_variance", grant.pk, "xlsx"))

    sheet = openpyxl.load_workbook(io.BytesIO(response.content)).active
    assert [cell.value for cell in sheet[2]] == [
        "A", "'=Food", 80, 20.25, 59.75, 25.3, "Fewer meetings",
    ]  # fmt: skip
    assert coordinator.get(url("funding_variance", grant.pk, "pdf")).status_code == 404
    text = coordinator.get(url("funding_grant", grant.pk)).content.decode()
    assert "25.3%" in text
