"""The documents of a period, as progress reports print them."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.documents.models import Document
from bic.reports.sections import Period, Section, section

SHOWN = 40


@section("documents", order=40, source="documents:list")
def build(community: Any, period: Period) -> Section | None:
    """Documents that members may see and that were added in the period; two queries."""
    zone = community.program.tzinfo

    def midnight(day: date) -> datetime:
        return datetime.combine(day, time.min, tzinfo=zone)

    added = (
        Document.objects.filter(community=community, seen_by=Document.Audience.MEMBERS)
        .in_use()
        .filter(
            created_at__gte=midnight(period.start),
            created_at__lt=midnight(period.end + timedelta(days=1)),
        )
        .order_by("-created_at", "-pk")
        .defer("note")
    )
    shown = list(added[: SHOWN + 1])
    if not shown:
        return None
    count = len(shown) if len(shown) <= SHOWN else added.count()
    return Section(
        title=_("Documents"),
        template="documents/report_documents.html",
        data={
            "documents": [_line(document, zone) for document in shown[:SHOWN]],
            "count": count,
            "more": count - len(shown[:SHOWN]),
        },
        figures=[[str(count), ngettext("document added", "documents added", count)]],
    )


def _line(document: Document, zone: Any) -> dict[str, Any]:
    step = document.proves
    added = timezone.localtime(document.created_at, zone)
    return {
        "title": document.title,
        "kind": document.get_kind_display(),
        "step": f"{step.number} {step.name}" if step else "",
        "on": date_format(added, "DATE_FORMAT"),
        "signed": date_format(document.signed_on, "DATE_FORMAT") if document.signed_on else "",
    }
