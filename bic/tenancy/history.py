"""One way to keep the history of a tenant model."""

from collections.abc import Callable, Iterable
from typing import Any

import pghistory
import pgtrigger
from django.db import models


def track(**options: Any) -> Callable[[type[models.Model]], type[models.Model]]:
    """Class decorator: every insert, change and deletion becomes an event row.

    Who did it and from which page comes from the request or task
    (`pghistory.context`) and is stored on the event itself, so that row-level
    security covers it. `options` go to `pghistory.track`, for example
    `exclude=["payload"]`.
    """
    return pghistory.track(
        pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), **options
    )


def forget(model: Any, keys: Iterable[int], *, keep_newest: bool = False) -> int:
    """Delete what the history tells of rows of `model`; how many of its rows are gone.

    Only for data that people may want erased: of a private person, say. `keys` are the rows'
    own, also of rows that were deleted. With `keep_newest` the last row of each stays, which
    tells who erased it and when.
    """
    events = model.pgh_event_model
    rows = events.objects.filter(pgh_obj_id__in=list(keys))
    if keep_newest:
        newest = rows.order_by().values("pgh_obj_id").annotate(last=models.Max("pgh_id"))
        rows = rows.exclude(pgh_id__in=list(newest.values_list("last", flat=True)))
    # The history is append-only for everything but this.
    with pgtrigger.ignore(f"{events._meta.label}:append_only"):
        return rows.delete()[0]
