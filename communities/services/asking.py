"""Asking people to sign: whose turn it is, their private links, and their mail."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.links import services as links
from bic.links.models import Link
from bic.notices import services as notices
from bic.notices.models import Kind
from communities.models import Agreement, Signature

PURPOSE, COPY = "signature", "agreement_copy"
# A link outlives the day by which to sign: whoever is late may still sign.
GRACE = timedelta(days=60)
COPY_LIFETIME = timedelta(days=365)
State = Signature.State


class NotTheirTurn(Exception):
    """Others sign first."""


def whose_turn(agreement: Agreement, signatures: list[Signature]) -> list[Signature]:
    """The signatures that may be given now, of all that belong to the agreement."""
    waiting = [one for one in signatures if one.state == State.WAITING]
    if agreement.order == Agreement.Order.PARALLEL:
        return waiting
    # A declined signature holds up whoever comes later.
    missing = [one.order for one in signatures if one.state in (State.WAITING, State.DECLINED)]
    return [one for one in waiting if one.order == min(missing)]


def all_of(agreement: Agreement) -> list[Signature]:
    """Every signature of an agreement in order, with its party."""
    return list(Signature.objects.filter(agreement=agreement).in_order().select_related("scan"))


@transaction.atomic
def ask_next(agreement: Agreement) -> list[Signature]:
    """Mail a private link to everybody whose turn it is and who was not asked; to whom."""
    new = [one for one in whose_turn(agreement, all_of(agreement)) if one.asked_at is None]
    for one in new:
        one.asked_at = timezone.now()
        one.save(update_fields=["asked_at"])
        _mail(agreement, one, "ask", link_of(agreement, one))
    return new


@transaction.atomic
def remind(signature: Signature) -> None:
    """Mail the link once more; the old one ends. Raises `NotTheirTurn`."""
    agreement = signature.agreement
    turns = {one.pk: one for one in whose_turn(agreement, all_of(agreement))}
    if agreement.state != Agreement.State.OUT or signature.pk not in turns:
        raise NotTheirTurn(signature)
    found = turns[signature.pk]
    found.reminded_at = timezone.now()
    found.asked_at = found.asked_at or found.reminded_at
    found.save(update_fields=["asked_at", "reminded_at"])
    _mail(agreement, found, "remind", link_of(agreement, found, anew=True))


@transaction.atomic
def ask_anew(agreement: Agreement, signature: Signature, *, is_new_to_them: bool) -> None:
    """Mail another link to whoever was asked already; the old one ends.

    Somebody to whom it is new is asked, others are reminded. Who waits for their turn is
    asked when it comes.
    """
    if signature.asked_at is None:
        return
    signature.asked_at, signature.reminded_at = timezone.now(), None
    signature.save(update_fields=["asked_at", "reminded_at"])
    template = "ask" if is_new_to_them else "remind"
    _mail(agreement, signature, template, link_of(agreement, signature, anew=True))


def link_of(agreement: Agreement, signature: Signature, *, anew: bool = False) -> Link:
    """The link with which somebody signs; another one when `anew`, or after it was closed."""
    expires_at = _expiry(agreement)
    link = Link.objects.about(PURPOSE, [signature.pk]).order_by("-pk").first()
    if link is None:
        return _new_link(agreement, signature, PURPOSE, expires_at)
    if anew or link.closed_at:
        return links.rotate(link, expires_at=expires_at, language=signature.language)
    return link


def _new_link(agreement: Agreement, one: Signature, purpose: str, expires_at: datetime) -> Link:
    return links.make(
        agreement.program,
        purpose=purpose,
        subject_pk=one.pk,
        community=agreement.community,
        label=agreement.title,
        language=one.language,
        expires_at=expires_at,
        by=agreement.sent_by,
    )


def _expiry(agreement: Agreement) -> datetime:
    now = timezone.now()
    if agreement.sign_by is None:
        return now + GRACE
    last = datetime.combine(agreement.sign_by, time.max, tzinfo=UTC)
    return max(last, now) + GRACE


@transaction.atomic
def call_off(agreement: Agreement) -> None:
    """End the links of everybody who was asked and has not signed, and tell them."""
    asked = Signature.objects.filter(agreement=agreement, state=State.WAITING)
    for one in asked.exclude(asked_at=None).select_related("party"):
        close_links(one)
        _mail(agreement, one, "called_off", None)
        # Asked anew when it is sent out again.
        one.asked_at = one.reminded_at = None
        one.save(update_fields=["asked_at", "reminded_at"])


def close_links(signature: Signature) -> None:
    """End the links of a signature that is not needed any more."""
    for link in Link.objects.about(PURPOSE, [signature.pk]).filter(closed_at=None):
        links.close(link)


@transaction.atomic
def send_copies(agreement: Agreement) -> None:
    """Mail every signer a private link to the finished file, and tell staff that it is there."""
    expires_at = timezone.now() + COPY_LIFETIME
    for one in Signature.objects.filter(agreement=agreement).signed().select_related("party"):
        link = _new_link(agreement, one, COPY, expires_at)
        _mail(agreement, one, "complete", link)
    tell_staff(agreement, f"agreement-{agreement.pk}-signed", "signed", {})


def tell_staff(agreement: Agreement, key: str, template: str, context: dict[str, Any]) -> None:
    """Owe a message to whoever looks after an agreement and whoever sent it out."""
    people = [one for one in (agreement.owner, agreement.sent_by) if one is not None]
    notices.owe(
        agreement.program,
        key=key,
        to=people,
        template=f"communities/mail/agreement_{template}",
        context=_about(agreement) | context,
        url=agreement.get_absolute_url(),
        community=agreement.community,
    )


def _about(agreement: Agreement) -> dict[str, Any]:
    return {
        "agreement": agreement.title,
        "community": agreement.community.name,
        "program": agreement.program.name,
        "organization": agreement.program.organization,
        "sign_by": agreement.sign_by,
    }


def _mail(agreement: Agreement, one: Signature, template: str, link: Link | None) -> None:
    now = timezone.now()
    notices.owe_mail(
        agreement.program,
        key=f"signature-{one.pk}-{template}-{now:%Y%m%d%H%M%S%f}",
        email=one.email,
        language=one.language,
        template=f"communities/mail/signature_{template}",
        context=_about(agreement)
        | {
            "name": one.name,
            "party": one.party.name,
            "url": links.url_of(link) if link else "",
            "sender": agreement.sent_by.display_name if agreement.sent_by else "",
        },
        kind=Kind.INVITATION,
    )
