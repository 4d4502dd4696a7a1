"""Waves in progress reports: which were opened, closed or locked, and what they asked."""

from datetime import datetime, time, timedelta
from typing import Any

from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from evaluations.models import Wave, WaveSurvey
from evaluations.waves import WORDS


@section("evaluation_waves", order=31, source="evaluations:wave_list")
def evaluation_waves(community: Any, period: Period) -> Section | None:
    """Waves that were open on a day of the period, as they are now; two queries."""
    zone = community.program.tzinfo
    begins = datetime.combine(period.start, time.min, tzinfo=zone)
    ends = datetime.combine(period.end + timedelta(days=1), time.min, tzinfo=zone)
    waves = list(
        Wave.objects.filter(community=community, opened_at__lt=ends)
        .filter(Q(closed_at=None) | Q(closed_at__gte=begins))
        .order_by("opens_on", "pk")
    )
    if not waves:
        return None
    asked: dict[int, list[str]] = {}
    for one in WaveSurvey.objects.filter(wave__in=waves).select_related("survey").order_by("pk"):
        asked.setdefault(one.wave_id, []).append(one.survey.title)
    return Section(
        title=_("Evaluation waves"),
        template="evaluations/report_waves.html",
        phase=3,
        data={
            "waves": [
                [
                    str(wave),
                    str(WORDS[wave.state]),
                    _("%(first)s to %(last)s")
                    % {"first": date_format(wave.opens_on), "last": date_format(wave.closes_on)},
                    ", ".join(asked.get(wave.pk, ())),
                ]
                for wave in waves
            ]
        },
    )
