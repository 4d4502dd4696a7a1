"""What a meeting still asks of those who run it: what the law wants, and what is left over."""

from datetime import timedelta
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import State
from meetings.models import Formality, Meeting


class Duty(NamedTuple):
    """One thing to do, how far it is, what is known of it, and where it is done."""

    words: str
    state: State
    detail: str = ""
    url: str = ""


def _at(moment: Any) -> str:
    local = timezone.localtime(moment)
    return f"{date_format(local.date())}, {time_format(local.time())}"


def duties_of(meeting: Meeting, formality: Formality) -> list[Duty]:
    """Notice, agenda, quorum and minutes of the meeting of a public body. No query."""
    return [
        _notice(meeting, formality),
        _agenda(meeting),
        _quorum(meeting, formality),
        _minutes(meeting, formality),
    ]


def deadline_of(meeting: Meeting, formality: Formality) -> Any:
    """Until when notice has to be given."""
    hours = Formality.NOTICE_HOURS[Formality.Session(formality.session)]
    return meeting.starts_at - timedelta(hours=hours)


def _notice(meeting: Meeting, formality: Formality) -> Duty:
    words, limit = _("Public notice"), deadline_of(meeting, formality)
    given = formality.notice_at
    if given is None:
        late = limit < timezone.now()
        return Duty(
            words,
            State.ATTENTION if late else State.NOT_STARTED,
            (_("It was due: %(time)s") if late else _("Due: %(time)s")) % {"time": _at(limit)},
        )
    if given > limit:
        told = _("Too late: given %(time)s, and due %(limit)s")
        return Duty(words, State.ATTENTION, told % {"time": _at(given), "limit": _at(limit)})
    told = _("Given: %(time)s") % {"time": _at(given)}
    return Duty(words, State.DONE, ", ".join(filter(None, [told, formality.notice_where])))


def _agenda(meeting: Meeting) -> Duty:
    words = _("Agenda for the public")
    if meeting.agenda_is_public and meeting.published_at and meeting.is_public:
        return Duty(words, State.DONE, _("It stands on the public page."))
    return Duty(
        words, State.NOT_STARTED, _("Announce the meeting, open to the public, with its agenda.")
    )


def quorum_of(formality: Formality) -> int | None:
    """How many members have to be there; None while nobody said how many there are."""
    if formality.quorum:
        return formality.quorum
    return formality.member_count // 2 + 1 if formality.member_count else None


def _quorum(meeting: Meeting, formality: Formality) -> Duty:
    words, wanted, present = _("Quorum"), quorum_of(formality), formality.present_count
    if wanted is None:
        return Duty(words, State.NOT_STARTED, _("Say how many members the body has."))
    told = ngettext(
        "%(count)d member has to be present.", "%(count)d members have to be present.", wanted
    ) % {"count": wanted}
    if present is None:
        return Duty(words, State.NOT_STARTED, told)
    found = ngettext("%(count)d is present.", "%(count)d are present.", present)
    state = State.DONE if present >= wanted else State.ATTENTION
    return Duty(words, state, f"{told} {found % {'count': present}}")


def _minutes(meeting: Meeting, formality: Formality) -> Duty:
    words = _("Minutes")
    if formality.minutes_approved_on:
        day = date_format(formality.minutes_approved_on)
        return Duty(words, State.DONE, _("Approved on %(day)s.") % {"day": day})
    if meeting.status == Meeting.Status.HELD:
        return Duty(words, State.ATTENTION, _("They are not approved yet."))
    return Duty(words, State.NOT_STARTED, _("They are approved after the meeting."))


def leftovers(meeting: Meeting) -> list[Duty]:
    """What is usually done after a meeting, and how far it is. Seven queries."""
    slugs = [meeting.program.slug, meeting.community.slug, meeting.pk]
    found = [*_came(meeting), *_written(meeting), *_agreed(meeting), *_paid(meeting)]
    return [one._replace(url=reverse(f"meetings:{one.url}", args=slugs)) for one in found]


def _came(meeting: Meeting) -> list[Duty]:
    count = meeting.people_count
    told = "" if count is None else ngettext(
        "%(count)d person came.", "%(count)d people came.", count
    ) % {"count": count}  # fmt: skip
    return [Duty(_("Say how many people came"), _done(told), told, "meeting_held")]


def _written(meeting: Meeting) -> list[Duty]:
    notes = list(meeting.notes.only("text"))
    missing = sum(bool(note.text.missing(meeting.program.languages)) for note in notes)
    written = untold = ""
    if notes:
        count = {"count": len(notes)}
        written = ngettext("%(count)d note", "%(count)d notes", len(notes)) % count
    if missing:
        untold = ngettext(
            "%(count)d note is not translated.", "%(count)d notes are not translated.", missing
        ) % {"count": missing}
    return [
        Duty(_("Write down what was said"), _done(notes), written, "note_create"),
        Duty(_("Translate the notes"), _done(notes and not missing), untold, "meeting_detail"),
    ]


def _agreed(meeting: Meeting) -> list[Duty]:
    count, told = meeting.tasks.filter(lead_days=None).count(), ""
    if count:
        told = ngettext("%(count)d task", "%(count)d tasks", count) % {"count": count}
    words = _("Turn what was agreed into tasks")
    return [Duty(words, _done(count), told, "meeting_task_create")]


def _paid(meeting: Meeting) -> list[Duty]:
    costs = list(meeting.costs.values_list("expense", flat=True))
    unpaid, told = costs.count(None), ""
    if unpaid:
        told = ngettext("%(count)d cost is not paid.", "%(count)d costs are not paid.", unpaid)
        told %= {"count": unpaid}
    photos = State.DONE if meeting.photos.exists() else State.NOT_NEEDED
    return [
        Duty(_("Enter what it cost"), _done(costs and not unpaid), told, "meeting_costs"),
        Duty(_("Add photos, if people agreed"), photos, "", "meeting_photos"),
    ]


def _done(is_done: Any) -> State:
    return State.DONE if is_done else State.NOT_STARTED
