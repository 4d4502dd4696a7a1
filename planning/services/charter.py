"""Begin, write, approve and discard a version of the charter."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, TypedDict, Unpack

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from bic.querysets import hold
from bic.tenancy.models import Program
from bic.versions import carry_over, next_number
from planning.charter import Gap, fingerprint, gaps
from planning.models import CharterEntry, CharterItem, CharterVersion, CharterWords
from planning.suggestions import PURPOSE, SUGGESTED

STEP = 10


class DraftGone(Exception):
    """The draft was approved or discarded meanwhile, or this part was removed from it."""


class DraftExists(Exception):
    """The program has a draft; there is one at a time."""


class DraftNotEmpty(Exception):
    """Suggestions are loaded into an empty draft only, so that they bury nothing."""


class NotReady(Exception):
    """The draft lacks what `gaps` names, or says nothing new when there are none."""

    def __init__(self, gaps: list[Gap]) -> None:
        super().__init__(gaps)
        self.gaps = gaps


class DraftChanged(Exception):
    """Somebody changed the draft after the director had read it."""


class Words(TypedDict, total=False):
    """What people write of an item; weight of criteria, days of stages."""

    title: str
    text: str
    weight: int | None
    starts_on: date | None
    ends_on: date | None


@transaction.atomic
def begin_draft(program: Program, *, by: Any) -> CharterVersion:
    """A draft of the next version: a copy of the one in force, or empty before the first.

    Raises `DraftExists`.
    """
    hold(program)
    if CharterVersion.objects.draft().exists():
        raise DraftExists(program)
    old = CharterVersion.objects.in_force().first()
    new = CharterVersion.objects.create(
        program=program,
        number=old.number + 1 if old else 1,
        purpose=old.purpose if old else "",
        based_on=old,
        created_by=by,
    )
    _carry_over_items(old, new)
    return new


def _carry_over_items(old: CharterVersion | None, new: CharterVersion) -> None:
    """The items of a version for the next one, with their translations; four queries."""
    carry_over(CharterItem.objects.filter(version=old), version=new)
    of_entry = {one.entry_id: one for one in CharterItem.objects.filter(version=new)}
    words = list(CharterWords.objects.filter(item__version=old).select_related("item"))
    for one in words:
        one.pk, one.item = None, of_entry[one.item.entry_id]
    CharterWords.objects.bulk_create(words)


def _locked_draft(draft: CharterVersion) -> CharterVersion:
    """The draft, locked until the transaction ends. Raises `DraftGone`."""
    rows = CharterVersion.objects.draft().select_for_update(of=("self",))
    found = rows.filter(pk=draft.pk).first()
    if found is None:
        raise DraftGone(draft)
    return found


def _locked_item(item: CharterItem) -> CharterItem:
    """The item in its locked draft. Raises `DraftGone`."""
    _locked_draft(item.version)
    found = CharterItem.objects.select_related("entry", "version").filter(pk=item.pk).first()
    if found is None:
        raise DraftGone(item)
    return found


@transaction.atomic
def save_purpose(draft: CharterVersion, *, purpose: str) -> CharterVersion:
    """Write what the program is for. Raises `DraftGone`.

    That nobody else's words are lost is checked by `PurposeForm`.
    """
    found = _locked_draft(draft)
    found.purpose = purpose
    found.save(update_fields=["purpose", "updated_at"])
    return found


@transaction.atomic
def add_item(draft: CharterVersion, kind: str, **words: Unpack[Words]) -> CharterItem:
    """Add a service, outcome, criterion or stage at the end, with a number of its own.

    Raises `DraftGone`.
    """
    return _append(_locked_draft(draft), kind, [words])[0]


def _append(draft: CharterVersion, kind: str, said: Sequence[Words]) -> list[CharterItem]:
    """Items of one kind, in four queries; the lock on the draft keeps their numbers apart."""
    number = next_number(CharterEntry.objects.filter(kind=kind))
    rows = CharterItem.objects.filter(version=draft, kind=kind)
    end = rows.aggregate(end=Max("position"))["end"] or 0
    program = {"program_id": draft.program_id}
    entries = CharterEntry.objects.bulk_create(
        CharterEntry(kind=kind, number=number + place, **program) for place in range(len(said))
    )
    return CharterItem.objects.bulk_create(
        CharterItem(
            version=draft, entry=entry, kind=kind, position=end + STEP * place, **program, **words
        )
        for place, (entry, words) in enumerate(zip(entries, said, strict=True), 1)
    )


@transaction.atomic
def save_item(item: CharterItem, **words: Unpack[Words]) -> CharterItem:
    """Write an item of a draft. Raises `DraftGone`.

    That nobody else's words are lost is checked by `ItemForm`.
    """
    found = _locked_item(item)
    for name, value in words.items():
        setattr(found, name, value)
    found.save()
    _reword(found)
    return found


def _reword(item: CharterItem) -> None:
    """Follow an item with its translations: those of what it no longer says are drafts again."""
    held = CharterWords.objects.filter(item=item).first()
    if held:
        held.title, held.text = held.title.reword(item.title), held.text.reword(item.text)
        held.save(update_fields=["title", "text", "updated_at"])


@transaction.atomic
def remove_item(item: CharterItem) -> None:
    """Take an item out of the draft. Its number stays taken. Raises `DraftGone`."""
    _locked_item(item).delete()


@transaction.atomic
def move_item(item: CharterItem, *, up: bool) -> CharterItem:
    """Exchange an item with its neighbor; the first stays first. Raises `DraftGone`."""
    found = _locked_item(item)
    rows = list(CharterItem.objects.filter(version=found.version, kind=found.kind).in_order())
    here = next(number for number, row in enumerate(rows) if row.pk == found.pk)
    there = here - 1 if up else here + 1
    if 0 <= there < len(rows):
        rows[here], rows[there] = rows[there], rows[here]
    for number, row in enumerate(rows, 1):
        if row.position != number * STEP:
            row.position = number * STEP
            row.save(update_fields=["position", "updated_at"])
    return found


@transaction.atomic
def load_suggestions(draft: CharterVersion, *, today: date) -> CharterVersion:
    """Fill an empty draft with the suggested charter, its stages from next January on.

    The words are in the active language. Raises `DraftGone` and `DraftNotEmpty`.
    """
    found = _locked_draft(draft)
    if found.purpose or CharterItem.objects.filter(version=found).exists():
        raise DraftNotEmpty(found)
    save_purpose(found, purpose=str(PURPOSE))
    january = date(today.year + 1, 1, 1)
    said: dict[str, list[Words]] = {}
    for one in SUGGESTED:
        words: Words = {"title": str(one.title), "text": str(one.text), "weight": one.weight}
        if one.days:
            first, last = (january + timedelta(days=days) for days in one.days)
            words["starts_on"], words["ends_on"] = first, last if last != first else None
        said.setdefault(one.kind, []).append(words)
    for kind, items in said.items():
        _append(found, kind, items)
    return found


@transaction.atomic
def approve(draft: CharterVersion, *, by: Any, note: str, seen: str) -> CharterVersion:
    """Put a draft in force and freeze it.

    `seen` is the fingerprint of what the director read. Raises `DraftGone`,
    `DraftChanged`, and `NotReady` when something is missing or nothing is new.
    """
    found = _locked_draft(draft)
    items = list(CharterItem.objects.filter(version=found).in_order())
    if fingerprint(found, items) != seen:
        raise DraftChanged(found)
    if missing := gaps(found, items):
        raise NotReady(missing)
    old = CharterVersion.objects.in_force().first()
    if old and _says(old, CharterItem.objects.filter(version=old).in_order()) == _says(
        found, items
    ):
        raise NotReady([])
    found.state = CharterVersion.State.APPROVED
    found.approved_by = by
    found.approved_at = timezone.now()
    found.approval_note = note
    found.save()
    return found


def _says(version: CharterVersion, items: Any) -> Any:
    """What a version says, to be compared with another; gaps in the positions say nothing."""
    return version.purpose, [
        (i.entry_id, i.title, i.text, i.weight, i.starts_on, i.ends_on) for i in items
    ]


@transaction.atomic
def discard(draft: CharterVersion) -> None:
    """Delete a draft with its items; the history keeps both. Raises `DraftGone`."""
    _locked_draft(draft).delete()
