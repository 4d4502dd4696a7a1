"""Readings that are due and missing remind whoever reads the indicator."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from evaluations.models import Indicator, Reading, Wave
from evaluations.overview import missing_of

ADVICE = _("Once it is read you are not reminded again.")


@reminders.source("indicators")
def not_read(program: Any, today: date) -> Iterator[reminders.Due]:
    """Indicators of communities under way, for whoever reads them, else for the facilitator.

    One reminder for each indicator, about what has been missing longest. Three queries.
    """
    rows = Indicator.objects.in_use().filter(community__in=program.communities.under_way())
    indicators = list(rows.select_related("program", "community").order_by("pk"))
    if not indicators:
        return
    waves = defaultdict(list)
    opened = Wave.objects.filter(program=program, opened_at__isnull=False, locked_at=None)
    for wave in opened.order_by("opens_on", "pk"):
        waves[wave.community_id].append(wave)
    readings = defaultdict(list)
    for one in Reading.objects.filter(indicator__in=rows).only("indicator", "day", "wave"):
        readings[one.indicator_id].append(one)
    for one in indicators:
        missing = missing_of(one, readings[one.pk], waves[one.community_id], today)
        person = one.owner_id or one.community.facilitator_id
        if missing and person:
            first = missing[0]
            yield reminders.Due(
                f"{one.pk}",
                person,
                one.community_id,
                first.since,
                format_lazy(
                    _("{name}: nobody has said what it is now ({place})"),
                    name=lazystr(str(one.name)), place=lazystr(one.community.name),
                ),
                reverse(
                    "evaluations:indicator_detail",
                    args=[program.slug, one.community.slug, one.pk],
                ),
                ADVICE,
            )  # fmt: skip
