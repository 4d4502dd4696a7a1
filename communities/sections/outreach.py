"""Outreach in progress reports: sessions and talks of the period, as counts."""

from typing import Any

from django.db.models import Count
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.privacy import OneWay, suppress, threshold_of
from bic.reports.sections import Period, Section, section
from bic.tenancy import scope
from communities.models import Interaction, Session, SessionCommunity
from communities.tally import by_audience


@section("outreach", order=20, source="communities:session_list")
def outreach(community: Any, period: Period) -> Section | None:
    """Sessions held about a community in the period, and how often somebody was talked with.

    Three queries. Numbers and days alone: no names, no words out of the log. Talks are the
    staff's rows, and counted for everybody who may read the report. People of an audience are
    few at times, and a report leaves the program: their numbers pass `suppress`.
    """
    days = (period.start, period.end)
    places = SessionCommunity.objects.filter(community=community)
    sessions = Session.objects.filter(pk__in=places.values("session"), on__range=days).held()
    lines = by_audience(sessions)
    with scope(community.program):
        talks = dict(
            Interaction.objects.filter(community=community, on__range=days)
            .order_by()
            .values_list("kind")
            .annotate(Count("pk"))
        )
    if not lines and not talks:
        return None
    heads = suppress(
        OneWay(tuple(line.name for line in lines), tuple(line.people for line in lines)),
        threshold_of(community.program),
    )
    people = heads.total.count
    return Section(
        title=_("Outreach"),
        template="communities/report_outreach.html",
        phase=2,
        data={
            "audiences": [[line.name, line.sessions, heads[line.name].plain] for line in lines],
            "hidden_below": heads.threshold if heads.hides else None,
            "sessions": [
                [date_format(on), place]
                for on, place in sessions.order_by("on", "pk").values_list("on", "place")
            ],
            "talks": [[str(kind.label), talks[kind]] for kind in Interaction.Kind if kind in talks],
        },
        figures=[[str(people), ngettext("person at sessions", "people at sessions", people)]]
        if lines and people is not None
        else [],
    )
