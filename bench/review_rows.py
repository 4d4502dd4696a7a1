"""The rows of the table about review: the desk of a round, and one review beside its form."""

from bench.programs import FEW
from bench.rows import Bench, Row, measure


@measure("reviews")
def reviews(bench: Bench) -> list[Row]:
    """The desk of 250 applications x 6 reviewers x 9 criteria, and one review to write."""
    from bench.reviews import SLUG, fill  # noqa: PLC0415
    from bic.people.models import User  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    own = fill(Program.objects.get(slug=FEW), User.objects.get(email="bench@example.org"))
    desk = f"/{FEW}/rounds/{SLUG}/reviews/"
    return [
        _row(bench, "review desk by reviewers, 250 x 6 x 9", desk, 8),
        _row(bench, "review desk by criteria, 250 x 6 x 9", f"{desk}?by=criteria", 8),
        _row(bench, "review of one application", f"/{FEW}/reviews/{own}/", 2),
    ]


def _row(bench: Bench, name: str, path: str, most: float) -> Row:
    from bench.inside import cost_of  # noqa: PLC0415

    low, high, page = bench.against("/f2/", path)
    cost = cost_of(path, bench.cookie)
    ratio, p50 = high.cpu_each / low.cpu_each, high.wait(0.5) / low.wait(0.5)
    return Row(
        name, ratio, p50, high.wait(0.95) / low.wait(0.95), cost.queries, cost.rows, page.size,
        f"CPU, p50 <= {most} F2; queries <= 15",
        ratio <= most and p50 <= most and cost.queries <= 15,
    )  # fmt: skip
