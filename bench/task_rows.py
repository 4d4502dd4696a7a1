"""The rows about a plan of 2,000 tasks: its table, its board and its timeline.

What was learned of the table. It was 3.1 to 3.9 F2, and is 2.8; a list of documents on the same
loaded machine is 2.3. PostgreSQL has a twelfth of it: that the statement joins the actions of all
tasks before it takes fifty is 1.5 ms of 26. The web worker's share was: what the filters offer
(2.3 ms, of which writing its SQL was 1.8), reading the plan with its program and community (0.8),
fifty rows in a template (2.5, now 2.0: a cell costs as much in Python as in a template, unless
cells are drawn together), reading the fifty records (2.5), links of the frame (1.4, on each page).
A checkbox that is named by a word of the page and by the link of its row saves 2 kB.
"""

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
