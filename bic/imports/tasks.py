"""What Celery does for imports: forget those that nobody finished."""

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask

from bic.imports import services
from bic.tenancy import scope
from bic.tenancy.models import Program


@shared_task(base=DjangoTask)
def purge_imports() -> None:
    """Delete drafts older than a week, with their files. Beat runs this daily.

    Running it twice is harmless: what is gone is not there a second time.
    """
    with pghistory.context(source="task purge_imports"):
        for program in Program.objects.all():
            with scope(program):
                services.purge()
