"""The table: a row for each fault, and whether every promise was kept."""

from collections import Counter
from dataclasses import dataclass

from drill.faults import Fault
from drill.ledger import ANSWERED, SAID, WORDLESS, Ledger

HEADS = (
    "fault", "seconds", "answered", "said plainly", "without words", "p95 s", "back after s",
    "acknowledged", "lost", "sent twice", "kept",
)  # fmt: skip


@dataclass
class Phase:
    """The time of one fault and the quiet after it; times are those of `time.monotonic`.

    `back` is how many seconds after the end of the fault everything was answered and nothing
    was owed any more; None when it did not come to that.
    """

    fault: Fault | None
    begun: float
    mended: float = 0.0
    ended: float = 0.0
    back: float | None = 0.0

    def has(self, at: float) -> bool:
        """Whether something happened in it."""
        return self.begun <= at < self.ended


@dataclass
class Row:
    """What one phase came to."""

    cells: tuple[str, ...]
    kept: bool


def row_of(
    phase: Phase, ledger: Ledger, there: dict[str, Counter[str]], repeated: list[float]
) -> Row:
    """Count what was told and what is there."""
    answers = [one for one in ledger.answers if phase.has(one.at)]
    outcomes = Counter(one.outcome for one in answers)
    waits = sorted(one.seconds for one in answers if one.at <= phase.mended) or [0.0]
    done = [one for one in ledger.done if phase.has(one.at)]
    counts = [there[one.kind][one.mark] for one in done]
    lost = sum(count == 0 for count in counts)
    doubled = sum(count > 1 for count in counts)
    twice = sum(phase.has(at) for at in repeated)
    fault = phase.fault
    kept = (
        not lost
        and not doubled
        and not outcomes[WORDLESS]
        and (not twice or bool(fault and fault.may_repeat))
        and phase.back is not None
    )
    cells = (
        fault.name if fault else "none",
        f"{phase.mended - phase.begun:.0f}",
        *(str(outcomes[name]) for name in (ANSWERED, SAID, WORDLESS)),
        f"{waits[int(0.95 * (len(waits) - 1))]:.1f}",
        "never" if phase.back is None else f"{phase.back:.0f}",
        *(str(len(done)), str(lost), str(doubled + twice)),
        "yes" if kept else "NO",
    )
    return Row(cells, kept)


def printed(rows: list[Row]) -> str:
    """The table in Markdown."""
    lines = [HEADS, ("---",) + ("---:",) * (len(HEADS) - 2) + ("---",), *(r.cells for r in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
