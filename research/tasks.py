"""What Celery does for research: large Census tables read or fetched, PDF of reports made."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask

from bic.papers.rendering import render, requeue
from bic.reports.making import MakingFailed, blamed_on
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import QueuedTask
from research.models import CensusLoad

READING_SECONDS = 540


@shared_task(base=QueuedTask, soft_time_limit=120, time_limit=150)
def render_edition(*, program_id: int, file_id: int) -> None:
    """Make the PDF of a research report in one language.

    Running it twice is harmless: only a waiting file can be claimed, and only the worker that
    holds the claim can finish.
    """
    from research import edition  # noqa: PLC0415  (it stands over this module)
    from research.services.report import reports  # noqa: PLC0415  (it queues this task)

    render(reports, edition.html, program_id, file_id)


@shared_task(base=DjangoTask)
def requeue_editions() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: files that another run
    has in hand are skipped.
    """
    from research.services.report import reports  # noqa: PLC0415  (it queues the task above)

    requeue(reports)


@shared_task(base=QueuedTask, soft_time_limit=READING_SECONDS, time_limit=READING_SECONDS + 30)
def read_census_load(*, program_id: int, load_id: int) -> None:
    """Read or fetch a Census table for the person who asked.

    Running it twice is harmless: only a waiting load can be claimed, the claim is committed
    before the work so that the page can show it, and only the worker that holds the claim can
    finish. A worker that is killed leaves its claim behind; `requeue_census_loads` takes it
    back.
    """
    from research.services import censusload  # noqa: PLC0415  (it queues this task)

    with pghistory.context(source="task read_census_load"):
        with scope(program_id):
            claimed = censusload.files.claim(load_id)
        if claimed is None:
            return
        try:
            with blamed_on(CensusLoad.Problem.STORAGE):
                censusload.read(claimed)
        except MakingFailed as failure:
            with scope(program_id):
                censusload.files.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=DjangoTask)
def requeue_census_loads() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: what another run has in
    hand is skipped, and a requeued load waits anew.
    """
    from research.services import censusload  # noqa: PLC0415  (it queues a task above)

    with pghistory.context(source="task requeue_census_loads"):
        for program in Program.objects.all():
            with scope(program):
                censusload.files.requeue_forgotten()


@shared_task(base=DjangoTask)
def purge_census_loads() -> None:
    """Delete what was looked at and never loaded, after a week. Beat runs this daily.

    Running it twice is harmless: what is gone is not there a second time.
    """
    from research.services import censusload  # noqa: PLC0415  (it queues a task above)

    with pghistory.context(source="task purge_census_loads"):
        for program in Program.objects.all():
            with scope(program):
                censusload.purge()
