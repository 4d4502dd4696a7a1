"""`make drill`: forty people work while the stack breaks; `ONLY=fault` makes one fault, or some."""

import os
import shutil
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

import django
import psycopg

from drill.stack import Stack, stack

CALM_SECONDS = 12
BACK_SECONDS = 180
AFTER_SECONDS = 3


def main() -> int:
    """0 when every promise is kept, 1 when one is broken, 2 for an unknown fault."""
    from drill.faults import FAULTS  # noqa: PLC0415

    only = os.environ.get("ONLY", "").split()
    if unknown := set(only) - set(FAULTS):
        print(f"There is no fault {unknown.pop()!r}. Choose one of: {', '.join(FAULTS)}.")
        return 2
    var = Path(tempfile.mkdtemp(prefix="bic-drill-"))
    print(f"Making an installation; logs are in {var}.", flush=True)
    with stack(var) as running:
        kept = drill(running, only or list(FAULTS))
    if kept:
        shutil.rmtree(var, ignore_errors=True)
    return 0 if kept else 1


def drill(running: Stack, names: list[str]) -> bool:
    """Make the faults while people work; print the table; whether every promise was kept."""
    os.environ |= running.env
    django.setup()
    from drill import data, people  # noqa: PLC0415  (only after the set-up)
    from drill.ledger import Ledger  # noqa: PLC0415

    place = data.make(staff=4, partners=6)
    _let_go()
    running.start()
    ledger, over = Ledger(), threading.Event()
    if not running.wait(120, lambda: _is_ready(running)):
        print("The stack did not become ready.")
        return False
    threads = people.begin(running, ledger, place, over)
    try:
        phases = _phases(running, ledger, names)
    finally:
        over.set()
        for thread in threads:
            while thread.is_alive():
                running.wait(0.2)
    return _told(running, ledger, phases)


def _let_go() -> None:
    """No connection of ours may keep PostgreSQL from ending."""
    from django.db import connections  # noqa: PLC0415

    for one in connections.all():
        one.close()
        one.close_pool()


def _is_ready(running: Stack) -> bool:
    import requests  # noqa: PLC0415

    try:
        return all(
            requests.get(f"http://127.0.0.1:{port}/readyz", timeout=10).ok for port in running.ports
        )
    except requests.RequestException:
        return False


def _phases(running: Stack, ledger: object, names: list[str]) -> list:
    from drill.faults import FAULTS  # noqa: PLC0415
    from drill.table import Phase  # noqa: PLC0415

    running.wait(2 * AFTER_SECONDS)
    calm = Phase(None, time.monotonic())
    running.wait(CALM_SECONDS)
    calm.mended = calm.ended = time.monotonic()
    phases = [calm]
    for name in names:
        fault = FAULTS[name]
        if fault.needs_disk and not running.has_own_disk:
            print(f"{name} cannot be made here: only root may mount a small disk.")
            continue
        print(f"Making {name}.", flush=True)
        phase = Phase(fault, time.monotonic())
        fault.make(running)
        phase.mended = time.monotonic()
        phase.back = _back(running, ledger, phase.mended)
        running.wait(AFTER_SECONDS)
        phase.ended = time.monotonic()
        phases.append(phase)
    return phases


def _back(running: Stack, ledger: object, mended: float) -> float | None:
    """Seconds until every kind of work was done again and nothing of before was owed."""
    from drill.ledger import WRITTEN, newest, owed  # noqa: PLC0415

    paid = 0.0
    upto: list[int] = []
    wanted = {*WRITTEN, "files", "PDFs"}

    def is_back() -> bool:
        nonlocal paid, upto
        with suppress(psycopg.Error):  # PostgreSQL may not be there yet
            upto = upto or newest(running)
            if not paid and not owed(running, upto):
                paid = time.monotonic() - mended
        return bool(paid) and wanted <= ledger.kinds_since(mended)

    if not running.wait(BACK_SECONDS, is_back):
        print(f"  missing: {wanted - ledger.kinds_since(mended) or 'what is owed'}", flush=True)
        return None
    return max(paid, ledger.last_trouble(mended) - mended)


def _told(running: Stack, ledger: object, phases: list) -> bool:
    from drill.ledger import ANSWERED, FAILED, SAID, found, newest, owed  # noqa: PLC0415
    from drill.table import printed, row_of  # noqa: PLC0415

    upto = newest(running)
    running.wait(60, lambda: not owed(running, upto))
    there, repeated = found(running), running.mailbox.repeated()
    rows = [row_of(phase, ledger, there, repeated) for phase in phases]
    print(printed(rows))
    for what, times in ledger.odd.most_common(10):
        print(f"Odd, {times} times: {what}")
    for one in ledger.answers:
        if one.outcome not in {ANSWERED, SAID}:
            print(f"Without words after {one.seconds:.1f} s: {one.what}")
    for one in ledger.done:
        if there[one.kind][one.mark] != 1:
            print(f"{one.kind} {one.mark}: there {there[one.kind][one.mark]} times")
    for row in running.rows(FAILED):
        print("PDF that could not be made:", *row)
    return all(row.kept for row in rows) and not ledger.odd


if __name__ == "__main__":
    sys.exit(main())
