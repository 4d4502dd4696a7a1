"""What proves that a community was accepted: the signed agreement and the letters."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from bic.documents.models import Document

LETTERS_NEEDED = 2
ITS_DOCUMENTS = {"step": "I3"}
LETTER = Q(kind=Document.Kind.LETTER)
SIGNED = Q(kind=Document.Kind.MOA, signed_on__isnull=False)


@evidence("I3")
def acceptance(communities: Iterable[Any]) -> Mapping[int, Evidence]:
    """Done with a signed agreement and two letters, of an immigrant and a government leader.

    One query for any number of communities. What only staff see counts too; the
    headline tells numbers and days, no names.
    """
    communities = {community.pk: community for community in communities}
    signer = Document.SignerKind
    rows = (
        Document.objects.in_use()
        .filter(community__in=list(communities), kind__in=[Document.Kind.MOA, Document.Kind.LETTER])
        .order_by()
        .values("community")
        .annotate(
            signed_on=Max("signed_on", filter=SIGNED),
            letters=Count("pk", filter=LETTER),
            immigrant=Count("pk", filter=LETTER & Q(signer_kind=signer.IMMIGRANT_LEADER)),
            government=Count("pk", filter=LETTER & Q(signer_kind=signer.GOVERNMENT)),
            newest=Max("created_at"),
        )
    )
    return {row["community"]: _evidence(communities[row["community"]], row) for row in rows}


def _evidence(community: Any, row: Mapping[str, Any]) -> Evidence:
    is_complete = row["letters"] >= LETTERS_NEEDED and row["immigrant"] and row["government"]
    return Evidence(
        state=State.DONE if is_complete and row["signed_on"] else State.IN_PROGRESS,
        headline="; ".join([_letters(row), _agreement(row["signed_on"])]),
        when=row["signed_on"] or timezone.localdate(row["newest"], community.program.tzinfo),
        url=reverse(
            "documents:list", args=[community.program.slug, community.slug], query=ITS_DOCUMENTS
        ),
    )


def _agreement(signed_on: date | None) -> str:
    """The end of the headline; the day stands behind it."""
    return _("MOA signed") if signed_on else _("MOA not signed yet")


def _letters(row: Mapping[str, Any]) -> str:
    """How many letters there are, and which of the two that must be there is missing."""
    count = row["letters"]
    letters = ngettext("%(count)d letter of support", "%(count)d letters of support", count)
    missing = {
        (True, True): "%(letters)s",
        (True, False): _("%(letters)s, none by a government leader"),
        (False, True): _("%(letters)s, none by an immigrant leader"),
        (False, False): _("%(letters)s, none by an immigrant or a government leader"),
    }[bool(row["immigrant"]), bool(row["government"])]
    if not count:
        return _("No letter of support yet")
    return missing % {"letters": letters % {"count": count}}
