"""Columns of what can be imported: each knows its names and how to read its cells.

`reader(cells, target)` is asked once for a file, with all cells of the column, and gives
the function that reads one of them. So what can be decided once is decided once.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.conf import settings
from django.db.models import Choices, Model, QuerySet
from django.utils import formats
from django.utils.dateformat import format as format_day
from django.utils.translation import gettext as _
from django.utils.translation import override

from bic import written as parse
from bic.words import folded, folded_words
from bic.written import Wrong

Read = Callable[[Any, dict[str, Any]], Any]
LONGEST_TEXT = 10_000
UNREADABLE = "\ufffd"
SPREADSHEET_ERRORS = frozenset(
    {"#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}
)
MOST_NAMED = 8
AMBIGUOUS = object()


class Column:
    """One column. `aliases` are other headings by which people know it, in any language."""

    # What an empty cell means.
    blank: Any = None

    def __init__(
        self,
        name: str,
        label: Any,
        *,
        aliases: Iterable[str] = (),
        required: bool = False,
        hint: Any = "",
        attribute: str = "",
        fills_down: str | None = None,
    ) -> None:
        self.name, self.label, self.hint = name, label, hint
        # An empty cell means what stands above it, as where rows are grouped by hand: everywhere
        # for "", as long as an earlier column says the same for its name, never for None.
        self.fills_down = fills_down
        self.aliases, self.required = tuple(aliases), required
        # The attribute of the model that holds the value.
        self.attribute = attribute or name

    def names(self) -> set[str]:
        """Folded headings that mean this column, in every language of the product."""
        found = {self.name, *self.aliases}
        for code, _language in settings.LANGUAGES:
            with override(code):
                found.add(str(self.label))
        return {folded_words(name) for name in found}

    def reader(self, cells: Iterable[Any], target: Any) -> Read:
        """Function of a cell that is not empty and the row's values so far. It raises `Wrong`."""
        raise NotImplementedError

    def words(self, value: Any, target: Any) -> str:
        """A value as people read it."""
        return "" if value is None else str(value)

    def identity(self, value: Any) -> Any:
        """What of a value tells rows apart."""
        return value

    def options(self) -> list[tuple[Any, Any]]:
        """Every value that a cell may hold, with its words, where those are few and fixed."""
        return []


class Text(Column):
    """Text of at most `max_length` characters."""

    blank = ""

    def __init__(self, *args: Any, max_length: int = LONGEST_TEXT, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.max_length = max_length

    def reader(self, cells: Iterable[Any], target: Any) -> Read:
        def read(cell: Any, _values: dict[str, Any]) -> str:
            return plain_text(cell, self.max_length)

        return read

    def identity(self, value: Any) -> Any:
        return folded(value)


class Day(Column):
    """A day. A column that reads both ways is read as in the U.S., and the preview says so."""

    def reader(self, cells: Iterable[Any], target: Any) -> Read:
        cells = list(cells)
        orders = {}
        for mark, default in (("/", "mdy"), ("-", "mdy"), (".", "dmy")):
            order, example = parse.order_of(cells, mark)
            orders[mark] = order or default
            if example and not order:
                self._note(example, orders, target)

        def read(cell: Any, _values: dict[str, Any]) -> date:
            if not isinstance(cell, str):
                raise Wrong(
                    _("“%(text)s” is not a day. Write it like 2026-03-31.") % {"text": short(cell)}
                )
            return parse.day_of(cell, orders)

        return read

    def _note(self, example: str, orders: dict[str, str], target: Any) -> None:
        """Say how days that could be read both ways are read."""
        try:
            meant = parse.day_of(example, orders)
        except Wrong:
            # Its own row says so.
            return
        target.notes.append(
            _("%(column)s: “%(text)s” is read as %(day)s, and days like it the same way.")
            % {"column": self.label, "text": example, "day": self.words(meant, target)}
        )

    def words(self, value: Any, target: Any) -> str:
        return "" if value is None else format_day(value, formats.get_format("DATE_FORMAT"))


class Flag(Column):
    """Yes or no; an empty cell is no."""

    blank = False
    YES = frozenset({"yes", "y", "true", "x", "1", "si", "s", "verdadero", "\u2713", "\u2714"})
    NO = frozenset({"no", "n", "false", "0", "falso", "-"})

    def reader(self, cells: Iterable[Any], target: Any) -> Read:
        def read(cell: Any, _values: dict[str, Any]) -> bool:
            said = folded(str(cell))
            if said in self.YES or said in self.NO:
                return said in self.YES
            raise Wrong(_("Write yes or no instead of “%(text)s”.") % {"text": short(cell)})

        return read

    def words(self, value: Any, target: Any) -> str:
        return _("Yes") if value else _("No")


class Choice(Column):
    """One of `choices`, by its label in any language of the product or its stored value.

    `other_names` maps what else people write to a value; `blank` is what an empty cell means.
    """

    def __init__(
        self,
        *args: Any,
        choices: type[Choices],
        other_names: Mapping[str, Any] | None = None,
        blank: Any = "",
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.choices, self.other_names, self.blank = choices, other_names or {}, blank

    def reader(self, cells: Iterable[Any], target: Any) -> Read:
        known = {folded(name): value for name, value in self.other_names.items()}
        for code, _language in settings.LANGUAGES:
            with override(code):
                known |= {folded(str(label)): value for value, label in self.choices.choices}
        known |= {folded(str(value)): value for value in self.choices.values}

        def read(cell: Any, _values: dict[str, Any]) -> Any:
            value = known.get(folded(str(cell)))
            if value is None:
                raise Wrong(
                    _("“%(text)s” is not known here. Write one of: %(names)s.")
                    % {"text": short(cell), "names": ", ".join(map(str, self.choices.labels))}
                )
            return value

        return read

    def words(self, value: Any, target: Any) -> str:
        return str(dict(self.choices.choices).get(value, value or ""))

    def options(self) -> list[tuple[Any, Any]]:
        return list(self.choices.choices)


class Reference(Column):
    """One row of another table, found by a name or code; its value is the primary key.

    `to(target)` is the queryset, `names` the fields by which people know a row, or a
    function of the row. With `within`, the name of an earlier column, a name needs to be
    unique only among rows whose `parent` (an attribute) is the value of that column.
    """

    def __init__(
        self,
        *args: Any,
        to: Callable[[Any], QuerySet],
        names: Sequence[str] | Callable[[Any], Iterable[str]] = ("name",),
        within: str = "",
        parent: str = "",
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.to, self._names, self.within, self.parent = to, names, within, parent
        if self.attribute == self.name:
            self.attribute = f"{self.name}_id"

    def words(self, value: Any, target: Any) -> str:
        return "" if value is None else target.labels.get(self.name, {}).get(value, str(value))

    def names_of(self, found: Model) -> Iterable[str]:
        """What a row is called."""
        if callable(self._names):
            return self._names(found)
        return [str(getattr(found, field)) for field in self._names]

    def reader(self, cells: Iterable[Any], target: Any) -> Read:
        known: dict[Any, Any] = {}
        # Labels are for one file: the column itself is shared by all requests.
        labels = target.labels.setdefault(self.name, {})
        for found in self.to(target):
            parent = getattr(found, self.parent) if self.within else None
            labels[found.pk] = str(found)
            for name in {folded(name) for name in self.names_of(found) if name}:
                key = parent, name
                known[key] = found.pk if known.get(key, found.pk) == found.pk else AMBIGUOUS
        within = self.within

        def read(cell: Any, values: dict[str, Any]) -> Any:
            key = values.get(within) if within else None, folded(str(cell))
            value = known.get(key)
            if value is AMBIGUOUS:
                raise Wrong(
                    _("There is more than one “%(text)s”. Write the code.") % {"text": short(cell)}
                )
            if value is None:
                raise Wrong(self.unknown(cell, labels))
            return value

        return read

    def unknown(self, cell: Any, labels: dict[Any, str]) -> str:
        """The message about a name that nobody has."""
        if 0 < len(labels) <= MOST_NAMED:
            return _("“%(text)s” is not known here. Write one of: %(names)s.") % {
                "text": short(cell),
                "names": ", ".join(labels.values()),
            }
        return _("There is no “%(text)s” here. Look at how it is spelled.") % {"text": short(cell)}


class ListOf(Column):
    """Several values of `item`, a column, in one cell: parted by semicolons, lines or commas."""

    def __init__(self, item: Column, **kwargs: Any) -> None:
        kwargs.setdefault("aliases", item.aliases)
        super().__init__(item.name, item.label, **kwargs)
        self.item = item

    @property
    def blank(self) -> list:
        """A new empty list."""
        return []

    def reader(self, cells: Iterable[Any], target: Any) -> Read:
        parts = [part for cell in cells for part in split(cell)]
        one = self.item.reader(parts, target)

        def read(cell: Any, values: dict[str, Any]) -> list:
            return list(dict.fromkeys(one(part, values) for part in split(cell)))

        return read

    def words(self, value: Any, target: Any) -> str:
        return ", ".join(self.item.words(one, target) for one in value or ())

    def identity(self, value: Any) -> Any:
        return tuple(self.item.identity(one) for one in value)


def split(cell: Any) -> list[str]:
    """The parts of a cell that holds several values; semicolons or lines win over commas."""
    text = str(cell).replace("\r", "\n").replace("\n", ";")
    parts = text.split(";" if ";" in text else ",")
    return [part.strip() for part in parts if part.strip()]


def short(cell: Any) -> str:
    """A cell for a message."""
    text = str(cell)
    return text if len(text) <= 40 else f"{text[:40]}…"


def plain_text(cell: Any, max_length: int = LONGEST_TEXT) -> str:
    """A cell as text. Raises `Wrong` for errors of a spreadsheet, signs and length."""
    text = cell if isinstance(cell, str) else str(cell)
    if len(text) > max_length:
        raise Wrong(
            _("This is longer than %(limit)s characters. Shorten it.") % {"limit": max_length}
        )
    if UNREADABLE in text:
        raise Wrong(_("This cell has signs that cannot be shown. Write the text again."))
    if text in SPREADSHEET_ERRORS:
        raise Wrong(_("The spreadsheet shows an error here. Write the value."))
    return text
