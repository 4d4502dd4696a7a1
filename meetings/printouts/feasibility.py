"""A feasibility report on paper, as plain words of the active language."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import get_language

from meetings.models import Feasibility
from research.reading import words


def printed(report: Feasibility) -> dict[str, Any]:
    """Everything that the paper shows of a report that was handed in."""
    language = get_language() or "en"
    program = report.program
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "committee": report.committee.name,
        "day": date_format(report.reported_at.astimezone(program.tzinfo).date()),
        "proposal": words(report.proposal.title, language),
        "verdict": str(report.get_verdict_display()),
        "agreed": report.agreed_count,
        "members": report.member_count,
        "recommendation": words(report.recommendation, language),
        "findings": [
            {
                "label": str(one.get_criterion_display()),
                "found": words(one.found, language),
                "score": one.score,
            }
            for one in report.findings
        ],
    }
