"""Subjects of the addresses of planning."""

from datetime import date

from bic.documents.services import add_document
from planning.models import FunderContact, FunderLine, GrantPayment, GrantReport
from tests.documents import files
from tests.planning.funding import make_grant

OF_GRANTS = (
    "grant", "grant_update", "grant_move", "grant_award", "grant_history", "grant_allocations",
    "grant_allocations_history", "grant_payments_history", "grant_lines_history",
    "grant_reports_history", "variance",
    "payment_create", "report_create", "line_create",
)  # fmt: skip


def furnish(place):
    furnish_funding(place)


def furnish_funding(place):
    """A grant with one of everything, and an idea that may still be removed."""
    program, subjects, day = place.program, place.subjects, date(2027, 1, 15)
    # By community, because a program's two places share its funders.
    grant = make_grant(program, f"Grant for {place.community.name}", awarded="1000.00")
    idea = make_grant(program, f"Idea for {place.community.name}", funder=grant.funder)
    of_grant = {"program": program, "grant": grant}
    contact = FunderContact.objects.create(program=program, funder=grant.funder, name="Ada")
    payment = GrantPayment.objects.create(**of_grant, due_on=day, amount=500)
    line = FunderLine.objects.create(**of_grant, title="Food", amount=500)
    document = add_document(
        program=program,
        community=None,
        by=place.host,
        upload=files.checked(files.pdf("Report")),
        kind="report",
        seen_by="staff",
    )
    report = GrantReport.objects.create(**of_grant, due_on=day, document=document)
    subjects |= {f"planning:funding_{name}:pk": grant.pk for name in OF_GRANTS}
    subjects["planning:funding_grant_remove:pk"] = idea.pk
    subjects["planning:form"] = "csv"
    for name in ("funder_detail", "funder_update", "funder_history", "contact_create"):
        subjects[f"planning:funding_{name}:pk"] = grant.funder.pk
    for name, row in (("contact", contact), ("payment", payment), ("line", line)):
        subjects[f"planning:funding_{name}_update:pk"] = row.pk
        subjects[f"planning:funding_{name}_remove:pk"] = row.pk
    for name in ("update", "remove", "sent", "file"):
        subjects[f"planning:funding_report_{name}:pk"] = report.pk
