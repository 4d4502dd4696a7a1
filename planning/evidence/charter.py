"""What proves the charter: its approved version."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Max, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from planning.models import CharterVersion

APPROVED = Q(state=CharterVersion.State.APPROVED)


def _columns(_program: Any) -> dict[str, Any]:
    ours = CharterVersion.objects.filter(program=OuterRef("pk")).order_by().values("program")

    def newest(column: str, which: Q) -> Subquery:
        return Subquery(ours.annotate(newest=Max(column, filter=which)).values("newest"))

    return {
        "approved": newest("number", APPROVED),
        "approved_at": newest("approved_at", APPROVED),
        "draft": newest("number", ~APPROVED),
        "begun_at": newest("created_at", ~APPROVED),
    }


@evidence("P2", _columns)
def charter(program: Any, found: Mapping[str, Any]) -> Evidence | None:
    """Done with an approved version; in progress with a draft. The newest tells the number."""
    url = reverse("planning:charter", args=[program.slug])
    if found["approved"]:
        words = _("Version %(number)s approved") % {"number": found["approved"]}
        return Evidence(State.DONE, words, _day(program, found["approved_at"]), url)
    if found["draft"]:
        words = _("Version %(number)s drafted, not approved yet") % {"number": found["draft"]}
        return Evidence(State.IN_PROGRESS, words, _day(program, found["begun_at"]), url)
    return None


def _day(program: Any, when: Any) -> Any:
    return timezone.localdate(when, timezone=program.tzinfo)
