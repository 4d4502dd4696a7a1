"""Input for imports: the file, what its columns are, and what goes into bad cells."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.documents.forms import UploadField, WithUpload
from bic.imports import headings
from bic.imports.files import EXTENSIONS, MOST_ABOVE, MOST_ROWS, extension_of
from bic.imports.plans import letters
from bic.imports.readings import read

ACCEPT = ",".join(f".{extension}" for extension in EXTENSIONS)


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


class ApplyForm(forms.Form):
    """Which preview the button was pressed under."""

    fingerprint = forms.CharField(required=False, max_length=64)
    again = forms.BooleanField(required=False)
