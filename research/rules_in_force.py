"""Which indicators a community's profile shows, and by which rules they are judged."""

from typing import Any

from django.db.models import OuterRef, Subquery
from django.db.models.functions import JSONObject

from bic.tenancy.models import Program
from research.indicators import DEFAULT, INDICATORS, Rules
from research.models import ProfileChoice, ReliabilityRule

ESRI = (12.0, 40.0)
TRANSLATE = (1000.0, 5.0)


def rules_of(community: Any) -> Rules:
    """What was chosen for a community and its program, else what everybody begins with; one
    query."""
    rule = ReliabilityRule.objects.filter(program=OuterRef("pk"))
    choice = ProfileChoice.objects.filter(community=community.pk)
    found = Program.objects.filter(pk=community.program_id).values_list(
        Subquery(rule.values(told=JSONObject(high="high_up_to", low="low_above"))[:1]),
        Subquery(
            choice.values(
                told=JSONObject(
                    names="indicators",
                    people="translate_from_people",
                    share="translate_from_share",
                )
            )[:1]
        ),
    )
    limits, chosen = found.get()
    return Rules(
        limits=(limits["high"], limits["low"]) if limits else ESRI,
        translate_from=(chosen["people"], float(chosen["share"])) if chosen else TRANSLATE,
        names=tuple(name for name in chosen["names"] if name in INDICATORS) if chosen else DEFAULT,
    )


def limits_of(program: Any) -> tuple[float, float]:
    """Up to which coefficient of variation an estimate is highly reliable, and above which it is
    hardly."""
    rule = ReliabilityRule.objects.filter(program=program).first()
    return (rule.high_up_to, rule.low_above) if rule else ESRI
