"""What each audience is told: plain facts in one language, made of one progress report."""

from typing import Any

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from bic.money import words
from bic.reports.layout import SPINE, compose, fingerprint, told_in
from bic.reports.models import Part, ProgressReport
from bic.reports.sections import Section, figures_of, from_json
from bic.spoken import ours_for
from implementation import residents
from implementation.models import Audience, AudienceFile, AudienceReport
from implementation.reportwords import OF_REPORT
from meetings.pagewords import OURS, spoken_words, words_of_ours
from planning import variance

Format = AudienceFile.Format
# What workers make. A supervisor's memo is text to copy; the whole report has its own PDF.
FORMATS = {
    Audience.RESIDENTS: (Format.PDF, Format.WORD),
    Audience.COMMITTEE: (Format.WORD,),
    Audience.COUNCIL: (Format.PDF, Format.WORD),
    Audience.FUNDER: (Format.PDF, Format.WORD),
    Audience.SUPERVISOR: (),
}
# How many figures fit on the one page of elected officials, and are read by people in a hurry.
FIGURES = {Audience.RESIDENTS: 6, Audience.COUNCIL: 6, Audience.SUPERVISOR: 12}
DATES = 4
# The section that tells how far the plan is, and how many lines of it fit beside the numbers.
PLAN, PLAN_LINES = "plan_progress", 4
# A funder reads what was done; who runs the program, and its money, it knows in its own lines.
FIRST_PHASE_OF_WORK = 3


def languages_of(report: AudienceReport) -> list[str]:
    """In which languages it is published, or was.

    Residents get all of the program that the product speaks, and every other language of the
    community in which the pages speak and into which somebody has translated the words to them.
    None or one query.
    """
    if not report.is_draft:
        return list(report.facts)
    own: Any = report.report
    if report.audience != Audience.RESIDENTS:
        return [own.language]
    spoken = [code for code in OURS if code in report.program.languages] or [own.language]
    return [*spoken, *_further(report)]


def _further(report: AudienceReport) -> list[str]:
    """Languages that the product does not speak and in which nothing of ours or theirs lacks."""
    told = [report.text, *([report.title] if report.title else [])]
    ready = [
        code
        for code in dict.fromkeys([*report.program.languages, *report.community.languages])
        if code not in OURS and all(one.is_ready_in(code) for one in told)
    ]
    spoken = spoken_words(report.program_id) if ready else {}
    # Where one of the words was never translated, the English one stands in, unmarked.
    english = words_of_ours("en")
    return [
        code
        for code in ready
        if code in spoken and all(spoken[code][name] != english[name] for name in OF_REPORT)
    ]


def formats_of(report: AudienceReport, language: str) -> tuple[Format, ...]:
    """What workers make in a language: Word, whose layout has our words, only in one of ours."""
    formats = FORMATS[Audience(report.audience)]
    return formats if language in OURS else tuple(one for one in formats if one == Format.PDF)


def facts_of(report: AudienceReport) -> dict[str, dict[str, Any]]:
    """What it says today, by language. Numbers of a published update do not move any more."""
    return {code: composed(report, code) for code in languages_of(report)}


def seen_of(report: AudienceReport) -> str:
    """The fingerprint of what publishing would freeze: of the whole update, where it is a draft."""
    update: Any = report.report
    return fingerprint(compose(update) if update.is_draft else facts_of(report))


def update_in(update: ProgressReport, language: str) -> dict[str, Any]:
    """The update in a language: as it was frozen, or as a draft says it today."""
    if update.is_draft:
        return compose(update, language=language)
    return told_in(update.facts, language)


def composed(report: AudienceReport, language: str) -> dict[str, Any]:
    """Everything that is printed in one language, as plain JSON."""
    if report.audience == Audience.RESIDENTS:
        return residents.told_to(report, language, _composed(report, ours_for(language)))
    return _composed(report, language)


def _composed(report: AudienceReport, language: str) -> dict[str, Any]:
    """The same in a language of the product."""
    update: Any = report.report
    told = update_in(update, language)
    # What is done now comes first, then what led to it.
    sections = sorted(
        (from_json(one) for one in told["sections"]), key=lambda one: one.phase or 0, reverse=True
    )
    narratives = told["narratives"] if language == update.language else {}
    with translation.override(language):
        return {
            "audience": report.audience,
            "language": language,
            "title": _title(report, told, language),
            "text": _said(report.text, language),
            "number": report.number,
            "page_size": update.page_size,
            "community": told["community"],
            "program": told["program"],
            "organization": told["organization"],
            "period": told["period"],
            "as_of": told["as_of"],
            "summary": _summary(report, narratives),
            "asks": narratives.get(str(Part.ASKS.value), ""),
            "figures": [one._asdict() for one in figures_of(sections)][
                : FIGURES.get(Audience(report.audience))
            ],
            **_spine(sections),
            "plan": _plan(report, sections),
            "sections": _sections(report, told["sections"]),
            "money": _money(report),
            "source": reverse(
                "reports:detail",
                args=[report.program.slug, report.community.slug, update.pk],
            ),
        }


def _said(text: Any, language: str) -> dict[str, str]:
    said, code = text.in_language(language)
    return {"text": said, "language": code}


def _summary(report: AudienceReport, narratives: dict[str, str]) -> str:
    """What stands at a glance in the update; its first paragraph where there is one page."""
    whole = narratives.get(str(Part.GLANCE.value), "").replace("\r\n", "\n")
    return whole.split("\n\n")[0] if report.audience == Audience.COUNCIL else whole


TITLES = {
    Audience.COMMITTEE: _("Progress report of %(community)s"),
    Audience.COUNCIL: _("%(community)s on one page"),
    Audience.FUNDER: _("Report on %(community)s"),
    Audience.SUPERVISOR: _("Work report: %(community)s"),
}


def _title(report: AudienceReport, told: dict[str, Any], language: str) -> dict[str, str]:
    if report.title or report.audience == Audience.RESIDENTS:
        return _said(report.title, language)
    words_of = TITLES[Audience(report.audience)]
    return {"text": words_of % {"community": told["community"]}, "language": language}


def _spine(sections: list[Section]) -> dict[str, Any]:
    spine = next(one.data for one in sections if one.key == SPINE)
    return {
        "phases": [
            {name: phase[name] for name in ("number", "short", "done", "total", "headline")}
            for phase in spine["phases"]
            if not phase["is_untouched"]
        ],
        "dates": spine["dates"][:DATES],
        "late": [
            {"name": f"{step['number']} {step['name']}", "late": step["late"]}
            for phase in spine["phases"]
            for step in phase["steps"]
            if step["late"]
        ],
    }


def _plan(report: AudienceReport, sections: list[Section]) -> dict[str, list[dict[str, Any]]]:
    """What of the plan is done, late and next: titles with their organization and their day.

    Residents are told of public actions alone, as they stand on the public page.
    """
    told = next((one.data for one in sections if one.key == PLAN), {})
    if report.audience == Audience.RESIDENTS:
        told = told.get("open", {})
    return {name: told.get(name, [])[:PLAN_LINES] for name in ("done", "late", "next")}


def _sections(report: AudienceReport, told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if report.audience != Audience.FUNDER:
        return []
    return [one for one in told if (one["phase"] or 0) >= FIRST_PHASE_OF_WORK]


def _money(report: AudienceReport) -> dict[str, Any] | None:
    """Budgeted and spent in the funder's own lines, to date, as words and as plain amounts."""
    grant = report.cycle.grant
    if report.audience != Audience.FUNDER or grant is None:
        return None
    found, currency = variance.of(grant), report.program.currency

    def row(one: variance.Row) -> dict[str, Any]:
        return {
            "code": one.code,
            "title": one.title,
            "budget": words(one.budget, currency),
            "spent": words(one.spent, currency),
            "variance": words(one.variance, currency),
            "percent": "" if one.percent is None else f"{one.percent} %",
            "explanation": one.explanation,
            "amounts": [str(one.budget), str(one.spent), str(one.variance)],
        }

    return {
        "grant": grant.title,
        "funder": grant.funder.name,
        "currency": currency,
        "awarded": words(grant.awarded or 0, currency),
        "lines": [row(one) for one in found.rows],
        "total": row(found.total),
        "source": reverse("planning:funding_grant", args=[report.program.slug, grant.pk]),
    }
