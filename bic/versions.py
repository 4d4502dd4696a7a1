"""Versions of a thing: numbered from 1, and the next begins as a copy of the one before.

That a version is settled, by whom and when, is `bic.approval`; what differs between two texts
is `bic.wording`.
"""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.utils.translation import gettext as _


def named(number: int) -> str:
    """ "Version 3"; in templates `{{ number|version }}`."""
    return _("Version %(number)s") % {"number": number}


def next_number(rows: models.QuerySet[Any] | models.Manager[Any]) -> int:
    """The number of the row to come; whoever asks holds the parent of `rows`."""
    return (rows.order_by().aggregate(last=models.Max("number"))["last"] or 0) + 1


def carry_over(rows: Iterable[Any], **belonging: Any) -> list[Any]:
    """Copies of rows that are part of a version, for the next one, to which they belong."""
    copies = list(rows)
    for row in copies:
        row.pk = None
        for name, value in belonging.items():
            setattr(row, name, value)
    return type(copies[0]).objects.bulk_create(copies) if copies else []
