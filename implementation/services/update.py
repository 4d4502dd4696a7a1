"""What people report of actions and tasks, and what they say about them."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import lazystr
from django.utils.translation import gettext as _
from django.utils.translation import ngettext_lazy

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
    tell_of_stops([update])
    return update


@transaction.atomic
def change_status(
    item: Action | Task, status: str, *, by: Any, day: date, **facts: Any
) -> Update | None:
    """Say how far it is, and no more; those whom a stop concerns are told, as of a report.

    `facts` are the reason and what it becomes. Raises `StatusRefused`.
    """
    update = note_status(item, status, by=by, day=day, **facts)
    if update:
        tell_of_stops([update])
    return update


def note_status(
    item: Action | Task, status: str, *, by: Any, day: date, **facts: Any
) -> Update | None:
    """Move the status and keep an update without words of it; nobody gets a notice yet.

    None where only the day has moved. What follows of itself, such as tasks dropped with their
    action, is told by the update that it follows. Raises `StatusRefused`.
    """
    before = item.status, item.reason
    item = set_status(item, status, by=by, day=day, **facts)
    return None if (item.status, item.reason) == before else keep_status(item, by=by)


def keep_status(item: Action | Task, *, by: Any) -> Update:
    """An update that tells what an action or a task is now. `by` is None where nobody acted."""
    since: Any = item.status_on
    return Update.objects.create(
        **_about(item, by), day=since, status=item.status, reason=item.reason,
        created_by=by,
    )  # fmt: skip


def _about(item: Action | Task, by: Any) -> dict[str, Any]:
    task = item if isinstance(item, Task) else None
    return {
        "program_id": item.program_id,
        "community_id": item.community_id,
        "action": task.action if task else item,
        "task": task,
        "partner_id": partner_of(by, item) if by else None,
    }


def _note_day(item: Action | Task, day: date) -> None:
    """An earlier day may still be the last on which a task was told of."""
    if isinstance(item, Task) and (item.updated_on is None or item.updated_on < day):
        item.updated_on = day
        item.save(update_fields=["updated_on"])


def _filed(item: Action | Task, upload: CheckedUpload, *, by: Any, level: str) -> Document:
    return documents.add_document(
        program=item.program,
        community=item.community,
        by=by,
        upload=upload,
        kind=Document.Kind.OTHER,
        step="M1",
        note=_("Of an update of the plan. Whoever reads the update may open it."),
        seen_by=_seen_by(level),
    )


def _seen_by(level: str) -> str:
    """Who finds the file among the documents; its update opens it to its own readers."""
    return Document.Audience.STAFF if level == Level.INTERNAL else Document.Audience.MEMBERS


def _clear_own(one: Update | Comment, by: Any) -> None:
    """What may be published by whoever writes it waits for nobody."""
    if one.level == Level.PUBLIC and by.has_perm("implementation.publish_update", one):
        one.checked_by, one.checked_at = by, timezone.now()
    else:
        one.checked_by = one.checked_at = None


def tell_of_stops(updates: Iterable[Update]) -> None:
    """Who leads the action and who looks after the community learns that work has stopped.

    The updates are of one act; each person gets one notice of it.
    """
    stops = [one for one in updates if one.status in STOPS]
    told: dict[Any, list[Update]] = {}
    for one in stops:
        for person in {one.action.owner, one.community.facilitator} - {None, one.created_by}:
            told.setdefault(person, []).append(one)
    for person, theirs in sorted(told.items(), key=lambda found: found[0].pk):
        _tell_of_stop(person, theirs)


def _tell_of_stop(person: Any, updates: list[Update]) -> None:
    first = updates[0]
    community, is_one = first.community, len(updates) == 1
    notices.owe(
        first.program,
        key=f"update-{first.pk}",
        to=[person],
        template="implementation/mail/stopped",
        context={
            "title": title_of(first.item) if is_one else _several(len(updates)),
            "status": Status(first.status).label,
            "reason": Reason(first.reason).label if first.reason else "",
            "name": first.created_by.display_name,
            "community": community.name,
        },
        url=address_of(first.item) if is_one else _list_of(community),
        community=community,
    )


def _several(count: int) -> Any:
    words = ngettext_lazy("%(count)s task of the plan", "%(count)s tasks of the plan", count)
    return words % {"count": count}


def _list_of(community: Any) -> str:
    return reverse("implementation:update_list", args=[community.program.slug, community.slug])


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
    """Change the words of an update or who reads them; the status stays as it was reported.

    A file goes along when it becomes internal, and when it no longer is.
    """
    update = hold(update, Update.objects.select_related("document"))
    level_before = update.level
    was_public = update.level == Level.PUBLIC and update.checked_at
    if not (was_public and level == Level.PUBLIC and note == update.note):
        update.level = level
        _clear_own(update, by)
    update.note = note
    update.save()
    if update.document and _seen_by(level) != _seen_by(level_before):
        update.document.seen_by = _seen_by(level)
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
