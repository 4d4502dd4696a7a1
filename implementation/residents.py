"""What residents are told, in any language of their community: the words around, days, titles."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import check_for_language

from bic.days import today_in
from bic.spoken import direction_of, ours_for
from bic.translated import Translated
from implementation.models import AudienceReport
from implementation.reportwords import OF_REPORT
from meetings.pagewords import OURS, Words, put, words_in, words_of_ours

ALSO = ("plan_untranslated", "plan_page")


def told_to(report: AudienceReport, language: str, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts of a report as residents who read `language` get them, as plain JSON.

    `facts` are in the language of the product in which they are addressed. Numbers and the names
    of steps stay in it and are marked; all else is in theirs. At most one query.
    """
    every = words_in(report.program_id, language)
    words = {name: str(every[name]) for name in (*OF_REPORT, *ALSO)}
    update: Any = report.report
    frozen_at = update.published_at
    zone = report.program.tzinfo
    as_of = timezone.localdate(frozen_at, zone) if frozen_at else today_in(report.program)
    own = ours_for(language)
    with translation.override(language if check_for_language(language) else own):
        told = {
            "period": put(
                words["report_period"],
                start=date_format(report.period_start),
                end=date_format(report.period_end),
            ),
            "as_of": date_format(as_of),
            "plan": {
                name: [_line(one, language) for one in lines]
                for name, lines in facts["plan"].items()
            },
        }
    if language in OURS:
        # What was frozen of the day is what the update says.
        told["as_of"] = facts["as_of"]
    return facts | told | {
        "language": language,
        "direction": direction_of(language),
        "title": _title(report, language, words),
        "text": _said(report.text, language),
        # In which language the numbers are, where that is not the reader's.
        "figures_in": "" if own == language else own,
        "words": words,
    }  # fmt: skip


def _line(line: Mapping[str, Any], language: str) -> dict[str, str]:
    title, code = Translated.from_stored(line["texts"]).in_language(language)
    return {
        "title": title,
        "language": code,
        "who": line["who"],
        "day": date_format(date.fromisoformat(line["on"])),
    }


def _title(report: AudienceReport, language: str, words: Words) -> dict[str, str]:
    if report.title:
        return _said(report.title, language)
    return {"text": put(words["report_title"], place=report.community.name), "language": language}


def _said(text: Translated, language: str) -> dict[str, str]:
    said, code = text.in_language(language)
    return {"text": said, "language": code}


def words_of(facts: Mapping[str, Any]) -> Words:
    """The words around a report, as they were frozen with it; older ones are in our languages."""
    return facts.get("words") or words_of_ours(ours_for(facts["language"]))
