"""Add, change, move and remove items of a draft."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.db.models import F, Max

from bic.querysets import hold
from bic.surveys.models import FIXED, HOLDERS, Item, Kind, Survey, Version
from bic.surveys.services.instrument import Published, draft_of, put_words
from bic.words import folded_words

LONGEST_KEY = 40


class KeyTaken(Exception):
    """Another item of the version has this key."""


class Fixed(Exception):
    """Every version has this item in its place."""


class NoHolder(Exception):
    """Nothing can stand in this item."""


def free_key(version: Version, text: str) -> str:
    """A key for an item that reads like this, which no other of the version has."""
    words = [word for word in folded_words(text).split() if word.isascii()]
    base = "_".join(words)[:LONGEST_KEY].strip("_") or "item"
    if not base[0].isalpha():
        base = f"q_{base}"
    taken = set(Item.objects.filter(version=version).values_list("key", flat=True))
    key, number = base, 1
    while key in taken:
        number += 1
        key = f"{base}_{number}"
    return key


@transaction.atomic
def add(
    survey: Survey,
    *,
    by: Any,
    kind: str,
    label: str = "",
    key: str = "",
    parent: Item | None = None,
    choices: Sequence[Mapping[str, Any]] = (),
    words: Mapping[str, Any] | None = None,
    **columns: Any,
) -> Item:
    """Add an item to the end of the draft, or of what holds it.

    `label` and `words` (`hint`, `choices`, …) are in the language the survey is written in;
    without `key` one is made of the label. Raises `Published`, `KeyTaken`, `NoHolder`.
    """
    version = draft_of(survey)
    if parent and parent.kind not in HOLDERS:
        raise NoHolder(parent)
    key = key or free_key(version, label)
    rows = Item.objects.filter(version=version)
    if rows.filter(key=key).exists():
        raise KeyTaken(key)
    place = _end_of(parent) if parent else (rows.aggregate(last=Max("position"))["last"] or 0)
    rows.filter(position__gt=place).update(position=F("position") + 1)
    item = Item.objects.create(
        program_id=survey.program_id, community_id=survey.community_id, version=version,
        kind=kind, key=key, parent=parent, position=place + 1, choices=list(choices), **columns,
    )  # fmt: skip
    put_words(item, survey.original, {"label": label, **(words or {})}, by=by)
    return item


def _end_of(holder: Item) -> int:
    """The position of the last item in `holder`, or its own."""
    last, level = holder.position, [holder.pk]
    while level:
        rows = list(Item.objects.filter(parent__in=level).values_list("pk", "position"))
        last = max([last, *(position for _pk, position in rows)])
        level = [pk for pk, _position in rows]
    return last


def block_of(item: Item) -> list[Item]:
    """An item and all that stands in it, in order."""
    rows = Item.objects.filter(version=item.version_id, position__gte=item.position)
    return list(rows.filter(position__lte=_end_of(item)).order_by("position"))


@transaction.atomic
def change(item: Item, *, by: Any, words: Mapping[str, Any], **columns: Any) -> Item:
    """Change an item of the draft: its columns, and `words` in the language of the survey.

    Raises `Published`, and `Item.DoesNotExist` when it is gone.
    """
    item = hold(item, Item.objects.select_related("version__survey"))
    if draft_of(item.version.survey) != item.version:
        raise Published(item.version)
    for name, value in columns.items():
        setattr(item, name, value)
    item.save()
    put_words(item, item.version.survey.original, words, by=by)
    return item


def move(item: Item, by: int) -> int:
    """Move an item up (-1) or down (1) among those that stand beside it; its new place from 1.

    What it holds goes with it. Raises `Published` and `Fixed`.
    """
    return _put(item, lambda place: place + by)


def put_at(item: Item, place: int) -> int:
    """Move an item to a place from 1 among those beside it, as `move` does; its new place."""
    return _put(item, lambda _place: place - 1)


@transaction.atomic
def _put(item: Item, wanted_for: Callable[[int], int]) -> int:
    version = draft_of(item.version.survey)
    if item.key in FIXED.values():
        raise Fixed(item)
    beside = _beside(version, item.parent_id)
    place = next(number for number, one in enumerate(beside) if one.pk == item.pk)
    wanted = min(max(wanted_for(place), 0), len(beside) - 1)
    if wanted != place:
        beside.insert(wanted, beside.pop(place))
        _renumber(version, item.parent_id, [one.pk for one in beside])
    return wanted + 1


def _beside(version: Version, parent: int | None) -> list[Item]:
    rows = Item.objects.filter(version=version, parent=parent).order_by("position")
    return [one for one in rows if one.key not in FIXED.values()]


@transaction.atomic
def hold_in(item: Item, holder: Item | None) -> None:
    """Put an item to the end of what `holder` holds, or of the whole.

    Raises `Published`, `Fixed`, and `NoHolder` for what stands in the item itself.
    """
    version = draft_of(item.version.survey)
    if item.key in FIXED.values():
        raise Fixed(item)
    if holder and (holder.kind not in HOLDERS or holder in block_of(item)):
        raise NoHolder(holder)
    item.parent = holder
    item.save(update_fields=["parent"])
    key = holder.pk if holder else None
    others = [one.pk for one in _beside(version, key) if one.pk != item.pk]
    _renumber(version, key, [*others, item.pk])


def _renumber(version: Version, parent: int | None, order: Sequence[int]) -> None:
    """Number all items anew, depth first, with those in `parent` in this `order`."""
    rows = list(Item.objects.filter(version=version).order_by("position"))
    inside: dict[int | None, list[Item]] = {}
    for one in rows:
        inside.setdefault(one.parent_id, []).append(one)
    places = {pk: place for place, pk in enumerate(order)}
    inside[parent].sort(key=lambda one: places.get(one.pk, -1))
    numbered: list[Item] = []

    def walk(key: int | None) -> None:
        for one in inside.get(key, ()):
            one.position = len(numbered)
            numbered.append(one)
            walk(one.pk)

    walk(None)
    Item.objects.bulk_update(numbered, ["position"])


@transaction.atomic
def remove(item: Item) -> None:
    """Take an item with all that stands in it off the draft. Raises `Published`, `Fixed`."""
    draft_of(item.version.survey)
    if item.key in FIXED.values():
        raise Fixed(item)
    item.delete()


YES_NO = ({"value": "yes"}, {"value": "no"})
# Kinds whose choices are always the same.
GIVEN_CHOICES = {Kind.YES_NO: YES_NO}
