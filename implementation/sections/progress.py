"""The plan in progress reports: how far it is, what was done, what is late, what comes next."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Q
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.reports.sections import Period, Section, section
from implementation.lateness import NEVER_LATE
from implementation.models import Action, Task, Update
from implementation.models.status import ACHIEVED, ENDED, Status
from implementation.openness import open_actions

MOST = 20
# How far ahead "next" looks from the last day of the report.
AHEAD = timedelta(days=90)


@section("plan_progress", order=51, source="implementation:plan_detail")
def plan_progress(community: Any, period: Period) -> Section | None:
    """Actions by status, actions and tasks done in the period, late at its end, and due after it.

    Organizations are named, people are not. Of what was reported it tells what everybody may
    read. `open` holds what residents are told: no task, whose title is in the language of whoever
    wrote it, and no action that is not public. Eight queries.
    """
    actions = Action.objects.filter(community=community)
    counts = dict(
        actions.order_by().values_list("status").annotate(count=Count("pk")).order_by("status")
    )
    if not counts:
        return None
    whole = sum(
        count for key, count in counts.items() if key not in (Status.CHANGED, Status.DROPPED)
    )
    achieved = sum(counts.get(key, 0) for key in ACHIEVED)
    tasks = Task.objects.filter(community=community).exclude(action__status__in=ENDED)
    due = tasks.exclude(status__in=NEVER_LATE).filter(due_on__isnull=False)
    return Section(
        title=_("The plan"),
        template="implementation/report_progress.html",
        phase=5,
        data={
            "statuses": [
                [str(status.label), counts[status]] for status in Status if counts.get(status)
            ],
            "done": _done(actions, community, period),
            "late": _lines(due.filter(due_on__lt=period.end)),
            "next": _lines(due.filter(due_on__range=(period.end, period.end + AHEAD))),
            "reported": _reported(community, period),
            "open": _open(community, period),
        },
        figures=[
            [
                f"{achieved} / {whole}",
                ngettext("action carried out", "actions carried out", whole),
            ]
        ],
    )


def _done(actions: Any, community: Any, period: Period) -> list[dict[str, str]]:
    during = Q(status__in=ACHIEVED, status_on__range=(period.start, period.end))
    of_plan = actions.filter(during).select_related("lead").order_by("status_on", "pk")
    tasks = Task.objects.filter(during, community=community).select_related("partner")
    tasks = tasks.order_by("status_on", "pk")
    return [
        *(_line(one.title, one.lead, one.status_on) for one in of_plan[:MOST]),
        *(_line(one.title, one.partner, one.status_on) for one in tasks[:MOST]),
    ]  # fmt: skip


def _open(community: Any, period: Period) -> dict[str, list[dict[str, Any]]]:
    """Public actions done in the period, late at its end, and due after it, in all languages."""
    rows = open_actions(community.pk).select_related("lead")
    during = Q(status__in=ACHIEVED, status_on__range=(period.start, period.end))
    due = rows.exclude(status__in=NEVER_LATE).order_by("due_on", "pk")
    ahead = (period.end, period.end + AHEAD)
    return {
        "done": _told(rows.filter(during).order_by("status_on", "pk"), "status_on"),
        "late": _told(due.filter(due_on__lt=period.end), "due_on"),
        "next": _told(due.filter(due_on__range=ahead), "due_on"),
    }


def _told(actions: Any, day: str) -> list[dict[str, Any]]:
    return [
        {
            "texts": one.title.stored(),
            "who": one.lead.name if one.lead else "",
            "on": getattr(one, day).isoformat(),
        }
        for one in actions[:MOST]
    ]


def _lines(tasks: Any) -> list[dict[str, str]]:
    rows = tasks.select_related("partner").order_by("due_on", "pk")[:MOST]
    return [_line(one.title, one.partner, one.due_on) for one in rows]


def _line(title: Any, partner: Any, day: date | None) -> dict[str, str]:
    text, language = title.in_language() if hasattr(title, "in_language") else (title, "")
    return {
        "title": text,
        "language": language,
        "who": partner.name if partner else "",
        "day": date_format(day) if day else "",
    }


def _reported(community: Any, period: Period) -> list[dict[str, str]]:
    rows = (
        Update.objects.public()
        .filter(community=community, day__range=(period.start, period.end))
        .exclude(note="")
        .select_related("partner")
        .order_by("day", "pk")[:MOST]
    )
    return [
        {
            "note": one.note,
            "who": one.partner.name if one.partner else "",
            "day": date_format(one.day),
        }
        for one in rows
    ]
