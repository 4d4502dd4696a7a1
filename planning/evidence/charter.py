"""What the records prove about the steps of planning; each costs one query."""

from typing import Any

from django.db.models import Max, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from planning.models import CharterVersion

APPROVED = Q(state=CharterVersion.State.APPROVED)


@evidence("P2")
def charter(program: Any) -> Evidence | None:
    """Done with an approved version; in progress with a draft. The newest tells the number."""
    found = CharterVersion.objects.filter(program=program).aggregate(
        approved=Max("number", filter=APPROVED),
        approved_at=Max("approved_at", filter=APPROVED),
        draft=Max("number", filter=~APPROVED),
        begun_at=Max("created_at", filter=~APPROVED),
    )
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
