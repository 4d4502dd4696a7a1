"""An agreement as it stands: its parts, and its clauses with their fields filled in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.documents import merging
from bic.money import ZERO, words
from bic.spoken import language_names
from communities.moa.fields import FIELDS, PROHIBITED
from communities.models import Agreement, AgreementClause, Party, Signature, Tranche
from communities.models.clauses import Condition

DAY = "DATE_FORMAT"


@dataclass(frozen=True)
class Said:
    """One clause with its fields filled in; `problem` says why it cannot be read."""

    clause: AgreementClause
    number: int
    title: str
    blocks: Sequence[merging.Block]
    missing: Sequence[str]
    text: str
    problem: str = ""


@dataclass
class Draft:
    """An agreement with everything that belongs to it, loaded once."""

    agreement: Agreement
    parties: list[Party]
    clauses: list[AgreementClause]
    tranches: list[Tranche]
    signatures: list[Signature]

    @cached_property
    def has_money(self) -> bool:
        """Whether anybody is paid."""
        return bool(self.tranches)

    @cached_property
    def government_pays(self) -> bool:
        """Whether money of the local government is obligated."""
        return any(one.payer.kind == Party.Kind.LOCAL_GOVERNMENT for one in self.tranches)

    @cached_property
    def conditions(self) -> frozenset[str]:
        """The conditions of the library that hold here."""
        holds = {
            Condition.HAS_MONEY: self.has_money,
            Condition.GOVERNMENT_PAYS: self.government_pays,
        }
        if self.agreement.is_amendment:
            holds[Condition.AMENDMENT] = True
        else:
            holds[Condition.ALWAYS] = True
            holds[Condition.HAS_RESEARCH] = self.agreement.has_research
            holds[Condition.HAS_COMMUNITY_PARTNER] = bool(
                self.names_of(Party.Kind.COMMUNITY_PARTNER)
            )
        return frozenset(condition for condition, is_so in holds.items() if is_so)

    def names_of(self, kind: str) -> list[str]:
        """Legal names of the parties of a kind."""
        return [party.name for party in self.parties if party.kind == kind]

    @cached_property
    def values(self) -> dict[str, str]:
        """Value of every field that is known, in the language of record."""
        with translation.override(self.agreement.language):
            return _values(self)

    @cached_property
    def said(self) -> list[Said]:
        """Every clause as it reads now."""
        return [_said(clause, number, self) for number, clause in enumerate(self.clauses, 1)]

    @property
    def missing(self) -> list[str]:
        """Fields that some clause needs and nobody has filled in, each once."""
        return list(dict.fromkeys(name for one in self.said for name in one.missing))

    @property
    def unconfirmed(self) -> int:
        """How many clauses of the library are in it in words that no director has confirmed."""
        taken = [(one.template, one.template_version) for one in self.clauses if one.template]
        return sum(
            clause.confirmed_at is None or clause.version != version for clause, version in taken
        )

    @property
    def fields_used(self) -> list[str]:
        """Every field that a clause has, each once."""
        return list(
            dict.fromkeys(name for clause in self.clauses for name in _fields_of(clause.text))
        )


def load_signers(agreement: Agreement) -> Draft:
    """The parties of an agreement and who signs for them, in two queries.

    Enough where its text stands in its record, which the draft's clauses say nothing about.
    """
    return Draft(agreement, _parties(agreement), [], [], _signatures(agreement))


def load(agreement: Agreement) -> Draft:
    """Everything of an agreement, in four queries. It needs `for_detail()`."""
    clauses = AgreementClause.objects.filter(agreement=agreement)
    tranches = Tranche.objects.filter(agreement=agreement).select_related("payer", "payee")
    return Draft(
        agreement,
        _parties(agreement),
        list(clauses.select_related("template").order_by("position", "pk")),
        list(tranches.order_by("due_on", "pk")),
        _signatures(agreement),
    )


def _parties(agreement: Agreement) -> list[Party]:
    return list(Party.objects.filter(agreement=agreement).order_by("position", "pk"))


def _signatures(agreement: Agreement) -> list[Signature]:
    rows = Signature.objects.filter(agreement=agreement).in_order()
    return list(rows.select_related("scan"))


def _fields_of(text: str) -> list[str]:
    try:
        return merging.fields_of(text)
    except merging.BadText:
        return []


def _said(clause: AgreementClause, number: int, draft: Draft) -> Said:
    try:
        merging.check(clause.text, FIELDS)
        pieces = merging.fill(clause.text, draft.values)
    except merging.BadText as error:
        block = merging.Block(merging.PARAGRAPH, (merging.Piece(clause.text),))
        return Said(clause, number, clause.title, [block], [], clause.text, error.messages[0])
    missing = merging.unresolved(pieces)
    shown = [replace(one, text=_label(one.field)) if one.is_missing else one for one in pieces]
    problem = "" if clause.text.strip() else _("This clause is empty.")
    blocks = merging.blocks(shown)
    return Said(clause, number, clause.title, blocks, missing, merging.plain(pieces), problem)


def _label(name: str) -> str:
    """What a field that is missing is called, for who reads the page."""
    return str(FIELDS[name].label)


def _values(draft: Draft) -> dict[str, str]:
    agreement = draft.agreement
    program, community = agreement.program, agreement.community
    found = {
        "program_name": program.name,
        "suppression_threshold": str(program.suppression_threshold),
        "prohibited_fields": "\n".join(f"- {one}" for one in PROHIBITED),
        "community_name": community.name,
        "cohort_label": community.cohort,
        "governing_state": community.state.name,
        "liaison_name": agreement.liaison_name,
        "liaison_title": agreement.liaison_title,
        "communication_languages": _and(language_names(agreement.languages).values()),
        "start_date": _day(agreement.starts_on),
        "planning_end_date": _day(agreement.planning_ends_on),
        "end_date": _day(agreement.ends_on),
        "resolution_number": agreement.resolution_number,
        "resolution_date": _day(agreement.resolution_on),
        "preaudit_number": agreement.preaudit_number,
        "finance_officer": agreement.finance_officer,
        "authority_text": _authority(agreement),
        "parties": "\n".join(f"- {_party(party)}" for party in draft.parties),
        "university_unit": _and(draft.names_of(Party.Kind.UNIVERSITY)),
        "local_government": _and(draft.names_of(Party.Kind.LOCAL_GOVERNMENT)),
        "community_partner": _and(draft.names_of(Party.Kind.COMMUNITY_PARTNER)),
        **_money(draft),
        **_original(agreement),
    }
    typed = {name: str(text) for name, text in agreement.details.items() if name in FIELDS}
    return typed | found


def _original(agreement: Agreement) -> dict[str, str]:
    if agreement.original is None:
        return {}
    signed = agreement.original.signed_at
    return {
        "amendment_number": str(agreement.number),
        "original_title": agreement.original.title,
        "original_date": _day(signed and signed.astimezone(agreement.program.tzinfo).date()),
    }


def _money(draft: Draft) -> dict[str, str]:
    currency = draft.agreement.program.currency
    lines = [f"- {_tranche(one, currency)}" for one in draft.tranches]
    total = sum((one.amount for one in draft.tranches), ZERO)
    return {
        "payment_schedule": "\n".join(lines),
        "total_amount": words(total, currency) if lines else "",
    }


def _tranche(one: Tranche, currency: str) -> str:
    sentence = _("%(payer)s pays %(payee)s %(amount)s by %(day)s") % {
        "payer": one.payer.name,
        "payee": one.payee.name,
        "amount": words(one.amount, currency),
        "day": _day(one.due_on),
    }
    return f"{sentence}: {one.condition}" if one.condition else sentence


def _authority(agreement: Agreement) -> str:
    if agreement.resolution_number and agreement.resolution_on:
        return _(
            "The governing body authorized this agreement by resolution %(number)s of %(day)s."
        ) % {"number": agreement.resolution_number, "day": _day(agreement.resolution_on)}
    return _("Each person who signs states by which authority they sign.")


def _party(party: Party) -> str:
    return f"{party.name}, {party.address}" if party.address else party.name


def _day(day: Any) -> str:
    return date_format(day, DAY) if day else ""


def _and(names: Iterable[str]) -> str:
    *first, last = [name for name in names if name] or [""]
    return (
        _("%(names)s and %(last)s") % {"names": ", ".join(first), "last": last} if first else last
    )
