"""F-bulk and ours: 10,000 rows of a file into the database."""

import csv
import io
import time

from django.db import connection
from django.test.utils import CaptureQueriesContext

from bench.servers import cpu_seconds
from bic.people.models import User
from bic.tenancy import scope
from bic.tenancy.models import Program
from communities.models import Place
from research.services.census import load_census_file

ROWS = 10_000
NAME = "ACSDT5Y2024.B01003-Data.csv"


def census_file() -> bytes:
    """A table of places in the form of data.census.gov."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(["GEO_ID", "NAME", "B01003_001E", "B01003_001M", ""])
    writer.writerow(
        ["Geography", "Geographic Area Name", "Estimate!!Total", "Margin of Error!!Total", ""]
    )
    for n in range(ROWS):
        code = f"1600000US37{n:05}"
        writer.writerow([code, f"Town {n} town, North Carolina", str(n + 100), "12", ""])
    return out.getvalue().encode()


def floor(program: Program, data: bytes) -> None:
    """F-bulk: parse, then `bulk_create` in batches of 1,000."""
    rows = csv.reader(io.StringIO(data.decode()))
    next(rows)
    next(rows)
    Place.objects.bulk_create(
        [
            Place(program=program, geoid=code[-7:], name=name, kind="", state_id="37")
            for code, name, *_rest in rows
        ],
        batch_size=1000,
    )


def measured(postgres: int) -> dict[str, float]:
    """Seconds of CPU of the floor and of ours, ours again, and how many queries ours took."""
    data = census_file()
    program = Program.objects.create(name="Bench imports", slug="bench-imports")
    user = User.objects.first()

    def cost(work: object) -> float:
        before, begun = cpu_seconds([postgres]), time.process_time()
        work()
        return time.process_time() - begun + cpu_seconds([postgres]) - before

    def ours() -> object:
        return load_census_file(program, io.BytesIO(data), NAME, by=user)

    with scope(program):
        low = cost(lambda: floor(program, data))
        Place.objects.all().delete()
        with CaptureQueriesContext(connection) as queries:
            high = cost(ours)
        again = cost(ours)
    return {"floor": low, "ours": high, "again": again, "queries": len(queries)}
