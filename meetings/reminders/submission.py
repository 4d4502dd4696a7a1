"""Days of recommendations that remind: papers that are due, bodies to be told, promises."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from meetings.briefed import standing
from meetings.models import DecisionBody, Promise, Submission

AHEAD = timedelta(days=-reminders.FIRST)


def _address(page: str, program: Any, community: Any, *parts: int) -> str:
    return reverse(f"meetings:{page}", args=[program.slug, community.slug, *parts])


@reminders.source("submission_papers")
def due_papers(program: Any, today: date) -> Iterator[reminders.Due]:
    """Drafts whose body wants its papers soon, to whoever is in charge; one query."""
    drafts = Submission.objects.filter(
        state=Submission.State.DRAFT, agenda_on__isnull=False, owner__isnull=False
    ).select_related("body", "community")
    for one in drafts.order_by("pk"):
        due = one.agenda_on - timedelta(days=one.body.agenda_days)
        if due <= today + AHEAD:
            yield reminders.Due(
                str(one.pk), one.owner_id, one.community_id, due,
                format_lazy(
                    _("Papers for {body}: {title}"), body=one.body.name, title=lazystr(one.title)
                ),
                _address("submission_detail", program, one.community, one.pk),
                _("You are in charge of it. It ends when it is handed in."),
            )  # fmt: skip


@reminders.source("submission_outcome")
def unanswered(program: Any, today: date) -> Iterator[reminders.Due]:
    """Submissions whose day on the agenda is over and whose outcome nobody recorded; one query."""
    rows = Submission.objects.waiting().filter(agenda_on__lt=today, owner__isnull=False)
    for one in rows.select_related("body", "community").order_by("pk"):
        yield reminders.Due(
            str(one.pk), one.owner_id, one.community_id, one.agenda_on,
            format_lazy(
                _("Record what {body} did: {title}"), body=one.body.name, title=lazystr(one.title)
            ),
            _address("submission_detail", program, one.community, one.pk),
            _("You are in charge of it. It ends when the outcome is recorded."),
        )  # fmt: skip


@reminders.source("briefing")
def due_briefings(program: Any, today: date) -> Iterator[reminders.Due]:
    """Bodies that are to be told soon, to whoever keeps in touch or facilitates; one query."""
    bodies = DecisionBody.objects.kept_informed().with_last_word().select_related("community")
    for body in bodies.order_by("pk"):
        due = standing(body, today).due
        who = body.liaison_id or body.community.facilitator_id
        if who and due and due <= today + AHEAD:
            yield reminders.Due(
                str(body.pk), who, body.community_id, due,
                format_lazy(_("Tell {body} how things stand"), body=body.name),
                _address("decisionbody_detail", program, body.community, body.pk),
                _("You keep in touch with this body. It ends when a briefing is logged."),
            )  # fmt: skip


@reminders.source("promise")
def due_promises(program: Any, today: date) -> Iterator[reminders.Due]:
    """Open promises, to whoever looks after them; one query."""
    rows = Promise.objects.open().filter(owner__isnull=False, due_on__lte=today + AHEAD)
    for one in rows.select_related("body", "community").order_by("pk"):
        words = (
            _("Promised to {body}: {what}")
            if one.side == Promise.Side.US
            else _("Promised by {body}: {what}")
        )
        yield reminders.Due(
            str(one.pk), one.owner_id, one.community_id, one.due_on,
            format_lazy(words, body=one.body.name, what=one.what),
            _address("promise_detail", program, one.community, one.pk),
            _("You look after it. It ends when somebody says what became of it."),
        )  # fmt: skip
