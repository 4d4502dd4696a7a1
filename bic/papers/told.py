"""What is told of papers elsewhere: editions in progress reports, and what waits."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from django.utils import timezone
from django.utils.formats import date_format

from bic.notices import reminders
from bic.papers.completion import Completion
from bic.papers.writing import Writing

# Long enough to translate some pages.
PATIENCE = timedelta(days=14)
WEEK = timedelta(days=-reminders.FIRST)


def editions_until(writing: Writing, community: Any, end: date) -> list[dict[str, str]]:
    """Editions that were published until a day, of the newest version of each; one query."""
    zone = community.program.tzinfo
    rows = writing.edition.objects.filter(community=community).select_related("report")
    found = [
        (one, day)
        for one in rows.defer("facts").order_by("-report__number", "published_at")
        if (day := timezone.localdate(one.published_at, timezone=zone)) <= end
    ]
    newest: dict[Any, int] = {}
    for one, _day in found:
        newest.setdefault(getattr(one.report, f"{writing.about}_id"), one.report_id)
    return [
        {
            "title": one.title,
            "language": one.language,
            "language_name": one.language_name,
            "day": date_format(day),
        }
        for one, day in found
        if one.report_id in newest.values()
    ]


class Waiting(NamedTuple):
    """A paper that is there in some languages of the program alone, since when that is late."""

    paper: Any
    due_on: date


def waiting_for_translation(writing: Writing, program: Any, today: date) -> Iterator[Waiting]:
    """The newest version of each: published but not in every language of the program, or a
    draft whose texts stand in some of them alone. Three queries.
    """
    newest = {}
    for one in writing.paper.objects.select_related("community").order_by("number"):
        newest[getattr(one, f"{writing.about}_id")] = one
    late = [one for one in newest.values() if _due_on(one, program) <= today + WEEK]
    if not late:
        return
    languages: dict[int, set[str]] = {}
    editions = writing.edition.objects.filter(report__in=late)
    for key, code in editions.values_list("report_id", "language"):
        languages.setdefault(key, set()).add(code)
    parts: dict[int, list[Any]] = {}
    for part in writing.part.objects.filter(report__in=late).defer("facts"):
        part.facts = {}
        parts.setdefault(part.report_id, []).append(part)
    for one in late:
        done = languages.get(one.pk, set())
        if _waits(one, writing.completion(parts[one.pk], program.languages, done)):
            yield Waiting(one, _due_on(one, program))


def _due_on(paper: Any, program: Any) -> date:
    at = paper.published_at or paper.created_at
    return timezone.localdate(at, timezone=program.tzinfo) + PATIENCE


def _waits(paper: Any, states: Sequence[Completion]) -> bool:
    """Whether one language is there and another is not."""
    open_states = [one for one in states if not one.is_published]
    if not paper.is_draft:
        return bool(open_states)
    return any(one.is_ready for one in open_states) and not all(one.is_ready for one in open_states)
