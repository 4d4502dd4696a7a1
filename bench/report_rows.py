"""The row about a whole progress report of three years."""

import json
import os
import subprocess
import sys

from bench.rows import Bench, Row, measure


@measure("report")
def report(bench: Bench) -> list[Row]:
    """Frozen in both languages, then laid out, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.reporting"], env={**os.environ, **bench.env},
        stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    found = json.loads(done.stdout.splitlines()[-1])
    return [
        Row("progress report, 3 years of data", size=found["bytes"],
            target=f"{found['laid_out']:.1f} <= 10 s of CPU, {found['laid_out_wall']:.1f} s by the"
            f" clock; {found['mb']:.0f} <= 400 MB; {found['pages']} pages; frozen in two languages"
            f" in {found['frozen']:.1f} s of CPU, {found['frozen_wall']:.1f} s by the clock",
            met=found["laid_out"] <= 10 and found["mb"] <= 400)
    ]  # fmt: skip
