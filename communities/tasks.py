"""What Celery does for communities: make and seal the files of signed agreements."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask

from bic.reports.making import MakingFailed, blamed_on
from bic.tenancy import scope
from bic.tenancy.models import Program
from communities.models import AgreementFile


@shared_task(base=DjangoTask, soft_time_limit=150, time_limit=180)
def seal_agreement(*, program_id: int, file_id: int) -> None:
    """Lay out a signed agreement with its certificate page, and seal it.

    Running it twice is harmless: only a waiting file can be claimed, and only the worker
    that holds the claim can finish.
    """
    from communities.moa import paper  # noqa: PLC0415  (it loads what only workers need)
    from communities.services import files  # noqa: PLC0415  (files queue this task)

    with pghistory.context(source="task seal_agreement"):
        with scope(program_id):
            claimed = files.making.claim(file_id)
        if claimed is None:
            return
        try:
            with blamed_on(AgreementFile.Problem.LAYOUT):
                with scope(program_id):
                    page = paper.gather(claimed.agreement)
                made = paper.make(page)
            with blamed_on(AgreementFile.Problem.STORAGE), scope(program_id):
                files.finish(claimed, made.content, pages=made.pages, is_sealed=made.is_sealed)
        except MakingFailed as failure:
            with scope(program_id):
                files.making.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=DjangoTask)
def requeue_agreements() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: files that another run
    has in hand are skipped, and a requeued one waits anew.
    """
    from communities.services import files  # noqa: PLC0415  (files queue the task above)

    with pghistory.context(source="task requeue_agreements"):
        for program in Program.objects.all():
            with scope(program):
                files.making.requeue_forgotten()
