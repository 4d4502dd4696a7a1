"""The frame in a real browser: what was typed is never lost, keys, menus, both directions."""

import re

import pytest
from playwright.sync_api import expect

from tests.factories import MembershipFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def urls(settings):
    settings.ROOT_URLCONF = "tests.ui.urls"


@pytest.fixture
def person(db):
    return MembershipFactory().user


def test_the_sign_in_page_has_no_barriers(open_page, accessible):
    page = open_page("phone")
    page.goto("/accounts/login/")
    accessible(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


def test_an_ended_session_keeps_what_was_typed(page, sign_in, person):
    sign_in(page, person)
    page.goto("/sample/")
    page.fill("#id_topic", "Rides to the clinic")
    page.check("#id_kinds_1")
    page.fill("#id_secret", "hush")
    page.context.clear_cookies(name="bic_session")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("What you typed is kept.")).to_be_visible()
    sign_in(page, person)
    page.goto("/sample/")
    expect(page.locator("#id_topic")).to_have_value("Rides to the clinic")
    expect(page.locator("#id_kinds_1")).to_be_checked()
    expect(page.locator("#id_secret")).to_have_value("")
    expect(page.get_by_text("We kept what you typed.")).to_be_visible()


def test_somebody_else_does_not_see_it(page, sign_in, person):
    sign_in(page, person)
    page.goto("/sample/")
    page.fill("#id_topic", "Private")
    page.context.clear_cookies(name="bic_session")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("What you typed is kept.")).to_be_visible()
    sign_in(page, MembershipFactory().user)
    page.goto("/sample/")
    expect(page.locator("#id_topic")).to_have_value("")


def test_a_saved_form_opens_empty_again(page, sign_in, person):
    sign_in(page, person)
    page.goto("/sample/")
    page.fill("#id_topic", "Done")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="Notes")).to_be_visible()
    page.goto("/sample/")
    expect(page.locator("#id_topic")).to_have_value("")


def test_another_language_keeps_page_and_form(page, sign_in, person):
    sign_in(page, person)
    page.goto("/sample/?step=2")
    page.fill("#id_topic", "Rides")
    page.get_by_text("Change language").locator("..").click()
    page.get_by_role("button", name="Español").click()
    expect(page.locator("html")).to_have_attribute("lang", "es")
    expect(page).to_have_url(re.compile(r"/sample/\?step=2$"))
    expect(page.locator("#id_topic")).to_have_value("Rides")


@pytest.fixture
def plain_page(open_page):
    """A page of a browser that runs no scripts."""
    return open_page("desktop", java_script_enabled=False)


def test_without_scripts_another_language_keeps_page_and_form(plain_page, sign_in, person):
    page = plain_page
    sign_in(page, person)
    page.goto("/sample/?step=2")
    page.fill("#id_topic", "Rides & meals")
    page.check("#id_kinds_1")
    page.fill("#id_secret", "hush")
    page.get_by_text("Change language").locator("..").click()
    page.get_by_role("button", name="Español").click()
    expect(page.locator("html")).to_have_attribute("lang", "es")
    expect(page).to_have_url(re.compile(r"/sample/\?step=2$"))
    expect(page.locator("#id_topic")).to_have_value("Rides & meals")
    expect(page.locator("#id_kinds_0")).not_to_be_checked()
    expect(page.locator("#id_kinds_1")).to_be_checked()
    expect(page.locator("#id_secret")).to_have_value("")
    expect(page.locator("[data-error-summary]")).to_have_count(0)
    page.reload()
    expect(page.locator("#id_topic")).to_have_value("")


def test_without_scripts_an_ended_session_keeps_what_was_typed(
    plain_page, sign_in, person, settings
):
    page = plain_page
    sign_in(page, person)
    page.goto("/sample/?step=2")
    page.fill("#id_topic", "Rides to the clinic")
    page.fill("#id_secret", "hush")
    page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("What you typed is kept.")).to_be_visible()
    person.set_password("a long pass phrase")
    person.save()
    page.fill("#id_login", person.email)
    page.fill("#id_password", "a long pass phrase")
    page.locator("main").get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_text("Nothing is saved yet")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/sample/\?step=2$"))
    expect(page.locator("#id_topic")).to_have_value("Rides to the clinic")
    expect(page.locator("#id_secret")).to_have_value("")


@pytest.mark.parametrize("scripts", [True, False])
def test_enter_sends_the_form_and_changes_no_language(open_page, sign_in, person, scripts):
    page = open_page("desktop", java_script_enabled=scripts)
    sign_in(page, person)
    page.goto("/sample/")
    page.fill("#id_topic", "Rides")
    page.press("#id_topic", "Enter")
    expect(page.get_by_role("heading", name="Notes")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_leaving_unsaved_text_asks_first(page, sign_in, person):
    sign_in(page, person)
    page.goto("/sample/")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.fill("#id_topic", "Rides")
    page.goto("/notes/")
    assert asked == ["beforeunload"]


def test_errors_get_the_focus(page, sign_in, person):
    sign_in(page, person)
    page.goto("/sample/")
    page.get_by_role("button", name="Save").click()
    summary = page.locator("[data-error-summary]")
    expect(summary).to_be_focused()
    expect(page).to_have_title(re.compile("^Error:"))
    summary.get_by_role("link", name="Fill in: Topic").click()
    expect(page.locator("#id_topic")).to_be_focused()


def test_long_text_is_saved_while_typing(page, sign_in, person):
    sign_in(page, person)
    page.goto("/notes/")
    page.fill("#notes", "The council met.")
    expect(page.locator("[data-autosave-status]")).to_contain_text("Saved")


def test_autosave_after_the_session_ended_keeps_the_text(page, sign_in, person, watch):
    watch.expect("401 for")
    sign_in(page, person)
    page.goto("/notes/")
    page.context.clear_cookies(name="bic_session")
    page.fill("#notes", "The council met.")
    expect(page.locator("[data-autosave-status]")).to_contain_text("You are signed out")
    sign_in(page, person)
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto("/notes/")
    expect(page.locator("#notes")).to_have_value("The council met.")


def test_slash_moves_into_the_search_box(page, sign_in, person):
    sign_in(page, person)
    page.goto("/sample/")
    page.keyboard.press("/")
    expect(page.locator("[data-search]").last).to_be_focused()
    page.fill("#id_topic", "")
    page.locator("#id_topic").press_sequentially("a/b")
    expect(page.locator("#id_topic")).to_have_value("a/b")


def test_menus_close_with_escape_and_outside(page, sign_in, person):
    sign_in(page, person)
    page.goto("/sample/")
    menu = page.locator("details[data-menu]").first
    menu.locator("summary").click()
    expect(menu).to_have_attribute("open", "")
    page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")
    expect(menu.locator("summary")).to_be_focused()


def test_forms_work_without_scripts(open_page, sign_in, person):
    page = open_page("phone", java_script_enabled=False)
    sign_in(page, person)
    page.goto("/sample/")
    page.locator("summary", has_text="Menu").click()
    expect(page.locator(".bic-drawer").get_by_role("button", name="Español")).to_be_visible()
    page.fill("#id_topic", "Rides")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="Notes")).to_be_visible()
