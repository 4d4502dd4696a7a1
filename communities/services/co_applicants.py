"""Who works on an application: asking others, changing what they may, letting them go."""

from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from bic.links import services as links
from bic.links.models import Link
from bic.notices import services as notices
from bic.people import services as people
from bic.people.models import Role, User
from communities.models import Application, CoApplicant, CoApplicantInvitation

PURPOSE = "co_applicant"
Right = CoApplicant.Right


class LastWriter(Exception):
    """Somebody must be able to write and send the application."""


class AlreadyIn(Exception):
    """This person works on the application already."""


class AlreadyInvited(Exception):
    """This address has an open invitation."""


class InvitationClosed(Exception):
    """The invitation was accepted by somebody else, or taken back."""


@transaction.atomic
def invite(invitation: CoApplicantInvitation, *, by: User) -> Link:
    """Save a new invitation and owe its mail. Raises `AlreadyIn` or `AlreadyInvited`."""
    application = invitation.application
    invitation.email = invitation.email.strip().lower()
    invitation.invited_by = by
    known = people.with_address(invitation.email)
    if CoApplicant.objects.filter(application=application, user__in=known).exists():
        raise AlreadyIn(invitation.email)
    try:
        with transaction.atomic():
            invitation.save()
    except IntegrityError as error:
        raise AlreadyInvited(invitation.email) from error
    link = links.make(
        application.program,
        purpose=PURPOSE,
        subject_pk=invitation.pk,
        community=application.community,
        label=invitation.name or invitation.email,
        language=invitation.language,
        expires_at=timezone.now() + CoApplicantInvitation.LIFETIME,
        by=by,
    )
    notices.owe_mail(
        application.program,
        key=f"co-applicant-{invitation.pk}",
        email=invitation.email,
        language=invitation.language,
        template="communities/mail/co_applicant",
        context={
            "name": invitation.name,
            "inviter": by.display_name,
            "community": application.community.name,
            "call": application.round.title,
            "url": links.url_of(link),
            "days": CoApplicantInvitation.LIFETIME.days,
        },
    )
    return link


@transaction.atomic
def retract(invitation: CoApplicantInvitation) -> None:
    """Take it back; its link stops working at once. A second call changes nothing."""
    rows = CoApplicantInvitation.objects.select_for_update(of=("self",))
    found = rows.get(pk=invitation.pk)
    if not found.is_open:
        return
    found.retracted_at = timezone.now()
    found.save(update_fields=["retracted_at"])
    for link in Link.objects.about(PURPOSE, [found.pk]):
        links.close(link)


@transaction.atomic
def accept(invitation: CoApplicantInvitation, *, user: User) -> CoApplicant:
    """Let the person work on the application. A second call changes nothing.

    Raises `InvitationClosed`.
    """
    rows = CoApplicantInvitation.objects.select_for_update(of=("self",))
    found = rows.select_related("application", "community", "program").get(pk=invitation.pk)
    held = CoApplicant.objects.filter(application=found.application, user=user).first()
    if held:
        return held
    if not found.is_open:
        raise InvitationClosed(found)
    people.begin_part(
        user,
        program=found.program,
        community=found.community,
        role=Role.APPLICANT,
        partner_kind=found.partner_kind,
        organization=found.organization,
    )
    found.accepted_at, found.accepted_by = timezone.now(), user
    found.save(update_fields=["accepted_at", "accepted_by"])
    return add(found.application, user, found.right)


@transaction.atomic
def add(application: Application, user: User, right: str) -> CoApplicant:
    """Let somebody work on an application. Raises `AlreadyIn`."""
    found, is_new = CoApplicant.objects.get_or_create(
        application=application,
        user=user,
        program_id=application.program_id,
        defaults={"right": right, "community_id": application.community_id},
    )
    if not is_new:
        raise AlreadyIn(found)
    return found


@transaction.atomic
def change_right(one: CoApplicant, right: str) -> CoApplicant:
    """Let a co-applicant do more or less. Raises `LastWriter`."""
    others = _locked_others(one)
    if right != Right.EDIT and not any(other.right == Right.EDIT for other in others):
        raise LastWriter(one)
    one.right = right
    one.save(update_fields=["right"])
    return one


@transaction.atomic
def remove(one: CoApplicant) -> None:
    """Let a co-applicant go; what they wrote stays. Raises `LastWriter`."""
    if not any(other.right == Right.EDIT for other in _locked_others(one)):
        raise LastWriter(one)
    one.delete()


def _locked_others(one: CoApplicant) -> list[Any]:
    rows = CoApplicant.objects.filter(application_id=one.application_id)
    return [other for other in rows.select_for_update(of=("self",)) if other.pk != one.pk]
