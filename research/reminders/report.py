"""Research reports that wait for a translation remind whoever began them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from research.completion import completion
from research.models import ReportEdition, ReportPart, ResearchReport

# Long enough to translate some pages.
PATIENCE = timedelta(days=14)
WEEK = timedelta(days=-reminders.FIRST)


@reminders.source("research_report")
def waiting(program: Any, today: date) -> Iterator[reminders.Due]:
    """The newest version of each community: published but not in every language of the program,
    or a draft whose texts stand in some of them alone. Three queries.
    """
    newest = {}
    rows = ResearchReport.objects.select_related("community").order_by("number")
    for one in rows:
        newest[one.community_id] = one
    late = [one for one in newest.values() if _due_on(one, program) <= today + WEEK]
    if not late:
        return
    languages: dict[int, set[str]] = {}
    editions = ReportEdition.objects.filter(report__in=late)
    for key, code in editions.values_list("report_id", "language"):
        languages.setdefault(key, set()).add(code)
    parts: dict[int, list[ReportPart]] = {}
    for part in ReportPart.objects.filter(report__in=late).defer("facts"):
        part.facts = {}
        parts.setdefault(part.report_id, []).append(part)
    for one in late:
        slugs = [program.slug, one.community.slug]
        done = languages.get(one.pk, set())
        if _waits(one, completion(parts[one.pk], program.languages, done)):
            yield reminders.Due(
                f"{one.pk}", one.created_by_id, one.community_id, _due_on(one, program),
                format_lazy(
                    _("The research report of {name} waits for its translation"),
                    name=lazystr(one.community.name),
                ),
                reverse("research:researchreport_edit", args=[*slugs, one.pk]),
                _("You are told because you began it."),
            )  # fmt: skip


def _due_on(report: ResearchReport, program: Any) -> date:
    at = report.published_at or report.created_at
    return timezone.localdate(at, timezone=program.tzinfo) + PATIENCE


def _waits(report: ResearchReport, states: list[Any]) -> bool:
    """Whether one language is there and another is not."""
    open_states = [one for one in states if not one.is_published]
    if not report.is_draft:
        return bool(open_states)
    return any(one.is_ready for one in open_states) and not all(one.is_ready for one in open_states)
