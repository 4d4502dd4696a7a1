"""An edition of a research report as a page or on paper."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from bic.papers import edition
from bic.papers.edition import compose
from research.findings import quotes

__all__ = ["compose", "fragment", "html"]


def fragment(key: str) -> str:
    """The template of what the data say in a part."""
    return f"research/findings/{key}.html"


def html(facts: dict[str, Any], **context: Any) -> str:
    """An edition as one HTML page, with the words of its quotes (`bic.papers`). One query."""
    with translation.override(facts["words"]):
        named = _("Research report of %(name)s") % {"name": facts["community"]}
    return edition.html(
        quotes.filled(facts),
        fragment=fragment,
        named=named,
        **context,
    )
