"""Charts: what is drawn, how it is cleaned, and when."""

import subprocess
import sys
from datetime import date
from xml.etree import ElementTree

import pytest
from django.core.cache import cache
from django.utils import translation

from bic.reports import charts, drawing

ROWS = [("Larkspur & <b>friends</b>", 14.2, 1.3), ("North Carolina", 8.4, None)]


@pytest.fixture(autouse=True)
def _empty_cache():
    cache.clear()


def draw(rows=ROWS, **options):
    return charts.share_bars(rows, title="Born abroad", first_header="Place", **options)


@pytest.fixture
def child(monkeypatch):
    """Draw here rather than in a child, and count how often."""
    calls = []

    def draw_here(drawings):
        calls.append(drawings)
        return drawing.draw(drawings)

    monkeypatch.setattr(charts, "drawn_by_child", draw_here)
    return calls


def test_a_chart_says_the_same_as_picture_words_and_table(child):
    chart = draw()

    assert chart.label == (
        "Bar chart. Born abroad. Larkspur & <b>friends</b>: 14.2% ± 1.3; North Carolina: 8.4%."
    )
    assert chart.rows == [
        ["Larkspur & <b>friends</b>", "14.2%", "± 1.3"],
        ["North Carolina", "8.4%", ""],
    ]
    assert "14.2% ± 1.3" in chart.svg


def test_a_picture_carries_nothing_that_a_page_forbids(child):
    for size in charts.SIZES:
        root = ElementTree.fromstring(draw(sizes=[size]).svg)  # noqa: S314  (our own)
        assert root.attrib["role"] == "img"
        names = {name for element in root.iter() if element is not root for name in element.attrib}
        assert not names & {"style", "id", "class", "clip-path", "role"}
        assert not any(name.startswith(("aria", "on")) for name in names)
        assert "<b>" not in "".join(element.tag for element in root.iter())


def test_print_names_its_font_on_every_text(child):
    root = ElementTree.fromstring(draw(sizes=["print"]).svg)  # noqa: S314  (our own)

    assert {text.attrib["font-family"] for text in root.iter("text")} == {"Public Sans Web"}


def test_the_same_data_is_drawn_once_for_all_sizes(child):
    draw()
    draw(sizes=["print"])
    draw(rows=[("Elsewhere", 1.0, 0.1)])

    assert len(child) == 2


def test_an_unsure_estimate_is_outlined_and_says_so(child):
    chart = draw([("Tiny place", 3.1, 2.9), ("Nobody", 0.0, 1.0)], sizes=["full"])

    assert chart.svg.count('stroke-dasharray="4,3"') == 2
    assert "sample too small" in chart.label


def test_many_values_are_left_to_the_table(child):
    chart = draw([(f"Place {number}", 5.0, 0.1) for number in range(13)])

    assert "Place 7" not in chart.label
    assert len(chart.rows) == 13


def test_without_rows_there_is_no_picture(child):
    assert draw([]).svg == ""
    assert child == []


@pytest.mark.parametrize(
    "part", ['<image href="x"/>', "<script/>", "<foreignObject/>", '<a href="x"/>', "<style/>"]
)
def test_a_picture_that_could_fetch_or_run_is_refused(part):
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">{part}</svg>'

    with pytest.raises(charts.ChartNotClean):
        charts.clean(svg, "", "")


def test_the_engine_runs_in_a_child_and_stays_out_of_this_process():
    code = (
        "import django, sys; django.setup()\n"
        "import bic.urls\n"
        "from bic.reports import charts\n"
        "charts.share_bars([('Larkspur', 14.2, 1.3)], title='T', first_header='P')\n"
        "heavy = {'altair', 'vl_convert', 'weasyprint'} & set(sys.modules)\n"
        "raise SystemExit(f'loaded: {heavy}' if heavy else 0)\n"
    )

    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


def test_months_under_a_timeline_are_written_as_its_language_writes_them(child):
    days = date(2023, 5, 29), date(2023, 11, 27)
    span = charts.Span("Equipo", days, days, is_reached=True, moved="")

    with translation.override("es"):
        chart = charts.timeline(
            [span], title="Hitos", today=date(2023, 8, 1), first_header="Hito", sizes=["print"]
        )

    assert "jul 2023" in chart.svg
