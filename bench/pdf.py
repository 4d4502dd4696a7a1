"""F-pdf and ours, alternating in one warm process: `python -m bench.pdf` prints JSON."""

import io
import json
import resource
import statistics
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import django

from bench.programs import MANY

ROWS, CHARTS, ROUNDS = 200, 4, 4
TEXT = (
    "The committee met every second Thursday and heard from residents in three languages. "
    "People asked for evening hours, for forms they can read, and for a place to meet. "
)


def real_facts() -> dict[str, Any]:
    """The facts of a report on a community of the generated program."""
    from bic.people.models import User  # noqa: PLC0415  (only after the set-up)
    from bic.reports.layout import compose  # noqa: PLC0415
    from bic.reports.services import draft_report  # noqa: PLC0415
    from bic.tenancy import scope  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    program = Program.objects.get(slug=MANY)
    with scope(program):
        community = program.communities.get(slug="town-001")
        days = date(2026, 1, 1), date(2026, 6, 30)
        user = User.objects.get(email="bench@example.org")
        report = draft_report(community, *days, by=user, language="en")
        return compose(report)


def facts(real: dict[str, Any], rows: int, charts: int) -> dict[str, Any]:
    """The facts of a long report: the real spine, with charts, a long table and text."""
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
    spine = [one for one in real["sections"] if one["key"] == "spine"]
    texts = {str(number): TEXT * 12 for number in range(7)}
    return real | {"narratives": texts, "sections": [*spine, *sections]}


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
    real = real_facts()
    page = pdf.html(facts(real, ROWS, CHARTS))
    output = io.BytesIO()
    pages = paper.write(page, output)

    def floor() -> None:
        HTML(string=page, base_url=paper.BASE_URL, url_fetcher=paper.StaticFiles()).write_pdf()

    floor()
    plain, ours = [], []
    for _number in range(ROUNDS):
        plain.append(cpu(floor))
        ours.append(cpu(lambda: pdf.render(facts(real, ROWS, CHARTS))))
    fewer = statistics.median(
        cpu(lambda: pdf.render(facts(real, ROWS // 2, CHARTS))) for _n in range(2)
    )
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
