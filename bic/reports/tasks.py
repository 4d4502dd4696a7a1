"""What Celery does for reports: render files, find forgotten ones, throw old ones away."""

import logging
from typing import Any

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from celery.exceptions import SoftTimeLimitExceeded

from bic.reports.models import Printout, Rendering, ReportFile
from bic.tenancy import scope
from bic.tenancy.models import Program

logger = logging.getLogger(__name__)


@shared_task(base=DjangoTask, soft_time_limit=120, time_limit=150)
def render_report(*, program_id: int, file_id: int) -> None:
    """Make the PDF of a published report. Running it twice is harmless: see `_render`."""
    from bic.reports import pdf  # noqa: PLC0415  (loads the layout of reports)

    def make(file: ReportFile) -> Any:
        return pdf.render(file.report.facts)

    with pghistory.context(source="task render_report"):
        _render(ReportFile, program_id, file_id, make)


@shared_task(base=DjangoTask, soft_time_limit=120, time_limit=150)
def render_printout(*, program_id: int, file_id: int) -> None:
    """Make the PDF that somebody asked for. Running it twice is harmless: see `_render`."""
    from bic.reports import pdf  # noqa: PLC0415  (loads the layout of reports)

    _render(Printout, program_id, file_id, pdf.render_printout)


def _render(kind: type[Rendering], program_id: int, file_id: int, make: Any) -> None:
    """Claim a waiting file, make it outside of any transaction, and store it.

    Running it twice is harmless: only a waiting file can be claimed, the claim
    is committed before the work so that the page can show it, and only the
    worker that holds the claim can finish. A worker that is killed leaves its
    claim behind; `requeue_reports` takes it back.
    """
    from bic.reports import files, pdf  # noqa: PLC0415  (files queue the tasks above)

    with scope(program_id):
        claimed = files.claim(kind, file_id)
    if claimed is None:
        return
    problem: str = Rendering.Problem.LAYOUT
    detail = ""
    try:
        rendered = make(claimed)
        problem = Rendering.Problem.STORAGE
        with scope(program_id):
            files.finish(claimed, rendered)
    except pdf.RenderFailed as failure:
        problem, detail = failure.problem, failure.detail
    except SoftTimeLimitExceeded:
        detail = "SoftTimeLimitExceeded"
    except Exception as error:
        # The layout engine may raise anything; the page must say that it failed.
        logger.exception("%s %s could not be made", kind.__name__, file_id)
        detail = f"{type(error).__name__}: {error}"
    else:
        return
    with scope(program_id):
        files.fail(claimed, problem=problem, detail=detail)


@shared_task(base=DjangoTask)
def requeue_reports() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: files that
    another run has in hand are skipped, and a requeued one waits anew.
    """
    from bic.reports import files  # noqa: PLC0415  (files queue the tasks above)

    with pghistory.context(source="task requeue_reports"):
        for program in Program.objects.all():
            with scope(program):
                files.requeue_forgotten()


@shared_task(base=DjangoTask)
def forget_printouts() -> None:
    """Throw away printouts older than a week.

    Beat runs this once a day. Running it twice is harmless: the second finds none.
    """
    from bic.reports import printing  # noqa: PLC0415  (printing queues a task above)

    for program in Program.objects.all():
        with scope(program):
            printing.forget_old()
