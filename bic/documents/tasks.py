"""What Celery does for documents: find files that no row names."""

from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.documents.sweep import sweep
from bic.tenancy.models import Program
from bic.tenancy.tasks import TenantTask


@shared_task(base=DjangoTask)
def sweep_files() -> None:
    """Have the files of every program looked through. Beat runs this daily.

    Running it twice is harmless because `sweep_program_files` is.
    """
    for program_id in Program.objects.order_by("pk").values_list("pk", flat=True):
        sweep_program_files.delay(program_id=program_id)


@shared_task(base=TenantTask)
def sweep_program_files(*, program_id: int) -> None:
    """Delete what a killed process left in the store of one program.

    Running it twice is harmless: what is gone is not there a second time, and a
    file that a row names is never touched.
    """
    sweep(program_id, timezone.now())
