"""One PostgreSQL and one Valkey for the whole test run, one database of each for every worker.

Loaded before Django's settings (see `addopts`), because they read the addresses from the
environment.
"""

import atexit
import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from hashlib import sha256
from pathlib import Path

import pytest

# Importing anything of `bic` names the production settings, unless others are named before.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bic.settings_test")

from bic import embedded  # noqa: E402
from bic.embedded import postgres, processes  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "var" / "test-templates"
CACHED_TEMPLATES = 3
PREFIX = "bic-test-"
LEFTOVER_SECONDS = 600
# Every test that commits copies two thousand files, which costs a tenth of it in memory.
MEMORY = Path("/dev/shm")  # noqa: S108
ENOUGH_MEMORY = 2 * 1024**3
TEMPLATE = "bic_template"
# Waiting costs nothing as long as all is well, and a busy machine takes its time.
MIGRATE_SECONDS = 900
RUN_FOLDER, ADMIN_URL, BROKER = "BIC_TEST_FOLDER", "BIC_TEST_ADMIN_URL", "BIC_TEST_BROKER"
SHAPES_DATABASE = (
    "*/migrations/**/*",
    "*/*/migrations/**/*",
    "*/models.py",
    "*/models/*.py",
    "*/*/models.py",
    "*/*/models/*.py",
    "*/apps.py",
    "*/*/apps.py",
    "*/data/**/*",
    "*/*/data/**/*",
    "bic/tenancy/**/*.py",
    "bic/search/*.py",
    "*/search.py",
    "*/*/search.py",
    "*/public_parts.py",
    "*/public_parts/*.py",
    "bic/settings*.py",
    "bic/embedded/*.py",
    "requirements-dev.txt",
)
cleanup = ExitStack()


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Generator[None]:
    """Start the services in the first process; tell every process its own addresses."""
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    options = early_config.known_args_namespace
    if not worker and not (options.help or options.version or options.collectonly):
        try:
            start()
        except embedded.EmbeddedError as error:
            cleanup.close()
            raise pytest.UsageError(str(error)) from None
    if RUN_FOLDER in os.environ:
        take_own_addresses(worker or "main")
    return (yield)


def pytest_unconfigure() -> None:
    """Stop the services; in a worker there is nothing to stop."""
    cleanup.close()


def start() -> None:
    """Start both services in a short-lived folder, stopped by `cleanup`."""
    signal.signal(signal.SIGTERM, interrupt)
    atexit.register(cleanup.close)
    remove_leftovers()
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=roomy_folder()))
    cleanup.callback(shutil.rmtree, folder, ignore_errors=True)
    cleanup.callback(keep_template, folder)
    cached = CACHE / template_key()
    if cached.is_dir():
        copy_cluster(cached, folder / "postgres")
    running = cleanup.enter_context(embedded.services(folder, "postgres", fast=True))
    cleanup.callback(os.environ.pop, RUN_FOLDER, None)
    os.environ[RUN_FOLDER] = str(folder)
    os.environ[ADMIN_URL] = running.database_url("postgres", embedded.SUPERUSER)
    os.environ[BROKER] = running.broker


def roomy_folder() -> Path:
    """Where a run keeps its databases: in memory if there is enough, or among temporary files."""
    is_ours = MEMORY.is_dir() and os.access(MEMORY, os.W_OK | os.X_OK)
    if is_ours and shutil.disk_usage(MEMORY).free >= ENOUGH_MEMORY:
        return MEMORY
    return Path(tempfile.gettempdir())


def remove_leftovers() -> None:
    """Remove folders of runs that were killed; a living run holds its lock."""
    folders = (MEMORY, Path(tempfile.gettempdir()))
    for lock in [lock for folder in folders for lock in folder.glob(f"{PREFIX}*/services.lock")]:
        with suppress(OSError), lock.open("r+") as held:
            if time.time() - lock.stat().st_mtime > LEFTOVER_SECONDS:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(lock.parent, ignore_errors=True)


def interrupt(_number: int, _frame: object) -> None:
    """End a terminated run like an interrupted one, so that nothing stays behind."""
    raise KeyboardInterrupt


def take_own_addresses(worker: str) -> None:
    """Point the settings of this process at its own databases and files."""
    number = int(worker.removeprefix("gw")) + 1 if worker != "main" else 0
    files = Path(os.environ[RUN_FOLDER]) / "files" / worker
    files.mkdir(parents=True, exist_ok=True)
    os.environ["DATABASE_URL"] = database_url(f"bic_{worker}")
    os.environ["BROKER_URL"] = f"{os.environ[BROKER]}/{number}"
    os.environ["REDIS_PREFIX"] = f"bic-{worker}"
    os.environ["VAR_DIR"] = str(files)
    os.environ["STATIC_ROOT"] = str(files / "static")


def database_url(name: str, user: str = embedded.ROLE) -> str:
    """Address of a database of this run."""
    admin = f"postgresql://{embedded.SUPERUSER}@/postgres?"
    return os.environ[ADMIN_URL].replace(admin, f"postgresql://{user}@/{name}?")


def as_superuser(statements: str, database: str) -> list[tuple[object, ...]]:
    """Run SQL in a database of this run as the superuser."""
    return embedded.as_superuser(database_url(database, embedded.SUPERUSER), statements)


@contextmanager
def alone() -> Iterator[Path]:
    """Let one process of the run through at a time; the folder of the run."""
    folder = Path(os.environ[RUN_FOLDER])
    with (folder / "template.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder


def ensure_template() -> None:
    """Create and migrate the template database once in a run."""
    with alone() as folder:
        failed = folder / "migrate.failed"
        if failed.exists():
            pytest.exit(failed.read_text("utf-8"), returncode=3)
        known = f"SELECT 1 FROM pg_database WHERE datname = '{TEMPLATE}'"  # noqa: S608
        if as_superuser(known, "postgres"):
            return
        before = template_key()
        embedded.bootstrap_database(os.environ[ADMIN_URL], TEMPLATE)
        done = subprocess.run(
            [sys.executable, "manage.py", "migrate", "--verbosity=0", "--skip-checks"],
            cwd=ROOT,
            env={**os.environ, "DATABASE_URL": database_url(TEMPLATE)},
            capture_output=True,
            text=True,
            timeout=MIGRATE_SECONDS,
            check=False,
        )
        if done.returncode:
            drop_database(TEMPLATE)
            failed.write_text(f"manage.py migrate failed:\n{done.stderr}", "utf-8")
            pytest.exit(failed.read_text("utf-8"), returncode=3)
        if template_key() == before:
            (folder / "template.key").write_text(before, "ascii")


def fresh_database(name: str, template: str = TEMPLATE) -> None:
    """Replace database `name` by a copy of a template."""
    drop_database(name)
    embedded.bootstrap_database(os.environ[ADMIN_URL], name, template)


def back_up(var: Path) -> bool:
    """Let the services in `var` begin with the database that this run has migrated from nothing.

    False when the run took it from an earlier one; then nothing is copied.
    """
    ensure_template()
    if not (Path(os.environ[RUN_FOLDER]) / "template.key").exists():
        return False
    owner = processes.service_owner(var)
    target = processes.folder_for(owner, var / "postgres")
    command = [postgres.programs() / "pg_basebackup", "--pgdata", target, "--checkpoint=fast"]
    command += ["--no-sync", "--dbname", os.environ[ADMIN_URL]]
    # Nobody makes a template meanwhile: it could not be made again out of a copy that has gone.
    with alone():
        subprocess.run(command, cwd="/", check=True, **processes.identity(owner))
    with embedded.services(var, TEMPLATE, fast=True) as copied:
        copied.as_superuser(f"ALTER DATABASE {TEMPLATE} RENAME TO bic")
    return True


def drop_database(name: str) -> None:
    """Drop database `name` and whoever is still connected to it."""
    embedded.drop_database(os.environ[ADMIN_URL], name)


def template_key() -> str:
    """Digest of every file that shapes the migrated database."""
    digest = sha256()
    for path in sorted({path for shape in SHAPES_DATABASE for path in ROOT.glob(shape)}):
        if path.is_file() and path.suffix != ".pyc" and ".venv" not in path.parts:
            digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:20]


def copy_cluster(source: Path, target: Path) -> None:
    """Copy a stopped cluster with its owner; without it the run begins from nothing."""
    done = subprocess.run(["cp", "-a", source, target], capture_output=True, check=False)
    if done.returncode:
        shutil.rmtree(target, ignore_errors=True)


def keep_template(folder: Path) -> None:
    """Keep the stopped cluster of this run for the next run with the same migrations."""
    key = folder / "template.key"
    if not key.exists() or (CACHE / key.read_text("ascii")).exists():
        return
    CACHE.mkdir(parents=True, exist_ok=True)
    half = Path(tempfile.mkdtemp(prefix=".half-", dir=CACHE))
    copy_cluster(folder / "postgres", half / "postgres")
    with suppress(OSError):
        (half / "postgres").rename(CACHE / key.read_text("ascii"))
    shutil.rmtree(half, ignore_errors=True)
    kept = sorted(CACHE.glob("[!.]*"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in kept[CACHED_TEMPLATES:]:
        shutil.rmtree(old, ignore_errors=True)
