"""The row about the start of the product: memory, boot, and the way of migrations."""

import os
import re
import subprocess
import sys

from bench.programs import HEAVY, MANY
from bench.rows import Bench, Row, measure
from bench.servers import Page, Server, cpu_seconds, loaded, proportional_mb, resident_mb, serve

# Addresses of pages; files that are made for a click are no pages.
LINKS = re.compile(rf'href="(/{MANY}/[^"?#]*/)"')
MOST_PAGES = 150


@measure("start")
def start(bench: Bench) -> list[Row]:
    """Memory of a web worker, a migration from nothing with PostgreSQL's part, what boot loads.

    The memory is that of the larger of two new workers (RSS) after pages of a program that
    somebody visits, 150 at most, as far as links lead from its first page: so the row says the
    same alone and after all others. Pages that workers share are in it, in that of each; beside
    it stands what the whole server takes when they are counted once (PSS).

    Learned where it was too much, 166 MB: half of each field's dictionary was empty (5 MB, see
    `bic.lean`), the words of each list's count were two classes (3 MB, `Counted`), and a client
    of the web, which few pages need, was loaded by all (5 MB). Of the 150 that boot takes now,
    38 are code, 9 the fields of 276 models and of 210 of their histories, 10 Celery and what it
    loads to send a task, 10 cryptography and security keys. Without docstrings it would be 4 MB
    less, trimmed 1; no other allocator takes less.
    """
    with serve("bic.wsgi", bench.env, workers=2, preload=True) as server:
        visited = walk(server, bench.cookie)
        memory, whole = resident_mb(server.pid), proportional_mb(server.pid)
        on_pages = loaded(server.pid, HEAVY)
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
        Row("start-up", target=f"{memory:.0f} <= 160 MB a worker after {visited} pages, {whole:.0f}"
            f" MB master and two; migrate {seconds:.1f} <= 15 s; loaded at boot: {heavy}, by pages:"
            f" {on_pages}",
            met=memory <= 160 and seconds <= 15 and heavy == "[]" and "scipy" not in on_pages)
    ]  # fmt: skip


def walk(server: Server, cookie: str) -> int:
    """Visit the pages of a program that links lead to, nearest first; how many were visited.

    Raises `RuntimeError` when a page answers anything but 200.
    """
    found = [f"/{MANY}/"]
    for number, path in enumerate(found):
        if number == MOST_PAGES:
            return number
        page = Page(server, path, cookie)
        page.get()
        found += sorted(set(LINKS.findall(page.body.decode())) - set(found))
    return len(found)
