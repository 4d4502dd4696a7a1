"""What was taken to those who decide, in progress reports."""

from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.reports.sections import Period, Section, section
from meetings.models import Briefing, Promise, Submission

MOST = 20


@section("recommendations", order=36, source="meetings:submission_list")
def recommendations(community: Any, period: Period) -> Section | None:
    """Submissions handed in or answered in the period, briefings in it, open promises.

    Three queries. Drafts are the staff's and in no report.
    """
    zone = community.program.tzinfo
    here = {"community": community}
    submissions = [
        one
        for one in Submission.objects.filter(**here).submitted().for_list()
        if _falls(one, period, zone)
    ]
    briefings = list(
        Briefing.objects.filter(
            **here, told_on__gte=period.start, told_on__lte=period.end
        ).for_list()
    )
    promises = Promise.objects.filter(
        Q(submission=None) | Q(submission__submitted_at__isnull=False), **here
    )
    still_open = list(promises.open().for_list())
    if not (submissions or briefings or still_open):
        return None
    return Section(
        title=_("Recommendations"),
        template="meetings/report_submissions.html",
        phase=4,
        figures=_figures(submissions, briefings),
        data={
            "submissions": [_told(one) for one in submissions[:MOST]],
            "briefings": [
                [date_format(one.told_on), one.body.name, str(one.get_way_display())]
                for one in briefings[:MOST]
            ],
            "promises": [
                [one.what, one.body.name, date_format(one.due_on) if one.due_on else ""]
                for one in still_open[:MOST]
            ],
        },
    )


def _falls(one: Submission, period: Period, zone: Any) -> bool:
    handed_in: Any = one.submitted_at
    days = [timezone.localdate(handed_in, timezone=zone), one.outcome_on]
    return any(day is not None and period.start <= day <= period.end for day in days)


def _told(one: Submission) -> dict[str, str]:
    text, language = one.title.in_language()
    what = one.get_outcome_display() if one.outcome else one.get_state_display()
    return {
        "title": text,
        "language": language,
        "body": one.body.name,
        "kind": str(one.get_kind_display()),
        "what": str(what),
    }


def _figures(submissions: list[Submission], briefings: list[Briefing]) -> list[list[str]]:
    figures = []
    if count := len(submissions):
        words = ngettext("submission to a body", "submissions to bodies", count)
        figures.append([str(count), words])
    if count := len(briefings):
        figures.append([str(count), ngettext("briefing of a body", "briefings of bodies", count)])
    return figures
