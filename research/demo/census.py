"""The demo's Census file: invented places in invented figures, in the real form."""

from pathlib import Path
from typing import Any

from research.services import census as services

FILE = Path(__file__).with_name("ACSDT5Y2024.B05002-Data.csv")
# The name is shown as the source of every figure.
NAME = "ACSDT5Y2024.B05002-Data (invented figures).csv"


def load(demo: Any) -> None:
    """Load nativity and citizenship of the demo's towns, their counties and their state."""
    with FILE.open("rb") as file:
        services.load_census_file(demo.program, file, NAME, by=demo.people["jonah"])
