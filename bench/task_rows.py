"""The rows about a plan of 2,000 tasks: its table, its board and its timeline."""

from bench.programs import FEW
from bench.rows import Bench, Row, measure


@measure("tasks")
def tasks(bench: Bench) -> list[Row]:
    """The table of 50, the board and the timeline of 250, of a plan with 2,000 tasks."""
    from bench.tasks import TASKS, fill  # noqa: PLC0415
    from bic.people.models import User  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    town = fill(Program.objects.get(slug=FEW), User.objects.get(email="bench@example.org"))
    base = f"/{FEW}/communities/{town}/plan/tasks/"
    return [
        _row(bench, f"table of 50 of {TASKS} tasks", base, 2.5, 12),
        _row(bench, f"board of 250 of {TASKS} tasks", f"{base}board/", 8, 15),
        _row(bench, f"timeline of 250 of {TASKS} tasks", f"{base}timeline/", 8, 15),
    ]


def _row(bench: Bench, name: str, path: str, most: float, queries: int) -> Row:
    from bench.inside import cost_of  # noqa: PLC0415

    low, high, page = bench.against("/f2/", path)
    cost = cost_of(path, bench.cookie)
    ratio, p50 = high.cpu_each / low.cpu_each, high.wait(0.5) / low.wait(0.5)
    return Row(
        name, ratio, p50, high.wait(0.95) / low.wait(0.95), cost.queries, cost.rows, page.size,
        f"CPU, p50 <= {most} F2; queries <= {queries}",
        ratio <= most and p50 <= most and cost.queries <= queries,
    )  # fmt: skip
