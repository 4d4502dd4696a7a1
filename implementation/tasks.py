"""What Celery does for implementation: files of plans and of reports, news to followers."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.reports.making import MakingFailed, blamed_on
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import QueuedTask
from implementation.models import AudienceFile, PlanEditionFile


@shared_task(base=QueuedTask, soft_time_limit=120, time_limit=150)
def render_plan_edition(*, program_id: int, file_id: int) -> None:
    """Make the PDF of a published plan in one language.

    Running it twice is harmless: only a waiting file can be claimed, and only the worker that
    holds the claim can finish.
    """
    from bic.reports import pdf  # noqa: PLC0415  (it loads what only workers need)
    from implementation import edition  # noqa: PLC0415  (it stands over this module)
    from implementation.services import version  # noqa: PLC0415  (it queues this task)

    with pghistory.context(source="task render_plan_edition"):
        with scope(program_id):
            claimed = version.files.claim(file_id)
        if claimed is None:
            return
        try:
            with blamed_on(PlanEditionFile.Problem.LAYOUT):
                with scope(program_id):
                    page = edition.html(claimed.edition.facts, program_id)
                rendered = pdf.on_paper(page)
            with blamed_on(PlanEditionFile.Problem.STORAGE), scope(program_id):
                version.files.finish_pdf(claimed, rendered)
        except MakingFailed as failure:
            with scope(program_id):
                version.files.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=DjangoTask)
def requeue_plan_editions() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: files that another run
    has in hand are skipped.
    """
    from implementation.services import version  # noqa: PLC0415  (it queues the task above)

    for program in Program.objects.all():
        with scope(program):
            version.files.requeue_forgotten()


@shared_task(base=QueuedTask, soft_time_limit=120, time_limit=150)
def render_audience_file(*, program_id: int, file_id: int) -> None:
    """Make a PDF or a Word file of a published report to an audience.

    Running it twice is harmless: only a waiting file can be claimed, and only the worker that
    holds the claim can finish. A worker that is killed leaves its claim behind;
    `requeue_audience_files` takes it back.
    """
    from implementation import audience_paper  # noqa: PLC0415  (it loads what only workers need)
    from implementation.services import audiencereport  # noqa: PLC0415  (it queues this task)

    with pghistory.context(source="task render_audience_file"):
        with scope(program_id):
            claimed = audiencereport.files.claim(file_id)
        if claimed is None:
            return
        try:
            with blamed_on(AudienceFile.Problem.LAYOUT):
                made = audience_paper.made(claimed.report.facts[claimed.language], claimed.format)
            with blamed_on(AudienceFile.Problem.STORAGE), scope(program_id):
                audiencereport.files.finish_pdf(claimed, made)
        except MakingFailed as failure:
            with scope(program_id):
                audiencereport.files.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=DjangoTask)
def requeue_audience_files() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: files that another run
    has in hand are skipped.
    """
    from implementation.services import audiencereport  # noqa: PLC0415  (it queues the task above)

    with pghistory.context(source="task requeue_audience_files"):
        for program in Program.objects.all():
            with scope(program):
                audiencereport.files.requeue_forgotten()


@shared_task(base=DjangoTask)
def tell_followers() -> None:
    """Tell those who follow public pages what is new. Beat runs this every half hour.

    Running it twice is harmless: what was told is known, and a page tells once a day.
    """
    from implementation.services import news  # noqa: PLC0415  (it loads what only workers need)

    with pghistory.context(source="task tell_followers"):
        for program in Program.objects.order_by("pk"):
            with scope(program):
                news.tell_all(program, timezone.now())
