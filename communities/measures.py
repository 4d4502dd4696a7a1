"""What can be counted of letters of support and of pledges."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.measures import Measured, measure
from communities.models import LetterRequest, Pledge


@measure(
    "communities.letters",
    name=gettext_lazy("Letters of support"),
    formula=gettext_lazy("Letters of support that arrived, by link or on paper."),
)
def letters(community: Any, since: date | None, until: date) -> Measured:
    """How many letters arrived."""
    zone = community.program.tzinfo
    ends = datetime.combine(until + timedelta(days=1), time(), tzinfo=zone)
    rows = LetterRequest.objects.filter(community=community, answered_at__lt=ends).received()
    if since:
        rows = rows.filter(answered_at__gte=datetime.combine(since, time(), tzinfo=zone))
    return Measured(Decimal(rows.count()))


@measure(
    "communities.pledges",
    name=gettext_lazy("Pledges kept"),
    formula=gettext_lazy("Percent of pledges in force that were kept in full, as they stand now."),
    unit="percent",
)
def pledges(community: Any, _since: date | None, _until: date) -> Measured:
    """Which share of pledges was kept."""
    page = reverse("communities:pledge_list", args=[community.program.slug, community.slug])
    rows = Pledge.objects.filter(community=community).in_force().shared()
    outcomes = list(rows.values_list("outcome", flat=True))
    if not outcomes:
        return Measured(None, why=_("Nobody has pledged anything yet."), address=page)
    kept, whole = outcomes.count(Pledge.Outcome.KEPT), len(outcomes)
    return Measured(Decimal(100 * kept) / whole, kept, whole, address=page)
