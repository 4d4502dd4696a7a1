"""What is kept of a browser test that fails."""

import subprocess
import sys

from tests.plugins.services import ROOT

CONFTEST = """
from types import SimpleNamespace
import pytest

@pytest.fixture
def live_app():
    return SimpleNamespace(url="http://town.invalid")
"""
TESTS = """
WORDS = "<title>Larkspur</title><h1>Nothing planned yet</h1>"

def test_that_expects_something_else(page):
    page.set_content(WORDS)
    assert page.locator("h1").inner_text() == "All is planned"

def test_that_breaks_a_script(page):
    page.set_content(WORDS)
    with page.expect_console_message():
        page.evaluate("console.error('a list is missing')")

def test_that_is_right(page):
    page.set_content(WORDS)
"""


def test_a_failed_browser_test_names_where_its_pages_are_kept(tmp_path):
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_town.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = browser: drives a real Chromium\n")
    plugins = ["tests.plugins.pictures", "tests.plugins.browser", "no:django", "no:cacheprovider"]
    options = [word for plugin in plugins for word in ("-p", plugin)]

    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "--rootdir", tmp_path, tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    kept = tmp_path / "var" / "failures"
    first, second = sorted(kept.iterdir())
    assert "1 failed, 2 passed, 1 error" in done.stdout, done.stdout + done.stderr
    for folder in (first, second):
        assert str(folder) in done.stdout
        assert (folder / "page-1.png").read_bytes().startswith(b"\x89PNG")
        assert "<title>Larkspur</title>" in (folder / "page-1.html").read_text()
        assert "Nothing planned yet" in (folder / "page-1.txt").read_text()
    assert "console: a list is missing" in (first / "page-1.txt").read_text()
    assert "Problems: none" in (second / "page-1.txt").read_text()
