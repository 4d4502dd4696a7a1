"""What changed between two versions of an evaluation plan, in words."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext as _

from evaluations.models import LogicItem, Question
from evaluations.reading import Whole, row_headings, words_of
from planning.comparison import Change


def compare(old: Whole, new: Whole) -> list[Change]:
    """How `new` differs from `old`: the logic model, the questions, their rows.

    Parts are told apart by their codes, which mean the same in every version.
    """
    return [
        *_parts(old.items, new.items, _item_words),
        *_lines(old, new),
        *_parts(old.questions, new.questions, _question_words),
        *_rows(old, new),
    ]


def _parts(before: Iterable[Any], after: Iterable[Any], words: Any) -> Iterator[Change]:
    was = {one.code: words(one) for one in before}
    now = {one.code: words(one) for one in after}
    for code, text in was.items():
        if code not in now:
            yield Change(_("%(code)s removed") % {"code": code}, before=text)
    for code, text in now.items():
        if code not in was:
            yield Change(_("%(code)s added") % {"code": code}, after=text)
        elif was[code] != text:
            yield Change(_("%(code)s reworded") % {"code": code}, was[code], text)


def _item_words(item: LogicItem) -> str:
    return f"{item.title}\n\n{item.text}" if item.text else item.title


def _question_words(question: Question) -> str:
    return f"{question.get_kind_display()}: {question.text}"


def _lines(old: Whole, new: Whole) -> Iterator[Change]:
    """Lines between boxes that are in both versions; what came or went is told already."""
    was, now = _targets(old), _targets(new)
    for code in was.keys() & now.keys():
        if (was[code] & now.keys()) != (now[code] & was.keys()):
            yield Change(
                _("%(code)s leads to something else") % {"code": code},
                ", ".join(sorted(was[code])),
                ", ".join(sorted(now[code])),
            )


def _targets(found: Whole) -> dict[str, set[str]]:
    return {
        box.item.code: {one.code for one in box.targets}
        for part in found.columns
        for box in part.boxes
    }


def _rows(old: Whole, new: Whole) -> Iterator[Change]:
    """Questions of both versions that are answered in another way."""
    was, now = _told(old), _told(new)
    for code, text in now.items():
        if code in was and was[code] != text:
            yield Change(_("How %(code)s is answered") % {"code": code}, was[code], text)


def _told(found: Whole) -> dict[str, str]:
    heads = row_headings()
    return {
        one.question.code: "\n\n".join(
            "\n".join(f"{head}: {said}" for head, said in zip(heads, words_of(row), strict=True))
            for row in one.rows
        )
        for table in found.tables
        for one in table.asked
    }
