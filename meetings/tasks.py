"""What workers do for meetings."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.tenancy import scope
from bic.tenancy.models import Program
from meetings.services import purge


@shared_task(base=DjangoTask)
def purge_names() -> None:
    """Erase names and contacts of meetings that are over long enough. Beat runs this daily.

    Running it twice is harmless: what is erased is not there a second time.
    """
    with pghistory.context(source="task purge_names"):
        for program in Program.objects.all():
            with scope(program):
                purge.purge_due(timezone.now())
