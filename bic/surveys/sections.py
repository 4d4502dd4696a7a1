"""Surveys in progress reports: which people could answer, in which languages, and how many did."""

from datetime import datetime, time, timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.privacy import threshold_of
from bic.reports.sections import Period, Section, section
from bic.spoken import language_names
from bic.surveys.models import Survey, Version
from bic.surveys.progress import people_of
from bic.surveys.standing import STATES


@section("surveys", order=30, source="surveys:survey_community")
def surveys(community: Any, period: Period) -> Section | None:
    """Surveys of the community that were open on a day of the period; three queries.

    A report leaves the program, so its numbers are those that partners read: of an open survey
    what is told so far, and nothing of few people.
    """
    program = community.program
    begins = datetime.combine(period.start, time.min, tzinfo=program.tzinfo)
    ends = datetime.combine(period.end + timedelta(days=1), time.min, tzinfo=program.tzinfo)
    found = list(
        Survey.objects.filter(community=community, opened_at__lt=ends)
        .filter(Q(closed_at=None) | Q(closed_at__gte=begins))
        .order_by("opened_at", "pk")
    )
    if not found:
        return None
    for one in found:
        one.program = program
    keys = [one.pk for one in found]
    languages, people = _languages_of(keys), people_of(found, threshold_of(program))
    hides = any(cell.is_hidden for cell in people.values())
    return Section(
        title=_("Surveys"),
        template="surveys/report_surveys.html",
        data={
            "surveys": [
                [
                    one.title,
                    str(one.get_purpose_display()),
                    _told(one, program),
                    ", ".join(language_names(languages.get(one.pk, ())).values()),
                    people[one.pk].plain,
                ]
                for one in found
            ],
            "hidden_below": threshold_of(program) if hides else None,
            "is_so_far": any(one.state != "closed" for one in found),
        },
    )


def _told(survey: Survey, program: Any) -> str:
    """ "Open, since May 4, 2026"."""

    def day(moment: datetime) -> str:
        return date_format(timezone.localdate(moment, timezone=program.tzinfo))

    state = str(STATES[survey.state])
    if survey.closed_at and survey.opened_at:
        days = _("%(first)s to %(last)s") % {
            "first": day(survey.opened_at), "last": day(survey.closed_at),
        }  # fmt: skip
        return f"{state}, {days}"
    since = _("since %(day)s") % {"day": day(survey.opened_at)} if survey.opened_at else ""
    return f"{state}, {since}"


def _languages_of(surveys: list[int]) -> dict[int, list[str]]:
    """Those that respondents may choose, by survey: of the newest published version."""
    rows = Version.objects.filter(survey__in=surveys, published_at__isnull=False)
    return dict(rows.order_by("number").values_list("survey_id", "languages"))
