"""What Celery does for evaluation: the PDF of reports of waves is made."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.papers.rendering import render, requeue
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import QueuedTask


@shared_task(base=QueuedTask, soft_time_limit=120, time_limit=150)
def render_edition(*, program_id: int, file_id: int) -> None:
    """Make the PDF of the report of a wave in one language.

    Running it twice is harmless: only a waiting file can be claimed, and only the worker that
    holds the claim can finish.
    """
    from evaluations import edition  # noqa: PLC0415  (it stands over this module)
    from evaluations.services.report import reports  # noqa: PLC0415  (it queues this task)

    render(reports, edition.html, program_id, file_id)


@shared_task(base=DjangoTask)
def requeue_editions() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: files that another run
    has in hand are skipped.
    """
    from evaluations.services.report import reports  # noqa: PLC0415  (it queues the task above)

    requeue(reports)


@shared_task(base=DjangoTask)
def forget_readers() -> None:
    """Delete sent mail to readers without an account, with their addresses. Beat runs this hourly.

    Running it twice is harmless: what is gone is not there a second time.
    """
    from evaluations.services import reader  # noqa: PLC0415  (only workers need it)

    with pghistory.context(source="task forget_readers"):
        for program in Program.objects.all():
            with scope(program):
                reader.forget(timezone.now())
