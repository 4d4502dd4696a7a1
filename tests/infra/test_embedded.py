"""PostgreSQL and Valkey out of wheels."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

import psycopg
import pytest
import redis

from bic import embedded
from bic.embedded import EmbeddedError, processes, services
from tests.plugins.services import ROOT

HOLD = (
    "import pathlib, sys, time; from bic.embedded import services\n"
    "with services(pathlib.Path(sys.argv[1]), fast=True) as running:\n"
    "    print(running.processes['postgres'].pid, flush=True)\n"
    "    time.sleep(300)\n"
)
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def other_copy(var):
    """Another process that runs the services on the same folder; its PostgreSQL's id."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(var)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with process:
        yield process, int(process.stdout.readline())
        process.kill()


def is_running(pid: int) -> bool:
    return "postgres" in processes.command_line(pid)


def test_role_is_ordinary_and_owns_its_database(var):
    with services(var, "town", fast=True) as running:
        rights = running.as_superuser(
            "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication "
            "FROM pg_roles WHERE rolname = 'bic'"
        )
        with psycopg.connect(running.env["DATABASE_URL"]) as connection:
            who = connection.execute("SELECT current_user, current_database()").fetchone()
            connection.execute("CREATE TABLE house (number int)")
    assert rights == [(False,) * 5]
    assert who == ("bic", "town")


def test_data_survive_a_restart_and_nothing_listens_afterwards(var):
    with services(var, fast=True) as running:
        with psycopg.connect(running.env["DATABASE_URL"]) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
        broker = running.env["BROKER_URL"]
        running_processes = list(running.processes.values())
    assert [process.poll() for process in running_processes] == [0, 0]
    with redis.Redis.from_url(broker) as client, pytest.raises(redis.ConnectionError):
        client.ping()
    with (
        services(var, fast=True) as running,
        psycopg.connect(running.env["DATABASE_URL"]) as connection,
    ):
        assert connection.execute("SELECT number FROM kept").fetchone() == (7,)


def test_valkey_wants_its_password(var):
    with services(var, fast=True) as running:
        port = running.env["BROKER_URL"].split(":")[-1].split("/")[0]
        with (
            redis.Redis(port=int(port)) as stranger,
            pytest.raises(redis.AuthenticationError),
        ):
            stranger.ping()
        with redis.Redis.from_url(running.broker_url(63)) as client:
            assert client.ping()


def test_second_copy_is_refused_in_one_sentence(var, other_copy):
    process, _postgres = other_copy
    with pytest.raises(EmbeddedError) as refused, services(var):
        pass
    assert str(refused.value) == (
        f"Another copy (process {process.pid}) is running on {var}; stop it, or start this one "
        "beside it: make demo PORT=8123 VAR=another-folder"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other kernels do not tell a child")
def test_services_end_with_a_killed_process(var, other_copy):
    process, postgres = other_copy
    process.kill()
    process.wait()
    deadline = time.monotonic() + 20
    while is_running(postgres) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(postgres)


def test_locks_of_the_dead_do_not_stop_us(var, other_copy):
    process, postgres = other_copy
    # Both die without a word, so both locks stay.
    os.kill(postgres, signal.SIGKILL)
    process.kill()
    process.wait()
    assert (var / "services.lock").read_text().strip() == str(process.pid)
    assert (var / "postgres" / "postmaster.pid").exists()
    with services(var, fast=True) as running:
        assert running.as_superuser("SELECT 1") == [(1,)]


def test_lock_that_names_a_stranger_is_forgotten(var):
    with services(var, fast=True):
        pass
    (var / "postgres" / "postmaster.pid").write_text(f"{os.getpid()}\n{var}/elsewhere\n")
    with services(var, fast=True) as running:
        assert running.as_superuser("SELECT 1") == [(1,)]


def test_full_disk_is_said_in_one_sentence(var, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10**9, 10**9, 5 * 1024**2))
    with pytest.raises(EmbeddedError) as refused, services(var):
        pass
    assert str(refused.value) == (
        f"Only 5 MB are free on the disk of {var} and at least 300 MB are needed; make room and "
        "start again."
    )


def test_disk_that_fills_up_meanwhile_is_named():
    said = "DETAIL: x\nFATAL:  could not write lock file: No space left on device\n"
    sentence = processes.explain("PostgreSQL", said, Path("/var/postgres.log"))
    assert sentence == "The disk that holds /var/postgres.log is full; make room and start again."


def test_data_of_another_postgresql_are_left_alone(var):
    data = var / "postgres"
    data.mkdir()
    (data / "PG_VERSION").write_text("12\n")
    with pytest.raises(EmbeddedError, match="was made by PostgreSQL 12") as refused, services(var):
        pass
    assert "\n" not in str(refused.value)
    assert (data / "PG_VERSION").read_text() == "12\n"


def test_server_that_does_not_start_says_why_once(var):
    with services(var, fast=True):
        pass
    settings = var / "postgres" / "postgresql.conf"
    settings.write_text(settings.read_text() + "\nshared_buffers = 'much'\n")
    with pytest.raises(EmbeddedError) as refused, services(var, fast=True):
        pass
    assert str(refused.value).startswith("PostgreSQL did not start (")
    assert str(refused.value).endswith(f"see {var}/postgres.log.")
    assert "\n" not in str(refused.value)


def test_long_folder_names_get_a_socket_elsewhere(var):
    with services(var / ("long-name-" * 10), fast=True) as running:
        folder = running.socket_folder
        assert running.as_superuser("SELECT 1") == [(1,)]
    assert len(str(folder)) < 80
    folder.rmdir()


def test_database_from_a_template(var):
    with services(var, fast=True) as running:
        with psycopg.connect(running.env["DATABASE_URL"]) as connection:
            connection.execute("CREATE TABLE copied (number int)")
        url = running.bootstrap_database("second", template="bic")
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT count(*) FROM copied").fetchone() == (0,)
        embedded.drop_database(running.database_url("postgres", embedded.SUPERUSER), "second")
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(url)


def test_one_command_beside_services():
    ask = "import os, psycopg; print(psycopg.connect(os.environ['DATABASE_URL']).info.dbname)"
    done = subprocess.run(
        [sys.executable, "-m", "bic.embedded", sys.executable, "-W", "ignore", "-c", ask],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "bic\n"
