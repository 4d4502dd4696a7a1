"""What was pledged in applications, as agreements read it."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.money import words


def pledges_of(community: Any) -> list[str]:
    """What may be told of a community's pledges, in words, in the order in which they fall due."""
    model = apps.all_models["communities"].get("pledge")
    if model is None:
        return []
    rows: Any = model._default_manager
    shared = rows.of(community).shared()
    return [", ".join(_parts(pledge, community.program.currency)) for pledge in shared]


def _parts(pledge: Any, currency: str) -> Iterator[str]:
    yield f"{pledge.who}: {pledge.what}"
    if pledge.amount:
        yield words(pledge.amount, currency)
    if pledge.due_on:
        yield _("by %(day)s") % {"day": date_format(pledge.due_on, "DATE_FORMAT")}
