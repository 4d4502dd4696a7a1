"""What proves that a community was accepted: the signed agreement and the letters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Count, Max
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from bic.documents.models import Document
from communities.models import Agreement

LETTERS_NEEDED = 2
ITS_DOCUMENTS = {"step": "I3"}
READS = (
    "documents.Document",
    "communities.Agreement",
    "communities.Party",
    "communities.Signature",
)


@evidence("I3", reads=READS)
def acceptance(communities: Iterable[Any]) -> Mapping[int, Evidence]:
    """Done with a signed agreement and two letters, of an immigrant and a government leader.

    Two queries for any number of communities. What only staff see counts too; the
    headline tells numbers and days, no names. An agreement that was signed here counts
    before its file is made; a file that was signed elsewhere counts without one.
    """
    communities = {community.pk: community for community in communities}
    # By kind and signer, added up below: five filtered aggregates cost twice the time.
    rows = (
        Document.objects.in_use()
        .filter(community__in=list(communities), kind__in=[Document.Kind.MOA, Document.Kind.LETTER])
        .order_by()
        .values_list("community", "kind", "signer_kind")
        .annotate(Count("pk"), Max("signed_on"), Max("created_at"))
    )
    found: dict[int, _Papers] = {}
    for community_id, *facts in rows:
        found.setdefault(community_id, _Papers()).add(*facts)
    for community_id, *facts in _agreements(communities):
        found.setdefault(community_id, _Papers()).take_agreement(*facts)
    return {pk: _evidence(communities[pk], papers) for pk, papers in found.items()}


def _agreements(communities: Iterable[int]) -> Any:
    """Agreements that were sent out, without amendments: how many parties signed, and when."""
    out = Agreement.objects.originals().filter(
        community__in=list(communities), state__in=[Agreement.State.OUT, Agreement.State.SIGNED]
    )
    counted = out.with_counts().order_by("created_at", "pk")
    return counted.values_list(
        "community", "state", "parties_signed", "parties_count", "signed_at", "sent_at"
    )


@dataclass
class _Papers:
    """What a community has: letters, all and by the signers that must be among them; the MOA."""

    letters: int = 0
    immigrant: int = 0
    government: int = 0
    signed_on: date | None = None
    newest: datetime | None = None
    parties: tuple[int, int] | None = None
    complete_at: datetime | None = None

    def take_agreement(
        self, state: str, signed: int, parties: int, signed_at: datetime | None, sent_at: datetime
    ) -> None:
        """Take in an agreement that was sent out; a signed one tells more than one that waits."""
        self.newest = max(filter(None, [self.newest, signed_at, sent_at]))
        if state == Agreement.State.SIGNED or self.complete_at is None:
            self.parties = (signed, parties)
        self.complete_at = signed_at or self.complete_at

    def add(
        self, kind: str, signer: str, count: int, signed_on: date | None, newest: datetime
    ) -> None:
        """Take in the documents of one kind and signer."""
        self.newest = max(self.newest or newest, newest)
        if kind == Document.Kind.MOA:
            days = [day for day in (self.signed_on, signed_on) if day]
            self.signed_on = max(days, default=None)
            return
        self.letters += count
        self.immigrant += count * (signer == Document.SignerKind.IMMIGRANT_LEADER)
        self.government += count * (signer == Document.SignerKind.GOVERNMENT)


def _evidence(community: Any, papers: _Papers) -> Evidence:
    is_complete = papers.letters >= LETTERS_NEEDED and papers.immigrant and papers.government
    zone = community.program.tzinfo
    signed_on = papers.signed_on
    if signed_on is None and papers.complete_at:
        signed_on = timezone.localdate(papers.complete_at, zone)
    return Evidence(
        state=State.DONE if is_complete and signed_on else State.IN_PROGRESS,
        headline="; ".join([_letters(papers), _agreement(signed_on, papers.parties)]),
        when=signed_on or timezone.localdate(papers.newest, zone),
        url=reverse(
            "documents:list", args=[community.program.slug, community.slug], query=ITS_DOCUMENTS
        ),
    )


def _agreement(signed_on: date | None, parties: tuple[int, int] | None) -> str:
    """The end of the headline; the day stands behind it."""
    if parties:
        done, total = parties
        words = ngettext(
            "MOA signed by %(done)d of %(total)d party",
            "MOA signed by %(done)d of %(total)d parties",
            total,
        )
        return words % {"done": done, "total": total}
    return _("MOA signed") if signed_on else _("MOA not signed yet")


def _letters(papers: _Papers) -> str:
    """How many letters there are, and which of the two that must be there is missing."""
    count = papers.letters
    letters = ngettext("%(count)d letter of support", "%(count)d letters of support", count)
    missing = {
        (True, True): "%(letters)s",
        (True, False): _("%(letters)s, none by a government leader"),
        (False, True): _("%(letters)s, none by an immigrant leader"),
        (False, False): _("%(letters)s, none by an immigrant or a government leader"),
    }[bool(papers.immigrant), bool(papers.government)]
    if not count:
        return _("No letter of support yet")
    return missing % {"letters": letters % {"count": count}}
