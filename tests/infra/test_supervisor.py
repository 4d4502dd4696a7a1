"""`make demo`: one plain sentence for what goes wrong, and everything stops together."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bic import supervisor
from bic.embedded import EmbeddedError, Services
from bic.embedded.processes import locked
from tests.plugins import services
from tests.plugins.services import ROOT

READY_SECONDS = 300


def script(text: str) -> list[str]:
    return [sys.executable, "-u", "-c", text]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(autouse=True)
def own_signals():
    """The supervisor takes the signals; the tests want theirs back."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


@pytest.fixture
def taken_port():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield str(other.getsockname()[1])


def test_busy_port(taken_port, tmp_path, capsys):
    assert supervisor.main(["--port", taken_port, "--var", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"Port {taken_port} is taken by another program; choose another one: "
        f"make demo PORT={int(taken_port) + 1}\n"
    )


def test_busy_port_of_our_own_copy(taken_port, tmp_path, capsys):
    with locked(tmp_path):
        assert supervisor.main(["--port", taken_port, "--var", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"The demo is already running on {tmp_path} (process {os.getpid()}); open "
        f"http://localhost:{taken_port}/ or stop it first.\n"
    )


def test_second_copy_on_one_folder(tmp_path, capsys):
    with locked(tmp_path):
        assert supervisor.main(["--port", str(free_port()), "--var", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"Another copy (process {os.getpid()}) is running on {tmp_path}; stop it, or start this "
        "one beside it: make demo PORT=8123 VAR=another-folder\n"
    )


@pytest.mark.parametrize("port", ["http", "0", "70000", "-1"])
def test_impossible_port(port, tmp_path, capsys):
    assert supervisor.main([f"--port={port}", "--var", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (f"PORT must be a number from 1 to 65535, not {port!r}.\n")


def test_missing_pango(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(supervisor, "PANGO", ("no-such-library",))
    assert supervisor.main(["--port", str(free_port()), "--var", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Pango, which lays out PDF files, is missing; install it")
    assert said.count("\n") == 1


def test_folder_that_cannot_be_used(tmp_path, capsys):
    (tmp_path / "file").touch()
    var = tmp_path / "file" / "var"
    assert supervisor.main(["--port", str(free_port()), "--var", str(var)]) == 1
    assert capsys.readouterr().err == f"The services cannot use {var}: Not a directory.\n"


def test_dead_part_is_named_with_its_last_words(tmp_path, capsys):
    parts = {
        "web": script("import time; time.sleep(60)"),
        "worker": script("print('the broker is gone'); raise SystemExit(3)"),
    }
    with supervisor.family_of(dict(os.environ)) as start:
        family = [start(name, command) for name, command in parts.items()]
        with pytest.raises(EmbeddedError) as fault:
            supervisor.watch(family, Services(tmp_path, tmp_path, {}, ""))
    assert str(fault.value) == (
        "The worker process ended (exit code 3), so everything was stopped; it said last:\n"
        "  the broker is gone"
    )
    assert [child.process.poll() for child in family] == [-signal.SIGTERM, 3]
    assert "worker | the broker is gone\n" in capsys.readouterr().out


def test_dead_service_is_named_with_its_log(tmp_path):
    dead = subprocess.Popen(script("raise SystemExit(2)"))
    dead.wait()
    with pytest.raises(EmbeddedError) as fault:
        supervisor.watch([], Services(tmp_path, tmp_path, {"postgres": dead}, ""))
    assert str(fault.value) == (
        "The postgres process ended (exit code 2), so everything was stopped; its log is "
        f"{tmp_path}/postgres.log"
    )


def test_failed_step_shows_its_last_lines(tmp_path, capsys):
    env = {**os.environ, "VAR_DIR": str(tmp_path)}
    with pytest.raises(EmbeddedError, match=r"manage.py nonsense failed \(exit code 1\)"):
        supervisor.step("Trying", ["nonsense"], env)
    assert "Unknown command" in capsys.readouterr().out


def test_secret_is_kept_and_private(tmp_path):
    path = tmp_path / "secret_key"
    first = supervisor.secret(path)
    assert len(first) > 50
    assert supervisor.secret(path) == first
    assert path.stat().st_mode & 0o077 == 0


def test_logs_are_colored_only_on_a_terminal(capsys, monkeypatch):
    supervisor.say("web", "hello")
    assert capsys.readouterr().out == "web    | hello\n"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    supervisor.say("web", "hello")
    assert capsys.readouterr().out == "\033[36mweb    |\033[0m hello\n"


def processes_of(folder: Path) -> list[str]:
    """Command lines of everything that runs on `folder`."""
    listing = subprocess.run(["ps", "-eo", "args="], capture_output=True, text=True, check=True)
    return [line for line in listing.stdout.splitlines() if str(folder) in line]


def ask(port: int, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("localhost", port, timeout=20)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def test_whole_demo_starts_answers_and_stops(var):
    """From nothing; a database that this run has migrated from nothing is not migrated again.

    In every run one of both is: the template of the tests, or the demo.
    """
    services.back_up(var)
    port = free_port()
    log = var / "log"
    with log.open("w") as output:
        demo = subprocess.Popen(
            [sys.executable, "-m", "bic.supervisor", "--port", str(port), "--var", str(var)],
            cwd=ROOT,
            stdout=output,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
        )
    try:
        deadline = time.monotonic() + READY_SECONDS
        while "Blueprint is running" not in log.read_text():
            assert demo.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.2)
        status, answer = ask(port, "/readyz")
        assert status == http.HTTPStatus.OK, answer
        assert ask(port, "/accounts/login/")[0] == http.HTTPStatus.OK
    finally:
        demo.terminate()
        code = demo.wait(60)
    said = log.read_text()
    assert code == 0, said
    assert f"http://localhost:{port}/" in said
    assert "Traceback" not in said
    assert "\033" not in said
    assert said.endswith("demo   | Stopped.\n")
    assert processes_of(var) == []
