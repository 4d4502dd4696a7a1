"""What Celery does for communities: end what declined applicants could read until today."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask

from bic.blueprint.services import today_in
from bic.tenancy import scope
from bic.tenancy.models import Program
from communities.services import decision


@shared_task(base=DjangoTask)
def end_declined_applicants() -> None:
    """End parts of applicants whose days to read a decline are over. Beat runs this daily.

    Running it twice is harmless: what has ended does not end again.
    """
    with pghistory.context(source="task end_declined_applicants"):
        for program in Program.objects.order_by("pk"):
            with scope(program):
                decision.end_expired(program, today_in(program))
