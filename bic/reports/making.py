"""Files that workers make: claimed once, finished once, tried again, and never forgotten."""

import hashlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from celery.exceptions import SoftTimeLimitExceeded
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from bic.documents.storage import keep
from bic.passing import AWAY, FULL, why_it_passes

logger = logging.getLogger(__name__)
# A file that still waits after this long was forgotten by the broker.
PATIENCE = timedelta(seconds=60)
MAX_ATTEMPTS = 3
# The problem of the store in every model, and problems that a full disk can look like.
STORAGE, LIKE_STORAGE = "storage", frozenset({"layout", "rows"})


class NothingToRetry(Exception):
    """The file is ready or being made."""


class MakingFailed(Exception):
    """A file could not be made; `problem` is one of its model's `Problem`."""

    def __init__(self, problem: str, detail: str = ""):
        super().__init__(detail)
        self.problem = problem
        self.detail = detail


@contextmanager
def blamed_on(problem: str) -> Iterator[None]:
    """Whatever is raised inside, and says no problem of its own, counts as `problem`.

    A layout engine, a list or a store may raise anything; the page must say that the
    file could not be made. A database that is away is not blamed on the file, which is
    made once its lease is over.
    """
    try:
        yield
    except MakingFailed:
        raise
    except SoftTimeLimitExceeded as stopped:
        raise MakingFailed(problem, type(stopped).__name__) from stopped
    except Exception as error:
        passing = why_it_passes(error)
        if passing == AWAY:
            raise
        if passing == FULL and problem in LIKE_STORAGE:
            problem = STORAGE
        logger.exception("A file could not be made")
        raise MakingFailed(problem, f"{type(error).__name__}: {error}") from error


@dataclass(frozen=True)
class Making:
    """How files of one model, a `MadeFile`, come to be. Each method is one transaction.

    `queue` sends a file to a worker. A worker that has not finished after `lease` is taken
    for dead; it can finish only the attempt it claimed, so it cannot overwrite its
    successor. `related` are relations that the worker needs.
    """

    model: Any
    queue: Callable[[Any], None]
    lease: timedelta
    related: tuple[str, ...] = ()

    @transaction.atomic
    def claim(self, pk: int) -> Any | None:
        """Take a waiting file in hand; None when another worker has it or it is done."""
        waiting = self.model.objects.filter(pk=pk, state=self.model.State.QUEUED)
        file = waiting.select_for_update(skip_locked=True, of=("self",)).first()
        if file is None:
            return None
        file.state = self.model.State.RENDERING
        file.started_at = timezone.now()
        file.attempts += 1
        file.save()
        rows = self.model.objects
        return (rows.select_related(*self.related) if self.related else rows).get(pk=file.pk)

    def still_mine(self, claimed: Any) -> Any | None:
        """The claimed file, locked until the transaction ends; None when the claim was lost."""
        return (
            self.model.objects.select_for_update(of=("self",))
            .filter(pk=claimed.pk, state=self.model.State.RENDERING, started_at=claimed.started_at)
            .first()
        )

    @transaction.atomic
    def finish_pdf(self, claimed: Any, rendered: Any) -> None:
        """Store the PDF of a claimed `MadePdf`; nothing when the claim was lost meanwhile.

        `rendered` is a `bic.reports.pdf.Rendered`. Raises `OSError` when the storage refuses.
        """
        file = self.still_mine(claimed)
        if file is None:
            return
        file.storage_key = keep(ContentFile(rendered.content), file.program_id)
        file.sha256 = hashlib.sha256(rendered.content).hexdigest()
        file.size = len(rendered.content)
        file.pages = rendered.pages
        file.state = self.model.State.READY
        file.finished_at = timezone.now()
        file.save()

    @transaction.atomic
    def fail(self, claimed: Any, *, problem: str, detail: str) -> Any | None:
        """Say why a claimed file could not be made; None when the claim was lost."""
        file = self.still_mine(claimed)
        return file and self._give_up(file, problem, detail)

    def _give_up(self, file: Any, problem: str, detail: str) -> Any:
        file.state = self.model.State.FAILED
        file.problem = problem
        file.problem_detail = detail[:300]
        file.finished_at = timezone.now()
        file.save()
        return file

    @transaction.atomic
    def retry(self, **which: Any) -> Any:
        """Queue a failed file again. Raises `NothingToRetry`."""
        file = self.model.objects.select_for_update(of=("self",)).get(**which)
        if file.state != self.model.State.FAILED:
            raise NothingToRetry(file)
        file.attempts = 0
        self._wait_again(file)
        return file

    def _wait_again(self, file: Any) -> None:
        file.state = self.model.State.QUEUED
        file.problem = file.problem_detail = ""
        file.queued_at = timezone.now()
        file.started_at = file.finished_at = None
        file.save()
        self.queue(file)

    @transaction.atomic
    def requeue_forgotten(self) -> int:
        """Queue files of this program that wait for nothing any more; how many.

        Their worker died, their message was lost, or the store had no room for them.
        """
        now = timezone.now()
        state = self.model.State
        unfinished = self.model.objects.select_for_update(skip_locked=True, of=("self",))
        forgotten = [
            *unfinished.filter(state=state.QUEUED, queued_at__lt=now - PATIENCE),
            *unfinished.filter(state=state.RENDERING, started_at__lt=now - self.lease),
            *unfinished.filter(
                state=state.FAILED, problem=STORAGE, attempts__lt=MAX_ATTEMPTS,
                finished_at__lt=now - self.lease,
            ),
        ]  # fmt: skip
        for file in forgotten:
            if file.attempts >= MAX_ATTEMPTS:
                self._give_up(file, self.model.Problem.STOPPED, "")
            else:
                self._wait_again(file)
        return len(forgotten)
