"""The life of a file that a worker makes: queued, claimed, ready or failed, queued again."""

import hashlib
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from bic.documents.storage import keep
from bic.reports import tasks
from bic.reports.models import Printout, Rendering, ReportFile
from bic.reports.pdf import Rendered

# A worker that has not finished after this long is taken for dead.
LEASE = timedelta(minutes=3)
# A file that still waits after this long was forgotten by the broker.
PATIENCE = timedelta(seconds=60)
MAX_ATTEMPTS = 3
State = Rendering.State
KINDS: tuple[type[Rendering], ...] = (ReportFile, Printout)


class NothingToRetry(Exception):
    """The file is ready or being made."""


def _rows(kind: type[Rendering]) -> Any:
    return kind._default_manager.select_for_update(of=("self",))


def queue(file: Any) -> None:
    """Hand a waiting file to a worker once the transaction commits."""
    task = tasks.render_report if isinstance(file, ReportFile) else tasks.render_printout
    task.delay_on_commit(program_id=file.program_id, file_id=file.pk)


@transaction.atomic
def retry(file: Rendering) -> None:
    """Queue a failed file again. Raises `NothingToRetry`."""
    found = _rows(type(file)).get(pk=file.pk)
    if found.state != State.FAILED:
        raise NothingToRetry(found)
    found.attempts = 0
    _wait_again(found)


def _wait_again(file: Rendering) -> None:
    file.state = State.QUEUED
    file.problem = file.problem_detail = ""
    file.queued_at = timezone.now()
    file.started_at = file.finished_at = None
    file.save()
    queue(file)


@transaction.atomic
def claim(kind: type[Rendering], file_id: int) -> Any:
    """Take a waiting file for rendering; None when another worker has it or it is done."""
    waiting = kind._default_manager.filter(pk=file_id, state=State.QUEUED)
    file = waiting.select_for_update(skip_locked=True, of=("self",)).first()
    if file is None:
        return None
    file.state = State.RENDERING
    file.started_at = timezone.now()
    file.attempts += 1
    file.save()
    return kind._default_manager.select_related(*kind.rendered_from).get(pk=file.pk)


def _still_mine(claimed: Rendering) -> Any:
    mine = {"pk": claimed.pk, "state": State.RENDERING, "started_at": claimed.started_at}
    return _rows(type(claimed)).filter(**mine).first()


@transaction.atomic
def finish(claimed: Rendering, rendered: Rendered) -> None:
    """Store the PDF of a claimed file. Does nothing when the claim was lost meanwhile.

    Raises `OSError` when the storage refuses.
    """
    file = _still_mine(claimed)
    if file is None:
        return
    file.storage_key = keep(ContentFile(rendered.content), file.program_id)
    file.sha256 = hashlib.sha256(rendered.content).hexdigest()
    file.size = len(rendered.content)
    file.pages = rendered.pages
    file.state = State.READY
    file.finished_at = timezone.now()
    file.save()


@transaction.atomic
def fail(claimed: Rendering, *, problem: str, detail: str) -> None:
    """Say why a claimed file could not be made. Does nothing when the claim was lost."""
    file = _still_mine(claimed)
    if file is not None:
        _give_up(file, problem, detail)


def _give_up(file: Rendering, problem: str, detail: str) -> None:
    file.state = State.FAILED
    file.problem = problem
    file.problem_detail = detail[:300]
    file.finished_at = timezone.now()
    file.save()


@transaction.atomic
def requeue_forgotten() -> int:
    """Queue files of this program whose worker died or whose message was lost; how many."""
    forgotten = [file for kind in KINDS for file in _forgotten(kind)]
    for file in forgotten:
        if file.attempts >= MAX_ATTEMPTS:
            _give_up(file, Rendering.Problem.STOPPED, "")
        else:
            _wait_again(file)
    return len(forgotten)


def _forgotten(kind: type[Rendering]) -> Iterable[Rendering]:
    now = timezone.now()
    unfinished = kind._default_manager.select_for_update(skip_locked=True, of=("self",))
    yield from unfinished.filter(state=State.QUEUED, queued_at__lt=now - PATIENCE)
    yield from unfinished.filter(state=State.RENDERING, started_at__lt=now - LEASE)
