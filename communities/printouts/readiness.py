"""A scorecard on paper, as plain words of the active language."""

from typing import Any

from django.utils.formats import date_format

from communities import readiness
from communities.models import Condition, Scorecard


def printed(card: Scorecard, found: dict[str, Any], *, with_scores: bool) -> dict[str, Any]:
    """Everything that the paper shows; agreed scores with their notes for those who see them.

    `found` is what the page of the scorecard shows; `card` has its `scorer_count`.
    """
    program = card.program
    conditions = Condition.objects.filter(scorecard=card).select_related("owner")
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "community": card.community.name,
        "standing": readiness.standing(card, card.scorer_count),
        "scorers": readiness.from_scorers(card.scorer_count),
        "is_decided": card.is_decided,
        "overall": found["overall"],
        "scored": found["scored"],
        "before": found["before_words"] or "",
        "before_overall": found["before_overall"],
        "dimensions": [
            {
                "label": one.label,
                "words": one.words,
                "basis": one.basis,
                "next": one.next,
                "before": one.before,
            }
            for one in found["dimensions"]
        ],
        "advice": card.advice,
        "recheck": date_format(card.recheck_on) if card.recheck_on else "",
        "conditions": [
            {
                "text": one.text,
                "owner": one.owner.display_name,
                "due": date_format(one.due_on),
                "met": date_format(one.met_on) if one.met_on else "",
            }
            for one in conditions.order_by("due_on", "pk")
        ],
        "parts": [_part(part) for part in found["parts"]] if with_scores else [],
    }


def _part(part: readiness.Part) -> dict[str, Any]:
    return {
        "title": part.title,
        "rows": [
            {
                "label": row.item.label,
                "dimension": str(row.item.get_dimension_display()),
                "words": row.words,
                "note": row.consensus.note if row.consensus else "",
                "by": row.consensus.set_by.display_name if row.consensus else "",
                "on": date_format(row.consensus.set_at.date()) if row.consensus else "",
            }
            for row in part.rows
        ],
    }
