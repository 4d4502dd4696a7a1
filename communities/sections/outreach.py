"""Outreach in progress reports: sessions and talks of the period, as counts."""

from typing import Any

from django.db.models import Count
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.reports.sections import Period, Section, section
from bic.tenancy import scope
from communities.models import Interaction, Session, SessionCommunity
from communities.tally import by_audience


@section("outreach", order=20)
def outreach(community: Any, period: Period) -> Section | None:
    """Sessions held about a community in the period, and how often somebody was talked with.

    Three queries. Numbers and days alone: no names, no words out of the log. Talks are the
    staff's rows, and counted for everybody who may read the report.
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
    people = sum(line.people for line in lines)
    return Section(
        title=_("Outreach"),
        template="communities/report_outreach.html",
        phase=2,
        data={
            "audiences": [[line.name, line.sessions, line.people] for line in lines],
            "sessions": [
                [date_format(on), place]
                for on, place in sessions.order_by("on", "pk").values_list("on", "place")
            ],
            "talks": [[str(kind.label), talks[kind]] for kind in Interaction.Kind if kind in talks],
        },
        figures=[[str(people), ngettext("person at sessions", "people at sessions", people)]]
        if lines
        else [],
    )
