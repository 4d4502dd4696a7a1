"""What proves that committees studied the proposals (C2)."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Max, Min, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from bic.days import today_in
from meetings.models import Feasibility, Group, Proposal

STUDIED = Q(state=Proposal.State.STUDIED)


@evidence("C2", reads=["meetings.Group", "meetings.Proposal", "meetings.Feasibility"])
def committees(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Done once a report is in on every proposal that was sent to a committee; begun with a
    committee. Three queries.
    """
    places = {one.pk: one for one in communities}
    sent = Proposal.objects.filter(community__in=list(places), committee__isnull=False)
    sent = sent.exclude(state__in=[Proposal.State.DRAFT, Proposal.State.COMBINED])
    counts = {
        one["community_id"]: one
        for one in sent.order_by()
        .values("community_id")
        .annotate(
            sent=Count("pk"), open=Count("pk", filter=STUDIED), due=Min("report_on", filter=STUDIED)
        )
    }
    reports = Feasibility.objects.filter(community__in=list(places)).reported().order_by()
    days = dict(
        reports.values("community_id")
        .annotate(last=Max("reported_at"))
        .values_list("community_id", "last")
    )
    groups = Group.objects.filter(community__in=list(places)).committees().order_by()
    formed = dict(
        groups.values("community_id")
        .annotate(day=Max("formed_on"))
        .values_list("community_id", "day")
    )
    return {
        key: found
        for key, place in places.items()
        if (found := _known(place, counts.get(key), days.get(key), key in formed, formed.get(key)))
    }


def _known(place: Any, count: Any, last: Any, has_group: bool, formed_on: Any) -> Evidence | None:
    slugs = [place.program.slug, place.slug]
    if count:
        words = {"reported": count["sent"] - count["open"], "sent": count["sent"]}
        said = ngettext(
            "%(reported)s of %(sent)s proposal studied",
            "%(reported)s of %(sent)s proposals studied",
            count["sent"],
        )
        is_late = count["due"] is not None and count["due"] < today_in(place.program)
        state = State.DONE if not count["open"] else State.IN_PROGRESS
        day = timezone.localdate(last, timezone=place.program.tzinfo) if last else None
        return Evidence(
            State.ATTENTION if is_late else state, said % words, day,
            reverse("meetings:proposal_list", args=slugs), permission="meetings.list_proposal",
        )  # fmt: skip
    if has_group:
        return Evidence(
            State.IN_PROGRESS, _("A committee is formed"), formed_on,
            reverse("meetings:group_list", args=slugs), permission="meetings.list_group",
        )  # fmt: skip
    return None
