"""The check for barriers finds them, wherever and whenever they come."""

import pytest

PAGE = """
<!doctype html><html lang="en"><head><title>Barriers</title></head><body><main><h1>Barriers</h1>
<ul><li>{first}</li><li>Readable</li><li>{last}</li></ul></main></body></html>
"""
FAINT = '<span style="color: #bbb">Faint</span>'


@pytest.mark.parametrize("faint", [{"first": FAINT}, {"last": FAINT}])
def test_faint_text_is_found_beside_text_that_is_not(page, axe, faint):
    page.set_content(PAGE.format_map({"first": "Readable", "last": "Readable"} | faint))

    with pytest.raises(AssertionError, match="color-contrast"):
        axe(page)


def test_a_barrier_is_found_again(page, axe):
    page.set_content(PAGE.format(first=FAINT, last=FAINT))

    for _time in range(2):
        with pytest.raises(AssertionError, match="color-contrast"):
            axe(page)


def test_what_becomes_faint_later_is_found(page, axe):
    page.set_content(PAGE.format(first="Readable", last="Readable"))
    axe(page)

    page.evaluate("document.querySelector('li').style.color = '#bbb'")

    with pytest.raises(AssertionError, match="color-contrast"):
        axe(page)
