"""The demo's progress reports; loaded last, so that they find what the other apps brought."""

from datetime import timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

from bic.reports import services
from bic.reports.models import Narrative, Part
from bic.story import MEAL_VISITS
from implementation.demo.cycle import last_year

TOLD = {
    Part.GLANCE: "Larkspur has carried out the plan that newcomers and neighbors made. Far more "
    "residents are helped in their own language than three years ago.",
    Part.PHASE_4: f"Six evening meals filled {MEAL_VISITS} chairs. Each began with a question "
    "from a newcomer and ended with a proposal.",
    Part.PHASE_5: "All twelve of the most-used forms are out in five languages. The language line "
    "answered 1,140 calls this year.\n\nThe lights at Alder Avenue are on.",
    Part.ASKS: "Keep $9,000 a year for the language line after the grant ends.\n\n"
    "Say who makes the next plan, and when.",
}


def load(demo: Any) -> None:
    """One published report, whose file the worker makes, and one draft."""
    coordinator = demo.people["priya"]
    start, end = last_year(demo)
    report = services.draft_report(
        demo.communities["larkspur"], start, end, by=coordinator, language="en",
        title="Larkspur, three years in",
    )  # fmt: skip
    for part, text in TOLD.items():
        narrative = Narrative.objects.get(report=report, part=part)
        narrative.report = report
        services.save_narrative(narrative, text=text, by=coordinator)
    services.publish(report, by=coordinator)
    half = end + timedelta(days=1) - relativedelta(months=6)
    services.draft_report(demo.communities["mill-fork"], half, end, by=coordinator, language="en")
