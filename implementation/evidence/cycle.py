"""What else proves that progress is reported: which audiences were told, and who waits."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from bic.blueprint.models import StepRecord
from bic.days import today_in
from bic.tenancy import scope
from implementation.models import AudienceReport, ReportCycle
from implementation.schedule import Standing, standings


@evidence(
    "M2",
    part=1,
    is_further=True,
    reads=[
        "implementation.ReportCycle",
        "implementation.AudienceReport",
        "planning.Grant",
        "blueprint.StepRecord",
    ],
)
def audiences_told(communities: Iterable[Any]) -> dict[int, Evidence]:
    """How many audiences were told, and which wait longer than was agreed; three queries.

    Before there is a plan it is told and opens no phase, as with reports. What is skipped is
    nothing that anybody waits for.
    """
    communities = {one.pk: one for one in communities}
    if not communities:
        return {}
    program = next(iter(communities.values())).program
    plan = StepRecord.objects.filter(community=OuterRef("community_id"), code="C4").filter(
        Q(signed_off_at__isnull=False) | Q(actual_on__isnull=False)
    )
    # Drafts and skipped periods are the staff's rows; whether somebody waits, partners see too.
    with scope(program):
        cycles = ReportCycle.objects.filter(community__in=communities).running()
        found = standings(cycles.annotate(has_plan=Exists(plan)).order_by("pk"), today_in(program))
        told = AudienceReport.objects.filter(cycle__in=[one.cycle for one in found]).published()
        days = dict(told.order_by("published_at").values_list("cycle_id", "published_at"))
    of_each: dict[int, list[Standing]] = {}
    for one in found:
        of_each.setdefault(one.cycle.community_id, []).append(one)
    return {
        pk: told_so_far
        for pk, ones in of_each.items()
        if (told_so_far := _evidence(communities[pk], ones, days))
    }


def _evidence(community: Any, ones: list[Standing], days: dict[int, Any]) -> Evidence | None:
    told = [days[one.cycle.pk] for one in ones if one.cycle.pk in days]
    late = [one for one in ones if one.days_late]
    if not told and not late:
        return None
    parts = [
        ngettext("%(count)s audience told", "%(count)s audiences told", len(told))
        % {"count": len(told)}
    ]
    if late:
        names = ", ".join(str(one.cycle.get_audience_display()) for one in late)
        parts.append(_("late: %(names)s") % {"names": names})
    state = State.ATTENTION if late else State.IN_PROGRESS
    if not getattr(ones[0].cycle, "has_plan", False):
        state = State.NOT_STARTED
    newest = timezone.localdate(max(told), community.program.tzinfo) if told else None
    address = reverse(
        "implementation:audiencereport_list", args=[community.program.slug, community.slug]
    )
    return Evidence(state, ", ".join(parts), newest, address)
