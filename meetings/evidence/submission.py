"""What proves that recommendations went to those who decide (C6)."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from meetings.models import Briefing, DecisionBody, Submission


@evidence("C6", reads=["meetings.Submission", "meetings.DecisionBody", "meetings.Briefing"])
def recommendations(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Done once a body answered and every one that is kept informed was told; else begun.

    Drafts prove nothing. Three queries.
    """
    places = {one.pk: one for one in communities}
    here = {"community__in": list(places)}
    rows = Submission.objects.submitted().filter(**here, withdrawn_at=None).order_by()
    sent = {
        key: told
        for key, *told in rows.values_list("community_id").annotate(
            sent=Count("pk"), answered=Count("pk", filter=Q(state=Submission.State.ANSWERED))
        )
    }
    told_on: dict[int, Any] = dict(
        Briefing.objects.filter(**here)
        .order_by()
        .values_list("community_id")
        .annotate(last=Max("told_on"))
    )
    waiting: defaultdict[int, int] = defaultdict(int)
    bodies = DecisionBody.objects.kept_informed().with_last_word().filter(**here)
    for key in bodies.filter(last_told_on=None).values_list("community_id", flat=True):
        waiting[key] += 1
    return {
        key: _known(places[key], *sent.get(key, (0, 0)), told_on.get(key), waiting[key])
        for key in sent.keys() | told_on.keys()
    }


def _known(place: Any, count: int, answered: int, told_on: Any, waiting: int) -> Evidence:
    words = []
    if count:
        words.append(
            ngettext(
                "%(answered)s of %(count)s submission answered",
                "%(answered)s of %(count)s submissions answered",
                count,
            )
            % {"answered": answered, "count": count}
        )
    if waiting:
        words.append(
            ngettext("%(count)s body was never told", "%(count)s bodies were never told", waiting)
            % {"count": waiting}
        )
    elif told_on:
        words.append(_("bodies informed"))
    return Evidence(
        State.DONE if answered and not waiting else State.IN_PROGRESS,
        "; ".join(words),
        told_on,
        reverse("meetings:submission_list", args=[place.program.slug, place.slug]),
        permission="meetings.list_submission",
    )
