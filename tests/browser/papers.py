"""What people do in the editor of a report in parts: steps that several tests take."""

import re

from playwright.sync_api import expect


def write(page, key, language, text, *, approve=False):
    """Type into one part and wait until it is kept."""
    part = page.locator(f"#part-{key}")
    with page.expect_response(re.compile(f"/parts/{key}/autosave/$")) as answer:
        part.get_by_role("textbox", name=language).fill(text)
        if approve:
            part.get_by_role("checkbox").check()
    assert answer.value.status == 204
    expect(part.get_by_role("status")).to_have_text(re.compile("^Saved"))
