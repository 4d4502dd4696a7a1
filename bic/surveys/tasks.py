"""What Celery does for surveys: read uploaded forms, erase forms and answers left behind."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.reports.making import MakingFailed, blamed_on
from bic.surveys.models import FormFile
from bic.surveys.services.collection import sweep
from bic.surveys.services.invitations import purge
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import QueuedTask


@shared_task(base=QueuedTask, soft_time_limit=90, time_limit=120)
def read_form(*, program_id: int, file_id: int) -> None:
    """Read an uploaded XLSForm.

    Running it twice is harmless: only a waiting file can be claimed, the claim is committed
    before the work, and only the worker that holds the claim can finish.
    """
    from bic.surveys.services import xlsform  # noqa: PLC0415  (it queues this task)

    with pghistory.context(source="task read_form"):
        with scope(program_id):
            claimed = xlsform.files.claim(file_id)
        if claimed is None:
            return
        try:
            with blamed_on(FormFile.Problem.READING):
                found = xlsform.read(claimed)
            with blamed_on(FormFile.Problem.READING), scope(program_id):
                xlsform.finish(claimed, found)
        except MakingFailed as failure:
            with scope(program_id):
                xlsform.files.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=DjangoTask)
def look_after_forms() -> None:
    """Queue again what a dead worker left unread, and delete forms nobody went on with for a week.

    Beat runs this every two minutes. Running it twice is harmless: what waits anew is skipped,
    and what is deleted is not there.
    """
    from bic.surveys.services import xlsform  # noqa: PLC0415  (it queues a task above)

    with pghistory.context(source="task look_after_forms"):
        for program in Program.objects.all():
            with scope(program):
                xlsform.files.requeue_forgotten()
                xlsform.purge()


@shared_task(base=DjangoTask)
def sweep_sittings() -> None:
    """Erase unsent answers that nobody came back to for a week, and who was invited long ago.

    Beat runs this daily. Running it twice is harmless: what is erased is not there a second time.
    """
    with pghistory.context(source="task sweep_sittings"):
        for program in Program.objects.all():
            with scope(program):
                sweep()
                purge(timezone.now())
