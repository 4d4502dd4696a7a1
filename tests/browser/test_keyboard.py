"""Ten main roads by the keyboard alone, on a screen of 1280 pixels magnified to 200 percent."""

import pytest
from playwright.sync_api import expect

from bic.people.models import User
from tests.browser.keys import Keys
from tests.documents.files import pdf

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MAGNIFIED = {"width": 640, "height": 450}
PATIENCE_MS = 40_000
LARKSPUR = "/piedmont/communities/larkspur/"
OAKHAVEN = "/piedmont/communities/oakhaven/"


def signs_in(keys):
    """With a password; then straight to the content, past the menu."""
    keys.page.goto("/accounts/login/")
    keys.write("Email", "priya@example.org")
    keys.write("Password", "quilt-and-marigold")
    keys.page.keyboard.press("Enter")
    expect(keys.page.get_by_role("heading", level=1)).to_have_text("Program dashboard")
    keys.press("link", "Skip to main content")
    keys.page.keyboard.press("Tab")
    assert keys.page.evaluate("document.activeElement.closest('main') !== null")


def finds_a_community(keys):
    """A list that narrows while one types; the focus stays in the box."""
    keys.page.goto("/piedmont/communities/")
    keys.to(keys.page.locator("main input[name=q]"))
    keys.page.keyboard.type("lark")
    expect(keys.page.locator("main tbody tr")).to_have_count(1)
    expect(keys.page.locator("main input[name=q]")).to_be_focused()
    keys.stays()
    keys.press("link", "Larkspur", within="main tbody")
    expect(keys.page.get_by_role("heading", level=1)).to_contain_text("Larkspur")


def invites_somebody(keys):
    """Of a form sent too early the error has the focus, and what is missing is filled in."""
    keys.page.goto("/piedmont/people/invite/")
    keys.press("button", "Send the invitation")
    expect(keys.page.locator("[data-error-summary]")).to_be_focused()
    keys.write("Email address", "newcomer@example.org")
    keys.choose("Role", "Observer")
    keys.press("button", "Send the invitation")
    keys.hears("Invitation sent to newcomer@example.org")


def adds_a_document(keys):
    """The box for files is reached like any other."""
    keys.page.goto(f"{LARKSPUR}documents/add/")
    keys.to(keys.page.get_by_label("File", exact=True)).set_input_files(
        {"name": "minutes.pdf", "mimeType": "application/pdf", "buffer": pdf("minutes")}
    )
    keys.choose("Kind", "Other document")
    keys.press("button", "Add document")
    expect(keys.page.get_by_role("heading", level=1)).to_contain_text("minutes")


def orders_the_plan(keys):
    """A topic moves down, its new place is said, and its button keeps the focus."""
    keys.page.goto(f"{OAKHAVEN}plan/arrange/")
    down = keys.page.get_by_role("button", name="Move down").first
    name = down.locator(".usa-sr-only").inner_text()
    keys.press("button", f"Move down {name}")
    keys.hears(f"{name} is now 2 of")
    keys.stays()


def moves_on_the_board(keys):
    """A task changes its column without being dragged."""
    keys.page.goto(f"{OAKHAVEN}plan/tasks/board/")
    column = keys.page.locator("[data-board-column=in_progress]")
    title = column.locator("li:has(select) a").first.inner_text()
    keys.choose(f"Status: {title}", "Ongoing practice")
    keys.hears(f"{title}: now Ongoing practice")
    keys.stays()


def reports_progress(keys):
    """An update of a task: how far it is, and what happened."""
    keys.page.goto(f"{OAKHAVEN}plan/tasks/?state=open")
    keys.press("link", "", within="main tbody th")
    keys.press("link", "Report progress", within="main")
    keys.tick("Ongoing practice")
    keys.write("What happened", "It is done every week now.")
    keys.press("button", "Report progress")
    expect(keys.page.locator("main")).to_contain_text("It is done every week now.")


def writes_a_report(keys):
    """What is typed is saved by itself, and said."""
    keys.page.goto(f"{LARKSPUR}reports/new/")
    keys.tick("Last quarter")
    keys.press("button", "Make a draft")
    box = keys.page.locator("main textarea")
    expect(box.first).to_be_attached(timeout=PATIENCE_MS)
    keys.to(box)
    keys.page.keyboard.type("We met three times.")
    keys.hears("Saved")
    expect(box.first).to_be_focused()


def answers_a_survey(keys):
    """Agrees, answers, and goes on; each page begins at its question."""
    keys.page.goto("/open/piedmont/surveys/after-the-meal/")
    keys.press("button", "I agree, begin")
    expect(keys.page.locator("main")).to_contain_text("Question 1 of 6")
    keys.tick("Very good")
    keys.press("button", "Next")
    expect(keys.page.locator("main")).to_contain_text("Question 2 of 6")
    keys.press("button", "Back")
    expect(keys.page.get_by_label("Very good")).to_be_checked()


def gives_an_idea(keys):
    """Without an account."""
    keys.page.goto("/open/piedmont/communities/larkspur/ideas/")
    keys.write("Your idea", "A bus stop at the clinic")
    keys.press("button", "Send my idea")
    expect(keys.page.locator("main")).to_contain_text("Thank you")


ROADS = (
    ("", signs_in),
    ("priya", finds_a_community),
    ("amara", invites_somebody),
    ("priya", adds_a_document),
    ("priya", orders_the_plan),
    ("priya", moves_on_the_board),
    ("priya", reports_progress),
    ("priya", writes_a_report),
    ("", answers_a_survey),
    ("", gives_an_idea),
)


@pytest.mark.usefixtures("in_demo")
def test_ten_roads_are_walked_without_a_mouse_at_twice_the_size(open_page, sign_in, axe):
    for name, road in ROADS:
        page = open_page("desktop", viewport=MAGNIFIED)
        if name:
            sign_in(page, User.objects.get(email=f"{name}@example.org"))
        road(Keys(page))
        axe(page)
