"""Letters of support: asking for them by private link, and what comes back."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import prefetch_related_objects
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from bic.documents import services as documents
from bic.documents.intake import CheckedUpload
from bic.documents.models import Document
from bic.links import services as links
from bic.links.models import Link
from bic.people.services import with_address
from communities.models import Application, LetterRequest
from communities.services import pledges
from communities.services.letter_mail import PURPOSE, mail_link, tell_requester

# The link outlives the round, in case staff extend it; `LetterRequest.open_until` decides.
LINK_LASTS = timedelta(days=400)
# Requests of one application, so that nobody mails a whole town through us.
MOST_REQUESTS = 30
# Mails about one letter after the first, whoever sends them, and the days between two.
MOST_REMINDERS, REST = 4, timedelta(days=2)
# Those that are sent by themselves: after so many days without an answer, and not more than two.
AUTOMATIC, WAITS = 2, timedelta(days=7)
ACCEPTING = (
    Application.Status.DRAFT,
    Application.Status.SUBMITTED,
    Application.Status.UNDER_REVIEW,
)
PREFERRED = (Document.SignerKind.IMMIGRANT_LEADER, Document.SignerKind.GOVERNMENT)
State, Way = LetterRequest.State, LetterRequest.Way


class NotAllowedNow(Exception):
    """The letter was answered or taken back, or its application is decided."""


class NotAsked(Exception):
    """Nobody is asked: the address or the number of requests speaks against it."""


class SignerApplies(NotAsked):
    """Who works on an application cannot support it in a letter."""


class RemindedEnough(Exception):
    """No more mail to this person, or not today."""


class AskedEnough(NotAsked):
    """So many people were asked for one application that it looks like a mailing."""


class AskedAlready(NotAsked):
    """There is an open request to this address."""


@dataclass(frozen=True)
class Standing:
    """The letters of an application in numbers, and who of the preferred signers is missing."""

    received: int
    waiting: int
    declined: int
    by_kind: dict[str, int]

    @property
    def missing(self) -> list[Document.SignerKind]:
        """Preferred kinds of signers without a letter: a warning, which blocks nothing."""
        return [kind for kind in PREFERRED if not self.by_kind.get(kind)]


def standing(application: Any) -> Standing:
    """Where the letters of an application stand, for its panel of what is complete; one query."""
    letters = LetterRequest.objects.filter(application=application).order_by()
    return stand(letters.values_list("state", "signer_kind"))


def stand(letters: Iterable[tuple[str, str]]) -> Standing:
    """The same of letters that are loaded, given as state and kind of signer."""
    found = list(letters)
    states = Counter(state for state, _kind in found)
    return Standing(
        states[State.RECEIVED],
        states[State.REQUESTED],
        states[State.DECLINED],
        Counter(kind for state, kind in found if state == State.RECEIVED),
    )


def works_on(application: Any, email: str) -> bool:
    """Whether somebody who reads mail to `email` works on the application."""
    if not email:
        return False
    return application.co_applicants.filter(user__in=with_address(email)).exists()


@transaction.atomic
def request(letter: LetterRequest, *, by: Any) -> LetterRequest:
    """Ask for a letter: keep who is asked, make the link, and mail it where there is an address.

    Raises `SignerApplies`, `AskedAlready`, `AskedEnough` or `NotAllowedNow`.
    """
    _hold(letter.application)
    _refuse_applicant(letter)
    if LetterRequest.objects.filter(application=letter.application).count() >= MOST_REQUESTS:
        raise AskedEnough(letter.application)
    waiting = LetterRequest.objects.waiting().filter(application=letter.application)
    if letter.email and waiting.filter(email__iexact=letter.email).exists():
        raise AskedAlready(letter.email)
    letter.requested_by = by
    letter.save(force_insert=True)
    mail_link(letter, new_link(letter, by), "letter")
    return letter


@transaction.atomic
def change(letter: LetterRequest, *, by: Any, email_before: str) -> LetterRequest:
    """Keep what a form changed about an open request; a new address gets a new link.

    Raises `NotAllowedNow`, `SignerApplies` or `AskedAlready`.
    """
    _locked(letter.pk)
    _refuse_applicant(letter)
    others = LetterRequest.objects.waiting().filter(application=letter.application)
    others = others.exclude(pk=letter.pk)
    if letter.email and others.filter(email__iexact=letter.email).exists():
        raise AskedAlready(letter.email)
    letter.save()
    if letter.email.lower() != email_before.lower():
        _ask_anew(letter)
    return letter


@transaction.atomic
def resend(letter: LetterRequest) -> LetterRequest:
    """Give out a new link in the place of the old one, which dies at once.

    Raises `NotAllowedNow` or `RemindedEnough`.
    """
    letter = _locked(letter.pk)
    _count_reminder(letter)
    _ask_anew(letter)
    return letter


@transaction.atomic
def remind(letter: LetterRequest) -> LetterRequest:
    """Mail the same link once more. Raises `NotAllowedNow` or `RemindedEnough`."""
    letter = _locked(letter.pk)
    if letter.is_expired or not letter.email:
        raise NotAllowedNow(letter)
    _count_reminder(letter)
    mail_link(letter, link_of(letter), "letter_reminder")
    return letter


def remind_if_allowed(letter: LetterRequest) -> bool:
    """Remind a signer unless somebody was quicker; whether it was done."""
    try:
        remind(letter)
    except (NotAllowedNow, RemindedEnough):
        return False
    return True


@transaction.atomic
def cancel(letter: LetterRequest) -> LetterRequest:
    """Take a request back; its link stops working. Raises `NotAllowedNow`."""
    letter = _locked(letter.pk)
    letter.state, letter.answered_at = State.CANCELLED, timezone.now()
    letter.save(update_fields=["state", "answered_at"])
    links.close(link_of(letter))
    return letter


@transaction.atomic
def receive(letter: LetterRequest, written: dict[str, Any], *, by: Any = None) -> LetterRequest:
    """Take in what a signer wrote on our page; a worker makes its PDF.

    `written` are the fields of the signer's form; `by` is who is signed in on the device.
    Raises `NotAllowedNow` or `SignerApplies`.
    """
    letter = _answered(letter, Way.WRITTEN, written, by)
    # By name: the task calls this module.
    from communities.tasks import file_letter  # noqa: PLC0415

    file_letter.delay_on_commit(program_id=letter.program_id, letter_id=letter.pk)
    return letter


@transaction.atomic
def upload(
    letter: LetterRequest, file: CheckedUpload, written: dict[str, Any], *, by: Any = None
) -> LetterRequest:
    """Take in the file that a signer uploaded. Raises `NotAllowedNow` or `SignerApplies`."""
    letter = _answered(letter, Way.UPLOADED, written, by)
    file_under(letter, file, by=None)
    return letter


@transaction.atomic
def add_paper(letter: LetterRequest, file: CheckedUpload, *, by: Any) -> LetterRequest:
    """File a letter that came on paper, without any link. Raises `NotAllowedNow`."""
    _hold(letter.application)
    letter.state, letter.way = State.RECEIVED, Way.PAPER
    letter.requested_by = by
    letter.answered_at = timezone.now()
    letter.signed_name = letter.signer_name
    letter.save(force_insert=True)
    file_under(letter, file, by=by)
    return letter


@transaction.atomic
def decline(letter: LetterRequest, *, reason: str = "") -> LetterRequest:
    """Note that the signer will not write; only staff may read the reason.

    Raises `NotAllowedNow`.
    """
    letter = _locked(letter.pk)
    letter.state, letter.answered_at = State.DECLINED, timezone.now()
    letter.decline_reason = reason
    letter.save(update_fields=["state", "answered_at", "decline_reason"])
    tell_requester(letter)
    return letter


def file_under(letter: LetterRequest, file: CheckedUpload, *, by: Any) -> Document:
    """Make the file of a received letter a document of the community."""
    audience = Document.Audience
    with translation.override(letter.language):
        title = _("Letter of support: %(name)s") % {"name": letter.signer_name}
    document = documents.add_document(
        program=letter.program,
        community=letter.community,
        by=by,
        upload=file,
        kind=Document.Kind.LETTER,
        title=title,
        seen_by=audience.MEMBERS if letter.is_open_to_applicant else audience.STAFF,
        signed_on=letter.signed_on,
        signer_kind=letter.signer_kind,
        signer_name=letter.signer_name,
        signer_organization=letter.signer_organization,
    )
    letter.document = document
    letter.save(update_fields=["document"])
    return document


def link_of(letter: LetterRequest) -> Link:
    """The link of a letter that was asked for."""
    return Link.objects.about(PURPOSE, [letter.pk]).get()


def of_link(link: Link) -> LetterRequest:
    """The letter that a link is for, with its application and who works on it."""
    letter = LetterRequest.objects.for_detail().get(pk=link.subject_pk)
    prefetch_related_objects([letter.application], "co_applicants")
    return letter


def to_remind(now: datetime) -> Iterable[LetterRequest]:
    """Open requests of the program that is open, whose signers are reminded by themselves."""
    waiting = (
        LetterRequest.objects.waiting()
        .filter(
            asked_at__lte=now - WAITS, reminders__lt=AUTOMATIC, application__status__in=ACCEPTING
        )
        .exclude(email="")
        .exclude(reminded_at__gt=now - WAITS)
        .select_related("application__round")
        .order_by("pk")
    )
    return [letter for letter in waiting if letter.open_until > now]


def _answered(letter: LetterRequest, way: str, written: dict[str, Any], by: Any) -> LetterRequest:
    """The letter with what its signer said, saved, its pledges in the ledger."""
    letter = _locked(letter.pk)
    if letter.is_expired:
        raise NotAllowedNow(letter)
    _refuse_applicant(letter)
    if by is not None and letter.application.co_applicants.filter(user=by).exists():
        raise SignerApplies(by)
    for name, value in written.items():
        setattr(letter, name, value)
    letter.state, letter.way, letter.answered_at = State.RECEIVED, way, timezone.now()
    letter.save()
    pledges.pull(letter)
    tell_requester(letter)
    return letter


def _hold(application: Any) -> None:
    """Keep others from deciding the application meanwhile. Raises `NotAllowedNow`."""
    rows = Application.objects.select_for_update(of=("self",))
    if rows.values_list("status", flat=True).get(pk=application.pk) not in ACCEPTING:
        raise NotAllowedNow(application)


def _locked(pk: int) -> LetterRequest:
    """An open request, held until the transaction ends. Raises `NotAllowedNow`."""
    rows = LetterRequest.objects.select_for_update(of=("self",)).for_detail()
    letter = rows.get(pk=pk)
    if not letter.is_waiting or letter.application.status not in ACCEPTING:
        raise NotAllowedNow(letter)
    return letter


def _refuse_applicant(letter: LetterRequest) -> None:
    if works_on(letter.application, letter.email):
        raise SignerApplies(letter.email)


def new_link(letter: LetterRequest, by: Any) -> Link:
    """The private link of a letter that is saved."""
    with translation.override(letter.language):
        label = _("Letter of support for %(community)s, asked for by %(name)s") % {
            "community": letter.community.name,
            "name": by.display_name,
        }
    return links.make(
        letter.program,
        purpose=PURPOSE,
        subject_pk=letter.pk,
        community=letter.community,
        label=label[:200],
        language=letter.language,
        expires_at=letter.asked_at + LINK_LASTS,
        by=by,
    )


def _ask_anew(letter: LetterRequest) -> None:
    letter.asked_at = timezone.now()
    letter.save(update_fields=["asked_at"])
    link = links.rotate(link_of(letter), expires_at=letter.asked_at + LINK_LASTS)
    if link.language != letter.language:
        link.language = letter.language
        link.save(update_fields=["language"])
    mail_link(letter, link, "letter")


def _count_reminder(letter: LetterRequest) -> None:
    now = timezone.now()
    if letter.reminders >= MOST_REMINDERS:
        raise RemindedEnough(letter)
    last = letter.reminded_at or letter.asked_at
    if letter.email and last > now - REST:
        raise RemindedEnough(letter)
    letter.reminders += 1
    letter.reminded_at = now
    letter.save(update_fields=["reminders", "reminded_at"])
