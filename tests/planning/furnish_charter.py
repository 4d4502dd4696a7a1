"""Subjects of the addresses of planning."""

from datetime import date

from planning.models import CharterItem, CharterVersion, CharterWords
from planning.services import charter
from planning.wording import words_of


def furnish(place):
    _charter(place)


def _charter(place):
    """A draft with every kind of item; made once, for there is one draft in a program."""
    draft = CharterVersion.objects.draft().first()
    if draft is None:
        draft = charter.begin_draft(place.program, by=place.host)
        charter.load_suggestions(draft, today=date(2026, 1, 1))
    item = CharterItem.objects.filter(version=draft).outcomes().first()
    if not CharterWords.objects.filter(item=item).exists():
        words_of(item, "en").save()
    place.subjects |= {
        "planning:number": draft.number,
        "planning:kind": "outcome",
        "planning:pk": item.pk,
        "planning:way": "down",
    }
