"""What Celery does for coming together."""

import logging

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask

from bic.tenancy import scope
from bic.tenancy.models import Program

logger = logging.getLogger(__name__)


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
