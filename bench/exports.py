"""The export of a long list as a worker makes it: rows for a second of processor time."""

import statistics
import time

from django.core.files.storage import default_storage

from bench.programs import MANY
from bench.servers import cpu_seconds
from bic.people.models import User
from bic.reports import exports
from bic.reports.models import Export
from bic.reports.tasks import make_export
from bic.tenancy import scope
from bic.tenancy.models import Program

TITLE = "Documents"
PATH = f"/{MANY}/communities/town-000/documents/"


def rows_per_second(form: str, postgres: int, rounds: int = 3) -> tuple[int, float]:
    """How many rows the list has, and how many the task writes and stores in a second.

    Seconds are those of the processors, of the worker and PostgreSQL together: on a busy
    machine the clock measures the others.
    """
    program = Program.objects.get(slug=MANY)
    speeds = []
    for _number in range(rounds):
        with scope(program):
            asked = exports.ask_for(
                program, PATH, "", form, by=User.objects.get(), community=None, title=TITLE
            )
        before, begun = cpu_seconds([postgres]), time.process_time()
        make_export(program_id=program.pk, export_id=asked.pk)
        took = time.process_time() - begun + cpu_seconds([postgres]) - before
        with scope(program):
            done = Export.objects.get(pk=asked.pk)
        assert done.state == Export.State.READY, done.problem_detail
        default_storage.delete(done.storage_key)
        speeds.append(done.rows / took)
    return done.rows, statistics.median(speeds)
