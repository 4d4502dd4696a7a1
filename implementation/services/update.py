"""What people report of actions and tasks, and what they say about them."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import lazystr

from bic.documents import services as documents
from bic.documents.intake import CheckedUpload
from bic.documents.models import Document
from bic.notices import services as notices
from bic.querysets import hold
from implementation.models import Action, Comment, Mention, Task, Update
from implementation.models.status import Reason, Status
from implementation.models.update import Level
from implementation.reporting import partner_of
from implementation.services.status import NEEDS_REASON, require_reason, set_status

# What those who steer are told at once.
STOPS = (Status.PAUSED, Status.WAITING, Status.DROPPED)


@transaction.atomic
def report(
    item: Action | Task,
    *,
    by: Any,
    day: date,
    status: str,
    reason: str = "",
    note: str = "",
    level: str = Level.PARTNERS,
    upload: CheckedUpload | None = None,
) -> Update:
    """Keep what somebody reports of a day, and move the status with it.

    A day before the newest status is told and moves nothing. When work stops, those who lead
    the action and the community's facilitator are told. Raises `StatusRefused`.
    """
    if item.status_on and day < item.status_on:
        require_reason(status, reason)
        _note_day(item, day)
    else:
        item = set_status(item, status, by=by, day=day, reason=reason)
    update = Update(
        **_about(item, by), day=day, status=status, note=note, level=level, created_by=by,
        reason=reason if status in NEEDS_REASON else "",
    )  # fmt: skip
    if upload:
        update.document = _filed(item, upload, by=by, level=level)
    _clear_own(update, by)
    update.save()
    if status in STOPS:
        _tell_of_stop(update)
    return update


def _about(item: Action | Task, by: Any) -> dict[str, Any]:
    task = item if isinstance(item, Task) else None
    return {
        "program_id": item.program_id,
        "community_id": item.community_id,
        "action": task.action if task else item,
        "task": task,
        "partner_id": partner_of(by, item),
    }


def _note_day(item: Action | Task, day: date) -> None:
    """An earlier day may still be the last on which a task was told of."""
    if isinstance(item, Task) and (item.updated_on is None or item.updated_on < day):
        item.updated_on = day
        item.save(update_fields=["updated_on"])


def _filed(item: Action | Task, upload: CheckedUpload, *, by: Any, level: str) -> Document:
    seen_by = Document.Audience.STAFF if level == Level.INTERNAL else Document.Audience.MEMBERS
    return documents.add_document(
        program=item.program,
        community=item.community,
        by=by,
        upload=upload,
        kind=Document.Kind.OTHER,
        step="M1",
        seen_by=seen_by,
    )


def _clear_own(one: Update | Comment, by: Any) -> None:
    """What may be published by whoever writes it waits for nobody."""
    if one.level == Level.PUBLIC and by.has_perm("implementation.publish_update", one):
        one.checked_by, one.checked_at = by, timezone.now()
    else:
        one.checked_by = one.checked_at = None


def _tell_of_stop(update: Update) -> None:
    """Who leads the action and who looks after the community learns that work has stopped."""
    community, item = update.community, update.item
    concerned = {update.action.owner, community.facilitator} - {None, update.created_by}
    notices.owe(
        update.program,
        key=f"update-{update.pk}",
        to=sorted(concerned, key=lambda one: one.pk),
        template="implementation/mail/stopped",
        context={
            "title": title_of(item),
            "status": Status(update.status).label,
            "reason": Reason(update.reason).label if update.reason else "",
            "name": update.created_by.display_name,
            "community": community.name,
        },
        url=address_of(item),
        community=community,
    )


def title_of(item: Action | Task) -> Any:
    """The title as a lazy text, in the language of whoever reads it."""
    return item.title if isinstance(item, Task) else lazystr(item.title)


def address_of(item: Action | Task) -> str:
    """The page with what was said about an item. Needs its program and community."""
    noun = "task" if isinstance(item, Task) else "action"
    slugs = item.program.slug, item.community.slug, item.pk
    return reverse(f"implementation:{noun}_detail", args=slugs)


@transaction.atomic
def correct(update: Update, *, note: str, level: str, by: Any) -> Update:
    """Change the words of an update or who reads them; the status stays as it was reported."""
    update = hold(update, Update.objects.select_related("document"))
    was_public = update.level == Level.PUBLIC and update.checked_at
    if not (was_public and level == Level.PUBLIC and note == update.note):
        update.level = level
        _clear_own(update, by)
    update.note = note
    update.save()
    if update.document and level == Level.INTERNAL:
        update.document.seen_by = Document.Audience.STAFF
        update.document.save(update_fields=["seen_by"])
    return update


@transaction.atomic
def clear[T: (Update, Comment)](one: T, *, by: Any) -> T:
    """Say that everybody may read what is to be public. A second call changes nothing."""
    one = hold(one)
    if one.waits:
        one.checked_by, one.checked_at = by, timezone.now()
        one.save(update_fields=["checked_by", "checked_at"])
    return one


@transaction.atomic
def say(
    item: Action | Task, *, by: Any, text: str, level: str, mentioned: Iterable[Any] = ()
) -> Comment:
    """Keep a comment, and tell those whom it mentions."""
    comment = Comment(**_about(item, by), text=text, level=level, created_by=by)
    _clear_own(comment, by)
    comment.save()
    _mention(comment, mentioned)
    return comment


@transaction.atomic
def say_again(
    comment: Comment, *, by: Any, text: str, level: str, mentioned: Iterable[Any] = ()
) -> Comment:
    """Change one's comment; who was told of it before is not told again."""
    comment = hold(comment)
    if (text, level) != (comment.text, comment.level):
        comment.text, comment.level = text, level
        _clear_own(comment, by)
        comment.save()
    _mention(comment, mentioned)
    return comment


def _mention(comment: Comment, people: Iterable[Any]) -> None:
    """Notices have the comment as their key, so nobody is told twice."""
    people = list(people)
    Mention.objects.filter(comment=comment).exclude(user__in=people).delete()
    Mention.objects.bulk_create(
        [
            Mention(
                program_id=comment.program_id, community_id=comment.community_id,
                comment=comment, user=one,
            )
            for one in people
        ],
        ignore_conflicts=True,
    )  # fmt: skip
    notices.owe(
        comment.program,
        key=f"plan-comment-{comment.pk}",
        to=[one for one in people if one.pk != comment.created_by_id],
        template="implementation/mail/mentioned",
        context={
            "title": title_of(comment.item),
            "name": comment.created_by.display_name,
            "community": comment.community.name,
        },
        url=f"{address_of(comment.item)}#comment-{comment.pk}",
        community=comment.community,
    )
