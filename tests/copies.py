"""This worker's database is a copy of a template, which costs less than to make it once more."""

import pickle
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connection, connections, transaction

from bic import demo
from bic.documents.storage import Pending
from bic.tenancy.models import Program
from bic.tenancy.pulse import Kept
from tests.access.world import World, furnishers, make_world
from tests.plugins import services


def close_connections() -> None:
    """Close this thread's connections and the pool behind all threads'."""
    for one in connections.all(initialized_only=True):
        one.close()
        one.close_pool()


def begin_again(template: str = services.TEMPLATE) -> None:
    """Replace this worker's database by a copy of a template."""
    close_connections()
    services.fresh_database(settings.DATABASES["default"]["NAME"], template)
    # The new database counts its rows from the beginning, as the old one did: what was kept under
    # a number, or stored in its folder, would be another's.
    Kept.forget()
    shutil.rmtree(default_storage.path(""), ignore_errors=True)


@contextmanager
def furnished(blocker) -> Iterator[World]:
    """The world of `make_world`, committed, in this worker's database for a `with` block.

    What is done to it within the block is seen by whoever comes later in the block: begin with
    `undone`.
    """
    # Whoever copies the world has not made it, and needs what its furnishers register.
    furnishers()
    with blocker.unblock():
        world = FURNISHED.put()
    yield world
    with blocker.unblock():
        begin_again()


@contextmanager
def shown(blocker) -> Iterator[None]:
    """The demo, committed, in this worker's database for a `with` block; see `furnished`."""
    with blocker.unblock():
        DEMO.put()
    yield
    with blocker.unblock():
        begin_again()


@dataclass(frozen=True)
class Copied:
    """What one worker of a run makes, and the others copy with its files.

    `make` gives what is told of it. Files stand in the folder of their program, so programs
    are counted from `first_program`, and no program of another test counts that far.
    """

    name: str
    first_program: int
    make: Callable[[], Any]

    def put(self) -> Any:
        """Put it into this worker's database, in place of what is there; what `make` gave."""
        with services.alone() as folder:
            path = folder / f"{self.name}.pickle"
            if path.exists():
                begin_again(self.name)
            else:
                self._make(folder)
        shutil.copytree(folder / self.name, default_storage.path(""), dirs_exist_ok=True)
        # It is of this run alone.
        return pickle.loads(path.read_bytes())  # noqa: S301

    def _make(self, folder: Path) -> None:
        """Make it in this worker's database, and keep a copy of it."""
        with transaction.atomic():
            with connection.cursor() as cursor:
                key = "pg_get_serial_sequence('tenancy_program', 'id')"
                cursor.execute(f"SELECT setval({key}, {self.first_program})")
            told = self.make()
            # No worker is there to do what is owed on commit; files stay.
            owed = connection.run_on_commit
            connection.run_on_commit = [one for one in owed if isinstance(one[1], Pending)]
            numbers = list(Program.objects.values_list("pk", flat=True))
        close_connections()
        services.fresh_database(self.name, settings.DATABASES["default"]["NAME"])
        (folder / self.name).mkdir()
        for number in numbers:
            kept = Path(default_storage.path(str(number)))
            if kept.exists():
                shutil.copytree(kept, folder / self.name / str(number))
        (folder / f"{self.name}.pickle").write_bytes(pickle.dumps(told))


FURNISHED = Copied("bic_furnished", 1_000_000, make_world)
DEMO = Copied("bic_demo", 2_000_000, demo.load)
