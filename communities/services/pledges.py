"""What people do with pledges: offer, add, change, remove them, and look whether they are kept."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import models, transaction
from django.utils import translation
from django.utils.translation import pgettext

from bic.querysets import hold
from communities import keeping
from communities.models import Application, LetterRequest, Pledge, PledgeCheck

Promise = LetterRequest.Promise
KIND_OF = {
    Promise.ATTEND: Pledge.Kind.OTHER,
    Promise.HOST: Pledge.Kind.SPACE,
    Promise.STAFF: Pledge.Kind.STAFF_TIME,
    Promise.FUND: Pledge.Kind.MONEY,
    Promise.OPEN_DOORS: Pledge.Kind.OTHER,
}


class ApplicationSent(Exception):
    """The application was sent meanwhile; what it pledges is fixed."""


@dataclass(frozen=True)
class Standing:
    """How many pledges an application has, and how many of them came with letters."""

    count: int
    from_letters: int


@dataclass(frozen=True)
class Ledger:
    """The ledger of a community in numbers; amounts are not added up, since they recur unlike."""

    count: int
    kept: int
    partly: int
    not_kept: int
    late: int

    @property
    def open(self) -> int:
        """Those at which nobody has looked yet."""
        return self.count - self.kept - self.partly - self.not_kept


def standing(application: Any) -> Standing:
    """The pledges of an application, for its panel of what is complete; one query."""
    found = Pledge.objects.filter(application=application).aggregate(
        count=models.Count("pk"), from_letters=models.Count("letter")
    )
    return Standing(**found)


def ledger(community: Any, user: Any, today: date) -> Ledger:
    """The pledges of a community that `user` may see, in numbers; one query."""
    outcome = Pledge.Outcome
    late = models.Q(outcome__in=Pledge.UNDER_WAY, due_on__lt=today)
    shown = Pledge.objects.of(community).open_to(user, community).order_by()
    return Ledger(
        **shown.aggregate(
            count=models.Count("pk"),
            kept=models.Count("pk", filter=models.Q(outcome=outcome.KEPT)),
            partly=models.Count("pk", filter=models.Q(outcome=outcome.PARTLY)),
            not_kept=models.Count("pk", filter=models.Q(outcome=outcome.NOT_KEPT)),
            late=models.Count("pk", filter=late),
        )
    )


@transaction.atomic
def add(pledge: Pledge, *, by: Any) -> Pledge:
    """Put a pledge into the ledger of its community."""
    pledge.created_by = by
    pledge.save(force_insert=True)
    return pledge


@transaction.atomic
def offer(pledge: Pledge, *, by: Any, even_if_sent: bool = False) -> Pledge:
    """Keep a new or changed pledge of an application.

    Raises `ApplicationSent` when it is no draft any more; staff may write `even_if_sent`.
    """
    _hold(pledge.application, even_if_sent)
    if pledge.pk is None:
        pledge.created_by = by
    pledge.save()
    return pledge


@transaction.atomic
def retract(pledge: Pledge, *, even_if_sent: bool = False) -> None:
    """Take a pledge out of an application. Raises `ApplicationSent`."""
    _hold(pledge.application, even_if_sent)
    pledge.delete()


def _hold(application: Any, even_if_sent: bool) -> None:
    """Keep others from sending the application until the transaction ends."""
    rows = Application.objects.select_for_update(of=("self",))
    status = rows.values_list("status", flat=True).get(pk=application.pk)
    if status != Application.Status.DRAFT and not even_if_sent:
        raise ApplicationSent


@transaction.atomic
def check(pledge: Pledge, *, outcome: str, on: date, note: str, by: Any) -> PledgeCheck:
    """Note whether a pledge was kept. The newest day decides, not the newest note."""
    pledge = hold(pledge)
    made = PledgeCheck.objects.create(
        program_id=pledge.program_id,
        community_id=pledge.community_id,
        pledge=pledge,
        outcome=outcome,
        checked_on=on,
        note=note,
        created_by=by,
    )
    newest = pledge.checks.order_by("-checked_on", "-pk").first()
    if newest:
        pledge.outcome, pledge.checked_on = newest.outcome, newest.checked_on
        pledge.save(update_fields=["outcome", "checked_on"])
        keeping.tell("pledge", pledge, by)
    return made


@transaction.atomic
def remove(pledge: Pledge) -> None:
    """Take a pledge out of the ledger, with its check-ins; the history keeps what it was."""
    pledge.delete()


@transaction.atomic
def pull(letter: LetterRequest) -> list[Pledge]:
    """Write what a received letter pledges into the ledger; a second call changes nothing.

    A letter that the applicant may not read keeps its pledges for staff.
    """
    if Pledge.objects.filter(letter=letter).exists():
        return []
    language = letter.program.languages[0] if letter.program.languages else "en"
    with translation.override(language):
        return Pledge.objects.bulk_create(_pledge(letter, Promise(key)) for key in letter.promises)


def _pledge(letter: LetterRequest, promise: LetterRequest.Promise) -> Pledge:
    amount: Decimal | None = letter.promise_amount if promise == Promise.FUND else None
    hours: Decimal | None = letter.promise_hours if promise == Promise.STAFF else None
    return Pledge(
        program_id=letter.program_id,
        community_id=letter.community_id,
        application_id=letter.application_id,
        letter=letter,
        party=Pledge.Party.SIGNER,
        who=letter.signer[:200],
        what=_words(promise),
        kind=KIND_OF[promise],
        amount=amount,
        hours=hours,
        every=Pledge.Every.MONTH if hours else Pledge.Every.ONCE,
        due_on=letter.promise_by,
        note=letter.promise_note,
        is_for_staff=not letter.is_open_to_applicant,
    )


def _words(promise: LetterRequest.Promise) -> str:
    """A promise as others tell it."""
    return {
        Promise.ATTEND: pgettext("pledge", "Coming to the meetings"),
        Promise.HOST: pgettext("pledge", "A place to meet"),
        Promise.STAFF: pgettext("pledge", "Time of their staff"),
        Promise.FUND: pgettext("pledge", "Money"),
        Promise.OPEN_DOORS: pgettext("pledge", "Bringing people together"),
    }[promise]
