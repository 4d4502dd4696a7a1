"""The row of the table about a profile with twelve charts."""

from pathlib import Path
from typing import Any

from bench.programs import FEW
from bench.rows import Bench, Row, measure

TABLES = Path(__file__).parent.parent / "research" / "demo"
# In the invented tables it lies in Chatham County, North Carolina.
TOWN, PLACE, COUNTY, STATE = "mill-fork", "3799020", "37037", "37"


def fill(program: Any, by: Any) -> str:
    """Load the demo's eight tables for one town; its address."""
    from bic.tenancy import scope  # noqa: PLC0415
    from communities.models import Community, County  # noqa: PLC0415
    from research.services.census import load_census_file  # noqa: PLC0415

    with scope(program):
        town, _is_new = Community.objects.get_or_create(
            program=program, slug=TOWN,
            defaults={
                "name": "Mill Fork", "geoid": PLACE, "state_id": STATE,
                "county": County.objects.get(geoid=COUNTY),
            },
        )  # fmt: skip
        for table in sorted(TABLES.glob("*-Data.csv")):
            with table.open("rb") as file:
                load_census_file(program, file, table.name, by=by)
    return f"/{program.slug}/communities/{town.slug}/profile/"


@measure("profile")
def profile(bench: Bench) -> list[Row]:
    """A profile with twelve charts, once they are drawn."""
    from bench.inside import cost_of  # noqa: PLC0415
    from bic.people.models import User  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    by = User.objects.get(email="bench@example.org")
    path = fill(Program.objects.get(slug=FEW), by)
    low, high, page = bench.against("/f2/", path)
    cost = cost_of(path, bench.cookie)
    ratio, p50 = high.cpu_each / low.cpu_each, high.wait(0.5) / low.wait(0.5)
    return [
        Row("profile, 12 charts, drawn before", ratio, p50, high.wait(0.95) / low.wait(0.95),
            cost.queries, cost.rows, page.size, "CPU, p50 <= 3 F2; queries <= 15",
            ratio <= 3 and p50 <= 3 and cost.queries <= 15),
    ]  # fmt: skip
