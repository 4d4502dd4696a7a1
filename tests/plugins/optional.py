"""Checks that need something from outside; without it they are reported as not given."""

import os
from pathlib import Path

import pytest

NOT_GIVEN = pytest.StashKey[dict[str, int]]()


def pytest_configure(config: pytest.Config) -> None:
    """Begin to count."""
    config.stash[NOT_GIVEN] = {}


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


def pytest_terminal_summary(terminalreporter) -> None:
    """Say what was not given and how many tests waited for it."""
    counts: dict[str, int] = {}
    for report in terminalreporter.stats.get("skipped", []):
        reason = str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr)
        for name in ("corpus", "veraPDF"):
            if f"{name}: not given" in reason:
                counts[name] = counts.get(name, 0) + 1
    for name, count in sorted(counts.items()):
        terminalreporter.write_line(f"{name}: not given ({count} tests did not run)", yellow=True)
