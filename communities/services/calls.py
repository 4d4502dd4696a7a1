"""What goes with a call: answers to questions about it, and documents to download."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.documents import storage
from bic.documents.intake import CheckedUpload
from bic.querysets import hold
from communities.models import Clarification, Round, RoundFile
from communities.services import rounds


@transaction.atomic
def add_clarification(call: Round, *, question: Any, answer: Any) -> Clarification:
    """Answer a question for all who read the call."""
    found = hold(call)
    rounds.touch(found)
    return Clarification.objects.create(
        program_id=found.program_id, round=found, question=question, answer=answer
    )


@transaction.atomic
def save_clarification(clarification: Clarification, *, question: Any, answer: Any) -> None:
    """Change a question about the call, or its answer."""
    rounds.touch(hold(clarification.round))
    clarification.question, clarification.answer = question, answer
    clarification.save()


@transaction.atomic
def remove_clarification(clarification: Clarification) -> None:
    """Take it off the page of the call."""
    rounds.touch(hold(clarification.round))
    clarification.delete()


@transaction.atomic
def add_file(call: Round, *, upload: CheckedUpload, title: Any, language: str) -> RoundFile:
    """Offer a checked file for download on the page of the call."""
    found = hold(call)
    rounds.touch(found)
    return RoundFile.objects.create(
        program_id=found.program_id,
        round=found,
        title=title,
        language=language,
        original_name=upload.name,
        content_type=upload.content_type,
        size=upload.size,
        sha256=upload.sha256,
        storage_key=storage.keep(upload.file, found.program_id),
        scanned_at=upload.scanned_at,
    )


@transaction.atomic
def remove_file(file: RoundFile) -> None:
    """Offer it no longer; it is kept. A second call changes nothing."""
    rounds.touch(hold(file.round))
    if file.removed_at is None:
        file.removed_at = timezone.now()
        file.save(update_fields=["removed_at"])
