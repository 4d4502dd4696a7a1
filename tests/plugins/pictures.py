"""What the pages of a failed test looked like, kept in `var/failures`."""

import re
import shutil
from collections.abc import Generator, Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page

FOLDER = Path("var", "failures")
TITLE = "Pages of the failed test"
LONGEST_NAME = 150


class Pages(list[Page]):
    """Pages that a test has opened, and `problems` seen on them."""

    problems: Iterable[str] = ()


OPENED = pytest.StashKey[Pages]()


def keep(item: pytest.Item) -> Path | None:
    """Picture, text and source of every page that a test has open; None without any."""
    pages = [page for page in item.stash.get(OPENED, ()) if not page.is_closed()]
    if not pages:
        return None
    name = re.sub(r"[^\w.-]+", "-", item.nodeid)[-LONGEST_NAME:].strip("-")
    folder = item.config.rootpath / FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    problems = "\n".join(item.stash[OPENED].problems) or "none"
    for number, page in enumerate(pages, 1):
        # A page may be leaving at this moment; what can be had of it is kept.
        with suppress(PlaywrightError):
            path = folder / f"page-{number}"
            words = f"{page.url}\n\n{page.inner_text('body')}\n\nProblems: {problems}\n"
            path.with_suffix(".txt").write_text(words, "utf-8")
            path.with_suffix(".html").write_text(page.content(), "utf-8")
            page.screenshot(path=path.with_suffix(".png"), full_page=True)
    return folder


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Name the folder where the failure is told; pages are open until the test is cleared away."""
    report = yield
    if report.failed and report.when != "teardown" and (folder := keep(item)):
        report.sections.append((TITLE, str(folder)))
    return report
