"""The inbox and the way out in a real browser, on both widths, checked by axe."""

from django.urls import reverse
from playwright.sync_api import expect

from bic.notices import links
from bic.tenancy import scope
from tests.factories import NoticeFactory
from tests.notices.acts import owe_one


def test_somebody_reads_chooses_and_leaves(open_page, sign_in, accessible, program, town, ana):
    NoticeFactory(program=program, recipient=ana, community=town, subject="Report published")
    with scope(program):
        reminder = owe_one(program, ana, kind="reminder", url=reverse("people:profile"))
    page = open_page("phone")
    sign_in(page, ana)

    page.goto(reverse("notices:inbox", args=[program.slug]))
    accessible(page)
    report = page.get_by_role("listitem").filter(has_text="Report published")
    report.get_by_text("Show the text").click()
    expect(report.get_by_text("Something happened.")).to_be_visible()
    report.get_by_role("button", name="Mark as read").click()
    page.get_by_role("link", name="Unread 1").click()
    page.get_by_role("link", name=reminder.subject).click()
    page.wait_for_url(f"**{reverse('people:profile')}")

    page.goto(reverse("notices:inbox", args=[program.slug]) + "?show=unread")
    expect(page.get_by_role("heading", name="Nothing unread")).to_be_visible()
    accessible(page)
    page.get_by_role("link", name="How you are told").click()
    page.get_by_label("Once a day, all in one email").check()
    page.get_by_label("Send the daily email at").select_option("18")
    accessible(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved. Notices reach you this way from now on.")).to_be_visible()

    page.context.clear_cookies()
    page.goto(reverse("notices:unsubscribe", args=[links.token_of(program.pk, ana.pk)]))
    accessible(page)
    page.get_by_role("button", name="Stop these emails").click()
    expect(page.get_by_text("Changed: you get no more email.")).to_be_visible()
    accessible(page)
