"""Input for Census files."""

from typing import Any

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.documents.forms import WithUpload
from research.census.errors import BadRows, Refused
from research.census.tables import TABLES
from research.models import CensusFile
from research.services.census import FiguresDiffer
from research.services.census_words import in_words

FIRST_API_YEAR = 2009
FIRST_YEAR, LAST_YEAR = 2005, 2100


def replace_field() -> forms.BooleanField:
    """Whether figures that are there may be replaced."""
    return forms.BooleanField(
        label=gettext_lazy("Replace figures that differ"),
        required=False,
        help_text=gettext_lazy(
            "Only when the Census Bureau has published a correction. Otherwise a difference "
            "means that something is wrong with the file."
        ),
    )


class CensusFileForm(WithUpload, forms.Form):
    """One downloaded table. Years are asked only where the file does not say them."""

    file = forms.FileField(
        label=gettext_lazy("Census file"),
        widget=forms.FileInput(attrs={"accept": ".csv,.zip,.json,.dat,.txt"}),
        help_text=gettext_lazy(
            "A table from data.census.gov, best the ZIP as it was downloaded. Answers of the "
            "Census API, summary files and tables from American FactFinder are understood too."
        ),
        error_messages={
            "required": gettext_lazy("Choose a file."),
            "empty": gettext_lazy("This file is empty. Download the table again."),
            "max_length": gettext_lazy(
                "The name of this file is too long. Give it a shorter name, then choose it again."
            ),
        },
        max_length=255,
    )
    vintage = forms.IntegerField(
        label=gettext_lazy("Last year of the data"),
        required=False,
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
        help_text=gettext_lazy("Only if the file was renamed and no longer says it."),
        widget=forms.NumberInput(attrs={"class": "usa-input--sm"}),
    )
    span = forms.TypedChoiceField(
        label=gettext_lazy("Survey"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", gettext_lazy("As the file says")), *CensusFile.Span.choices],
    )
    table = forms.RegexField(
        r"\A\s*(?:[BCSbcs]\d{4,5}[A-Za-z]{0,3}|(?:DP|CP|dp|cp)\d{2})\s*\Z",
        label=gettext_lazy("Table"),
        required=False,
        help_text=gettext_lazy("Only if nothing in the file says it. For example B05002."),
        widget=forms.TextInput(attrs={"class": "usa-input--sm"}),
        error_messages={"invalid": gettext_lazy("A table is called like B05002, S0501 or DP02.")},
    )
    replace = replace_field()

    def clean_table(self) -> str:
        """As the Census writes it."""
        return self.cleaned_data["table"].strip().upper()

    def clean_file(self) -> Any:
        """Within the limit of uploads."""
        upload = self.cleaned_data["file"]
        if upload.size > settings.CENSUS_UPLOAD_MAX_BYTES:
            raise forms.ValidationError(
                _("This file has %(size)s, the limit is %(limit)s. Choose fewer places or a ZIP."),
                params={
                    "size": filesizeformat(upload.size),
                    "limit": filesizeformat(settings.CENSUS_UPLOAD_MAX_BYTES),
                },
            )
        return upload

    def refuse(self, error: Refused | BadRows | FiguresDiffer) -> None:
        """Say at the right field why the file was not loaded."""
        for field, words in in_words(error):
            self.add_error(field, words)
        if "file" not in self.errors:
            self.add_error("file", _("Choose the file again: it has to be sent once more."))


class FetchForm(forms.Form):
    """Tables that the product reads, to be fetched from the Census API."""

    LEVELS = (
        ("place", gettext_lazy("All places of your communities' states")),
        ("county", gettext_lazy("All counties of your communities' states")),
        ("state", gettext_lazy("All states")),
        ("us", gettext_lazy("The United States")),
    )

    tables = forms.MultipleChoiceField(
        label=gettext_lazy("Tables"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose a table.")},
    )
    vintage = forms.IntegerField(
        label=gettext_lazy("Last year of the data"),
        min_value=FIRST_API_YEAR,
        max_value=LAST_YEAR,
        help_text=gettext_lazy("The last year that the survey covers."),
        widget=forms.NumberInput(attrs={"class": "usa-input--sm"}),
    )
    span = forms.TypedChoiceField(
        label=gettext_lazy("Survey"),
        coerce=int,
        choices=[
            (CensusFile.Span.FIVE_YEARS.value, CensusFile.Span.FIVE_YEARS.label),
            (CensusFile.Span.ONE_YEAR.value, CensusFile.Span.ONE_YEAR.label),
        ],
        help_text=gettext_lazy(
            "One-year estimates exist only for areas of 65,000 people and more."
        ),
    )
    levels = forms.MultipleChoiceField(
        label=gettext_lazy("Areas"),
        choices=LEVELS,
        initial=[level for level, _words in LEVELS],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose areas.")},
    )
    replace = replace_field()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        tables = self.fields["tables"]
        tables.choices = [
            (code, format_lazy("{} {}", code, table.title)) for code, table in TABLES.items()
        ]


class KeyForm(forms.Form):
    """A key of the Census API. It is never shown again."""

    key = forms.RegexField(
        r"\A\s*[0-9A-Za-z_-]{20,100}\s*\Z",
        label=gettext_lazy("Key"),
        widget=forms.PasswordInput(attrs={"autocomplete": "off", "data-no-draft": ""}),
        help_text=gettext_lazy("The Census Bureau sends it by email: 40 letters and digits."),
        error_messages={
            "required": gettext_lazy("Enter the key."),
            "invalid": gettext_lazy("A key has 40 letters and digits, and nothing else."),
        },
    )
