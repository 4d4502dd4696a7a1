"""What an import would do: every row read, checked, and compared with what is there."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.utils.functional import cached_property
from django.utils.text import format_lazy
from django.utils.translation import gettext as _

from bic.written import Wrong

if TYPE_CHECKING:
    from bic.imports.columns import Column
    from bic.imports.targets import Target

Cells = list[Any]
# Key in the corrections of a row for "leave it out"; no column is called so.
LEFT_OUT = ""


@dataclass(slots=True, eq=False)
class Row:
    """One row: `number` is the spreadsheet's own, `values` are by the columns' names."""

    number: int
    cells: Cells
    values: dict[str, Any] = field(default_factory=dict)
    # Name of a column to what is wrong with its cell.
    errors: dict[str, str] = field(default_factory=dict)
    # The record that the row means, if it is there already, and the columns it changes.
    record: Any = None
    changes: tuple[str, ...] = ()
    # What a person should look at before the row is taken, such as a likely duplicate.
    notes: list[str] = field(default_factory=list)

    def wrong(self, column: str, words: Any) -> None:
        """Refuse the row because of `column`; the first reason is kept."""
        self.errors.setdefault(column, str(words))

    @property
    def action(self) -> str:
        """ "error", "new", "changed" or "unchanged"."""
        if self.errors:
            return "error"
        if self.record is None:
            return "new"
        return "changed" if self.changes else "unchanged"


@dataclass(eq=False)
class Plan:
    """All rows of a file with what would become of each."""

    target: "Target"
    # Columns that the file has, with their places in a row.
    mapping: Mapping[str, int]
    rows: list[Row]
    left_out: list[int] = field(default_factory=list)

    def _of(self, action: str) -> list[Row]:
        return [row for row in self.rows if row.action == action]

    @cached_property
    def new(self) -> list[Row]:
        """Rows that become records."""
        return self._of("new")

    @cached_property
    def changed(self) -> list[Row]:
        """Rows whose records change."""
        return self._of("changed")

    @cached_property
    def wrong(self) -> list[Row]:
        """Rows that cannot be taken."""
        return self._of("error")

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many rows are new, changed, unchanged, and cannot be taken."""
        new, changed, wrong = len(self.new), len(self.changed), len(self.wrong)
        unchanged = len(self.rows) - new - changed - wrong
        return {"new": new, "changed": changed, "unchanged": unchanged, "error": wrong}

    @cached_property
    def fingerprint(self) -> str:
        """Changes when another thing would be done than before."""
        digest = hashlib.sha256()
        for row in self.rows:
            pk = row.record.pk if row.record is not None else None
            before = [str(self.before(row, name)) for name in row.changes]
            digest.update(f"{row.number}|{row.action}|{pk}|{row.changes}|{before}\n".encode())
        return digest.hexdigest()[:24]

    def before(self, row: Row, name: str) -> Any:
        """What the record of a row has in a column now."""
        return getattr(row.record, self.target.by_name[name].attribute)


@dataclass(frozen=True)
class Flaws:
    """What the reader of a workbook saw: `merged` ranges (top, left, bottom, right) and

    `uncomputed` cells (row, column) whose formula has no value. Counted as in spreadsheets,
    rows from 1 and columns from 0.
    """

    merged: Sequence[Sequence[int]] = ()
    uncomputed: Sequence[Sequence[int]] = ()


def make_plan(
    target: "Target",
    lines: Iterable[tuple[int, Cells]],
    mapping: Mapping[str, int],
    *,
    fixes: Mapping[str, Mapping[str, Any]] | None = None,
    flaws: Flaws | None = None,
) -> Plan:
    """Read, check and compare all `lines` (number and cells); nothing is written.

    `mapping` gives the place of each column that the file has. `fixes` maps a row's number,
    as text, to what a person wrote into its cells, or {LEFT_OUT: True}.
    """
    fixes = fixes or {}
    left_out = sorted(int(number) for number, cells in fixes.items() if cells.get(LEFT_OUT))
    skipped = set(left_out)
    rows = [Row(number, cells) for number, cells in lines if number not in skipped]
    width = max(mapping.values(), default=0) + 1
    for row in rows:
        if len(row.cells) < width:
            row.cells = [*row.cells, *[None] * (width - len(row.cells))]
    # In the order of the target: stored JSON keeps none, and a column may need an earlier one.
    ordered = {name: mapping[name] for name in target.by_name if name in mapping}
    plan = Plan(target, ordered, rows, left_out)
    target.prepare()
    _correct(plan, fixes)
    for name, place in ordered.items():
        _read(plan, target.by_name[name], place)
    _blame(plan, flaws or Flaws(), fixes)
    _match(plan)
    target.check([row for row in rows if not row.errors])
    _compare(plan)
    return plan


def _correct(plan: Plan, fixes: Mapping[str, Mapping[str, Any]]) -> None:
    """Put what a person wrote in the place of what the file says."""
    if not fixes:
        return
    for row in plan.rows:
        written = fixes.get(str(row.number), {})
        if written:
            row.cells = list(row.cells)
        for name, text in written.items():
            if name in plan.mapping:
                row.cells[plan.mapping[name]] = text


def _read(plan: Plan, column: "Column", place: int) -> None:
    """Read one column of all rows."""
    cells = [row.cells[place] for row in plan.rows]
    if column.fills_down is not None:
        cells = _filled(cells, [row.values.get(column.fills_down) for row in plan.rows])
    read = column.reader([cell for cell in cells if cell is not None and cell != ""], plan.target)
    name, required = column.name, column.required
    missing = format_lazy(_("Fill in: {label}"), label=column.label) if required else ""
    for row, cell in zip(plan.rows, cells, strict=True):
        if cell is None or cell == "":
            if required:
                row.errors[name] = str(missing)
            row.values[name] = column.blank
            continue
        try:
            row.values[name] = read(cell, row.values)
        except Wrong as wrong:
            row.errors[name] = str(wrong)
            row.values[name] = column.blank


def _filled(cells: Cells, groups: Sequence[Any]) -> Cells:
    """The cells with what stands above, in the same group, in the place of what is empty."""
    found: Cells = []
    for number, cell in enumerate(cells):
        is_empty = cell is None or cell == ""
        is_same = number > 0 and groups[number] == groups[number - 1]
        found.append(found[-1] if is_empty and is_same else cell)
    return found


def _blame(plan: Plan, flaws: Flaws, fixes: Mapping[str, Mapping[str, Any]]) -> None:
    """Refuse cells that the spreadsheet left empty for a reason a person cannot see."""
    if not flaws.merged and not flaws.uncomputed:
        return
    names = {place: name for name, place in plan.mapping.items()}
    by_number = {row.number: row for row in plan.rows}
    lowest, highest = min(by_number, default=1), max(by_number, default=0)

    def refuse(number: int, place: int, words: str) -> None:
        row, name = by_number.get(number), names.get(place)
        if row is not None and name and name not in fixes.get(str(number), {}):
            row.errors[name] = words

    def fills_down(place: int) -> bool:
        return plan.target.by_name[names[place]].fills_down is not None

    for number, place in flaws.uncomputed:
        refuse(
            number,
            place,
            _("This formula has no value in the file. Open and save it again, or write the value."),
        )
    for top, left, bottom, right in flaws.merged:
        words = _("This cell is merged with %(cell)s. Write its own value.") % {
            "cell": f"{letters(left)}{top}"
        }
        places = [place for place in names if left <= place <= right]
        # A range may span a million rows; only those that were read matter.
        for number in range(max(top, lowest), min(bottom, highest) + 1) if places else ():
            for place in places:
                if (number, place) != (top, left):
                    refuse(number, place, words)


def _match(plan: Plan) -> None:
    """Find what each row means; rows that mean the same are refused, all but the first."""
    target = plan.target
    rows = [row for row in plan.rows if not row.errors]
    if not rows:
        return
    records: defaultdict[Any, list[Any]] = defaultdict(list)
    for record in target.existing(rows):
        records[target.key_of_record(record, plan.mapping)].append(record)
    if not target.natural_key:
        for row in rows:
            if same := records.get(target.key_of(row)):
                row.record = same.pop(0)
        return
    first = target.natural_key[0]
    seen: dict[Any, int] = {}
    for row in rows:
        key = target.key_of(row)
        found = records.get(key, ())
        if key in seen:
            row.wrong(first, _("Row %(number)s says the same already.") % {"number": seen[key]})
        elif len(found) > 1:
            row.wrong(first, _("Several records are called so. Change them by hand."))
        elif found:
            row.record = found[0]
        seen.setdefault(key, row.number)


def _compare(plan: Plan) -> None:
    """Tell which columns a row would change."""
    if not plan.target.natural_key:
        return
    attributes = [(name, plan.target.by_name[name].attribute) for name in plan.mapping]
    for row in plan.rows:
        if row.record is not None and not row.errors:
            row.changes = tuple(
                name
                for name, attribute in attributes
                if getattr(row.record, attribute) != row.values[name]
            )


def letters(place: int) -> str:
    """The name of a column in spreadsheets: 0 is A, 26 is AA."""
    found = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(65 + rest) + found
    return found


def repeated(names: Iterable[str]) -> set[str]:
    """Names that are there more than once."""
    return {name for name, count in Counter(names).items() if name and count > 1}
