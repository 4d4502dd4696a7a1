"""The rows of the table about results of surveys, cold and warm."""

import time

from bench.programs import FEW
from bench.rows import Bench, Row, measure
from bench.servers import resident_mb

COLD_SECONDS, COLD_ROUNDS, GROWTH_MB = 1.5, 5, 25


@measure("results")
def results(bench: Bench) -> list[Row]:
    """40 questions over 50,000 responses: just after one came in, and again."""
    from bench.inside import cost_of  # noqa: PLC0415
    from bench.results import fill, touch  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    program = Program.objects.get(slug=FEW)
    survey = fill(program)
    path = f"/{FEW}/surveys/{survey.pk}/results/"
    page = bench.page(path)
    # Both workers have loaded what such a page needs.
    for _visit in range(6):
        page.get()
    before = resident_mb(bench.product.pid)
    waits = []
    for _round in range(COLD_ROUNDS):
        touch(program, survey)
        begun = time.perf_counter()
        page.get()
        waits.append(time.perf_counter() - begun)
    grown = resident_mb(bench.product.pid) - before
    cold = sorted(waits)[COLD_ROUNDS // 2]
    low, high, page = bench.against("/f2/", path)
    cost = cost_of(path, bench.cookie)
    ratio, p50 = high.cpu_each / low.cpu_each, high.wait(0.5) / low.wait(0.5)
    return [
        Row("results, 40 x 50,000, cold",
            target=f"p50 {cold:.2f} <= {COLD_SECONDS} s; {grown:.0f} MB more <= {GROWTH_MB}",
            met=cold <= COLD_SECONDS and grown <= GROWTH_MB),
        Row("results, 40 x 50,000, warm", ratio, p50, high.wait(0.95) / low.wait(0.95),
            cost.queries, cost.rows, page.size, "CPU, p50 <= 3 F2; queries <= 15",
            ratio <= 3 and p50 <= 3 and cost.queries <= 15),
    ]  # fmt: skip
