"""Input for Census files."""

from typing import Any

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.documents.forms import WithUpload
from research.census.errors import (
    BadRows,
    Refused,
    SpanDiffers,
    SpanNeeded,
    YearDiffers,
    YearNeeded,
)
from research.models import CensusFile
from research.services.census import FiguresDiffer

FIRST_YEAR, LAST_YEAR = 2005, 2100


class CensusFileForm(WithUpload, forms.Form):
    """One downloaded table. Years are asked only where the file does not say them."""

    file = forms.FileField(
        label=gettext_lazy("Census file"),
        widget=forms.FileInput(attrs={"accept": ".csv,.zip"}),
        help_text=gettext_lazy(
            "A table from data.census.gov: the ZIP as it was downloaded, or the -Data.csv file "
            "in it. Table B05002 gives the share of people born outside the U.S."
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
    replace = forms.BooleanField(
        label=gettext_lazy("Replace figures that differ"),
        required=False,
        help_text=gettext_lazy(
            "Only when the Census Bureau has published a correction. Otherwise a difference "
            "means that something is wrong with the file."
        ),
    )

    def clean_file(self) -> Any:
        """Within the limit of uploads."""
        upload = self.cleaned_data["file"]
        if upload.size > settings.UPLOAD_MAX_BYTES:
            raise forms.ValidationError(
                _("This file has %(size)s, the limit is %(limit)s. Choose fewer places or a ZIP."),
                params={
                    "size": filesizeformat(upload.size),
                    "limit": filesizeformat(settings.UPLOAD_MAX_BYTES),
                },
            )
        return upload

    def refuse(self, error: Refused | BadRows | FiguresDiffer) -> None:
        """Say at the right field why the file was not loaded."""
        match error:
            case BadRows():
                for one in error.problems:
                    words = _("Row %(row)s: %(problem)s") % {
                        "row": one.row,
                        "problem": one.message,
                    }
                    self.add_error("file", words)
                if error.more:
                    self.add_error("file", _("There are more rows like these. Nothing was loaded."))
            case FiguresDiffer():
                self.add_error(
                    "replace",
                    _(
                        "%(count)s areas are loaded already with other figures for these years, "
                        "for example %(names)s. Nothing was changed. Check the years of this "
                        "file; check the box only if it is a correction."
                    )
                    % {"count": error.count, "names": "; ".join(error.names)},
                )
            case YearNeeded() | YearDiffers():
                self.add_error("vintage", error.message)
            case SpanNeeded() | SpanDiffers():
                self.add_error("span", error.message)
            case Refused():
                self.add_error("file", error.message)
        if "file" not in self.errors:
            self.add_error("file", _("Choose the file again: it has to be sent once more."))
