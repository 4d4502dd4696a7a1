"""F-pdf and ours, alternating in one warm process: `python -m bench.pdf` prints JSON."""

import io
import json
import resource
import statistics
import time
from collections.abc import Callable
from typing import Any

import django

ROWS, CHARTS, ROUNDS = 200, 4, 4
TEXT = (
    "The committee met every second Thursday and heard from residents in three languages. "
    "People asked for evening hours, for forms they can read, and for a place to meet. "
)


def facts(rows: int, charts: int) -> dict[str, Any]:
    """The frozen facts of a long report."""
    documents = [
        {"title": f"Letter {n} of Larkspur Neighbors", "kind": "Letter of support",
         "step": "2.3 Acceptance", "on": "Apr 21, 2026", "signed": ""}
        for n in range(rows)
    ]  # fmt: skip
    bars = [["Larkspur", 27.4, 2.1], ["Alamance County", 9.8, 0.4], ["North Carolina", 8.9, 0.1]]
    sections = [
        {"key": f"profile-{n}", "title": "Who lives here", "phase": 3, "figures": [],
         "template": "bench/chart.html",
         "data": {"bars": bars, "title": f"Share of people born outside the U.S. {n}"}}
        for n in range(charts)
    ]  # fmt: skip
    sections.append(
        {"key": "documents", "title": "Documents", "phase": None, "figures": [],
         "template": "documents/report_documents.html",
         "data": {"documents": documents, "count": rows, "more": 0}}
    )  # fmt: skip
    return {
        "title": "Progress report", "number": 1, "language": "en", "page_size": "letter",
        "community": "Larkspur", "program": "Bench", "organization": "Bench University",
        "period": "Jan 1, 2026 to Jun 30, 2026", "as_of": "Jul 1, 2026",
        "narratives": {str(n): TEXT * 12 for n in range(6)}, "sections": sections,
    }  # fmt: skip


def cpu(work: Callable[[], Any]) -> float:
    """Seconds of processor time, children included."""
    before = sum(resource.getrusage(who).ru_utime for who in (0, -1))
    begun = time.process_time()
    work()
    children = sum(resource.getrusage(who).ru_utime for who in (0, -1)) - before
    return max(time.process_time() - begun, children)


def main() -> None:
    """Render both in turn."""
    django.setup()
    from django.template import engines  # noqa: PLC0415  (only after the set-up)
    from weasyprint import HTML  # noqa: PLC0415

    from bic.reports import paper, pdf  # noqa: PLC0415

    engines["django"].engine.dirs.append(__file__.rsplit("/", 1)[0] + "/templates")
    page = pdf.html(facts(ROWS, CHARTS))
    output = io.BytesIO()
    pages = paper.write(page, output)

    def floor() -> None:
        HTML(string=page, base_url=paper.BASE_URL, url_fetcher=paper.StaticFiles()).write_pdf()

    floor()
    plain, ours = [], []
    for _number in range(ROUNDS):
        plain.append(cpu(floor))
        ours.append(cpu(lambda: pdf.render(facts(ROWS, CHARTS))))
    fewer = statistics.median(cpu(lambda: pdf.render(facts(ROWS // 2, CHARTS))) for _n in range(2))
    print(
        json.dumps(
            {
                "floor": statistics.median(plain),
                "ours": statistics.median(ours),
                "row_ms": (statistics.median(ours) - fewer) / (ROWS // 2) * 1000,
                "bytes": len(output.getvalue()),
                "pages": pages,
                "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
            }
        )
    )


if __name__ == "__main__":
    main()
