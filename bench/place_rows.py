"""The rows about the public page of a community: made anew, and for who has it already.

What was learned. The page was kept, and an unchanged one still cost 7 F1: resolving the address,
a transaction with its walls (four statements), and what knows sessions and people. Given before
all that (ADR 38) it costs 2 to 2.5 F1, of which the one statement is half. A page that is made
anew was 1.28 F2. Half was PostgreSQL's, for the statement of all parts, and four fifths of that
were two joins: the keys of public actions, out of the facts of a version, were looked up anew for
each topic and proposal, because nobody can guess how many they are. As an array they are made
once: 1.14. Another sixth of what the web worker did was psycopg's, which looked through 20 kB of
statement for its `%s` each time, and wrote 150 values that never differ; statements that are
written once now have them within (ADR 43): 1.05, on a machine with a load of 25. What is left:
addresses are tried one by one (a fifteenth), and the statement about words that programs wrote. Its
plan takes 10 ms and more, so the first seven times of each connection are dear.
"""

from dataclasses import dataclass
from typing import Any

from bench.meeting_rows import Known, ask
from bench.programs import FEW
from bench.rows import Bench, Row, measure
from bench.servers import Page, compare, cpu_seconds

MARKS = 200


@measure("place")
def place(bench: Bench) -> list[Row]:
    """The page beside F2 while its program changes, and beside F1 while it does not."""
    from bench.inside import cost_of  # noqa: PLC0415  (Django is set up by now)
    from bench.places import fill  # noqa: PLC0415
    from bic.people.models import User  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415
    from bic.tenancy.pulse import Kept  # noqa: PLC0415

    program = Program.objects.get(slug=FEW)
    path = fill(program, User.objects.get(email="bench@example.org"))
    fresh = Fresh(bench.product, path, program=program)
    low, high = compare(
        bench.floor("/f2/"), fresh, bench.postgres, rounds=bench.rounds, requests=bench.requests
    )
    cost_of(path, "")
    Kept.forget()
    cost = cost_of(path, "", warm=False)
    made = (high.cpu_each - _cost_of_a_mark(program, bench.postgres)) / low.cpu_each
    whole = Page(bench.product, path)
    _status, etag, _took = ask(whole, {})
    one, again = compare(
        bench.floor("/f1/"), Known(bench.product, path, etag=etag), bench.postgres,
        rounds=bench.rounds, requests=bench.requests * 4,
    )  # fmt: skip
    kept = again.cpu_each / one.cpu_each
    return [
        Row("public page of a community", made, high.wait(0.5) / low.wait(0.5),
            high.wait(0.95) / low.wait(0.95), cost.queries, cost.rows, fresh.size,
            "CPU <= 1.0 F2; queries <= 6", made <= 1 and cost.queries <= 6),
        Row("the same, unchanged (304)", kept, again.wait(0.5) / one.wait(0.5),
            again.wait(0.95) / one.wait(0.95), cost_of(path, "").queries,
            target="CPU <= 3.0 F1", met=kept <= 3),
    ]  # fmt: skip


def _cost_of_a_mark(program: Any, postgres: int) -> float:
    """Seconds of PostgreSQL's that `Fresh` uses before the page is asked for, each time."""
    before = cpu_seconds([postgres])
    for _number in range(MARKS):
        _move(program)
    return (cpu_seconds([postgres]) - before) / MARKS


def _move(program: Any) -> None:
    from bic.tenancy import scope  # noqa: PLC0415  (Django is set up by now)
    from bic.tenancy.models import Pulse  # noqa: PLC0415

    with scope(program):
        Pulse.objects.create(program=program)


@dataclass
class Fresh(Page):
    """A page after something was written in its program: none that is kept is given."""

    program: Any = None

    def get(self) -> float:
        _move(self.program)
        return super().get()
