"""The rows about Census files: a download of one table, and a summary file of the nation."""

import io
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from bench.rows import Bench, Row, measure

PLACES = 800
MEGABYTES = 100
NAME = "ACSDT5Y2024.B05002-Data.csv"
LINES = 27


def _header() -> tuple[list[str], list[str]]:
    """Codes and labels of B05002."""
    from research.census.labels import shipped  # noqa: PLC0415  (Django is set up by now)
    from research.census.source import Source  # noqa: PLC0415

    paths = shipped(Source(5, 2024, "B05002"))
    codes = [f"{code}{kind}" for code in paths for kind in "EM"]
    kinds = ("Estimate", "Margin of Error")
    labels = ["!!".join((kind, *path)) for path in paths.values() for kind in kinds]
    return codes, labels


def _cells(number: int) -> list[str]:
    """Figures of one area, whose parts add up."""
    cells = ["0", "14"] * LINES
    cells[0], cells[2], cells[24] = str(number + 100), "100", str(number)
    return cells


def download() -> bytes:
    """The ZIP of one table for all places of a state."""
    codes, labels = _header()
    lines = [["GEO_ID", "NAME", *codes], ["Geography", "Geographic Area Name", *labels]]
    lines += [
        [f"1600000US37{n:05}", f"Town {n} town, North Carolina", *_cells(n)] for n in range(PLACES)
    ]
    text = "".join(",".join(f'"{cell}"' for cell in line) + ",\n" for line in lines)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(NAME, text)
    return packed.getvalue()


def write_nation(path: Path) -> None:
    """A summary file of 100 MB: every state with counties and places, then tracts."""
    codes, _labels = _header()
    named = [f"{code[:-4]}{code[-1]}{code[-4:-1]}" for code in codes]
    areas = ["0100000US"]
    for state in range(1, 57):
        areas.append(f"0400000US{state:02}")
        areas += [f"0500000US{state:02}{2 * n + 1:03}" for n in range(60)]
        areas += [f"1600000US{state:02}{n:05}" for n in range(PLACES)]
    tail = "|".join(_cells(7))
    with path.open("w", encoding="ascii") as file:
        file.write("|".join(["GEO_ID", *named]) + "\n")
        file.writelines(f"{area}|{tail}\n" for area in areas)
        tract = 0
        while file.tell() < MEGABYTES * 1_000_000:
            file.writelines(f"1400000US{n:011}|{tail}\n" for n in range(tract, tract + 5000))
            tract += 5000


@measure("census")
def census(bench: Bench) -> list[Row]:
    """What people wait for, in seconds, and how fast and in how much memory a nation is read."""
    with tempfile.TemporaryDirectory(prefix="bic-bench-") as folder:
        path = Path(folder) / "acsdt5y2024-b05002.dat"
        write_nation(path)
        done = subprocess.run(
            [sys.executable, "-m", "bench.census_rows", str(path)],
            env={**os.environ, **bench.env}, stdout=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
    found = json.loads(done.stdout.splitlines()[-1])
    return [
        Row(f"Census ZIP, {PLACES} places", target=f"{found['zip']:.1f} <= 5 s",
            met=found["zip"] <= 5),
        Row(f"summary file, {MEGABYTES} MB, {found['areas']} areas kept",
            target=f"{found['rate']:.0f} >= 30 MB/s of CPU; {found['waited']:.1f} s;"
            f" {found['mb']:.0f} < 150 MB of memory",
            met=found["rate"] >= 30 and found["mb"] < 150),
    ]  # fmt: skip


def peak() -> float:
    """The most memory that this process ever held, in MB; `getrusage` counts its parent's too."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def main() -> None:
    """Load both in a process of its own, whose memory is measured; one line of JSON."""
    import django  # noqa: PLC0415

    django.setup()
    from bic.people.models import User  # noqa: PLC0415
    from bic.tenancy import scope  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415
    from communities.models import Community  # noqa: PLC0415
    from research.services.census import load_census_file  # noqa: PLC0415

    program = Program.objects.create(name="Bench census", slug="bench-census")
    by = User.objects.first()
    path = Path(sys.argv[1])
    seconds = {}
    with scope(program):
        Community.objects.create(program=program, name="Town 1", slug="town-1", state_id="37")
        begun = time.perf_counter()
        load_census_file(program, io.BytesIO(download()), NAME, by=by)
        seconds["zip"] = time.perf_counter() - begun
        begun, spent = time.perf_counter(), time.process_time()
        with path.open("rb") as file:
            name = path.name.replace("2024", "2023")
            areas = load_census_file(program, file, name, by=by).file.area_count
        seconds["nation"] = time.perf_counter() - begun
        seconds["cpu"] = time.process_time() - spent
    print(json.dumps({
        "zip": seconds["zip"],
        # Of the processor's seconds, because others use this machine meanwhile.
        "rate": path.stat().st_size / 1_000_000 / seconds["cpu"],
        "waited": seconds["nation"],
        "areas": areas,
        "mb": peak(),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
