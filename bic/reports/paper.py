"""WeasyPrint, set up for tagged PDF out of our own static files; imported by workers only."""

import gc
import io
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import BinaryIO

from fontTools.ttLib import TTFont
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from bic.reports.making import MakingFailed
from bic.reports.pdf import BASE_URL, static_file


class MissingFile(FatalURLFetchingError):
    """Stops the rendering: a report without its fonts or pictures is not a report."""

    def __init__(self, failure: MakingFailed):
        super().__init__(str(failure))
        self.failure = failure


class StaticFiles(URLFetcher):
    """Knows our static files and no network."""

    def fetch(self, url: str, headers: dict | None = None) -> URLFetcherResponse:
        """The file behind `url`. Raises `MissingFile`."""
        try:
            content_type, content = static_file(url)
        except MakingFailed as failure:
            raise MissingFile(failure) from failure
        if content_type == "font/woff2":
            content_type, content = "font/ttf", unpacked(content)
        return URLFetcherResponse(url, content, {"Content-Type": content_type})


@cache
def unpacked(font: bytes) -> bytes:
    """A WOFF2 font as TrueType. Unpacking takes longer than laying a report out: done once."""
    output = io.BytesIO()
    truetype = TTFont(io.BytesIO(font))
    truetype.flavor = None
    truetype.save(output)
    return output.getvalue()


@contextmanager
def collector_paused() -> Iterator[None]:
    """No search for cyclic garbage meanwhile.

    A layout is half a million objects that all stay in use, and looking through them
    again and again takes a tenth of the time. What the layout before has left goes first,
    or a worker would hold two of them.
    """
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def write(page: str, output: BinaryIO) -> int:
    """Write the HTML page as PDF/UA-1; returns the number of pages. Raises `MakingFailed`."""
    fonts = FontConfiguration()
    try:
        with collector_paused():
            document = HTML(
                string=page, base_url=BASE_URL, url_fetcher=StaticFiles(), media_type="print"
            ).render(font_config=fonts, pdf_variant="pdf/ua-1")
            document.write_pdf(output, pdf_variant="pdf/ua-1")
    except MissingFile as missing:
        raise missing.failure from None
    return len(document.pages)
