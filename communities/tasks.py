"""What Celery does for communities: letters, ends of declines, files of signed agreements."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.days import today_in
from bic.reports.making import MakingFailed, blamed_on
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import QueuedTask, TenantTask
from communities.models import AgreementFile
from communities.services import decision, letter_files, letters


@shared_task(base=TenantTask, soft_time_limit=120, time_limit=150)
def file_letter(*, program_id: int, letter_id: int) -> None:
    """Make the PDF of a written letter and file it.

    Running it twice is harmless: the letter is locked, and one that has its document is
    left alone.
    """
    letter_files.file_written(letter_id)


@shared_task(base=DjangoTask)
def file_forgotten_letters() -> None:
    """Queue the written letters that the broker or a worker lost. Beat runs it every 5 minutes.

    Running it twice is harmless because `file_letter` is.
    """
    for program in Program.objects.order_by("pk"):
        with scope(program):
            late = letter_files.forgotten(timezone.now())
        for letter_id in late:
            file_letter.delay(program_id=program.pk, letter_id=letter_id)


@shared_task(base=DjangoTask)
def remind_signers() -> None:
    """Have the signers of every program reminded. Beat runs this every hour.

    Running it twice is harmless because `remind_program_signers` is. Each program is a task
    of its own, so that trouble in one does not stop the others.
    """
    for program_id in Program.objects.order_by("pk").values_list("pk", flat=True):
        remind_program_signers.delay(program_id=program_id)


@shared_task(base=TenantTask)
def remind_program_signers(*, program_id: int) -> None:
    """Mail the link once more to signers who have not answered for a week, twice at most.

    Running it twice is harmless: a letter is locked, and remembers its last reminder.
    """
    for letter in letters.to_remind(timezone.now()):
        letters.remind_if_allowed(letter)


@shared_task(base=DjangoTask)
def end_declined_applicants() -> None:
    """End parts of applicants whose days to read a decline are over. Beat runs this daily.

    Running it twice is harmless: what has ended does not end again.
    """
    with pghistory.context(source="task end_declined_applicants"):
        for program in Program.objects.order_by("pk"):
            with scope(program):
                decision.end_expired(program, today_in(program))


@shared_task(base=QueuedTask, soft_time_limit=150, time_limit=180)
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
