"""What workers do for meetings."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.tenancy import scope
from bic.tenancy.models import Program
from meetings.services import purge, rsvp_mail


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
