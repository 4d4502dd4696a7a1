"""What Celery does for webhooks: send what is owed, find what was forgotten, forget what is old."""

from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.api import outbox
from bic.api.models import Delivery
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import TenantTask


@shared_task(base=TenantTask)
def send_delivery(*, program_id: int, delivery_id: int) -> None:
    """Send one event to one address.

    Running it twice is harmless, even at the same moment: what is delivered is skipped, and
    what another worker holds is left to it.
    """
    outbox.send(delivery_id, timezone.now())


@shared_task(base=DjangoTask)
def look_after_deliveries() -> None:
    """Hand what waits to the workers, and delete what is a month old. Beat runs this each minute.

    Running it twice is harmless: what was handed over just now is left out, and what is handed
    over twice is sent once.
    """
    for program in Program.objects.order_by("pk"):
        with scope(program):
            now = timezone.now()
            outbox.queue_unsent(program.pk, now)
            Delivery.objects.filter(program=program).old(now).delete()
