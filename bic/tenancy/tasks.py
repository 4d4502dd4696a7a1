"""The base of every Celery task that touches tenant rows."""

from typing import Any

import pghistory
from celery.contrib.django.task import DjangoTask

from bic.tenancy.scoping import scope


class ScopeMissing(TypeError):
    """A tenant task was called without the program it works for."""


class TenantTask(DjangoTask):
    """Celery task that runs in the scope, and so in one transaction, of its `program_id`."""

    abstract = True

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        program_id = kwargs.get("program_id")
        if program_id is None:
            raise ScopeMissing(f"{self.name} needs program_id")
        with pghistory.context(source=f"task {self.name}"), scope(program_id):
            return super().__call__(*args, **kwargs)
