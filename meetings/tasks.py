"""What workers do for coming together."""

import logging

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.reports.making import MakingFailed, blamed_on
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import QueuedTask
from meetings.models import Packet
from meetings.services import purge, rsvp_mail

logger = logging.getLogger(__name__)


@shared_task(base=QueuedTask, soft_time_limit=240, time_limit=270)
def render_packet(*, program_id: int, file_id: int) -> None:
    """Make the PDF of a packet.

    Running it twice is harmless: only a waiting file can be claimed, and only the worker that
    holds the claim can finish.
    """
    from meetings.packets import page  # noqa: PLC0415  (it loads what only workers need)
    from meetings.services import packet  # noqa: PLC0415  (it queues this task)

    with pghistory.context(source="task render_packet"):
        with scope(program_id):
            claimed = packet.files.claim(file_id)
            if claimed is None:
                return
            documents = page.still_open(claimed.facts)
        try:
            with blamed_on(Packet.Problem.LAYOUT):
                found, left_out = page.gathered(claimed.facts, documents)
                bound = page.bound(claimed.facts, found, left_out)
            with blamed_on(Packet.Problem.STORAGE), scope(program_id):
                packet.note_left_out(claimed, left_out)
                packet.files.finish_pdf(claimed, bound)
        except MakingFailed as failure:
            with scope(program_id):
                packet.files.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=DjangoTask)
def requeue_packets() -> None:
    """Queue again what a dead worker or an emptied broker left unfinished.

    Beat runs this every two minutes. Running it twice is harmless: files that another run
    has in hand are skipped.
    """
    from meetings.services import packet  # noqa: PLC0415  (it queues the task above)

    with pghistory.context(source="task requeue_packets"):
        for program in Program.objects.all():
            with scope(program):
                packet.files.requeue_forgotten()


@shared_task(base=DjangoTask)
def follow_meetings() -> None:
    """Tell those who replied of changes, and remind them. Beat runs this every five minutes.

    Running it twice is harmless: what was told is remembered, and a mail is owed once.
    """
    with pghistory.context(source="task follow_meetings"):
        for program in Program.objects.order_by("pk"):
            with scope(program):
                rsvp_mail.follow(timezone.now())


@shared_task(base=DjangoTask)
def purge_names() -> None:
    """Erase names and contacts of meetings that are over long enough. Beat runs this daily.

    Running it twice is harmless: what is erased is not there a second time.
    """
    with pghistory.context(source="task purge_names"):
        for program in Program.objects.all():
            with scope(program):
                purge.purge_due(timezone.now())


@shared_task(base=DjangoTask)
def purge_ways_to_authors() -> None:
    """Delete how to reach authors who heard the end, or whose time is over. Beat runs this daily.

    Running it twice is harmless: what is gone is not there a second time.
    """
    from meetings.services import authors  # noqa: PLC0415  (only workers need it)

    with pghistory.context(source="task purge_ways_to_authors"):
        for program in Program.objects.all():
            with scope(program):
                if gone := authors.purge(program):
                    logger.info("%d ways to authors deleted in program %d", gone, program.pk)
