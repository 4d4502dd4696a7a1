"""The form of the preview: inputs for the cells that are wrong."""

from typing import Any, NamedTuple

from django import forms
from django.forms.boundfield import BoundField
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.imports.columns import short
from bic.imports.plans import LEFT_OUT
from bic.imports.services import LONGEST_FIX

# Rows and cells that one page offers to correct; the rest waits for the next, or for a new file.
MOST_CORRECTED, MOST_INPUTS = 50, 300
MOST_IN_SUMMARY = 10


class FixedCell(NamedTuple):
    """An input for a cell: our name of the column, and what is wrong."""

    field: BoundField
    label: Any
    words: str


class FixedRow(NamedTuple):
    """The inputs of a row. `elsewhere` is what is wrong with columns that the file lacks."""

    number: int
    name: str
    cells: list[FixedCell]
    elsewhere: list[str]
    left_out: BoundField


class FirstError(NamedTuple):
    """A line of the error summary and the input that it leads to."""

    words: str
    anchor: str


class FixForm(forms.Form):
    """The bad cells of a plan's first bad rows, each with what is wrong beside it."""

    def __init__(self, *args, plan, **kwargs):
        super().__init__(*args, **kwargs)
        self.plan, self.rows = plan, []
        inputs = 0
        for row in plan.wrong[:MOST_CORRECTED]:
            names = self.names(row)
            inputs += len(names)
            if inputs > MOST_INPUTS and self.rows:
                break
            self.rows.append(row)
            for name in names:
                self.fields[self.key(row, name)] = self._cell(row, name)
            self.fields[self.key(row, LEFT_OUT)] = forms.BooleanField(
                required=False,
                label=format_lazy(_("Leave row {number} out"), number=row.number),
            )

    def names(self, row):
        """Columns of the file that are wrong in a row."""
        return [name for name in row.errors if name in self.plan.mapping]

    @staticmethod
    def key(row, name):
        """Name of the field for a cell, or for leaving the row out."""
        return f"fix-{row.number}-{name or 'out'}"

    def _cell(self, row, name):
        column = self.plan.target.by_name[name]
        cell = row.cells[self.plan.mapping[name]]
        key = self.key(row, name)
        attributes = {
            "class": "usa-input--error",
            "aria-invalid": "true",
            "aria-describedby": f"{self.auto_id % key}_error",
        }
        label = format_lazy(_("Row {number}: {label}"), number=row.number, label=column.label)
        if options := column.options():
            attributes["class"] = "usa-select--error"
            return forms.ChoiceField(
                required=False,
                label=label,
                choices=[("", _("Choose an answer")), *options],
                widget=forms.Select(attrs=attributes),
            )
        return forms.CharField(
            required=False,
            max_length=LONGEST_FIX,
            label=label,
            initial="" if cell is None else str(cell)[:LONGEST_FIX],
            widget=forms.TextInput(attrs=attributes),
        )

    @property
    def groups(self):
        """The rows with their inputs."""
        return [self._group(row) for row in self.rows]

    def _group(self, row):
        target, names = self.plan.target, self.names(row)
        first = next((n for n in self.plan.mapping if n not in row.errors), "")
        title = target.by_name[first].words(row.values[first], target) if first else ""
        return FixedRow(
            row.number,
            short(title),
            [
                FixedCell(self[self.key(row, n)], target.by_name[n].label, row.errors[n])
                for n in names
            ],
            [
                f"{target.by_name[n].label}: {words}"
                for n, words in row.errors.items()
                if n not in names
            ],
            self[self.key(row, LEFT_OUT)],
        )

    @property
    def first_errors(self):
        """What the error summary says."""
        found = []
        for row in self.rows[:MOST_IN_SUMMARY]:
            for name, words in row.errors.items():
                key = self.key(row, name)
                said = _("Row %(number)s, %(label)s: %(words)s") % {
                    "number": row.number,
                    "label": self.plan.target.by_name[name].label,
                    "words": words,
                }
                found.append(FirstError(said, self[key].anchor if key in self.fields else ""))
        return found

    @property
    def hidden_count(self):
        """How many bad rows the summary does not name."""
        return len(self.plan.wrong) - len(self.rows[:MOST_IN_SUMMARY])

    @property
    def cells(self):
        """What was changed, by row and column; of a valid form."""
        return {
            (row.number, name): self.cleaned_data[self.key(row, name)]
            for row in self.rows
            for name in self.names(row)
            if self.key(row, name) in self.changed_data
        }

    @property
    def left_out(self):
        """Numbers of rows to leave out; of a valid form."""
        return [r.number for r in self.rows if self.cleaned_data.get(self.key(r, LEFT_OUT))]
