"""Input for imports: the file, what its columns are, and what goes into bad cells."""

from typing import Any, NamedTuple

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.documents.forms import UploadField, WithUpload
from bic.imports import headings
from bic.imports.columns import short
from bic.imports.files import EXTENSIONS, MOST_ABOVE, MOST_ROWS, extension_of
from bic.imports.plans import LEFT_OUT, letters
from bic.imports.readings import read
from bic.imports.services import LONGEST_FIX

ACCEPT = ",".join(f".{extension}" for extension in EXTENSIONS)
# Rows and cells that one page offers to correct; the rest waits for the next, or for a new file.
MOST_CORRECTED, MOST_INPUTS = 50, 300
MOST_IN_SUMMARY = 10


class TableField(UploadField):
    """A file of rows that was looked at from all sides."""

    def __init__(self, **kwargs):
        super().__init__(
            help_text=format_lazy(
                _("CSV or Excel (.xlsx), up to {rows} rows and {limit} MB."),
                rows=f"{MOST_ROWS:,}",
                limit=settings.UPLOAD_MAX_BYTES // 2**20,
            ),
            widget=forms.FileInput(attrs={"accept": ACCEPT}),
            **kwargs,
        )

    def to_python(self, data):
        if data not in self.empty_values:
            extension_of(data.name or "")
        return super().to_python(data)


class FileForm(WithUpload, forms.Form):
    """A file of rows for `target`. A valid form has read it: `reading`."""

    file = TableField()

    def __init__(self, *args, target, before=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.target, self.before, self.reading = target, before, None

    def clean_file(self):
        upload = self.cleaned_data["file"]
        # Read here, so that what is wrong with the rows as a whole is said at the field.
        self.reading = read(upload.file, upload.name, self.target, before=self.before)
        return upload


class ColumnsForm(forms.Form):
    """Which column of the file is which of ours; which sheet; where the headings are.

    After another sheet or row was chosen (`must_read_again`), the columns were those of the
    old one, so they are not looked at.
    """

    def __init__(self, *args, run, target, **kwargs):
        super().__init__(*args, **kwargs)
        self.run, self.target = run, target
        if len(run.sheets) > 1:
            self.fields["sheet"] = forms.ChoiceField(
                label=_("Sheet"),
                choices=[(title, self._sheet(title, hidden)) for title, hidden in run.sheets],
                initial=run.sheet,
            )
        self.fields["heading_row"] = forms.TypedChoiceField(
            label=_("Row of the headings"),
            coerce=int,
            initial=run.heading_row,
            choices=self._rows(),
        )
        names = headings.labels(headings.headings_at(run.lines, run.heading_row))
        width = max((len(cells) for _number, cells in run.lines), default=0)
        names += [letters(place) for place in range(len(names), width)]
        self.headings = names
        places = [("", _("Not in this file")), *enumerate(names)]
        for column in target.columns:
            self.fields[f"column-{column.name}"] = forms.TypedChoiceField(
                label=column.label,
                help_text=column.hint,
                required=column.required or column.name in target.natural_key,
                coerce=int,
                empty_value=None,
                choices=places,
                initial=run.mapping.get(column.name, ""),
                error_messages={
                    "required": format_lazy(
                        _("Choose the column that holds: {label}"), label=column.label
                    )
                },
            )

    @staticmethod
    def _sheet(title, is_hidden):
        return format_lazy(_("{title} (hidden)"), title=title) if is_hidden else title

    def _rows(self):
        """The first rows with a glimpse of their cells."""
        found = []
        # The last row cannot hold the headings: nothing would be below them.
        for number, cells in self.run.lines[: min(MOST_ABOVE, len(self.run.lines) - 1)]:
            seen = [str(cell)[:30] for cell in cells[:5] if cell not in (None, "")]
            found.append((number, f"{number}: {' · '.join(seen)}"))
        return found

    @property
    def about_file(self):
        """Bound fields about the file as a whole."""
        return [self[name] for name in ("sheet", "heading_row") if name in self.fields]

    @property
    def about_columns(self):
        """Bound fields of our columns."""
        return [self[f"column-{column.name}"] for column in self.target.columns]

    @property
    def must_read_again(self):
        """Whether another sheet or another row was chosen."""
        return any(field.name in self.changed_data for field in self.about_file)

    def _clean_fields(self):
        super()._clean_fields()
        if self.must_read_again:
            # The old sheet's columns are not to blame for the new one's.
            for column in self.target.columns:
                self._errors.pop(f"column-{column.name}", None)

    def clean(self):
        cleaned = super().clean()
        if self.must_read_again:
            return cleaned
        seen = {}
        for column in self.target.columns:
            place = cleaned.get(f"column-{column.name}")
            if place is None:
                continue
            if place in seen:
                self.add_error(
                    f"column-{column.name}",
                    ValidationError(
                        _("“%(heading)s” is chosen for %(label)s already."),
                        params={"heading": self.headings[place], "label": seen[place]},
                    ),
                )
            seen.setdefault(place, column.label)
        return cleaned

    @property
    def mapping(self):
        """Place of each column that was chosen, of a valid form."""
        found = {c.name: self.cleaned_data[f"column-{c.name}"] for c in self.target.columns}
        return {name: place for name, place in found.items() if place is not None}

    @property
    def left_out(self):
        """Headings that nothing is read from."""
        used = set(self.run.mapping.values())
        row = headings.headings_at(self.run.lines, self.run.heading_row)
        return [
            name
            for place, name in enumerate(self.headings)
            if place not in used and place < len(row) and row[place] not in (None, "")
        ]


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


class ApplyForm(forms.Form):
    """Which preview the button was pressed under."""

    fingerprint = forms.CharField(required=False, max_length=64)
    again = forms.BooleanField(required=False)
