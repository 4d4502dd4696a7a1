"""F-bulk and ours: 10,000 rows of a spreadsheet through preview and import."""

import csv
import io
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from bench.servers import cpu_seconds
from bic.imports import services
from bic.imports.models import ImportRun
from bic.imports.readings import read
from bic.people.models import User
from bic.tenancy import scope
from bic.tenancy.models import Program
from communities.imports.community import CommunityImport
from communities.models import Community

ROWS = 10_000


def spreadsheet(cohort: str) -> bytes:
    """Towns of North Carolina."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Community", "Kind", "State", "County", "Status", "Cohort"])
    for n in range(ROWS):
        writer.writerow([f"Town {n}", "Municipality", "NC", "Orange County", "Prospect", cohort])
    return out.getvalue().encode()


def floor(program: Program, data: bytes) -> None:
    """F-bulk: parse, then `bulk_create` in batches of 1,000."""
    rows = csv.reader(io.StringIO(data.decode()))
    next(rows)
    Community.objects.bulk_create(
        [
            Community(
                program=program, name=name, slug=f"town-{number}", kind="municipality",
                state_id="37", county_id="37135", status="prospect", cohort=cohort,
            )
            for number, (name, _kind, _state, _county, _status, cohort) in enumerate(rows)
        ],
        batch_size=1000,
    )  # fmt: skip


def measured(postgres: int) -> dict[str, float]:
    """Seconds of CPU of the floor, and of ours: preview, first import, the same again, changes."""
    program = Program.objects.create(name="Bench planned", slug="bench-planned")
    user = User.objects.first()

    def cost(work: Callable[[], Any]) -> float:
        before, begun = cpu_seconds([postgres]), time.process_time()
        work()
        return time.process_time() - begun + cpu_seconds([postgres]) - before

    def target() -> CommunityImport:
        return CommunityImport(program, by=user)

    def draft(data: bytes) -> ImportRun:
        upload = SimpleNamespace(file=io.BytesIO(data), name="towns.csv")
        run = services.begin(target(), read(upload.file, upload.name, target()), upload)
        return services.match_columns(run, run.mapping)

    def whole(data: bytes) -> None:
        services.apply(draft(data), target())

    first, changed = spreadsheet("first"), spreadsheet("second")
    with scope(program):
        low = cost(lambda: floor(program, first))
        Community.objects.all().delete()
        with connection.cursor() as cursor:
            # The floor's rows must not be looked at any more while ours are written.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
        run = draft(first)
        preview = cost(lambda: services.plan_of(run, target()))
        with CaptureQueriesContext(connection) as queries:
            ours = cost(lambda: whole(first))
        again = cost(lambda: whole(first))
        change = cost(lambda: whole(changed))
    return {
        "floor": low, "preview": preview, "ours": ours, "again": again, "change": change,
        "queries": len(queries),
    }  # fmt: skip
