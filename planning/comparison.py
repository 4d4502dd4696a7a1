"""What changed between two versions of the charter, in words."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from planning.charter import days_in_words
from planning.models import CharterItem, CharterVersion
from planning.models.charter import Kind


@dataclass(frozen=True)
class Change:
    """One sentence about a change, with the old and the new text where words changed."""

    words: str
    before: str = ""
    after: str = ""


def compare(
    old: CharterVersion,
    old_items: Iterable[CharterItem],
    new: CharterVersion,
    new_items: Iterable[CharterItem],
) -> list[Change]:
    """How `new` differs from `old`: the purpose, then section by section.

    Items are told apart by their entries, so a renamed one is not taken for another.
    Both lists are in order, with their entries.
    """
    found = []
    if old.purpose != new.purpose:
        found.append(Change(_("Purpose reworded"), old.purpose, new.purpose))
    old_items, new_items = list(old_items), list(new_items)
    for kind in Kind:
        found += _of_section(
            [item for item in old_items if item.kind == kind],
            [item for item in new_items if item.kind == kind],
        )
    return found


def _of_section(before: Sequence[CharterItem], after: Sequence[CharterItem]) -> Iterator[Change]:
    was = {item.entry_id: item for item in before}
    still = {item.entry_id for item in after}
    for item in before:
        if item.entry_id not in still:
            yield Change(_("%(name)s removed") % {"name": name_of(item)}, before=words_of(item))
    for item in after:
        if item.entry_id not in was:
            yield Change(_("%(name)s added") % {"name": name_of(item)}, after=words_of(item))
        else:
            yield from _of_item(was[item.entry_id], item)
    yield from _moves(before, after)


def _of_item(old: CharterItem, new: CharterItem) -> Iterator[Change]:
    # An outcome is known by its code, so a new title is a new wording of it.
    if new.kind == Kind.OUTCOME:
        words = _("%(name)s reworded") % {"name": name_of(new)}
        if old.title != new.title:
            yield Change(words, words_of(old), words_of(new))
        elif old.text != new.text:
            yield Change(words, old.text, new.text)
        return
    if old.title != new.title:
        yield Change(_("%(name)s renamed “%(title)s”") % {"name": name_of(old), "title": new.title})
    if old.text != new.text:
        yield Change(_("%(name)s reworded") % {"name": name_of(new)}, old.text, new.text)
    if old.weight != new.weight:
        yield Change(
            _("%(name)s: weight %(before)s to %(after)s")
            % {"name": name_of(new), "before": old.weight, "after": new.weight}
        )
    if (old.starts_on, old.ends_on) != (new.starts_on, new.ends_on):
        yield Change(_moved_in_time(old, new))


def _moved_in_time(old: CharterItem, new: CharterItem) -> str:
    days = [day for day in (old.starts_on, old.ends_on, new.starts_on, new.ends_on) if day]
    same_year = len({day.year for day in days}) == 1
    assert old.starts_on is not None  # noqa: S101 - a constraint of stages
    assert new.starts_on is not None  # noqa: S101 - a constraint of stages
    return _("%(name)s moved from %(before)s to %(after)s") % {
        "name": name_of(new),
        "before": days_in_words(old.starts_on, old.ends_on, short=same_year),
        "after": days_in_words(new.starts_on, new.ends_on),
    }


def _moves(before: Sequence[CharterItem], after: Sequence[CharterItem]) -> Iterator[Change]:
    """The fewest moves that explain the new order; stages have none, their days order them."""
    place = {item.entry_id: number for number, item in enumerate(before)}
    common = [item for item in after if item.entry_id in place and item.kind != Kind.STAGE]
    stayed = _longest_rise([place[item.entry_id] for item in common])
    for number, item in enumerate(common):
        if number not in stayed:
            yield Change(
                _("%(name)s moved to place %(place)s")
                % {"name": name_of(item), "place": after.index(item) + 1}
            )


def _longest_rise(places: Sequence[int]) -> set[int]:
    """Indexes of a longest rising subsequence: what kept its order.

    >>> sorted(_longest_rise([2, 0, 1, 3]))
    [1, 2, 3]
    """
    ends: list[int] = []
    last: list[int] = []
    previous: list[int | None] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        previous.append(last[length - 1] if length else None)
        ends[length:] = [place, *ends[length + 1 :]]
        last[length:] = [index, *last[length + 1 :]]
    found: set[int] = set()
    here = last[-1] if last else None
    while here is not None:
        found.add(here)
        here = previous[here]
    return found


def name_of(item: CharterItem) -> str:
    """What a sentence calls an item: an outcome by its code, others by their title."""
    if item.kind == Kind.OUTCOME:
        return _("Outcome %(code)s") % {"code": item.code}
    patterns = {
        Kind.SERVICE: _("Service “%(title)s”"),
        Kind.CRITERION: _("Criterion “%(title)s”"),
        Kind.STAGE: _("Stage “%(title)s”"),
    }
    return patterns[Kind(item.kind)] % {"title": item.title}


def words_of(item: CharterItem) -> str:
    """Title and description of an item as one text."""
    return f"{item.title}\n\n{item.text}" if item.text else item.title
