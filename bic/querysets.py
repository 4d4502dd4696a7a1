"""How list pages fetch, and how a service holds what it changes."""

from typing import Any

from django.conf import settings
from django.db import models

LIST_FETCH = (
    models.FETCH_RAISE
    if settings.DEBUG or getattr(settings, "LIST_FETCH", "") == "raise"
    else models.FETCH_PEERS
)


def hold[T: models.Model](row: T, rows: "models.QuerySet[T] | None" = None) -> T:
    """The same row as it is now, held against others until the transaction ends.

    `rows` says what else is loaded, such as `Letter.objects.select_related("round")`.
    """
    found: Any = row._meta.model._default_manager.all() if rows is None else rows
    return found.select_for_update(of=("self",)).get(pk=row.pk)
