"""`make bench`: one table of ratios; `make bench ONLY=name` measures one row."""

import os
import subprocess
import sys
import tempfile
import traceback
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path

import django

from bic.embedded import services

ROOT = Path(__file__).resolve().parent.parent
# Each adds its measures.
MEASURING = (
    "calls",
    "census_rows",
    "parcel_rows",
    "comparison_rows",
    "meeting_rows",
    "place_rows",
    "portfolio_rows",
    "profile_rows",
    "report_rows",
    "result_rows",
    "review_rows",
    "start_rows",
    "survey_rows",
    "task_rows",
    "vote_rows",
    "xlsform_rows",
)


def environment(running: object, var: Path) -> dict[str, str]:
    """The product as in production, but for HTTPS and mail."""
    return {
        **running.env,
        "DJANGO_SETTINGS_MODULE": "bic.settings",
        "SECRET_KEY": "only-for-benchmarks-" + "x" * 40,
        "ALLOWED_HOSTS": "127.0.0.1,localhost",
        "HTTPS": "no",
        "VAR_DIR": str(var / "product"),
        "MAIL_BACKEND": "django.core.mail.backends.locmem.EmailBackend",
        "FLOOR_DATABASE_URL": running.bootstrap_database("floors"),
        "LOG_LEVEL": "WARNING",
    }


def prepare(env: dict[str, str]) -> str:
    """Fill both databases and collect static files; the cookie of the floors."""
    run = {**os.environ, **env}
    manage = [sys.executable, "manage.py"]
    subprocess.run([*manage, "migrate", "--verbosity=0"], env=run, cwd=ROOT, check=True)
    subprocess.run(
        [*manage, "collectstatic", "--noinput", "--verbosity=0"], env=run, cwd=ROOT, check=True
    )
    filled = subprocess.run(
        [sys.executable, "-m", "bench.floor_data"],
        env=run,
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return filled.stdout.split()[-1]


def main() -> int:
    """Measure and print; 0 when every target is met, 1 otherwise, 2 for an unknown row."""
    from bench import rows  # noqa: PLC0415
    from bench.servers import serve  # noqa: PLC0415

    for module in MEASURING:
        import_module(f"bench.{module}")
    only = os.environ.get("ONLY", "")
    if only and only not in rows.MEASURES:
        print(f"There is no row {only!r}. Choose one of: {', '.join(rows.MEASURES)}.")
        return 2
    with ExitStack() as stack:
        var = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bic-bench-")))
        running = stack.enter_context(services(var))
        env = environment(running, var)
        print("Filling the databases; this takes a minute or two.", flush=True)
        floor_cookie = prepare(env)
        os.environ |= env
        django.setup()
        from bench.data import make  # noqa: PLC0415

        cookie = make()
        bench = rows.Bench(
            stack.enter_context(serve("bench.floors.wsgi", env, workers=2)),
            stack.enter_context(serve("bic.wsgi", env, workers=2, preload=True)),
            running.processes["postgres"].pid,
            floor_cookie,
            cookie,
            running,
            env,
        )
        found, broken = [], []
        for name, measure in rows.MEASURES.items():
            if not only or name == only:
                print(f"Measuring {name}.", flush=True)
                try:
                    found += measure(bench)
                except Exception:  # noqa: BLE001  (the other rows took minutes)
                    traceback.print_exc()
                    broken.append(name)
    print(rows.printed(found))
    if broken:
        print(f"Not measured: {', '.join(broken)}.")
    return 0 if not broken and all(row.met for row in found) else 1


if __name__ == "__main__":
    sys.exit(main())
