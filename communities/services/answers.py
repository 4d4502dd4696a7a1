"""Answer the questions of an application, one at a time, so that nobody's words are lost."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from bic.documents import storage
from bic.documents.intake import CheckedUpload
from communities.models import Answer, AnswerComment, AnswerFile, Application, Round


class NotDraft(Exception):
    """The application was sent or withdrawn meanwhile; its answers stay as they are."""


class RoundClosed(Exception):
    """The call takes nothing any more; `args[0]` is the call."""


class Conflict(Exception):
    """Somebody else saved this answer meanwhile; `answer` is what stands there now."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer)
        self.answer = answer


def locked_draft(application: Application) -> Application:
    """The draft as it is now, held until the transaction ends, with its call.

    Raises `NotDraft`, and `RoundClosed` from the second on at which the call closes. What
    staff type from paper has arrived already.
    """
    rows = Application.objects.select_for_update(of=("self",)).select_related("round")
    return open_draft(rows.get(pk=application.pk))


def open_draft(found: Application) -> Application:
    """A locked application whose answers may change now. Raises as `locked_draft`."""
    if found.status != Application.Status.DRAFT:
        raise NotDraft(found)
    if not found.is_on_paper and found.round.state == Round.State.CLOSED:
        raise RoundClosed(found.round)
    return found


def save_held(
    application: Application, key: str, value: Any, *, seen: int | None, by: Any
) -> Answer:
    """`save` for an application that was loaded `held()`, which saves a query each time."""
    return write(open_draft(application), key, value, seen=seen, by=by)


@transaction.atomic
def save(application: Application, key: str, value: Any, *, seen: int | None, by: Any) -> Answer:
    """Keep the answer to the question `key`.

    `seen` is the revision that was shown to whoever typed, None for one who saw none. The
    same value again changes nothing. Raises `Conflict` when another one was saved over
    that revision, `NotDraft` or `RoundClosed`.
    """
    return write(locked_draft(application), key, value, seen=seen, by=by)


@transaction.atomic
def save_all(
    application: Application, values: Mapping[str, tuple[Any, int | None]], *, by: Any
) -> dict[str, Answer]:
    """Keep many answers at once: by key, the value and the revision that was seen.

    Returns the answers that somebody else saved meanwhile; those are not overwritten, the
    others are saved. Raises `NotDraft` or `RoundClosed`.
    """
    draft = locked_draft(application)
    conflicts = {}
    for key, (value, seen) in values.items():
        try:
            write(draft, key, value, seen=seen, by=by)
        except Conflict as error:
            conflicts[key] = error.answer
    return conflicts


def write(draft: Application, key: str, value: Any, *, seen: int | None, by: Any) -> Answer:
    """What `save` does with a draft that is locked already. Raises `Conflict`."""
    answer = Answer.objects.filter(application=draft, key=key).first() or Answer(
        program_id=draft.program_id, community_id=draft.community_id, application=draft, key=key
    )
    is_nothing = answer.pk is None and value in (None, "")
    if is_nothing or answer.value == value:
        return answer
    if seen is not None and seen != answer.revision:
        raise Conflict(answer)
    answer.value, answer.updated_by = value, by
    answer.revision += 1
    answer.save()
    return answer


@transaction.atomic
def add_file(application: Application, key: str, *, upload: CheckedUpload, by: Any) -> AnswerFile:
    """Answer a question with a checked file; an earlier one is kept, but no longer the answer.

    Raises `NotDraft` or `RoundClosed`.
    """
    draft = locked_draft(application)
    file = AnswerFile.objects.create(
        program_id=draft.program_id,
        community_id=draft.community_id,
        application=draft,
        key=key,
        original_name=upload.name,
        content_type=upload.content_type,
        size=upload.size,
        sha256=upload.sha256,
        storage_key=storage.keep(upload.file, draft.program_id),
        scanned_at=upload.scanned_at,
        created_by=by,
    )
    value = {"file": file.pk, "name": file.original_name, "size": file.size}
    write(draft, key, value, seen=None, by=by)
    return file


@transaction.atomic
def comment(application: Application, key: str, text: str, *, by: Any) -> AnswerComment:
    """Tell the other co-applicants something about an answer."""
    return AnswerComment.objects.create(
        program_id=application.program_id,
        community_id=application.community_id,
        application=application,
        key=key,
        text=text,
        author=by,
    )
