"""The rounds in which a community applied, in counts alone."""

from typing import Any

from django.db.models import Count, Q
from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from communities.models import Decision, Round

SENT = ("submitted", "under_review", "decided")


@section("selection", order=25, source="communities:review_list")
def selection(community: Any, period: Period) -> Section | None:
    """Applications and released decisions of its rounds until the end of the period; one query.

    Nothing of scores, reviewers, or what is pending.
    """
    told = Q(applications__decisions__released_at__date__lte=period.end)
    sent = Q(applications__status__in=SENT, applications__submitted_at__date__lte=period.end)

    def decided(outcome: str) -> Any:
        return Count(
            "applications",
            filter=told & Q(applications__decisions__outcome=outcome),
            distinct=True,
        )

    rounds = Round.objects.filter(
        applications__community=community, applications__submitted_at__date__lte=period.end
    )
    counted = Round.objects.filter(pk__in=rounds.values("pk")).annotate(
        sent=Count("applications", filter=sent, distinct=True),
        **{str(outcome): decided(outcome) for outcome in Decision.Outcome.values},
    )
    rows = [
        [str(one.title), one.sent, one.accepted, one.waitlisted, one.declined]
        for one in counted.order_by("created_at", "pk")
    ]
    if not rows:
        return None
    return Section(
        title=_("Selection"),
        template="communities/report_selection.html",
        phase=2,
        data={"rounds": rows},
    )
