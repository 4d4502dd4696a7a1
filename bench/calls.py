"""The rows about calls for applications and what answers them."""

from bench.programs import FEW
from bench.rows import Bench, Row, measure
from bench.servers import Page, compare, cpu_seconds


@measure("call")
def public_call(bench: Bench) -> list[Row]:
    """The public page of a call, for somebody who is not signed in."""
    from bench.autosave import public_call as path_of  # noqa: PLC0415  (Django is set up by now)
    from bench.inside import cost_of  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    path = path_of(Program.objects.get(slug=FEW))
    page = Page(bench.product, path)
    low, high = compare(
        bench.floor("/f2/"), page, bench.postgres, rounds=bench.rounds, requests=bench.requests
    )
    cost = cost_of(path, "")
    ratio, p50 = high.cpu_each / low.cpu_each, high.wait(0.5) / low.wait(0.5)
    return [
        Row("public page of a call", ratio, p50, high.wait(0.95) / low.wait(0.95),
            cost.queries, cost.rows, page.size, "CPU <= 1.0 F2; queries <= 6",
            ratio <= 1 and cost.queries <= 6)
    ]  # fmt: skip


@measure("autosave")
def autosave(bench: Bench) -> list[Row]:
    """100 applicants who save an answer each second for a minute, on two workers."""
    from bench.autosave import SECONDS, run  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    before = cpu_seconds([bench.product.pid, bench.postgres])
    typists, lost = run(bench.product, Program.objects.get(slug=FEW))
    cpu = cpu_seconds([bench.product.pid, bench.postgres]) - before
    waits = sorted(wait for one in typists for wait in one.waits)
    failed = sum(one.failed for one in typists)
    p50, p95 = (1000 * waits[int(len(waits) * share)] for share in (0.5, 0.95))
    return [
        Row(f"{len(typists)} applicants autosave for {SECONDS} s",
            target=f"p95 {p95:.0f} <= 300 ms (p50 {p50:.0f}); {lost} lost, {failed} failed of"
            f" {len(waits)}; {1000 * cpu / len(waits):.1f} ms CPU each",
            met=p95 <= 300 and lost == 0 and failed == 0)
    ]  # fmt: skip
