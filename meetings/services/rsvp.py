"""Replying to a meeting: taking places, waiting for one, changing, canceling.

Pages of the public see no reply at all, so each act opens the program's scope itself, for as
long as it lasts. Whatever takes or frees places holds the row of the meeting's settings.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Sum
from django.utils import timezone
from django.utils.crypto import salted_hmac

from bic.links import services as links
from bic.links.models import Link
from bic.querysets import hold
from bic.spoken import ours_for
from bic.surveys.services.collection import LETTERS, fingerprint, plain
from bic.tenancy import scope
from meetings.models import Meeting, Rsvp, RsvpSetting
from meetings.services import rsvp_mail
from meetings.services.showing import note_moved

PURPOSE = "reply"
CODE_LENGTH = 8
# A link outlives its meeting by as long as somebody may ask what became of their reply.
LINK_LIFETIME = timedelta(days=7)
Status = Rsvp.Status


class Closed(Exception):
    """The meeting takes no replies now; `state` says why, as `state_of` does."""

    def __init__(self, state: str) -> None:
        super().__init__(state)
        self.state = state


class Full(Exception):
    """There are not as many places; `left` says how many there are."""

    def __init__(self, left: int) -> None:
        super().__init__(left)
        self.left = left


def state_of(meeting: Meeting, setting: RsvpSetting | None, now: datetime) -> str:
    """ "open", or why not: "canceled", "over", "off", "not_yet" or "closed"."""
    if meeting.status == Meeting.Status.CANCELED:
        return "canceled"
    if meeting.status == Meeting.Status.HELD or meeting.starts_at <= now:
        return "over"
    if setting is None:
        return "off"
    if setting.opens_at and now < setting.opens_at:
        return "not_yet"
    return "closed" if setting.closes_at and now >= setting.closes_at else "open"


def _held(meeting_id: int) -> RsvpSetting:
    """The settings of a meeting, held: nobody else takes or frees places meanwhile.

    Raises `RsvpSetting.DoesNotExist` where no replies are asked for.
    """
    rows = RsvpSetting.objects.select_related("meeting").select_for_update(of=("self",))
    return rows.get(meeting_id=meeting_id)


def _count(setting: RsvpSetting) -> None:
    """Count places taken and wanted as they are now, for those who may not see the replies."""
    told = dict(
        Rsvp.objects.filter(meeting_id=setting.meeting_id)
        .order_by()
        .values_list("status")
        .annotate(Sum("people"))
    )
    setting.taken = told.get(Status.GOING, 0)
    setting.waiting = told.get(Status.WAITING, 0)
    setting.save(update_fields=["taken", "waiting"])


def _seat(rsvp: Rsvp, setting: RsvpSetting) -> None:
    """Give a new party its places, or put it on the waitlist. Raises `Full`.

    Nobody passes those who wait, however few places they need.
    """
    left = setting.left
    if left is None or (rsvp.people <= left and not setting.waiting):
        rsvp.status, rsvp.waits_since = Status.GOING, None
    elif setting.has_waitlist:
        rsvp.status, rsvp.waits_since = Status.WAITING, timezone.now()
    else:
        raise Full(left)


def _must_be_open(setting: RsvpSetting, by: Any | None) -> None:
    """Raise `Closed`; whoever writes a reply down for somebody may do so until it begins."""
    state = state_of(setting.meeting, setting, timezone.now())
    if state != "open" and not (by and state in ("closed", "not_yet")):
        raise Closed(state)


@transaction.atomic
def reply(
    meeting: Meeting,
    party: Mapping[str, Any],
    *,
    receipt: str,
    page_language: str,
    by: Any | None = None,
) -> Rsvp:
    """Take places for a party, or wait for them; sent twice (`receipt`), it is the same reply.

    `party` maps fields of `Rsvp` to values. `by` wrote it down for somebody. Raises `Closed`,
    and `Full` where there is neither room nor a waitlist.
    """
    with scope(meeting.program_id):
        setting = _held(meeting.pk)
        if known := Rsvp.objects.filter(meeting=meeting, receipt=receipt).first():
            return known
        _must_be_open(setting, by)
        _count(setting)
        rsvp = Rsvp(
            program_id=meeting.program_id, community_id=meeting.community_id, meeting=meeting,
            receipt=receipt, page_language=page_language, helped_by=by,
            mode=Rsvp.Mode.HELPER if by else Rsvp.Mode.SELF,
        )  # fmt: skip
        _fill(rsvp, party)
        if not setting.taken and not setting.waiting:
            # The first to reply: there is nobody who has to be told of what changed before.
            setting.told = setting.meeting.changed
            setting.save(update_fields=["told"])
        _seat(rsvp, setting)
        rsvp.save()
        rsvp.seal = _seal(meeting.pk, code_of(rsvp))
        rsvp.save(update_fields=["seal"])
        _count(setting)
        note_moved(setting, rsvp, rsvp.people)
        link = _give_link(rsvp, meeting)
        rsvp_mail.confirm(rsvp, meeting, link)
        return rsvp


def _fill(rsvp: Rsvp, party: Mapping[str, Any]) -> None:
    for name, value in party.items():
        setattr(rsvp, name, value)
    rsvp.people = rsvp.adults + rsvp.child_count


@transaction.atomic
def change(rsvp: Rsvp, party: Mapping[str, Any], *, by: Any | None = None) -> Rsvp:
    """Let a party be another; who waits keeps the turn, who had canceled comes again.

    Raises `Closed`, and `Full` where a larger party has no room: then all stays as it was.
    """
    with scope(rsvp.program_id):
        setting = _held(rsvp.meeting_id)
        found = hold(rsvp)
        _must_be_open(setting, by)
        _count(setting)
        before = found.people if found.status == Status.GOING else 0
        most = found.people
        _fill(found, party)
        if found.status == Status.CANCELED:
            found.canceled_at = None
            _seat(found, setting)
        elif found.status == Status.GOING and setting.capacity_people is not None:
            left = setting.capacity_people - setting.taken + before
            if found.people > max(left, before):
                raise Full(max(left, 0))
        found.save()
        _give_free_places(setting)
        note_moved(setting, found, max(most, found.people))
        return Rsvp.objects.get(pk=found.pk)


@transaction.atomic
def cancel(rsvp: Rsvp) -> Rsvp:
    """Free the places of a party; those who wait come up. A second call changes nothing."""
    with scope(rsvp.program_id):
        setting = _held(rsvp.meeting_id)
        found = hold(rsvp)
        if found.status != Status.CANCELED:
            found.status, found.canceled_at = Status.CANCELED, timezone.now()
            found.save(update_fields=["status", "canceled_at"])
            _give_free_places(setting)
            note_moved(setting, found, found.people)
        return found


@transaction.atomic
def seat(rsvp: Rsvp) -> Rsvp:
    """Give somebody on the waitlist their places before others. Raises `Full`."""
    with scope(rsvp.program_id):
        setting = _held(rsvp.meeting_id)
        found = hold(rsvp)
        if found.status == Status.WAITING:
            _count(setting)
            if setting.left is not None and found.people > setting.left:
                raise Full(setting.left)
            _promote(found, setting)
            _count(setting)
        return found


@transaction.atomic
def set_up(setting: RsvpSetting) -> RsvpSetting:
    """Save how a meeting asks for replies; where there are more places, those who wait come up."""
    if setting.pk is None:
        # Nobody has replied yet, so there is nobody to be told of what changed before.
        setting.told = setting.meeting.changed
    setting.save()
    with scope(setting.program_id):
        _give_free_places(_held(setting.meeting_id))
    return setting


def _give_free_places(setting: RsvpSetting) -> None:
    """Let those who wait come up in their order, until one does not fit; count anew."""
    _count(setting)
    if state_of(setting.meeting, setting, timezone.now()) not in ("canceled", "over"):
        for waiting in Rsvp.objects.filter(meeting_id=setting.meeting_id).waiting():
            if setting.left is not None and waiting.people > setting.left:
                break
            _promote(waiting, setting)
            setting.taken += waiting.people
    _count(setting)


def _promote(rsvp: Rsvp, setting: RsvpSetting) -> None:
    rsvp.status, rsvp.promoted_at = Status.GOING, timezone.now()
    rsvp.save(update_fields=["status", "promoted_at"])
    note_moved(setting, rsvp, rsvp.people)
    rsvp_mail.promoted(rsvp, setting.meeting, link_of(rsvp))


def place_in_line(rsvp: Rsvp) -> int:
    """Which number somebody has on the waitlist, from 1 on."""
    with scope(rsvp.program_id):
        before = Rsvp.objects.filter(meeting_id=rsvp.meeting_id).waiting()
        return before.filter(waits_since__lt=rsvp.waits_since).count() + 1


# ---- Links and codes -----------------------------------------------------------------------


def code_of(rsvp: Rsvp) -> str:
    """The short code of a reply, such as "KTR4-29WX"; made of its key, and stored nowhere."""
    told = salted_hmac("bic.meetings.rsvp", f"{rsvp.program_id}:{rsvp.pk}", algorithm="sha256")
    letters = "".join(LETTERS[byte % len(LETTERS)] for byte in told.digest()[:CODE_LENGTH])
    return f"{letters[:4]}-{letters[4:]}"


def _seal(meeting_id: int, code: str) -> str:
    return fingerprint(f"reply:{meeting_id}:{plain(code)}")


def link_by_code(meeting: Meeting, code: str) -> Link | None:
    """The link of the reply to a meeting that has this code, if any."""
    with scope(meeting.program_id):
        rsvp = Rsvp.objects.filter(meeting=meeting, seal=_seal(meeting.pk, code)).first()
        return link_of(rsvp) if rsvp else None


def _give_link(rsvp: Rsvp, meeting: Meeting) -> Link:
    return links.make(
        meeting.program,
        purpose=PURPOSE,
        subject_pk=rsvp.pk,
        community=meeting.community,
        label=str(meeting.title)[:200],
        language=ours_for(rsvp.page_language),
        expires_at=meeting.ends_at + LINK_LIFETIME,
    )


def link_of(rsvp: Rsvp) -> Link | None:
    """The private link of a reply; None for one that was brought in without."""
    return Link.objects.about(PURPOSE, [rsvp.pk]).order_by("pk").last()


def of_link(link: Link) -> Rsvp | None:
    """The reply that a private link opens, with its meeting and the settings of it."""
    with scope(link.program_id):
        rows = Rsvp.objects.select_related("meeting__rsvp_setting")
        return rows.filter(pk=link.subject_pk).first()
