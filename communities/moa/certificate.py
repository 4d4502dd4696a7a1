"""What a signed agreement says of its signatures: on the page, on paper, and in the file."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.money import words
from communities.moa.record import Section, sections_of
from communities.models import Agreement, Signature

Method = Signature.Method


def when(signature: Signature, agreement: Agreement) -> str:
    """Day and time of a signature in words, with its zone and UTC; on paper its day."""
    if signature.signed_at is None or signature.signed_on is None:
        return ""
    if signature.method == Method.PAPER:
        return date_format(signature.signed_on, "DATE_FORMAT")
    local = timezone.localtime(signature.signed_at, agreement.program.tzinfo)
    told = date_format(local, "DATETIME_FORMAT")
    return f"{told} {local:%Z} ({signature.signed_at:%Y-%m-%d %H:%M:%S} UTC)"


def signed_lines(agreement: Agreement, signatures: Iterable[Signature]) -> list[dict[str, str]]:
    """One line for each signature that is there, in words of the active language."""
    return [
        {
            "party": one.party.name,
            "name": one.typed_name,
            "title": one.typed_title,
            "authority": one.authority,
            "method": str(one.get_method_display()),
            "when": when(one, agreement),
            "scan": one.scan.sha256 if one.scan else "",
        }
        for one in signatures
        if one.state == Signature.State.SIGNED
    ]


def printed(agreement: Agreement, signatures: list[Signature]) -> dict[str, Any]:
    """Everything that paper shows of an agreement with a record, in the active language.

    `signatures` come with their parties and scans.
    """
    said = agreement.record.content if agreement.record else {"sections": [], "payments": []}
    return {
        "program": agreement.program.name,
        "organization": agreement.program.organization or agreement.program.name,
        "kind": _("Amendment %(number)s") % {"number": agreement.number}
        if agreement.is_amendment
        else _("Memorandum of agreement"),
        "state": str(agreement.get_state_display()),
        "is_signed": agreement.state == Agreement.State.SIGNED,
        "sections": [section_words(one) for one in sections_of(said)],
        "parties": said.get("parties", []),
        "payments": payment_lines(said, agreement.program.currency),
        "signatures": signed_lines(agreement, signatures),
        "waiting": [
            {"party": one.party.name, "name": one.name, "title": one.title}
            for one in signatures
            if one.state in (Signature.State.WAITING, Signature.State.DECLINED)
        ],
        "sha256": agreement.sha256,
        "frozen": _moment(agreement.frozen_at, agreement),
        "complete": _moment(agreement.signed_at, agreement),
        "file": said.get("file"),
    }


def section_words(one: Section) -> dict[str, Any]:
    """A clause for a template that knows only plain data."""
    blocks = [{"kind": block.kind, "text": block.text} for block in one.blocks]
    return {"number": one.number, "title": one.title, "blocks": blocks, "replaces": one.replaces}


def payment_lines(said: Mapping[str, Any], currency: str) -> list[dict[str, str]]:
    """The payments of a text of record in words."""
    return [
        {
            "day": date_format(date.fromisoformat(one["due_on"]), "DATE_FORMAT"),
            "amount": words(Decimal(one["amount"]), one.get("currency", currency)),
            "payer": one["payer"],
            "payee": one["payee"],
            "condition": one["condition"],
        }
        for one in said.get("payments", [])
    ]


def told(agreement: Agreement, signatures: list[Signature]) -> dict[str, Any]:
    """What the sealed file says about itself, for whoever verifies it."""
    return {
        "product": "blueprint-agreement",
        "program": agreement.program.name,
        "community": agreement.community.name,
        "title": agreement.title,
        "amendment": agreement.number,
        "sha256": agreement.sha256,
        "signatures": [
            {
                "party": one.party.name,
                "name": one.typed_name,
                "title": one.typed_title,
                "method": one.method,
                "signed_at": one.signed_at.isoformat() if one.signed_at else "",
                "signed_on": one.signed_on.isoformat() if one.signed_on else "",
            }
            for one in signatures
            if one.state == Signature.State.SIGNED
        ],
    }


def _moment(value: Any, agreement: Agreement) -> str:
    if value is None:
        return ""
    local = timezone.localtime(value, agreement.program.tzinfo)
    return f"{date_format(local, 'DATETIME_FORMAT')} {local:%Z}"
