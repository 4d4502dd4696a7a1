"""Beginning, amending and voiding agreements; writing one is in `drafting`."""

from datetime import timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from bic.days import today_in
from bic.querysets import hold
from bic.versions import carry_over, next_number
from communities.models import (
    Agreement,
    AgreementClause,
    Answer,
    Application,
    Community,
    Party,
    Signature,
    Tranche,
)
from communities.services import asking
from communities.services.drafting import STEP, locked, sync

State = Agreement.State
# Three years is how long communities are accompanied, one of them planning.
YEARS, PLANNING_MONTHS = 3, 18


class NotInForce(Exception):
    """Only a signed agreement can be amended."""


@transaction.atomic
def begin(community: Community, *, by: Any, language: str = "en") -> Agreement:
    """A draft for a community, filled from the record as far as it goes."""
    program = community.program
    today = today_in(program)
    starts = (today + relativedelta(months=1)).replace(day=1)
    with translation.override(language):
        title = _("Memorandum of agreement, %(community)s") % {"community": community.name}
    agreement = Agreement.objects.create(
        program=program,
        community=community,
        title=title,
        language=language,
        languages=list(dict.fromkeys(["en", *community.languages])),
        starts_on=starts,
        planning_ends_on=starts + relativedelta(months=PLANNING_MONTHS),
        ends_on=starts + relativedelta(years=YEARS) - timedelta(days=1),
        sign_by=today + timedelta(days=45),
        owner=by,
        **_liaison(community),
    )
    _add_party(agreement, Party.Kind.UNIVERSITY, program.organization or program.name)
    _add_party(agreement, Party.Kind.LOCAL_GOVERNMENT, _legal_name(community, language))
    return sync(agreement)


@transaction.atomic
def amend(original: Agreement, *, by: Any) -> Agreement:
    """The next amendment to a signed agreement: a draft with the same parties and signers.

    Raises `NotInForce`.
    """
    original = hold(original, Agreement.objects.for_detail())
    if original.is_amendment or original.state != State.SIGNED:
        raise NotInForce(original.state)
    number = next_number(original.amendments)
    with translation.override(original.language):
        title = _("Amendment %(number)s to: %(title)s") % {
            "number": number,
            "title": original.title,
        }
    agreement = _copy(
        original,
        by=by,
        original=original,
        number=number,
        title=title[:200],
        starts_on=today_in(original.program),
        resolution_number="",
        resolution_on=None,
        preaudit_number="",
        finance_officer="",
    )
    _copy_parties(original, agreement)
    return sync(agreement)


@transaction.atomic
def void(agreement: Agreement, *, by: Any, reason: str) -> Agreement:
    """Give an agreement up; whoever was asked to sign is told, and their links end.

    A signed one can be voided too, by a later paper. Raises `NotADraft` for a void one.
    """
    found = locked(agreement, State.DRAFT, State.OUT, State.SIGNED)
    was_out = found.state == State.OUT
    found.state, found.voided_at, found.voided_by = State.VOID, timezone.now(), by
    found.void_reason = reason
    found.save()
    if was_out:
        asking.call_off(found)
    return found


@transaction.atomic
def begin_again(agreement: Agreement, *, by: Any) -> Agreement:
    """A new draft with everything of a void agreement but its signatures. Raises `NotADraft`."""
    old = locked(agreement, State.VOID)
    number = old.number
    if old.original:
        number = next_number(old.original.amendments)
    new = _copy(old, by=by, original=old.original, number=number, title=old.title)
    parties = _copy_parties(old, new)
    carry_over(AgreementClause.objects.filter(agreement=old), agreement=new)
    tranches = list(Tranche.objects.filter(agreement=old).select_related("payer", "payee"))
    for tranche in tranches:
        tranche.payer, tranche.payee = parties[tranche.payer_id], parties[tranche.payee_id]
    carry_over(tranches, agreement=new)
    return new


def _copy(old: Agreement, *, by: Any, **changed: Any) -> Agreement:
    """A draft that says what `old` says, but for `changed`."""
    same = {
        name: getattr(old, name)
        for name in (
            "program", "community", "language", "languages", "starts_on", "planning_ends_on",
            "ends_on", "liaison_name", "liaison_title", "has_research", "left_out", "details",
            "resolution_number", "resolution_on", "preaudit_number", "finance_officer", "order",
        )
    }  # fmt: skip
    sign_by = today_in(old.program) + timedelta(days=45)
    return Agreement.objects.create(**same | {"owner": by, "sign_by": sign_by} | changed)


def _copy_parties(old: Agreement, new: Agreement) -> dict[int, Party]:
    """The parties and signers of `old` for `new`; new parties by the keys of the old ones."""
    found = {}
    for party in Party.objects.filter(agreement=old).order_by("position", "pk"):
        key, party.pk, party.agreement = party.pk, None, new
        party.save(force_insert=True)
        found[key] = party
    asked = Signature.objects.filter(agreement=old).needed()
    for one in asked.in_order():
        Signature.objects.create(
            program_id=new.program_id, community_id=new.community_id, agreement=new,
            party=found[one.party_id], name=one.name, title=one.title, email=one.email,
            language=one.language, order=one.order,
        )  # fmt: skip
    return found


def _add_party(agreement: Agreement, kind: str, name: str) -> None:
    position = Party.objects.filter(agreement=agreement).count() * STEP
    Party.objects.create(
        program_id=agreement.program_id,
        community_id=agreement.community_id,
        agreement=agreement,
        kind=kind,
        name=name[:200],
        position=position,
    )


def _liaison(community: Community) -> dict[str, str]:
    """The liaison that the newest application names, or nobody."""
    closed = [Application.Status.DRAFT, Application.Status.WITHDRAWN]
    answers = Answer.objects.filter(community=community, key="liaison")
    answers = answers.exclude(application__status__in=closed)
    answer = answers.order_by("-application__submitted_at").first()
    told = answer.value if answer and isinstance(answer.value, dict) else {}
    return {
        "liaison_name": str(told.get("name", ""))[:150],
        "liaison_title": str(told.get("title", ""))[:150],
    }


def _legal_name(community: Community, language: str) -> str:
    """The usual name of the government there; a person checks it."""
    if community.kind == Community.Kind.COUNTY:
        return community.name
    with translation.override(language):
        return _("Town of %(name)s") % {"name": community.name}
