"""Columns that hold numbers: counts, amounts of money, hours."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.utils import formats
from django.utils.translation import gettext as _

from bic import written as parse
from bic.currencies import code_of, is_meant
from bic.imports.columns import Column, Read, short
from bic.written import Wrong


class Number(Column):
    """A number with at most `places` digits behind the mark, within `least` and `most`."""

    def __init__(
        self,
        *args: Any,
        places: int = 0,
        least: Decimal | int | None = 0,
        most: Decimal | int | None = 9_999_999_999,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.places, self.least, self.most = places, least, most

    def reader(self, cells: Iterable[Any], target: Any) -> Read:
        marks = parse.marks_in(cells)

        def read(cell: Any, _values: dict[str, Any]) -> Any:
            number = self.limited(self.number(cell, marks, target))
            return number if self.places else int(number)

        return read

    def number(self, cell: Any, marks: set[str], target: Any) -> Decimal:
        """What a cell says, before its limits are looked at."""
        if isinstance(cell, float):
            return parse.from_float(cell, self.places)
        if isinstance(cell, int) and not isinstance(cell, bool):
            return Decimal(cell)
        parts = parse.parts_of(cell) if isinstance(cell, str) else None
        if parts is None or not self.takes(parts[1], target):
            raise Wrong(
                _("“%(text)s” is not a number. Write it like 1234.50.") % {"text": short(cell)}
            )
        number = parse.decimal_of(parts[0], marks)
        return -number if parts[2] else number

    def takes(self, unit: str, target: Any) -> bool:
        """Whether `unit` may stand beside the digits."""
        return not unit

    def limited(self, number: Decimal) -> Decimal:
        """`number` with its digits behind the mark. Raises `Wrong` outside the limits."""
        if self.least is not None and number < self.least:
            if self.least == 0:
                raise Wrong(_("Negative numbers are not taken here."))
            raise Wrong(_("Write a number of at least %(least)s.") % {"least": self.least})
        if self.most is not None and number > self.most:
            raise Wrong(_("Write a number of at most %(most)s.") % {"most": self.most})
        rounded = round(number, self.places)
        if rounded != number:
            if not self.places:
                raise Wrong(_("Write a whole number."))
            raise Wrong(
                _("Write at most %(places)s digits behind the decimal mark.")
                % {"places": self.places}
            )
        return rounded

    def words(self, value: Any, target: Any) -> str:
        return "" if value is None else formats.number_format(value, force_grouping=True)


class Money(Number):
    """An amount in the currency of the program."""

    def __init__(self, *args: Any, allow_negative: bool = False, **kwargs: Any) -> None:
        least = None if allow_negative else 0
        super().__init__(*args, places=2, least=least, **kwargs)

    def takes(self, unit: str, target: Any) -> bool:
        currency = target.program.currency
        if not unit or is_meant(unit, currency):
            return True
        if code := code_of(unit):
            raise Wrong(
                _("This amount is in %(found)s; the program keeps %(kept)s.")
                % {"found": code, "kept": currency}
            )
        return False


class Hours(Number):
    """A length of time in hours: 1.5, 1:30, 1 h 30 min."""

    def __init__(self, *args: Any, most: int = 10_000, **kwargs: Any) -> None:
        super().__init__(*args, places=2, most=most, **kwargs)

    def number(self, cell: Any, marks: set[str], target: Any) -> Decimal:
        if isinstance(cell, str) and (found := parse.TIME.fullmatch(cell)):
            hours, minutes = int(found[1] or found[3] or 0), int(found[2] or found[4] or 0)
            return round(Decimal(hours * 60 + minutes) / 60, 2)
        return super().number(cell, marks, target)

    def takes(self, unit: str, target: Any) -> bool:
        return unit.lower() in {"", "h", "hr", "hrs", "hour", "hours", "hora", "horas"}
