"""The row about the portfolio: 200 communities with plans, doors of meetings and profiles."""

from bench.programs import TOWNS
from bench.rows import Bench, Row, measure


@measure("portfolio")
def portfolio(bench: Bench) -> list[Row]:
    """The first page of the portfolio beside F2, and its file of all communities."""
    from bench.inside import cost_of  # noqa: PLC0415  (Django is set up by now)
    from bench.portfolios import fill  # noqa: PLC0415
    from bic.people.models import User  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    fill(Program.objects.get(slug=TOWNS), User.objects.get(email="bench@example.org"))
    path = f"/{TOWNS}/portfolio/"
    low, high, page = bench.against("/f2/", path)
    cost, file = cost_of(path, bench.cookie), cost_of(f"{path}?export=csv", bench.cookie)
    cpu = high.cpu_each / low.cpu_each
    return [
        Row("portfolio over 200 communities", cpu, high.wait(0.5) / low.wait(0.5),
            high.wait(0.95) / low.wait(0.95), cost.queries, cost.rows, page.size,
            "CPU <= 6 F2; queries <= 45; <= 100 kB",
            cpu <= 6 and cost.queries <= 45 and page.size <= 100_000),
        Row("the portfolio as a file", queries=file.queries, rows=file.rows, size=file.size,
            target="queries <= 45", met=file.queries <= 45),
    ]  # fmt: skip
