"""What can be counted of the documents of a community."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.documents.models import Document
from bic.measures import Measured, measure


def _count(kind: str, community: Any, since: date | None, until: date) -> Measured:
    """Documents of a kind that were added and not withdrawn."""
    zone = community.program.tzinfo
    ends = datetime.combine(until + timedelta(days=1), time(), tzinfo=zone)
    rows = Document.objects.filter(community=community, withdrawn_at=None, created_at__lt=ends)
    if since:
        rows = rows.filter(created_at__gte=datetime.combine(since, time(), tzinfo=zone))
    page = reverse("documents:list", args=[community.program.slug, community.slug])
    return Measured(Decimal(rows.filter(kind=kind).count()), address=page)


def _offer(kind: str, label: Any) -> None:
    counter = partial(_count, kind)
    counter.__module__ = __name__
    measure(
        f"documents.{kind}",
        name=format_lazy("{} {}", _("Documents:"), label),
        formula=_("Documents of this kind that were added and not withdrawn."),
    )(counter)


for _kind in Document.Kind:
    _offer(_kind.value, _kind.label)
