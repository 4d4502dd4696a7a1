"""Studies, existing data and themes in a research report, as everybody may read them."""

from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from bic.surveys.models import Survey
from research.attaching import SOURCES, Kind
from research.models import ExistingData, Quote, Study
from research.reading import themes_for_reading
from research.studying import Progress, progress

MOST_QUOTES = 12
MOST_QUESTIONS = 12


def studies(community: Any) -> dict[str, Any]:
    """Closed studies with whom they heard, answers to closed surveys, approved quotes.

    Counts pass `bic.privacy`. Only what is closed: a number that still grows tells of the last
    person who came.
    """
    closed = Study.objects.filter(community=community, closed_at__isnull=False)
    found = list(closed.select_related("program", "survey").order_by("opened_at", "pk"))
    told = [(one, progress(one, sees_all=False)) for one in found]
    quotes = Quote.objects.filter(community=community).shared().select_related("study")
    quoted = [
        {"quote_key": one.pk, "source": _("Study “%(title)s”") % {"title": one.study.title}}
        for one in quotes.order_by("-approved_at", "-pk")[:MOST_QUOTES]
    ]
    answers = _answers(community)
    if not (told or quoted or answers):
        return {}
    return {
        "studies": [_study(one, far) for one, far in told],
        "hidden_below": next((far.threshold for _one, far in told if far.hides), None),
        "answers": answers,
        "quotes": quoted,
    }


def _study(study: Study, far: Progress) -> list[Any]:
    people = far.people.plain if far.is_told else ""
    return [study.title, study.get_kind_display(), study.question, people]


def _answers(community: Any) -> list[dict[str, Any]]:
    """The first questions of each survey that is closed, with what was answered."""
    source, told = SOURCES[Kind.ANSWER], []
    asked: dict[str, int] = {}
    surveys = Survey.objects.filter(community=community, closed_at__isnull=False)
    if not surveys.exists():
        return []
    for offer in source.offers(community):
        key = offer.reference.partition(":")[0]
        asked[key] = asked.get(key, 0) + 1
        if asked[key] <= MOST_QUESTIONS:
            told.append(source.tell(community, offer.reference))
    return told


def existing(community: Any) -> dict[str, Any]:
    """Reports and data sets that others made, the newest first; one query."""
    rows = ExistingData.objects.filter(community=community).order_by("-year", "-pk")
    told = [
        {
            "title": one.title,
            "kind": str(one.get_kind_display()),
            "says": one.says,
            "source": one.citation or f"{one.publisher}, {one.year}",
            "url": one.url,
        }
        for one in rows
    ]
    return {"rows": told} if told else {}


def themes(community: Any) -> dict[str, Any]:
    """Themes that the committee sees, in its order, with what speaks for them; four queries."""
    told = themes_for_reading(community, get_language())
    return {"themes": [_theme(one) for one in told]} if told else {}


def _theme(one: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": one["title"],
        "text": one["text"],
        "status": one["status_words"],
        "because": [cause["title"] for cause in one["because"]],
        "evidence": [_evidence(it) for it in one["evidence"]],
    }


def _evidence(it: dict[str, Any]) -> dict[str, Any]:
    """One thing that speaks for a theme, without the words of a quote."""
    if it["kind"] == Kind.QUOTE:
        return {"quote_key": int(it["reference"]), "source": it["source"], "note": it["note"]}
    names = ("kind_words", "label", "value", "detail", "source", "chart", "rows", "threshold")
    return {name: it[name] for name in names if name in it} | {"note": it["note"]}
