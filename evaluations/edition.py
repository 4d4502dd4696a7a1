"""An edition of the report of a wave as a page or on paper."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from bic.papers import edition


def fragment(_key: str) -> str:
    """The template of what the data say in a part: tables, whatever it is about."""
    return "evaluations/report_tables.html"


def html(facts: dict[str, Any], **context: Any) -> str:
    """An edition as one HTML page (`bic.papers`)."""
    with translation.override(facts["words"]):
        named = _("Evaluation report of %(name)s: %(wave)s") % {
            "name": facts["community"], "wave": facts["wave"],
        }  # fmt: skip
        closing = _(
            "Every number of this report stands in its data annex too, as a spreadsheet with a "
            "dictionary. Small numbers of people are shown in neither."
        )
    return edition.html(facts, fragment=fragment, named=named, closing=closing, **context)
