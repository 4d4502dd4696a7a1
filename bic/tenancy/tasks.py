"""The base of every Celery task that touches tenant rows, and the sweep of pulses."""

from functools import partial
from typing import Any

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.db import transaction

from bic.tenancy import pulse
from bic.tenancy.models import Program
from bic.tenancy.scoping import scope


class ScopeMissing(TypeError):
    """A tenant task was called without the program it works for."""


class QueuedTask(DjangoTask):
    """Celery task that an act queues: its row waits, and a sweep finds what the broker lost."""

    abstract = True

    def delay_on_commit(self, *args: Any, **kwargs: Any) -> None:
        """Queue it once the act is stored, or leave it to the sweep when the broker is away."""
        # Robust: an error would deny what is done, and drop whatever else follows the commit.
        transaction.on_commit(partial(self.apply_async, args, kwargs, retry=False), robust=True)


class TenantTask(QueuedTask):
    """Celery task that runs in the scope, and so in one transaction, of its `program_id`."""

    abstract = True

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        program_id = kwargs.get("program_id")
        if program_id is None:
            raise ScopeMissing(f"{self.name} needs program_id")
        with pghistory.context(source=f"task {self.name}"), scope(program_id):
            return super().__call__(*args, **kwargs)


@shared_task(base=DjangoTask)
def sweep_pulses() -> None:
    """Have the marks of every program joined that has many. Beat runs this hourly.

    Running it twice is harmless because `sweep_pulse` is.
    """
    for program_id in Program.objects.order_by("pk").values_list("pk", flat=True):
        sweep_pulse.delay(program_id=program_id)


@shared_task(base=TenantTask)
def sweep_pulse(*, program_id: int) -> None:
    """Join the marks of one program.

    Running it twice is harmless: what is joined is few and stays.
    """
    pulse.sweep(program_id)
