"""What Celery does for parcels: make them, find forgotten ones, delete old files."""

from tempfile import TemporaryFile

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask

from bic.dossier.models import Parcel
from bic.reports.making import MakingFailed, blamed_on
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import QueuedTask

# How long a worker may pack: a program with many files takes long to read.
SECONDS = 1740


@shared_task(base=QueuedTask, soft_time_limit=SECONDS, time_limit=SECONDS + 30)
def make_parcel(*, program_id: int, parcel_id: int) -> None:
    """Pack a dossier or an archive, for the person who asked for it.

    Running it twice is harmless: only a waiting parcel can be claimed, and only the worker
    that holds the claim can finish. It is packed on the disk and stored when it is whole.
    """
    from bic.dossier import packing, services  # noqa: PLC0415  (services queue this task)

    with pghistory.context(source="task make_parcel"):
        with scope(program_id):
            claimed = services.files.claim(parcel_id)
        if claimed is None:
            return
        try:
            with blamed_on(Parcel.Problem.STORAGE), TemporaryFile() as file:
                with blamed_on(Parcel.Problem.ROWS):
                    packed = packing.pack(claimed, file)
                with scope(program_id):
                    services.finish(claimed, packed, file)
        except MakingFailed as failure:
            with scope(program_id):
                services.fail(claimed, problem=failure.problem, detail=failure.detail)


@shared_task(base=DjangoTask)
def look_after_parcels() -> None:
    """Queue again what a dead worker left unfinished, and delete files that are a week old.

    Beat runs this every ten minutes. Running it twice is harmless: parcels that another run has
    in hand are skipped, and a deleted file is not there to be deleted.
    """
    from bic.dossier import services  # noqa: PLC0415  (they queue the task above)

    with pghistory.context(source="task look_after_parcels"):
        for program in Program.objects.all():
            with scope(program):
                services.files.requeue_forgotten()
                services.purge()
