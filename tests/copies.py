"""This worker's database is a copy of a template, which costs less than to make it once more."""

import pickle
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connection, connections, transaction

from bic.documents.storage import Pending
from bic.tenancy.pulse import Kept
from tests.access.world import World, make_world
from tests.plugins import services

FURNISHED = "bic_furnished"
# Files stand in the folder of their program, and no program of another test counts that far.
FIRST_PROGRAM = 1_000_000


def close_connections() -> None:
    """Close this thread's connections and the pool behind all threads'."""
    for one in connections.all(initialized_only=True):
        one.close()
        one.close_pool()


def begin_again(template: str = services.TEMPLATE) -> None:
    """Replace this worker's database by a copy of a template."""
    close_connections()
    services.fresh_database(settings.DATABASES["default"]["NAME"], template)
    # The new database counts its rows from the beginning, as the old one did.
    Kept.forget()


@contextmanager
def furnished(blocker) -> Iterator[World]:
    """The world of `make_world`, committed, in this worker's database for a `with` block.

    One worker of a run makes it, and the others copy its rows and files. What is done to it
    within the block is seen by whoever comes later in the block: begin with `undone`.
    """
    with blocker.unblock():
        with services.alone() as folder:
            path = folder / "furnished.pickle"
            if path.exists():
                begin_again(FURNISHED)
            else:
                _furnish(folder)
        # Both are of this run alone.
        world = pickle.loads(path.read_bytes())  # noqa: S301
        shutil.copytree(folder / "furnished", default_storage.path(""), dirs_exist_ok=True)
    yield world
    with blocker.unblock():
        begin_again()


def _furnish(folder: Path) -> None:
    """Make the world in this worker's database, and keep a copy of it."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            key = "pg_get_serial_sequence('tenancy_program', 'id')"
            cursor.execute(f"SELECT setval({key}, {FIRST_PROGRAM})")
        world = make_world()
        # No worker is there to do what is owed on commit; files stay.
        owed = connection.run_on_commit
        connection.run_on_commit = [one for one in owed if isinstance(one[1], Pending)]
    close_connections()
    services.fresh_database(FURNISHED, settings.DATABASES["default"]["NAME"])
    for number in {place.program.pk for place in (world.own, world.other_program)}:
        kept = default_storage.path(str(number))
        shutil.copytree(kept, folder / "furnished" / str(number))
    (folder / "furnished.pickle").write_bytes(pickle.dumps(world))
