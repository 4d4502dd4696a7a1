"""What Celery does for reports: make files, find forgotten ones, delete old ones."""

from tempfile import TemporaryFile

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask

from bic.reports.making import MakingFailed, blamed_on
from bic.reports.models import Export, Printout, ReportFile
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import QueuedTask

# How long a worker may write an export.
EXPORT_SECONDS = 540


@shared_task(base=QueuedTask, soft_time_limit=120, time_limit=150)
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
            claimed = services.files.claim(file_id)
        if claimed is None:
            return
        try:
            with blamed_on(ReportFile.Problem.LAYOUT):
                rendered = pdf.render(claimed.report.facts)
            with blamed_on(ReportFile.Problem.STORAGE), scope(program_id):
                services.files.finish_pdf(claimed, rendered)
        except MakingFailed as failure:
            with scope(program_id):
                services.files.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=QueuedTask, soft_time_limit=120, time_limit=150)
def render_printout(*, program_id: int, file_id: int) -> None:
    """Make the PDF that somebody asked for.

    Running it twice is harmless, for the same reasons as with `render_report`.
    """
    from bic.reports import pdf, printing  # noqa: PLC0415  (printing queues this task)

    with scope(program_id):
        claimed = printing.files.claim(file_id)
    if claimed is None:
        return
    try:
        with blamed_on(Printout.Problem.LAYOUT):
            rendered = pdf.render_printout(claimed)
        with blamed_on(Printout.Problem.STORAGE), scope(program_id):
            printing.files.finish_pdf(claimed, rendered)
    except MakingFailed as failure:
        with scope(program_id):
            printing.files.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=QueuedTask, soft_time_limit=EXPORT_SECONDS, time_limit=EXPORT_SECONDS + 30)
def make_export(*, program_id: int, export_id: int) -> None:
    """Write a long list into a file, for the person who asked for it.

    Running it twice is harmless, for the same reasons as with `render_report`. The rows
    are read in the scope of that person, not of the program.
    """
    from bic.reports import exports  # noqa: PLC0415  (it queues this task)

    with pghistory.context(source="task make_export"), TemporaryFile() as file:
        with scope(program_id):
            claimed = exports.files.claim(export_id)
        if claimed is None:
            return
        try:
            with blamed_on(Export.Problem.ROWS):
                written = exports.write(claimed, file)
            with blamed_on(Export.Problem.STORAGE), scope(program_id):
                exports.finish(claimed, written, file)
        except MakingFailed as failure:
            with scope(program_id):
                exports.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=DjangoTask)
def requeue_reports() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: files that
    another run has in hand are skipped, and a requeued one waits anew.
    """
    from bic.reports import exports, printing, services  # noqa: PLC0415  (they queue the tasks above)

    with pghistory.context(source="task requeue_reports"):
        for program in Program.objects.all():
            with scope(program):
                services.files.requeue_forgotten()
                exports.files.requeue_forgotten()
                printing.files.requeue_forgotten()


@shared_task(base=DjangoTask)
def purge_exports() -> None:
    """Delete the files of exports that are a week old.

    Beat runs this every hour. Running it twice is harmless: a deleted file is not there
    to be deleted.
    """
    from bic.reports import exports  # noqa: PLC0415  (it queues a task above)

    with pghistory.context(source="task purge_exports"):
        for program in Program.objects.all():
            with scope(program):
                exports.purge()


@shared_task(base=DjangoTask)
def forget_printouts() -> None:
    """Delete printouts older than a week.

    Beat runs this once a day. Running it twice is harmless: the second finds none.
    """
    from bic.reports import printing  # noqa: PLC0415  (printing queues a task above)

    for program in Program.objects.all():
        with scope(program):
            printing.forget_old()
