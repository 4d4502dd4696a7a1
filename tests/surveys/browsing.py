"""What people do with a survey in a browser: steps that several tests take."""

import re

from playwright.sync_api import expect

PHONE_WIDTH = 390


def look(page, axe):
    """The page breaks no rule and scrolls in one direction alone."""
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], (
        page.url
    )


def blind(_page):
    """In place of `axe` where scripts are off: it is one itself."""


def press(page, name):
    """Press a button of a public page, and wait until its answer stands there."""
    page.get_by_role("button", name=name, exact=True).click()
    expect(page.locator("[aria-busy]")).to_have_count(0)


def act(page, name):
    """Press a button of a page of the program."""
    page.locator("main").get_by_role("button", name=name, exact=True).click()


def follow(page, name):
    """Follow a link of a page of the program."""
    page.locator("main").get_by_role("link", name=name, exact=True).first.click()


def begin_by_keyboard(page, title, place, languages):
    """From the list of surveys: begin one in English, to be translated, without a mouse."""
    page.get_by_role("link", name="Begin a survey").first.focus()
    page.keyboard.press("Enter")
    page.get_by_label("Title").focus()
    page.keyboard.type(title)
    page.locator("#id_community").select_option(label=place)
    for language in languages:
        page.get_by_role("checkbox", name=language).focus()
        page.keyboard.press("Space")
    page.locator("#id_irb_status").select_option("exempt")
    page.get_by_role("button", name="Save survey").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Write the first question")).to_be_visible()


def add_by_keyboard(page, kind, wording, choices=""):
    """From the list of questions: choose a kind, write, save, without a mouse."""
    page.get_by_role("link", name="Add a question").first.focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name=kind, exact=True).focus()
    page.keyboard.press("Enter")
    page.get_by_label("Wording").focus()
    page.keyboard.type(wording)
    if choices:
        page.get_by_role("textbox", name="Choices", exact=True).focus()
        page.keyboard.press("ControlOrMeta+A")
        page.keyboard.type(choices)
    page.get_by_role("button", name="Save", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Added. It stands at the end")).to_be_visible()


def write_consent(page, text):
    """From the list of questions: say what people agree to."""
    follow(page, "Edit Consent text")
    page.get_by_label("Wording").fill(text)
    act(page, "Save")
    expect(page.get_by_text("Saved.")).to_be_visible()


def translate(page, texts):
    """Write each text of the desk that is open beside the original's."""
    for name, words in texts.items():
        item = page.locator("li").filter(has=page.get_by_text(name, exact=True)).last
        place = item.get_attribute("id")
        boxes = item.get_by_role("textbox")
        expect(boxes).to_have_count(len(words))
        for box, text in zip(boxes.all(), words, strict=True):
            box.fill(text)
        item.get_by_role("button", name="Save").click()
        expect(page).to_have_url(re.compile(f"#{place}$"))
        expect(item.get_by_role("textbox").first).to_have_value(words[0])


def approve_words(page, count):
    """Mark all items of the desk as approved."""
    page.get_by_role("checkbox", name="Choose all").check()
    page.get_by_label("Mark the chosen items as").select_option("approved")
    act(page, "Mark")
    expect(page.get_by_text(f"{count} items marked.")).to_be_visible()
