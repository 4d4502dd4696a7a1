"""What stays together on paper, and what a page says at its head and foot."""

import io

import pytest
from pypdf import PdfReader

from bic.reports import pdf
from bic.reports.models import Printout

HEAD = '<link rel="stylesheet" href="https://static.invalid/static/css/report.css">'
NOTE = '<p class="note">Where it is from</p>'


def pages(body, language="en"):
    """The text of each page of a paper with `body`."""
    made = pdf.on_paper(
        f'<!doctype html><html lang="{language}"><head><title>A paper</title>{HEAD}</head>'
        f'<body data-running="A paper" data-program="Piedmont" data-of="of">'
        f'<main class="sheet">{body}</main></body></html>'
    )
    return [page.extract_text() for page in PdfReader(io.BytesIO(made.content)).pages]


def table(rows, before=""):
    """A table whose rows say "Row 0." and so on."""
    lines = "".join(f'<tr><th scope="row">Row {n}.</th></tr>' for n in range(rows))
    return (
        f'<table class="tbl">{before}<thead><tr><th scope="col">Column head</th></tr></thead>'
        f"<tbody>{lines}</tbody></table>"
    )


def room(points):
    """An empty stretch, to bring what follows near the foot of the page."""
    return f'<div style="height: {points}pt"></div>'


# A row is 23 points high: one of these comes to each place at the foot of the first page.
STRETCHES = range(470, 640, 23)


@pytest.mark.parametrize("stretch", STRETCHES)
def test_no_row_of_a_table_stands_alone_on_a_page(stretch):
    counts = [text.count("Row ") for text in pages(room(stretch) + table(5))]

    assert 1 not in counts


@pytest.mark.parametrize("stretch", STRETCHES)
def test_a_heading_with_its_note_and_caption_goes_with_its_table(stretch):
    caption = "<caption>What it counts</caption>"

    found = pages(f"{room(stretch)}<h2>A heading</h2>{NOTE}{table(5, caption)}")

    for words in ("A heading", "Where it is from", "What it counts"):
        assert [words in text for text in found].index(True) == [
            "Row 0." in text for text in found
        ].index(True)


@pytest.mark.parametrize("stretch", range(500, 548, 6))
def test_a_source_never_stands_without_what_it_is_the_source_of(stretch):
    found = pages(room(stretch) + table(5) + NOTE)

    [told] = [text for text in found if "Where it is from" in text]
    assert "Row 4." in told


def test_the_heads_of_the_columns_stand_on_every_page_of_a_table():
    found = pages(table(70))

    assert len(found) == 3
    assert all("Column head" in text for text in found)


def test_a_long_table_under_a_chart_leaves_no_empty_page_before_it():
    chart = '<svg class="bic-chart" viewBox="0 0 300 100" role="img" aria-label="Bars"></svg>'

    found = pages(
        f"<h1>Timeline</h1><figure><figcaption>Bars</figcaption>{chart}{table(25)}</figure>"
    )

    assert "Row 0." in found[0]


def test_a_long_word_breaks_within_its_column_and_a_short_one_does_not():
    words = ["Interinstitucionalmente", "Corresponsabilidades", "Extraordinariamente"] * 3

    [found] = pages(
        f'<table class="tbl"><tr>{"".join(f"<td>{word}</td>" for word in words)}</tr></table>'
        f"{'<p>Personas atendidas en la comunidad.</p>' * 3}",
        "es",
    )

    assert "Interinstitucionalmente" not in found
    assert found.count("Personas atendidas en la comunidad.") == 3


def test_a_poster_says_nothing_in_the_language_of_who_had_it_printed():
    printout = Printout(
        title="Poster of Before the meal, Arabic", language="en",
        template="surveys/print/poster.html",
        facts={
            "lang": "ar", "dir": "rtl", "heading": "Mill Fork", "own_name": "العربية",
            "place": "Mill Fork", "program": "Piedmont", "path": "M0 0h1v1H0z", "size": 1,
            "address": "https://example.org/open/",
        },
    )  # fmt: skip

    made = pdf.render_printout(printout)

    [page] = PdfReader(io.BytesIO(made.content)).pages
    assert "https://example.org/open/" in page.extract_text()
    assert "Poster of" not in page.extract_text()
    assert "1 of 1" not in page.extract_text()
