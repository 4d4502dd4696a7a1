"""Who changed what, and when, of the rows that left: all nouns together, the newest first.

Which fields changed is told of every row; what they said before and after only where the product
shows the history of that row to a lead of the local government. Drafts, and texts that were taken
back, would leave otherwise.
"""

import heapq
import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO, Any, Self

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.translation import gettext as _

from bic.documents.storage import HOLDERS
from bic.dossier import parts
from bic.dossier.community.fields import name_of
from bic.ui.history import Shown, changes_in, shown_of

AT_A_TIME = 500
ACTS_ON_A_PAGE = 200
NAME = "history"
# When, who and so on: one line for each field that changed.
COLUMNS = ("at", "who", "act", "noun", "row", "name", "field", "before", "after")

type Told = dict[str, Any]


@dataclass(frozen=True)
class Column:
    """A column of the history, for the dictionary."""

    name: str
    label: str
    meaning: str
    kind: str
    choices: tuple[tuple[str, str], ...] = ()


def columns() -> list[Column]:
    """What the columns mean, in the active language."""
    text = _("Text")
    acts = tuple(acts_in_words().items())
    return [
        Column("at", _("When"), _("Date and time with its zone."), _("Date (with time)")),
        Column("who", _("Who"), _("Name of a person; empty for the program itself."), text),
        Column("act", _("What was done"), "", text, acts),
        Column("noun", _("Kind"), _("Name of the files that have the record."), text),
        Column("row", _("Record"), _("Its “id” in those files."), text),
        Column("name", _("Name"), _("What the record is called today."), text),
        Column("field", _("Field"), _("Column of the record that changed; empty for none."), text),
        Column("before", _("Before"), values_in_words(), text),
        Column("after", _("After"), values_in_words(), text),
    ]  # fmt: skip


def page(number: int) -> str:
    """Where a page of the history is."""
    return f"{NAME}.html" if number == 1 else f"{NAME}-{number}.html"


def acts_in_words() -> dict[str, str]:
    """What was done, by the word of the files."""
    return {"insert": _("Added"), "update": _("Changed"), "delete": _("Deleted")}


def values_in_words() -> str:
    """When a value is told."""
    return _("Only where partners of the community may see the history of the record.")


class History:
    """The history while rows leave. It waits on the disk, a file without a name for each noun."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader
        self.events = 0
        self._files = ExitStack()
        self._of_nouns: list[IO[str]] = []
        self._found: list[tuple[str, int, str]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_how: object) -> None:
        self._files.close()

    def add(self, model: Any, rows: Iterable[Any], page: str) -> None:
        """Remember what was done to some rows of a noun; `page` is where they are read."""
        events = getattr(model, "pgh_event_model", None)
        if events is None:
            return
        by_key = {row.pk: row for row in rows}
        shown_as = shown_of(model)
        of_rows = events.objects.filter(pgh_obj_id__in=by_key)
        number = 1
        while True:
            shown = changes_in(model, of_rows, number, AT_A_TIME)
            for change in shown:
                row = by_key[change.of]
                told = self._told(row, change, shown_as) | {"page": f"{page}#r{row.pk}"}
                line = json.dumps(told, cls=DjangoJSONEncoder, ensure_ascii=False)
                self._found.append((told["at"], len(self._found), line))
            if not shown.has_next():
                return
            number += 1

    def end_of_noun(self) -> None:
        """All rows of a noun were added: put what was found of them aside, in its order."""
        # Of one moment, what was found first is newer.
        self._found.sort(key=lambda one: (one[0], -one[1]), reverse=True)
        file = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115  (see __exit__)
        self._files.enter_context(file)
        file.writelines(f"{line}\n" for _at, _number, line in self._found)
        self.events += len(self._found)
        self._of_nouns.append(file)
        self._found = []

    def told(self) -> Iterator[Told]:
        """Everything that was done, the newest first."""
        lines = map(_lines, self._of_nouns)
        return heapq.merge(*lines, key=lambda one: one["at"], reverse=True)

    def _told(self, row: Any, change: Any, shown_as: Shown | None) -> Told:
        is_open = shown_as is not None and self.reader.has_perm(shown_as.permission, row)
        fields = []
        for one in change.fields:
            is_told = is_open and shown_as and _is_told(row, one.name, shown_as)
            fields.append({
                "field": one.name, "label": one.label,
                "before": one.before if is_told else "", "after": one.after if is_told else "",
            })  # fmt: skip
        return {
            "at": change.when.isoformat(timespec="seconds"),
            "who": change.who.display_name if change.who else "",
            "act": change.action,
            "noun": row._meta.label_lower,
            "row": row.pk,
            "name": name_of(row),
            "fields": fields,
        }


def _is_told(row: Any, field: str, shown_as: Shown) -> bool:
    """Whether values of a field leave: not names of the store, nor counts of people."""
    model = type(row)
    is_kept = (model, field) in HOLDERS or parts.is_count(model, field)
    return not is_kept and field not in shown_as.leave_out


def _lines(file: IO[str]) -> Iterator[Told]:
    file.seek(0)
    yield from map(json.loads, file)


def told_of(past: History) -> dict[str, Any]:
    """What pages beside it tell: how many acts it has, where they are as data, its columns."""
    return {
        "past": columns(),
        "acts": past.events,
        "acts_as": {"CSV": f"data/{NAME}.csv", "JSON": f"data/{NAME}.json"},
    }


def lines_of(told: Told) -> Iterator[Told]:
    """One act as lines of the files: one for each field that changed, at least one."""
    facts = {name: told[name] for name in COLUMNS[:6]}
    for one in told["fields"] or [{"field": "", "before": "", "after": ""}]:
        yield facts | {name: one[name] for name in COLUMNS[6:]}
