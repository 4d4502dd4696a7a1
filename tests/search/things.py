"""Documents and reports to be found, without their files."""

from datetime import date

from django.utils import timezone

from bic.documents.models import Document
from bic.reports.models import ProgressReport
from bic.tenancy import current_program_id, scope


def _create(model, community, **fields):
    if current_program_id() == community.program_id:
        return model.objects.create(program=community.program, community=community, **fields)
    with scope(community.program):
        return model.objects.create(program=community.program, community=community, **fields)


def make_document(community, by, title, **fields):
    """A letter of support."""
    fields = {"kind": "letter_of_support", "seen_by": "members"} | fields
    return _create(Document, community, title=title, created_by=by, **fields)


def make_report(community, by, title, *, published=True):
    """A progress report of the first half of 2026."""
    stamps = {"published_by": by, "published_at": timezone.now()} if published else {}
    return _create(
        ProgressReport,
        community,
        title=title,
        period_start=date(2026, 1, 1),
        period_end=date(2026, 6, 30),
        language="en",
        state="published" if published else "draft",
        created_by=by,
        **stamps,
    )
