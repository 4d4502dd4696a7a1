"""The demo's Census files: invented places in invented figures, in the real form."""

from pathlib import Path
from typing import Any

from bic.story import LARKSPUR, MILL_FORK
from research.services import census as services

FOLDER = Path(__file__).parent
# The first tells which towns there are; Larkspur planned with them.
OLD = ("ACSDT5Y2019.B05002", "ACSDT5Y2019.B16005", "ACSDT5Y2019.C16001")
FILES = (
    "ACSDT5Y2024.B05002", "ACSDT5Y2024.B05005", "ACSDT5Y2024.B05006",
    "ACSDT5Y2024.B05009", "ACSDT5Y2024.B16005", "ACSDT5Y2024.C16001", "ACSST5Y2024.S0501",
)  # fmt: skip


def load_larkspur(demo: Any) -> None:
    """Load the tables that there were when Larkspur planned."""
    with demo.ago(LARKSPUR.days["R2"] + 40):
        for name in OLD:
            _load(demo, name)


def load(demo: Any) -> None:
    """Load tables of the demo's towns, their counties and their state."""
    with demo.ago(MILL_FORK.days["R2"] + 40):
        for name in FILES:
            _load(demo, name)


def _load(demo: Any, name: str) -> None:
    with (FOLDER / f"{name}-Data.csv").open("rb") as file:
        # The name is shown as the source of every figure.
        services.load_census_file(
            demo.program, file, f"{name}-Data (invented figures).csv", by=demo.people["jonah"]
        )
