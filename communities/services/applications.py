"""Begin, send and withdraw an application; key one in from paper; take it under review."""

from datetime import date
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from bic.notices import services as notices
from bic.people.models import User
from bic.querysets import hold
from bic.tenancy.models import Program
from bic.words import folded
from communities import completeness
from communities.models import Application, CoApplicant, Community, Decision, Round
from communities.services import community as communities
from communities.services import questions
from communities.services.answers import NotDraft, RoundClosed
from communities.services.decision import forget_letters

Status = Application.Status
# From which statuses of a community an application leads to "applied".
AGAIN = (Community.Status.DECLINED, Community.Status.WITHDRAWN)


class RoundNotOpen(Exception):
    """The call does not take applications at this second."""


class AlreadyBegun(Exception):
    """The community has an application in this call; `args[0]` is it."""


class Incomplete(Exception):
    """What must be there is missing; `items` says what."""

    def __init__(self, items: list[completeness.Item]) -> None:
        super().__init__(items)
        self.items = items


class TooLate(Exception):
    """A paper application that arrived after the call had closed."""


class NotWithdrawable(Exception):
    """It was decided or withdrawn already."""


def find_community(program: Program, *, kind: str, state: Any, county: Any, name: str) -> Any:
    """The community of this name and place that the program knows, or None."""
    others = program.communities.filter(kind=kind, state=state)
    if kind == Community.Kind.COUNTY:
        return others.filter(county=county).first()
    wanted = folded(name)
    for one in others:
        if folded(one.name) == wanted and (one.county_id in (None, county and county.pk)):
            return one
    # A town in two counties, or of another spelling, is known by its code.
    code = communities.code_of(Community(program=program, kind=kind, state=state, name=name))
    return others.filter(geoid=code).first() if code else None


def _place(program: Program, fields: dict[str, Any]) -> Community:
    """The community that applies: one that is known, else a new one."""
    found = find_community(program, **fields)
    if found is None:
        return communities.add_community(program, status=Community.Status.APPLIED, **fields)
    if found.status in AGAIN:
        found = communities.change_status(found, Community.Status.PROSPECT)
    if Community.Status.APPLIED in communities.TRANSITIONS[found.status]:
        found = communities.change_status(found, Community.Status.APPLIED)
    return found


def _begin(call: Round, community: Community, **fields: Any) -> Application:
    """A draft in a locked call. Raises `AlreadyBegun`."""
    running = Application.objects.exclude(status=Status.WITHDRAWN)
    held = running.filter(round=call, community=community).for_detail().first()
    if held:
        raise AlreadyBegun(held)
    try:
        with transaction.atomic():
            return Application.objects.create(
                program=call.program,
                community=community,
                round=call,
                question_set=questions.current_set(call),
                **fields,
            )
    except IntegrityError as error:
        raise AlreadyBegun(running.for_detail().get(round=call, community=community)) from error


@transaction.atomic
def begin(call: Round, *, by: User, language: str, **place: Any) -> Application:
    """A draft for the community at `place`, with the person as its first co-applicant.

    Call it in the scope of the whole program. Raises `RoundNotOpen` or `AlreadyBegun`.
    """
    found = hold(call)
    if not found.is_open:
        raise RoundNotOpen(found)
    application = _begin(found, _place(found.program, place), language=language)
    CoApplicant.objects.create(
        program=found.program,
        community=application.community,
        application=application,
        user=by,
        right=CoApplicant.Right.EDIT,
    )
    return application


@transaction.atomic
def key_in(call: Round, *, by: User, received_on: date, **place: Any) -> Application:
    """A draft that staff type from paper; it may have arrived until the day of the close.

    Raises `TooLate` or `AlreadyBegun`.
    """
    found = hold(call)
    if found.closes_at and received_on > timezone.localtime(found.closes_at, found.tzinfo).date():
        raise TooLate(found)
    return _begin(found, _place(found.program, place), keyed_in_by=by, received_on=received_on)


@transaction.atomic
def submit(application: Application, *, by: User) -> Application:
    """Send it: from now on it stays as it is. Sending it twice changes nothing.

    The call is locked, so that it cannot close or change its questions meanwhile. Raises
    `RoundClosed` from the second of the close on, `Incomplete`, and `NotDraft` when it was
    withdrawn.
    """
    call = hold(application.round)
    rows = Application.objects.select_for_update(of=("self",))
    found = rows.select_related("program", "community").get(pk=application.pk)
    if found.submitted_at and found.status != Status.WITHDRAWN:
        return found
    if found.status != Status.DRAFT:
        raise NotDraft(found)
    now = timezone.now()
    if not found.is_on_paper and call.state_at(now) != Round.State.OPEN:
        raise RoundClosed(call)
    missing = completeness.blocking(completeness.check(completeness.load(found)))
    if missing:
        raise Incomplete(missing)
    found.status, found.submitted_at, found.submitted_by = Status.SUBMITTED, now, by
    found.save(update_fields=["status", "submitted_at", "submitted_by"])
    found.round = call
    if Community.Status.APPLIED in communities.TRANSITIONS[found.community.status]:
        communities.change_status(found.community, Community.Status.APPLIED)
    _confirm(found)
    return found


def _confirm(application: Application) -> None:
    """Owe all who work on it the message that it arrived."""
    team = CoApplicant.objects.filter(application=application).select_related("user")
    notices.owe(
        application.program,
        key=f"application-submitted-{application.pk}",
        to=[one.user for one in team],
        template="communities/mail/submitted",
        context={
            "community": application.community.name,
            "call": application.round.title,
            "url": settings.BASE_URL + application.get_absolute_url(),
        },
        url=application.get_absolute_url(),
        community=application.community,
    )


@transaction.atomic
def withdraw(application: Application, *, by: User) -> Application:
    """Take it back, also while it is reviewed; it is kept. A second call changes nothing.

    Raises `NotWithdrawable` when it was decided.
    """
    found = hold(application, Application.objects.select_related("community__program"))
    if found.status == Status.WITHDRAWN:
        return found
    if not found.can_be_withdrawn:
        raise NotWithdrawable(found)
    found.status, found.withdrawn_at, found.withdrawn_by = Status.WITHDRAWN, timezone.now(), by
    found.save(update_fields=["status", "withdrawn_at", "withdrawn_by"])
    for decision in Decision.objects.filter(application=found, released_at=None):
        forget_letters(decision)
    if Community.Status.WITHDRAWN in communities.TRANSITIONS[found.community.status]:
        communities.change_status(found.community, Community.Status.WITHDRAWN)
    return found


@transaction.atomic
def start_review(application: Application) -> Application:
    """Let reviewers read it; its community is under review. A second call changes nothing.

    Raises `NotDraft` when it is none that was sent.
    """
    found = hold(application, Application.objects.select_related("community__program"))
    if found.status == Status.UNDER_REVIEW:
        return found
    if found.status != Status.SUBMITTED:
        raise NotDraft(found)
    found.status = Status.UNDER_REVIEW
    found.save(update_fields=["status"])
    if Community.Status.UNDER_REVIEW in communities.TRANSITIONS[found.community.status]:
        communities.change_status(found.community, Community.Status.UNDER_REVIEW)
    return found
