"""Inviting people, and beginning, changing and ending their parts."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone, translation

from bic.notices import services as notices
from bic.people.invitations import path_of
from bic.people.models import Invitation, Membership, Role, User
from bic.querysets import hold
from bic.tenancy import founding, scope
from bic.tenancy.models import Program
from bic.tenancy.scoping import see_own_rows

RESEND_LIMIT = 5


class InvitationClosed(Exception):
    """The invitation was accepted or retracted, or is too old."""


class WrongPerson(Exception):
    """The invitation is for another email address."""


class ResentTooOften(Exception):
    """The same invitation was mailed as often as it may be."""


class LastDirector(Exception):
    """A program cannot be without a director."""


class MembershipEnded(Exception):
    """The membership has ended already."""


class AlreadyTakesPart(Exception):
    """This person has this part already."""


class AlreadyInvited(Exception):
    """There is an open invitation of this address for this part."""


@transaction.atomic
def invite(invitation: Invitation, *, by: Any) -> Invitation:
    """Save a new invitation and owe its mail.

    Raises `AlreadyTakesPart` when somebody with that address has the part, and
    `AlreadyInvited` when the same is offered to them already.
    """
    invitation.email = invitation.email.lower()
    part = {
        "community": invitation.community,
        "role": invitation.role,
        "partner_kind": invitation.partner_kind,
    }
    people = with_address(invitation.email)
    if Membership.objects.in_force().filter(user__in=people, **part).exists():
        raise AlreadyTakesPart(invitation.email)
    if Invitation.objects.open().filter(email=invitation.email, **part).exists():
        raise AlreadyInvited(invitation.email)
    invitation.invited_by = by
    invitation.expires_at = timezone.now() + Invitation.LIFETIME
    invitation.sent_count = 1
    try:
        with transaction.atomic():
            invitation.save()
    except IntegrityError as error:
        raise AlreadyInvited(invitation.email) from error
    _owe_mail(invitation)
    return invitation


def with_address(email: str) -> QuerySet[User]:
    """Who reads mail to an address: it is their main one, or one that they confirmed."""
    confirmed = EmailAddress.objects.filter(email__iexact=email, verified=True)
    return User.objects.filter(Q(email__iexact=email) | Q(pk__in=confirmed.values("user_id")))


def standing(email: str, user: Any) -> str:
    """What whoever holds a link that was mailed to `email` can do with it as `user`.

    "ready" when the address is theirs, "wrong" when they are somebody else, "sign_in" when
    it is an account's and nobody is signed in, "new" when it is nobody's yet.
    """
    people = with_address(email)
    if user.is_authenticated:
        return "ready" if people.filter(pk=user.pk).exists() else "wrong"
    return "sign_in" if people.exists() else "new"


@transaction.atomic
def new_person(email: str, *, name: str, language: str, program: Program) -> User:
    """The account of somebody who followed a link that was mailed to `email`.

    The link came to the address, so the address counts as verified. Raises `WrongPerson`
    when an account with that address exists.
    """
    if with_address(email).exists():
        raise WrongPerson(email)
    try:
        with transaction.atomic():
            user = User.objects.create_user(
                email, name=name, language=language, time_zone=program.time_zone
            )
    except IntegrityError as error:
        raise WrongPerson(email) from error
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


@transaction.atomic
def begin_part(
    user: Any,
    *,
    program: Any,
    role: str,
    community: Any | None = None,
    partner_kind: str = "",
    organization: str = "",
    title: str = "",
) -> Membership:
    """Make somebody a part of a program or community; the one they have, if they have it.

    Works in the scope of a public page too: it opens the community itself.
    """
    with scope(program, [community] if community else ()):
        membership, _created = Membership.objects.get_or_create(
            program_id=program.pk,
            user=user,
            community=community,
            role=role,
            partner_kind=partner_kind,
            ended_at=None,
            defaults={"organization": organization, "title": title},
        )
    # Read once per request, and out of date now. A request's user is lazy: its own `__dict__`
    # is another one.
    with suppress(AttributeError):
        del user.memberships
    return membership


@transaction.atomic
def resend(invitation: Invitation) -> Invitation:
    """Mail it again and let its 14 days begin anew.

    Raises `InvitationClosed` or `ResentTooOften`.
    """
    invitation = _locked(invitation)
    if not invitation.is_open:
        raise InvitationClosed(invitation)
    if invitation.sent_count >= RESEND_LIMIT:
        raise ResentTooOften(invitation)
    invitation.sent_count += 1
    invitation.expires_at = timezone.now() + Invitation.LIFETIME
    invitation.save(update_fields=["sent_count", "expires_at"])
    _owe_mail(invitation)
    return invitation


@transaction.atomic
def retract(invitation: Invitation) -> Invitation:
    """Take it back; its link stops working at once. Raises `InvitationClosed`."""
    invitation = _locked(invitation)
    if not invitation.is_open:
        raise InvitationClosed(invitation)
    invitation.retracted_at = timezone.now()
    invitation.save(update_fields=["retracted_at"])
    return invitation


@transaction.atomic
def accept(invitation: Invitation, *, user: Any) -> Membership:
    """Make `user` what the invitation offers. A second call by the same person changes nothing.

    Raises `WrongPerson` for another address, `InvitationClosed` when it is
    retracted, too old, or accepted by somebody else.
    """
    invitation = _locked(invitation)
    if not with_address(invitation.email).filter(pk=user.pk).exists():
        raise WrongPerson(invitation)
    part = {
        "program_id": invitation.program_id,
        "user": user,
        "community": invitation.community,
        "role": invitation.role,
        "partner_kind": invitation.partner_kind,
        "ended_at": None,
    }
    held = Membership.objects.filter(**part).first()
    if held and invitation.accepted_by_id == user.pk:
        return held
    if not invitation.is_open or invitation.is_expired:
        raise InvitationClosed(invitation)
    membership = begin_part(
        user,
        program=invitation.program,
        community=invitation.community,
        role=invitation.role,
        partner_kind=invitation.partner_kind,
        organization=invitation.organization,
    )
    invitation.accepted_at = timezone.now()
    invitation.accepted_by = user
    invitation.save(update_fields=["accepted_at", "accepted_by"])
    return membership


@transaction.atomic
def accept_as_new_person(invitation: Invitation, *, name: str, language: str) -> User:
    """Create the account of an invited person and accept for them.

    Raises as `accept` and as `new_person`.
    """
    user = new_person(invitation.email, name=name, language=language, program=invitation.program)
    accept(invitation, user=user)
    return user


@transaction.atomic
def found_program(program: Program, *, email: str, name: str) -> Membership:
    """Give a new program what every program begins with, and its first director.

    Their address counts as verified.
    """
    founding.found(program)
    user = User.objects.filter(email__iexact=email).first()
    if user is None:
        user = User.objects.create_user(email, name=name, time_zone=program.time_zone)
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    with scope(program):
        return Membership.objects.create(program=program, user=user, role=Role.DIRECTOR)


@transaction.atomic
def end(membership: Membership, *, by: Any) -> Membership:
    """End a part now. Who has no other part anywhere is signed out everywhere at once.

    Raises `MembershipEnded` or `LastDirector`.
    """
    membership = hold(membership)
    if membership.ended_at:
        raise MembershipEnded(membership)
    _keep_a_director(membership, role=None)
    membership.ended_at = timezone.now()
    membership.ended_by = by
    membership.save(update_fields=["ended_at", "ended_by"])
    left = User.objects.get(pk=membership.user_id).memberships
    see_own_rows(by.pk)
    if not left:
        end_sessions(membership.user_id)
    return membership


@transaction.atomic
def change(membership: Membership) -> Membership:
    """Save a part that a form has changed. Raises `LastDirector` or `AlreadyTakesPart`."""
    _keep_a_director(membership, role=membership.role)
    try:
        with transaction.atomic():
            membership.save()
    except IntegrityError as error:
        raise AlreadyTakesPart(membership) from error
    return membership


def _keep_a_director(membership: Membership, role: str | None) -> None:
    """Raise `LastDirector` when nobody would direct the program any more."""
    directors_now = (
        Membership.objects.in_force().filter(role=Role.DIRECTOR).select_for_update(of=("self",))
    )
    others = [one for one in directors_now if one.pk != membership.pk]
    if not others and role != Role.DIRECTOR and len(directors_now) > 0:
        raise LastDirector(membership)


def end_sessions(user_id: int) -> None:
    """Sign somebody out on every device."""
    for session in UserSession.objects.filter(user_id=user_id):
        session.end()


@transaction.atomic
def forget_ended_sessions() -> int:
    """Delete sessions that are over and what was noted of them. Returns how many devices."""
    Session.objects.filter(expire_date__lt=timezone.now()).delete()
    ended = UserSession.objects.exclude(session_key__in=Session.objects.values("session_key"))
    return ended.delete()[0]


def _locked(invitation: Invitation) -> Invitation:
    return (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("community", "program")
        .get(pk=invitation.pk)
    )


def _owe_mail(invitation: Invitation) -> None:
    with translation.override(invitation.language):
        part = str(invitation.part)
    notices.owe_mail(
        invitation.program,
        key=f"invitation-{invitation.pk}-{invitation.sent_count}",
        email=invitation.email,
        language=invitation.language,
        template="people/mail/invitation",
        context={
            "program": invitation.program.name,
            "organization": invitation.program.organization,
            "community": invitation.community.name if invitation.community else "",
            "part": part,
            "inviter": invitation.invited_by.display_name,
            "name": invitation.name,
            "message": invitation.message,
            "url": settings.BASE_URL + path_of(invitation),
            "days": Invitation.LIFETIME.days,
        },
    )


@dataclass(frozen=True)
class Somebody:
    """A person as others see them: name, what they do, where."""

    name: str
    initials: str
    role: str


def directors(program: Program) -> list[str]:
    """Names of those who direct a program, to be asked for help."""
    found = Membership.objects.in_force().filter(program=program, role=Role.DIRECTOR)
    return [one.user.display_name for one in found.select_related("user").order_by("user__name")]


def people_of(community: Any, *, most: int = 4) -> tuple[list[Somebody], int]:
    """The first people of a community, leads first, and how many there are."""
    here = list(
        Membership.objects.taking_part()
        .filter(community=community)
        .select_related("user")
        .order_by("role", "user__name")
    )
    shown = [
        Somebody(
            one.user.display_name,
            one.user.initials,
            ", ".join(filter(None, [one.title, one.organization])) or str(one.part),
        )
        for one in here[:most]
    ]
    return shown, len(here)


def speak(user: User, language: str) -> None:
    """Keep the language that somebody chose, for mail and the next device."""
    User.objects.filter(pk=user.pk).update(language=language)
