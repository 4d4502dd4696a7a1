"""The row about the start of the product: memory, boot, and the way of migrations."""

import os
import subprocess
import sys

from bench.programs import MANY
from bench.rows import Bench, Row, measure
from bench.servers import cpu_seconds, proportional_mb, resident_mb


@measure("start")
def start(bench: Bench) -> list[Row]:
    """Memory of a web worker, a migration from nothing with PostgreSQL's part, what boot loads.

    The memory is that of the largest worker (RSS) after whatever rows were measured before: 10 MB
    more after all of them than with ONLY=start. Pages that workers share are in it, in that of
    each; beside it stands what the whole server takes when they are counted once (PSS).
    """
    bench.page(f"/{MANY}/").get()
    memory, whole = resident_mb(bench.product.pid), proportional_mb(bench.product.pid)
    code = (
        "import sys; from bic.wsgi import application;"
        "from bench.programs import HEAVY; print([m for m in HEAVY if m in sys.modules])"
    )
    heavy = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **bench.env},
        capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    url = bench.services.bootstrap_database("bench_migrate")
    seconds = -cpu_seconds([bench.postgres])
    before = os.times()
    subprocess.run(
        [sys.executable, "manage.py", "migrate", "--verbosity=0"],
        env={**os.environ, **bench.env, "DATABASE_URL": url}, check=True,
    )  # fmt: skip
    after = os.times()
    seconds += cpu_seconds([bench.postgres])
    seconds += after.children_user - before.children_user
    seconds += after.children_system - before.children_system
    return [
        Row("start-up", target=f"{memory:.0f} <= 160 MB a worker, {whole:.0f} MB master and two;"
            f" migrate {seconds:.1f} <= 15 s; loaded at boot: {heavy}",
            met=memory <= 160 and seconds <= 15 and heavy == "[]")
    ]  # fmt: skip
