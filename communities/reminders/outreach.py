"""Reminders of next steps and of questions that wait for an answer."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from communities.models import FollowUp, SessionQuestion


@reminders.source("follow_up")
def due_steps(program: Any, today: date) -> Iterator[reminders.Due]:
    """Next steps that are not done, to their owners; one query.

    What is told about a private person stays where it can be erased: the notice says of what
    kind the talk was and on which day, and leads to the words.
    """
    due = (
        FollowUp.objects.open()
        .filter(due_on__lte=today - timedelta(days=reminders.FIRST))
        .select_related("interaction__contact", "session")
        .order_by("pk")
    )
    for step in due:
        yield reminders.Due(
            str(step.pk), step.owner_id, None, step.due_on, _subject(step), _page(program, step)
        )


def _subject(step: Any) -> Any:
    talk = step.interaction
    if talk and talk.contact and talk.contact.is_private:
        return format_lazy(_("Next step after: {talk}"), talk=talk)
    return format_lazy(_("Next step: {what}"), what=step.what)


def _page(program: Any, step: Any) -> str:
    if step.session_id:
        return reverse("communities:session_detail", args=[program.slug, step.session_id])
    if step.interaction.contact_id:
        return reverse(
            "communities:contact_detail", args=[program.slug, step.interaction.contact_id]
        )
    return reverse(
        "communities:organization_detail", args=[program.slug, step.interaction.organization_id]
    )


@reminders.source("session_question")
def due_answers(program: Any, today: date) -> Iterator[reminders.Due]:
    """Questions of sessions without an answer, to those who owe it; one query."""
    due = SessionQuestion.objects.open().filter(
        owner__isnull=False, due_on__lte=today - timedelta(days=reminders.FIRST)
    )
    for one in due.order_by("pk"):
        url = reverse("communities:session_detail", args=[program.slug, one.session_id])
        owner_id: Any = one.owner_id
        subject = format_lazy(_("Answer: {question}"), question=one.question)
        yield reminders.Due(str(one.pk), owner_id, None, one.due_on, subject, url)
