"""Finds what apps offer to the ground floor, the way Django finds `admin.py`."""

from django.utils.module_loading import autodiscover_modules

OFFERS = (
    "rules",
    "evidence",
    "reminders",
    "sections",
    "resources",
    "search",
    "navigation",
    "panels",
)


def discover() -> None:
    """Import every offered module of every installed app."""
    autodiscover_modules(*OFFERS)
