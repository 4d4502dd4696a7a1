"""What was pledged in applications, as agreements read it."""

from collections.abc import Iterator
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.money import words
from communities.models import Pledge


def pledges_of(community: Any) -> list[str]:
    """What may be told of a community's pledges, in words, in the order in which they fall due."""
    shared = Pledge.objects.of(community).shared()
    return [", ".join(_parts(pledge, community.program.currency)) for pledge in shared]


def _parts(pledge: Pledge, currency: str) -> Iterator[str]:
    yield f"{pledge.who}: {pledge.what}"
    if pledge.amount:
        yield words(pledge.amount, currency)
    if pledge.due_on:
        yield _("by %(day)s") % {"day": date_format(pledge.due_on, "DATE_FORMAT")}
