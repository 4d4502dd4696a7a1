"""A survey is written by keyboard, dragged into order, and translated, in a real browser."""

import pytest
from django.urls import reverse

from bic.surveys.models import Item, Survey, Wording
from bic.surveys.services import instrument, items
from bic.tenancy import scope
from tests.surveys.making import make_survey


def begin_by_keyboard(page, axe, program):
    """Begin a survey in English, to be translated into Spanish and Arabic."""
    page.goto(reverse("surveys:survey_list", args=[program.slug]))
    axe(page)
    page.get_by_role("link", name="Begin a survey").first.focus()
    page.keyboard.press("Enter")
    axe(page)
    page.get_by_label("Title").focus()
    page.keyboard.type("Life here")
    for language in ("Spanish", "Arabic"):
        page.get_by_role("checkbox", name=language).focus()
        page.keyboard.press("Space")
    page.get_by_role("button", name="Save survey").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Write the first question").wait_for()
    axe(page)


def add_by_keyboard(page, kind, wording, choices=""):
    """From the list of questions: choose a kind, write, save, without touching a mouse."""
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
    page.get_by_text("Added. It stands at the end").wait_for()


def keys(program):
    with scope(program):
        rows = Item.objects.exclude(key__startswith="_").order_by("position")
        return list(rows.values_list("key", flat=True))


def said(program, key, language):
    with scope(program):
        return Wording.objects.get(item__key=key, language=language)


@pytest.fixture
def phone_of(open_page, sign_in, researcher):
    page = open_page("phone")
    sign_in(page, researcher)
    return page


def test_a_survey_is_built_by_keyboard_and_translated(live_app, phone_of, axe, program, researcher):
    page = phone_of
    begin_by_keyboard(page, axe, program)
    page.get_by_role("link", name="Questions", exact=True).click()
    add_by_keyboard(page, "One choice", "Where do you live?", "North\nSouth")
    add_by_keyboard(page, "Short text", "What do you wish for?")
    axe(page)

    up = page.get_by_role("button", name="Move up What do you wish for?")
    up.focus()
    page.keyboard.press("Enter")
    page.get_by_text("What do you wish for? is now 1 of 2.").wait_for(state="attached")
    assert page.evaluate("document.activeElement.textContent").startswith("Move down")
    assert keys(program) == ["what_do_you_wish_for", "where_do_you_live"]

    page.get_by_role("link", name="Edit Where do you live?").click()
    axe(page)
    for language, text in (("Spanish", "¿Qué desea?"), ("Arabic", "ماذا تتمنى؟")):
        page.get_by_role("link", name="Translations").click()
        page.get_by_role("link", name=language, exact=True).click()
        axe(page)
        page.get_by_label(f"{language}: What do you wish for?").fill(text)
        page.get_by_role("button", name="Save What do you wish for?").click()
        page.get_by_label(f"{language}: Where do you live?").fill(text)
        page.get_by_label(f"{language}: North").fill(text)
        page.get_by_label(f"{language}: South").fill(text)
        page.get_by_role("button", name="Save Where do you live?").click()
    page.get_by_role("checkbox", name="Choose all").check()
    page.get_by_label("Mark the chosen items as").select_option("reviewed")
    page.get_by_role("button", name="Mark", exact=True).click()
    page.get_by_text("2 items marked.").wait_for()
    assert said(program, "what_do_you_wish_for", "es").stage == "translated"
    assert said(program, "what_do_you_wish_for", "ar").stage == "reviewed"
    assert said(program, "where_do_you_live", "ar").choices["north"] == "ماذا تتمنى؟"
    with scope(program):
        survey = Survey.objects.get()
    page.goto(reverse("surveys:survey_preview", args=[program.slug, survey.pk]) + "?language=ar")
    axe(page)


def test_words_are_kept_while_they_are_written(live_app, phone_of, program, community, researcher):
    page = phone_of
    survey = make_survey(
        program, by=researcher, community=community, languages=("en", "es"), opened=False
    )
    page.goto(reverse("surveys:survey_words_desk", args=[program.slug, survey.pk, "es"]))
    page.get_by_label("Spanish: I feel welcome here.").fill("Me siento en casa.")
    page.get_by_text("Saved ", exact=False).first.wait_for()
    assert said(program, "welcome", "es").label == "Me siento en casa."


def test_items_are_dragged_with_a_mouse(live_app, open_page, sign_in, program, researcher):
    survey = make_survey(program, by=researcher, questions=(), opened=False)
    with scope(program):
        for letter in "abc":
            items.add(survey, by=researcher, kind="text", key=letter, label=f"Question {letter}")
        version = instrument.draft_of(survey)
    page = open_page("desktop")
    sign_in(page, researcher)
    page.goto(reverse("surveys:survey_items", args=[program.slug, survey.pk]))
    handles = page.locator("[data-order-handle]")
    target = page.locator("#items [data-order-item]").first.bounding_box()
    handles.nth(2).hover()
    page.mouse.down()
    page.mouse.move(target["x"] + 10, target["y"] + 60, steps=5)
    page.mouse.move(target["x"] + 10, target["y"] + 2, steps=5)
    page.mouse.up()
    page.get_by_text("Question c is now 1 of 3.").wait_for(state="attached")
    assert version.is_draft
    assert keys(program) == ["c", "a", "b"]
