"""Meetings in progress reports: which were held, and how many people came."""

from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.privacy import OneWay, suppress, threshold_of
from bic.reports.sections import Period, Section, section
from meetings.coverage import coverage
from meetings.models import Meeting


@section("meetings", order=30, source="meetings:meeting_list")
def meetings(community: Any, period: Period) -> Section | None:
    """Meetings that were held in the period and announced, with those objectives they served.

    Two queries. People are numbers that pass `suppress` together, because a report leaves the
    program.
    """
    zone = community.program.tzinfo
    starts = datetime.combine(period.start, time(), tzinfo=zone)
    ends = datetime.combine(period.end + timedelta(days=1), time(), tzinfo=zone)
    rows = Meeting.objects.filter(community=community, starts_at__gte=starts, starts_at__lt=ends)
    held = list(rows.held().announced().order_by("starts_at", "pk"))
    if not held:
        return None
    counts = {str(one.pk): one.people_count for one in held if one.people_count is not None}
    people = suppress(OneWay.of(counts), threshold_of(community.program))
    words = ngettext("meeting held", "meetings held", len(held))
    return Section(
        title=_("Meetings"),
        template="meetings/report_meetings.html",
        phase=4,
        data={
            "meetings": [
                {
                    "title": _said(one.title),
                    "day": date_format(timezone.localtime(one.starts_at, zone).date()),
                    "kind": str(one.get_kind_display()),
                    "people": people[str(one.pk)].plain if str(one.pk) in counts else None,
                }
                for one in held
            ],
            "objectives": [one.label for one in coverage(held) if one.held],
            "hidden_below": people.threshold if people.hides else None,
        },
        figures=[[str(len(held)), words]],
    )


def _said(value: Any) -> dict[str, str]:
    text, language = value.in_language()
    return {"text": text, "language": language}
