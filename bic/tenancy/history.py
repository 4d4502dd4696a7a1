"""One way to keep the history of a tenant model."""

from collections.abc import Callable
from typing import Any

import pghistory
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
