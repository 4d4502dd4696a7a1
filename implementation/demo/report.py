"""The demo's progress reports; loaded last, so that they find what the other apps brought."""

from datetime import date, timedelta
from typing import Any

from bic.reports import services
from bic.reports.models import Narrative, Part

TOLD = {
    Part.GLANCE: "Larkspur has a plan that four teams carry out. Far more residents are helped in "
    "their own language than three years ago.",
    Part.PHASE_4: "Six evening meals brought 243 people to one table. Each began with a question "
    "from a newcomer and ended with a proposal.",
    Part.PHASE_5: "Nine of twelve city forms are out in five languages. The language line answered "
    "1,140 calls.\n\nThe lights at Alder Avenue wait for a permit.",
    Part.ASKS: "Keep $9,000 a year for the language line after the grant ends in December.\n\n"
    "Approve the utility permit for lights at Alder Avenue.",
}


def load(demo: Any) -> None:
    """One published report, whose file the worker makes, and one draft."""
    coordinator = demo.people["priya"]
    end = demo.today.replace(day=1) - timedelta(days=1)
    start = date(end.year - (end.month < 6), (end.month - 6) % 12 + 1, 1)
    report = services.draft_report(
        demo.communities["larkspur"], start, end, by=coordinator, language="en",
        title="Larkspur, three years in",
    )  # fmt: skip
    for part, text in TOLD.items():
        narrative = Narrative.objects.get(report=report, part=part)
        narrative.report = report
        services.save_narrative(narrative, text=text, by=coordinator)
    services.publish(report, by=coordinator)
    services.draft_report(demo.communities["mill-fork"], start, end, by=coordinator, language="en")
