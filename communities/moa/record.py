"""The text of an agreement that is signed: its canonical form, its hash, and reading it back."""

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bic.documents import merging
from communities.moa.draft import Draft
from communities.models import Agreement


def content(draft: Draft) -> dict[str, Any]:
    """Everything that is signed, as plain data: the canonical form before it is written down."""
    agreement = draft.agreement
    return {
        **about(draft),
        "sections": [
            {
                "key": one.clause.key,
                "replaces": one.clause.replaces,
                "title": one.title,
                "text": one.text,
            }
            for one in draft.said
        ],
        "starts_on": _iso(agreement.starts_on),
        "ends_on": _iso(agreement.ends_on),
    }


def about(draft: Draft) -> dict[str, Any]:
    """What holds of a text of record, wherever its words come from."""
    agreement = draft.agreement
    return {
        "title": agreement.title,
        "amendment": agreement.number,
        "original": agreement.original.sha256 if agreement.original else "",
        "language": agreement.language,
        "program": agreement.program.name,
        "organization": agreement.program.organization,
        "community": agreement.community.name,
        "parties": [
            {"kind": party.kind, "name": party.name, "address": party.address}
            for party in draft.parties
        ],
        "payments": [
            {
                "due_on": _iso(one.due_on),
                "amount": str(one.amount),
                "currency": agreement.program.currency,
                "payer": one.payer.name,
                "payee": one.payee.name,
                "condition": one.condition,
            }
            for one in draft.tranches
        ],
    }


def canonical(said: Mapping[str, Any]) -> bytes:
    """One way to write a content down: sorted keys, no spaces, composed letters, UTF-8."""
    text = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return unicodedata.normalize("NFC", text).encode()


def fingerprint(said: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical form."""
    return hashlib.sha256(canonical(said)).hexdigest()


@dataclass(frozen=True)
class Section:
    """A clause of a text of record, for reading."""

    number: int
    key: str
    title: str
    text: str
    replaces: str = ""
    amendment: int = 0

    @property
    def blocks(self) -> list[merging.Block]:
        """Its paragraphs; what was filled in is text like the rest."""
        return merging.blocks([merging.Piece(self.text)]) if self.text else []


def sections_of(said: Mapping[str, Any]) -> list[Section]:
    """The clauses of a content, numbered."""
    return [
        Section(number, one["key"], one["title"], one["text"], one.get("replaces", ""))
        for number, one in enumerate(said["sections"], 1)
    ]


def in_force(original: Agreement, amendments: Iterable[Agreement]) -> list[Section]:
    """The clauses that hold now: those of the original, replaced and joined by signed amendments.

    All have their records; amendments stand in the order of their numbers.
    """
    found = {one.key: one for one in sections_of(_record(original))}
    for amendment in amendments:
        for one in sections_of(_record(amendment)):
            key = one.replaces or f"{one.key}-{amendment.number}"
            place = found[key].number if key in found else 0
            found[key] = Section(place, key, one.title, one.text, one.replaces, amendment.number)
    return [
        Section(number, one.key, one.title, one.text, one.replaces, one.amendment)
        for number, one in enumerate(found.values(), 1)
    ]


def _record(agreement: Agreement) -> Mapping[str, Any]:
    return agreement.record.content if agreement.record else {"sections": []}


def _iso(day: Any) -> str:
    return day.isoformat() if day else ""
