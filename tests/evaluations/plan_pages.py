"""What people do on the pages of an evaluation plan: steps that several tests take."""

from playwright.sync_api import expect

from tests.evaluations.making import ROW
from tests.surveys.browsing import act, follow

BACKWARDS = (
    ("L1", "The town serves people in their languages"),
    ("M1", "Residents know where to get help"),
    ("I1", "Residents of many languages take part"),
    ("P1", "Meals and meetings"),
    ("A1", "Partners whom residents trust"),
)


def unseen():
    """In place of a look at each page where that is the work of another test."""


def add_box(page, link, title, look=unseen):
    """Add a box from the draft, which leads to every box of the next column."""
    page.locator("main").get_by_role("link", name=link).first.click()
    expect(page.get_by_label("In a few words")).to_be_visible()
    look()
    for one in page.locator("[name=leads_to]").all():
        one.check(force=True)
    page.get_by_label("In a few words").fill(title)
    act(page, "Save")
    expect(page.get_by_role("main")).to_contain_text(title)


def ask(page, heading, text, look=unseen):
    """A question with the row that says how it will be answered."""
    page.locator("main").get_by_role("link", name=f"Add a question {heading}").first.click()
    expect(page.get_by_label("Question", exact=True)).to_be_visible()
    look()
    page.get_by_label("Question", exact=True).fill(text)
    act(page, "Save question")
    card = page.get_by_role("region", name=text)
    card.get_by_role("link", name="Say how it will be answered").click()
    look()
    page.get_by_label("Suggested indicator").select_option(
        label="Attendance at meetings, by language"
    )
    for label, name in (
        ("Method", "method"), ("When and how often", "timing"), ("Analysis", "analysis"),
        ("Who is told what, and when", "told"), ("Who does it", "done_by"),
    ):  # fmt: skip
        page.get_by_label(label, exact=True).fill(ROW[name])
    act(page, "Save row")
    expect(page.get_by_role("region", name=text)).to_contain_text("Counts of meetings")


def build(page, look=unseen):
    """From the list of plans that is open: a draft, backwards from what is hoped for."""
    act(page, "Begin the plan")
    look()
    add_box(page, "Add a long-term outcome", "Residents live well here", look)
    for code, title in BACKWARDS:
        add_box(page, f"Add what leads here {code}", title, look)
    ask(page, "How it goes: process", "Who takes part?", look)
    ask(page, "What becomes of it: outcomes", "Do residents live well?", look)
    expect(page.get_by_text("Nothing is missing.")).to_be_visible()
    look()


def approve(page, note, look=unseen):
    """Approve the complete draft that is open."""
    follow(page, "Approve")
    look()
    page.get_by_label("Note").fill(note)
    act(page, "Approve version 1")
    expect(page.get_by_text("Data collection may open.")).to_be_visible()
