"""Facts to HTML to a tagged PDF; nothing is ever fetched from a network."""

import io
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.exceptions import SuspiciousFileOperation
from django.template.loader import render_to_string
from django.utils import translation

from bic.reports.layout import arrange
from bic.reports.making import MakingFailed
from bic.reports.models import Printout, ReportFile

# Never resolved: it only makes the addresses of our static files absolute.
BASE_URL = "https://static.invalid"
TYPES = {
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".woff2": "font/woff2",
}


@dataclass(frozen=True)
class Rendered:
    """A finished PDF."""

    content: bytes
    pages: int


def html(facts: dict[str, Any], *, medium: str = "print", **context: Any) -> str:
    """The report as one HTML page in its own language; `medium` is "print" or "screen"."""
    with translation.override(facts["language"]):
        return render_to_string(
            "reports/document.html",
            {
                "report": arrange(facts),
                "facts": facts,
                "medium": medium,
                # On paper a link must say where it leads from anywhere.
                "base": settings.BASE_URL if medium == "print" else "",
                **context,
            },
        )


def static_file(url: str) -> tuple[str, bytes]:
    """Type and content of one of our own static files.

    Raises `MakingFailed` for every other address and for a file that is not there.
    """
    path = unquote(urlsplit(url).path)
    suffix = path[path.rfind(".") :]
    if url.startswith(BASE_URL + settings.STATIC_URL) and suffix in TYPES:
        try:
            found = finders.find(path.removeprefix(settings.STATIC_URL))
        except SuspiciousFileOperation:
            found = None
        if found:
            with open(found, "rb") as file:
                return TYPES[suffix], file.read()
    raise MakingFailed(ReportFile.Problem.FILES, url[:300])


def render(facts: dict[str, Any]) -> Rendered:
    """The report as PDF/UA-1. Raises `MakingFailed`."""
    return on_paper(html(facts))


def render_printout(printout: Printout) -> Rendered:
    """A printout as PDF/UA-1, in the language of who asked for it. Raises `MakingFailed`."""
    with translation.override(printout.language):
        page = render_to_string(
            printout.template,
            {
                "facts": printout.facts,
                "title": printout.title,
                "language": printout.language,
                "is_rtl": translation.get_language_bidi(),
                "medium": "print",
            },
        )
    return on_paper(page)


def on_paper(page: str) -> Rendered:
    """An HTML page as PDF/UA-1. Raises `MakingFailed`."""
    try:
        from bic.reports import paper  # noqa: PLC0415  (the web process never lays pages out)
    except OSError as error:
        raise MakingFailed(ReportFile.Problem.LIBRARY, str(error)[:300]) from error
    output = io.BytesIO()
    pages = paper.write(page, output)
    return Rendered(output.getvalue(), pages)
