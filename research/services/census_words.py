"""Why a Census table was not loaded, in words for the fields of the form."""

from django.utils.translation import gettext as _

from research.census.errors import (
    BadRows,
    Refused,
    SpanDiffers,
    SpanNeeded,
    TableNeeded,
    YearDiffers,
    YearNeeded,
)
from research.services.census import FiguresDiffer


def in_words(error: Refused | BadRows | FiguresDiffer) -> list[tuple[str, str]]:
    """[(field, message), …], in the language now spoken."""
    match error:
        case BadRows():
            told = [
                ("file", _("Row %(row)s: %(problem)s") % {"row": one.row, "problem": one.message})
                for one in error.problems
            ]
            if error.more:
                told.append(("file", _("There are more rows like these. Nothing was loaded.")))
            return told
        case FiguresDiffer():
            words = _(
                "%(count)s areas are loaded already with other figures for these years, "
                "for example %(names)s. Nothing was changed. Check the years of this "
                "file; check the box only if it is a correction."
            ) % {"count": error.count, "names": "; ".join(error.names)}
            return [("replace", words)]
        case YearNeeded() | YearDiffers():
            return [("vintage", str(error.message))]
        case SpanNeeded() | SpanDiffers():
            return [("span", str(error.message))]
        case TableNeeded():
            return [("table", str(error.message))]
    return [("file", str(error.message))]
