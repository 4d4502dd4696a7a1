"""What Celery does for reports: render one, and find those that were forgotten."""

import logging

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from celery.exceptions import SoftTimeLimitExceeded

from bic.reports.models import ReportFile
from bic.tenancy import scope
from bic.tenancy.models import Program

logger = logging.getLogger(__name__)


@shared_task(base=DjangoTask, soft_time_limit=120, time_limit=150)
def render_report(*, program_id: int, file_id: int) -> None:
    """Make the PDF of a published report.

    Running it twice is harmless: only a waiting file can be claimed, the claim
    is committed before the work so that the page can show it, and only the
    worker that holds the claim can finish. A worker that is killed leaves its
    claim behind; `requeue_reports` takes it back.
    """
    from bic.reports import pdf, services  # noqa: PLC0415  (services queue this task)

    with pghistory.context(source="task render_report"):
        with scope(program_id):
            claimed = services.claim(file_id)
        if claimed is None:
            return
        problem: str = ReportFile.Problem.LAYOUT
        detail = ""
        try:
            rendered = pdf.render(claimed.report.facts)
            problem = ReportFile.Problem.STORAGE
            with scope(program_id):
                services.finish(claimed, rendered)
        except pdf.RenderFailed as failure:
            problem, detail = failure.problem, failure.detail
        except SoftTimeLimitExceeded:
            detail = "SoftTimeLimitExceeded"
        except Exception as error:
            # The layout engine may raise anything; the page must say that it failed.
            logger.exception("Report file %s could not be made", file_id)
            detail = f"{type(error).__name__}: {error}"
        else:
            return
        with scope(program_id):
            services.fail(claimed, problem=problem, detail=detail)


@shared_task(base=DjangoTask)
def requeue_reports() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: files that
    another run has in hand are skipped, and a requeued one waits anew.
    """
    from bic.reports import services  # noqa: PLC0415  (services queue the task above)

    with pghistory.context(source="task requeue_reports"):
        for program in Program.objects.all():
            with scope(program):
                services.requeue_forgotten()
