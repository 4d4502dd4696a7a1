"""Signing an agreement, declining, handing on, and the paper way."""

from contextlib import suppress
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from bic.documents.intake import CheckedUpload
from bic.documents.models import Document
from bic.documents.services import add_document
from bic.happenings import Happening, tell
from bic.querysets import hold
from communities.models import Agreement, Community, Signature
from communities.services import asking, files, obligations
from communities.services.community import NotAllowedNow, change_status
from communities.signed import tell_followers

State, Method = Signature.State, Signature.Method


class CannotSign(Exception):
    """The signature cannot be given now."""


class AlreadySigned(CannotSign):
    """It is there, or was declined or handed on."""


class NotOut(CannotSign):
    """The agreement does not wait for signatures: it is signed by all, taken back or void."""


class TextChanged(CannotSign):
    """The text that was read is not the one that counts now."""


def consent_text() -> str:
    """What a signer agrees to before signing in the browser, in the language of the page."""
    return _(
        "I agree to sign this agreement electronically. My typed name counts as my signature. "
        "I have read the text, I can keep a copy of it, and I know that I may sign on paper "
        "instead."
    )


@transaction.atomic
def sign(
    signature: Signature,
    *,
    seen: str,
    typed_name: str,
    typed_title: str,
    authority: str,
    by: Any = None,
) -> Signature:
    """Sign in the browser: by private link, or as `by`, who is signed in.

    `seen` is the hash of the text that was read. The first signature freezes the text; the
    last one completes the agreement. Raises `CannotSign` and `NotTheirTurn`.
    """
    agreement, found = _locked(signature)
    if agreement.record is None or agreement.record.sha256 != seen:
        raise TextChanged(found)
    now = timezone.now()
    _give(
        agreement,
        found,
        method=Method.ACCOUNT if by else Method.LINK,
        signed_at=now,
        signed_on=timezone.localdate(now, agreement.program.tzinfo),
        typed_name=typed_name,
        typed_title=typed_title,
        authority=authority,
        consent=consent_text(),
        recorded_by=by,
    )
    return found


@transaction.atomic
def sign_on_paper(
    signature: Signature,
    *,
    upload: CheckedUpload,
    signed_on: date,
    typed_name: str,
    typed_title: str,
    authority: str,
    by: Any = None,
) -> Signature:
    """Take in the scan of a signed page, from staff or from the signer.

    The scan is kept among the documents of the community. Raises like `sign`.
    """
    agreement, found = _locked(signature)
    with translation.override(agreement.language):
        title = _("Signed page of %(name)s, %(party)s") % {
            "name": typed_name,
            "party": found.party.name,
        }
    document = add_document(
        program=agreement.program,
        community=agreement.community,
        by=by or agreement.sent_by,
        upload=upload,
        kind=Document.Kind.OTHER,
        title=title,
        step="I3",
        note=agreement.title,
        seen_by=Document.Audience.STAFF,
    )
    _give(
        agreement,
        found,
        method=Method.PAPER,
        signed_at=timezone.now(),
        signed_on=signed_on,
        typed_name=typed_name,
        typed_title=typed_title,
        authority=authority,
        scan=document.current,
        recorded_by=by,
    )
    return found


@transaction.atomic
def decline(signature: Signature, *, reason: str) -> Signature:
    """Refuse to sign; staff are told why. Raises `CannotSign`."""
    agreement, found = _locked(signature, in_turn=False)
    found.state, found.declined_at, found.reason = State.DECLINED, timezone.now(), reason
    found.save()
    asking.close_links(found)
    asking.tell_staff(
        agreement,
        f"signature-{found.pk}-declined-{found.declined_at:%Y%m%d%H%M%S}",
        "declined",
        {"name": found.name, "party": found.party.name, "reason": reason},
    )
    return found


@transaction.atomic
def ask_again(signature: Signature) -> Signature:
    """Ask somebody once more who has declined. Raises `CannotSign`."""
    agreement = _out(signature)
    found = _row(signature)
    if found.state != State.DECLINED:
        raise AlreadySigned(found)
    found.state, found.declined_at, found.reason, found.asked_at = State.WAITING, None, "", None
    found.save()
    asking.ask_next(agreement)
    return _row(found)


@transaction.atomic
def correct(signature: Signature, *, name: str, email: str, language: str) -> Signature:
    """Put right who was asked to sign, where and in which language; nothing else changes.

    Their old link ends and another one is mailed to them. Without a difference nothing
    happens. Raises `CannotSign` once they have answered.
    """
    agreement, found = _locked(signature, in_turn=False)
    if (found.name, found.email, found.language) == (name, email, language):
        return found
    is_new_to_them = found.email.casefold() != email.casefold()
    found.name, found.email, found.language = name, email, language
    found.save(update_fields=["name", "email", "language"])
    asking.ask_anew(agreement, found, is_new_to_them=is_new_to_them)
    return found


@transaction.atomic
def hand_on(
    signature: Signature, *, name: str, title: str, email: str, language: str, reason: str
) -> Signature:
    """Let another person sign for the same party, by the authority that `reason` tells.

    Returns the new signature; staff are told. Raises `CannotSign`.
    """
    agreement, found = _locked(signature, in_turn=False)
    new = Signature.objects.create(
        program_id=found.program_id,
        community_id=found.community_id,
        agreement=agreement,
        party=found.party,
        order=found.order,
        name=name,
        title=title,
        email=email,
        language=language,
    )
    found.state, found.reason, found.handed_on_to = State.DELEGATED, reason, new
    found.save()
    asking.close_links(found)
    asking.ask_next(agreement)
    asking.tell_staff(
        agreement,
        f"signature-{found.pk}-handed-on",
        "handed_on",
        {"name": found.name, "party": found.party.name, "reason": reason, "to": name},
    )
    return new


def _out(signature: Signature) -> Agreement:
    """The agreement of a signature, locked. Raises `NotOut`."""
    rows = Agreement.objects.for_detail().select_for_update(of=("self",))
    agreement = rows.get(pk=signature.agreement_id)
    if agreement.state != Agreement.State.OUT:
        raise NotOut(agreement)
    return agreement


def _row(signature: Signature) -> Signature:
    return hold(signature, Signature.objects.select_related("party"))


def _locked(signature: Signature, *, in_turn: bool = True) -> tuple[Agreement, Signature]:
    """Agreement and signature, held until the transaction ends. Raises `CannotSign`."""
    agreement, found = _out(signature), _row(signature)
    if found.state != State.WAITING:
        raise AlreadySigned(found)
    if in_turn:
        turns = {one.pk for one in asking.whose_turn(agreement, asking.all_of(agreement))}
        if found.pk not in turns:
            raise asking.NotTheirTurn(found)
    return agreement, found


def _give(agreement: Agreement, found: Signature, **facts: Any) -> None:
    """Write a signature down; freeze the text with the first, complete with the last."""
    if agreement.record is None:
        raise TextChanged(found)
    if agreement.frozen_at is None:
        agreement.frozen_at = timezone.now()
        agreement.sha256 = agreement.record.sha256
        agreement.save(update_fields=["frozen_at", "sha256", "updated_at"])
    for name, value in facts.items():
        setattr(found, name, value)
    found.state, found.sha256 = State.SIGNED, agreement.sha256
    found.zone = agreement.program.time_zone
    found.save()
    asking.close_links(found)
    needed = Signature.objects.filter(agreement=agreement).needed()
    if needed.exclude(state=State.SIGNED).exists():
        asking.ask_next(agreement)
    else:
        _complete(agreement)


def _complete(agreement: Agreement) -> None:
    """All have signed: the file is made, then everybody gets a copy; the work begins."""
    agreement.state, agreement.signed_at = Agreement.State.SIGNED, timezone.now()
    agreement.save(update_fields=["state", "signed_at", "updated_at"])
    files.order(agreement)
    obligations.begin(agreement)
    if not agreement.is_amendment:
        # Not accepted yet, or active long since: people move it.
        with suppress(NotAllowedNow):
            change_status(agreement.community, Community.Status.ACTIVE)
    tell_followers(agreement)
    community = agreement.community
    page = agreement.get_absolute_url()
    tell(Happening("agreement.signed", community, "agreements", agreement.pk, page))
