"""Finds what apps offer to the ground floor, the way Django finds `admin.py`."""

from django.utils.module_loading import autodiscover_modules

OFFERS = (
    "rules",
    "evidence",
    "reminders",
    "sections",
    "search",
    "navigation",
    "panels",
    "founding",
    "imports",
    "links",
)


def discover() -> None:
    """Import every offered module of every installed app.

    `resources.py` is not among them: a table names its resource by path, and only an export
    imports it, because import-export takes half a second to load.
    """
    autodiscover_modules(*OFFERS)
