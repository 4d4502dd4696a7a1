"""What proves the charter: its approved version."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import Max, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence, facts_of
from planning.models import CharterVersion

APPROVED = Q(state=CharterVersion.State.APPROVED)


def _columns(_program: Any) -> dict[str, Any]:
    return {
        "versions": facts_of(
            CharterVersion.objects.all(),
            approved=Max("number", filter=APPROVED),
            approved_at=Max("approved_at", filter=APPROVED),
            draft=Max("number", filter=~APPROVED),
            begun_at=Max("created_at", filter=~APPROVED),
        )
    }


@evidence("P2", _columns, reads=["planning.CharterVersion"])
def charter(program: Any, found: Mapping[str, Any]) -> Evidence | None:
    """Done with an approved version; in progress with a draft. The newest tells the number."""
    versions = found["versions"]
    if not versions:
        return None
    url = reverse("planning:charter", args=[program.slug])
    if versions["approved"]:
        state, when = State.DONE, versions["approved_at"]
        words = _("Version %(number)s approved") % {"number": versions["approved"]}
    else:
        state, when = State.IN_PROGRESS, versions["begun_at"]
        words = _("Version %(number)s drafted, not approved yet") % {"number": versions["draft"]}
    return Evidence(state, words, _day(program, when), url, "planning.view_charter")


def _day(program: Any, when: str) -> Any:
    return timezone.localdate(datetime.fromisoformat(when), timezone=program.tzinfo)
