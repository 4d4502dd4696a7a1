"""What Celery does for people: forget sessions that are over."""

from celery import shared_task
from celery.contrib.django.task import DjangoTask

from bic.people import services


@shared_task(base=DjangoTask)
def forget_sessions() -> None:
    """Delete ended sessions, with the addresses and browsers noted beside them. Runs daily.

    Running it twice is harmless: what is gone is not there a second time.
    """
    services.forget_ended_sessions()
