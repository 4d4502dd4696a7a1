"""Browser tests wait for what they expect: a page that is asked at once may be the one before."""

import re

import pytest

from tests.plugins.services import ROOT

AT_ONCE = re.compile(
    r"""
    assert\ (?:not\ )?[^,]*\.(?:
        is_(?:visible|hidden|checked|enabled|disabled)|(?:all_)?inner_texts?|
        (?:all_)?text_contents?|input_value|get_attribute
    )\( |
    assert\ [^,]*(?:locator|get_by_\w+)\([^,]*\.count\(\) |
    assert\ \w+\.url\b |
    (?:zip|range)\([^,]*(?:locator|get_by_\w+)\([^,]*\.(?:all|count)\(\)
    """,
    re.VERBOSE,
)
BROWSER_TESTS = sorted(
    path
    for path in (ROOT / "tests").rglob("*brows*.py")
    if path.parts[-2] not in {"infra", "plugins"}
) + sorted(
    path for folder in ("browser", "road") for path in (ROOT / "tests" / folder).glob("*.py")
)


@pytest.mark.parametrize("path", BROWSER_TESTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_page_is_expected_to_show_what_it_should(path):
    found = [line.strip() for line in path.read_text("utf-8").splitlines() if AT_ONCE.search(line)]

    assert found == [], "Wait with expect() of Playwright, or with expect_navigation()."


@pytest.mark.parametrize(
    "line",
    [
        'assert page.get_by_text("Saved.").is_visible()',
        'assert phone.locator("#results tr").count() == 3',
        'assert page.url.endswith("/profile/")',
        'assert page.locator("h1").inner_text() == "Preview"',
        'for box, text in zip(item.locator("li").all(), texts, strict=True):',
    ],
)
def test_what_does_not_wait_is_found(line):
    assert AT_ONCE.search(line)
    assert not AT_ONCE.search("assert width <= 390, page.url")
