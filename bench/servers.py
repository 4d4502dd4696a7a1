"""Gunicorn servers under measure, and the processor time that they and PostgreSQL use."""

import http.client
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from socket import create_server

TICKS = os.sysconf("SC_CLK_TCK")
# A busy machine takes its time.
START_SECONDS = 300


@dataclass
class Server:
    """A running server; `pid` is gunicorn's master."""

    port: int
    pid: int


def free_port() -> int:
    """A port that nothing listens on."""
    with create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


@contextmanager
def serve(
    application: str, env: dict[str, str], *, workers: int, preload: bool = False
) -> Iterator[Server]:
    """Run `application` under gunicorn with synchronous workers until the end of the block.

    With `preload` workers are forks that share what was loaded before, as `deploy` has them.
    """
    port = free_port()
    command = [
        *(sys.executable, "-m", "gunicorn", application, "--bind", f"127.0.0.1:{port}"),
        *("--workers", str(workers), "--log-level", "warning"),
        *["--preload"] * preload,
    ]
    process = subprocess.Popen(command, env={**os.environ, **env})
    try:
        _wait_for(port, process)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait(30)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError("The server under measure stopped at once; its log is above.")
        with suppress(OSError):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/f1/")
            connection.getresponse().read()
            return
        time.sleep(0.1)
    raise RuntimeError("The server under measure did not start.")


def _stat(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()


def tree(root: int) -> list[int]:
    """A process and all its descendants."""
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with suppress(OSError):
                parents.setdefault(int(_stat(int(folder.name))[1]), []).append(int(folder.name))
    found = [root]
    for pid in found:
        found.extend(parents.get(pid, []))
    return found


def cpu_seconds(roots: list[int]) -> float:
    """Time on a processor of these process trees, children that have ended included.

    That of the living is read in nanoseconds: counted in ticks of 10 ms, a round of short
    requests was wrong by a tenth.
    """
    nanoseconds = ticks = 0
    for pid in {pid for root in roots for pid in tree(root)}:
        with suppress(OSError):
            ticks += sum(int(value) for value in _stat(pid)[13:15])
            for one in Path(f"/proc/{pid}/task").iterdir():
                nanoseconds += int((one / "schedstat").read_text("ascii").split()[0])
    return nanoseconds / 1e9 + ticks / TICKS


def resident_mb(root: int) -> float:
    """Memory of the largest process below `root`, in MB."""
    sizes = [0]
    for pid in tree(root)[1:]:
        with suppress(OSError):
            sizes.append(int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]))
    return max(sizes) * os.sysconf("SC_PAGE_SIZE") / 1e6


def proportional_mb(root: int) -> float:
    """Memory of all processes from `root` down, what they share counted once, in MB."""
    kilobytes = 0
    for pid in tree(root):
        with suppress(OSError):
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
            kilobytes += sum(
                int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")
            )
    return kilobytes * 1024 / 1e6


def loaded(root: int, names: Iterable[str]) -> list[str]:
    """Which packages of these names some process below `root` has libraries of in its memory."""
    there = set()
    for pid in tree(root)[1:]:
        with suppress(OSError):
            maps = Path(f"/proc/{pid}/maps").read_text("utf-8")
            there |= {name for name in names if f"/site-packages/{name}/" in maps}
    return sorted(there)


@dataclass
class Page:
    """An address of a server with the cookie of a visitor."""

    server: Server
    path: str
    cookie: str = ""
    body: bytes = b""

    @property
    def size(self) -> int:
        """Bytes of the last answer."""
        return len(self.body)

    def get(self) -> float:
        """Fetch it once; seconds it took. Raises `RuntimeError` unless it answers 200."""
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=120)
        begun = time.perf_counter()
        connection.request("GET", self.path, headers={"Cookie": self.cookie})
        response = connection.getresponse()
        self.body = response.read()
        took = time.perf_counter() - begun
        if response.status != 200:
            raise RuntimeError(f"{self.path} answered {response.status}: {self.body[:300]!r}")
        return took


@dataclass
class Sample:
    """What rounds of requests cost: seconds of CPU per request, and seconds waited."""

    cpu: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    per_second: list[float] = field(default_factory=list)

    def wait(self, share: float) -> float:
        """The wait that `share` of the requests stayed under."""
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]

    @property
    def cpu_each(self) -> float:
        """Median CPU per request."""
        return statistics.median(self.cpu)


def _round(page: Page, sample: Sample, postgres: int, requests: int, clients: int) -> None:
    roots = [page.server.pid, postgres]
    before, begun = cpu_seconds(roots), time.perf_counter()
    if clients == 1:
        waits = [page.get() for _number in range(requests)]
    else:
        with ThreadPoolExecutor(clients) as pool:
            waits = list(pool.map(lambda _number: page.get(), range(requests)))
    sample.per_second.append(requests / (time.perf_counter() - begun))
    sample.cpu.append((cpu_seconds(roots) - before) / requests)
    sample.waits += waits


def compare(
    floor: Page, product: Page, postgres: int, *, rounds: int, requests: int, clients: int = 1
) -> tuple[Sample, Sample]:
    """Fetch both pages in alternating rounds, after a warm-up of each."""
    samples = Sample(), Sample()
    for page in (floor, product):
        for _number in range(10):
            page.get()
    for _number in range(rounds):
        for page, sample in zip((floor, product), samples, strict=True):
            _round(page, sample, postgres, requests, clients)
    return samples
