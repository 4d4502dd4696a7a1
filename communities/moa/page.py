"""What the page of an agreement shows."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.days import today_in
from bic.links.models import Link
from communities.moa import certificate, record
from communities.moa import draft as reading
from communities.moa.draft import Draft, Said
from communities.moa.fields import FIELDS, PLACES
from communities.moa.holds import Hold, holds
from communities.models import (
    Agreement,
    AgreementFile,
    AgreementVersion,
    Obligation,
    Party,
    Signature,
)
from communities.services import asking

State = Signature.State
# Page of the agreement that mends a hold, and the anchor on the agreement's own page.
PAGES = {"settings": "agreement_settings", "details": "agreement_details",
         "authority": "agreement_authority"}  # fmt: skip
# What the buttons and links of the page ask for.
ACTS = {
    "change": "change", "recall": "retract", "void": "void", "renew": "reopen", "amend": "amend",
    "keep": "tend", "view_history": "view_history", "draft": "view_draft",
}  # fmt: skip
ANCHORS = {"parties": "parties", "money": "payments", "signers": "signers", "clauses": "clauses"}


@dataclass(frozen=True)
class Card:
    """A party, and how far its signatures are."""

    party: Party
    signatures: list[Signature]

    @property
    def is_signed(self) -> bool:
        """Whether everybody who signs for it has."""
        needed = [one for one in self.signatures if one.state != State.DELEGATED]
        return bool(needed) and all(one.state == State.SIGNED for one in needed)

    @property
    def is_declined(self) -> bool:
        """Whether somebody has refused."""
        return any(one.state == State.DECLINED for one in self.signatures)


@dataclass(frozen=True)
class Line:
    """A clause on the page, and whether its words differ from the library or are not in it."""

    said: Said
    is_changed: bool
    is_own: bool


def cards(draft: Draft) -> list[Card]:
    """One card for each party, in order."""
    return [
        Card(party, [one for one in draft.signatures if one.party_id == party.pk])
        for party in draft.parties
    ]


def headline(agreement: Agreement, shown: list[Card]) -> str:
    """How far the signatures are, in a sentence."""
    done, total = sum(card.is_signed for card in shown), len(shown)
    if agreement.state == Agreement.State.DRAFT:
        return _("A draft. Partners do not see it yet.")
    if agreement.state == Agreement.State.VOID:
        return _("Void: %(reason)s") % {"reason": agreement.void_reason}
    told = ngettext(
        "Signed by %(done)s of %(total)s party.",
        "Signed by %(done)s of %(total)s parties.",
        total,
    )
    return told % {"done": done, "total": total}


def of(agreement: Agreement, user: Any, text: str = "") -> dict[str, Any]:
    """Everything that its template needs, in a fixed number of queries.

    `text` is "original" to see an amended agreement as it was signed first.
    """
    # A void draft has only its clauses.
    is_draft = agreement.is_draft or agreement.record is None
    draft = reading.load(agreement) if is_draft else reading.load_signers(agreement)
    shown = cards(draft)
    may = {
        act: user.has_perm(f"communities.{permission}_agreement", agreement)
        for act, permission in ACTS.items()
    }
    context = {
        "agreement": agreement,
        "draft": draft,
        "cards": shown,
        "headline": headline(agreement, shown),
        "may": may,
        "is_draft": is_draft,
        "today": today_in(agreement.program),
        "amendments": _amendments(agreement, user),
        "obligations": Obligation.objects.filter(agreement=agreement).for_list(),
        "versions": _versions(agreement) if may["draft"] else [],
        "file": _file(agreement),
        "mine": _mine(agreement, draft, user),
    }
    if is_draft:
        return context | _of_draft(draft)
    signed = [one for one in context["amendments"] if one.state == Agreement.State.SIGNED]
    amended = {"in_force": bool(signed), "show_now": bool(signed) and text != "original"}
    shown_amendments = signed if amended["show_now"] else []
    return context | amended | _of_record(agreement, draft, may, shown_amendments)


def _of_draft(draft: Draft) -> dict[str, Any]:
    agreement = draft.agreement
    found = holds(draft)
    used = draft.fields_used
    filled = [name for name in used if name in FIELDS and draft.values.get(name, "").strip()]
    return {
        "lines": [_line(one) for one in draft.said],
        "blocking": [(hold, _address(agreement, hold)) for hold in found if hold.blocks],
        "warnings": [(hold, _address(agreement, hold)) for hold in found if not hold.blocks],
        "filled": [
            (FIELDS[name], draft.values[name], PLACES[FIELDS[name].place]) for name in filled
        ],
        "used": len(used),
    }


def _line(one: Said) -> Line:
    clause = one.clause
    is_own = clause.template_id is None
    return Line(one, not is_own and clause.is_changed, is_own)


def _address(agreement: Agreement, hold: Hold) -> str:
    slugs = [agreement.program.slug, agreement.community.slug]
    if hold.part:
        return reverse("communities:part_update", args=[*slugs, agreement.pk, "clauses", hold.part])
    if hold.place in PAGES:
        return reverse(f"communities:{PAGES[hold.place]}", args=[*slugs, agreement.pk])
    if hold.place == "program":
        return reverse("people:program_settings", args=slugs[:1])
    if hold.place == "community":
        return reverse("communities:update", args=slugs)
    return f"#{ANCHORS[hold.place]}"


def _of_record(
    agreement: Agreement, draft: Draft, may: dict[str, bool], amendments: list[Agreement]
) -> dict[str, Any]:
    said = agreement.record.content if agreement.record else {"sections": []}
    payments = list(said.get("payments", []))
    for amendment in amendments:
        payments += amendment.record.content.get("payments", []) if amendment.record else []
    if may["keep"] and agreement.state == Agreement.State.OUT:
        asked = Link.objects.about(asking.PURPOSE, [one.pk for one in draft.signatures])
        opened = dict(asked.values_list("subject_pk", "opened_at"))
        turns = {one.pk for one in asking.whose_turn(agreement, draft.signatures)}
        for one in draft.signatures:
            one.may_be_reminded = one.pk in turns  # type: ignore[attr-defined]
            one.opened_at = opened.get(one.pk)  # type: ignore[attr-defined]
    return {
        "sections": record.in_force(agreement, amendments),
        "payments": certificate.payment_lines({"payments": payments}, agreement.program.currency),
        "certificate": certificate.signed_lines(agreement, draft.signatures),
        "uploaded": said.get("file"),
    }


def _amendments(agreement: Agreement, user: Any) -> Any:
    if agreement.is_amendment or agreement.state != Agreement.State.SIGNED:
        return []
    rows = Agreement.objects.filter(original=agreement).readable_by(user, agreement.community)
    return list(rows.select_related("record").order_by("number"))


def _file(agreement: Agreement) -> AgreementFile | None:
    if agreement.state != Agreement.State.SIGNED:
        return None
    rows = AgreementFile.objects.filter(agreement=agreement)
    return rows.select_related("document__current").first()


def _versions(agreement: Agreement) -> Any:
    rows = AgreementVersion.objects.filter(agreement=agreement).select_related("created_by", "file")
    return rows.defer("content").order_by("-number")


def _mine(agreement: Agreement, draft: Draft, user: Any) -> Signature | None:
    """The signature that this person may give now."""
    if agreement.state != Agreement.State.OUT:
        return None
    turns = asking.whose_turn(agreement, draft.signatures)
    return next((one for one in turns if one.email.casefold() == user.email.casefold()), None)
