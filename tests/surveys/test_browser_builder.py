"""Questions are dragged into order, and words kept while they are written, in a real browser."""

from django.urls import reverse
from playwright.sync_api import expect

from bic.surveys.models import Item, Wording
from bic.surveys.services import instrument, items
from bic.tenancy import scope
from tests.surveys.making import make_survey


def keys(program):
    with scope(program):
        rows = Item.objects.exclude(key__startswith="_").order_by("position")
        return list(rows.values_list("key", flat=True))


def said(program, key, language):
    with scope(program):
        return Wording.objects.get(item__key=key, language=language)


def test_words_are_kept_while_they_are_written(phone, sign_in, program, community, researcher):
    page = phone
    sign_in(page, researcher)
    survey = make_survey(
        program, by=researcher, community=community, languages=("en", "es"), opened=False
    )
    page.goto(reverse("surveys:survey_words_desk", args=[program.slug, survey.pk, "es"]))
    row = page.locator("li.bic-outline__item", has_text="I feel welcome here.").first
    expect(row.locator("[data-state=draft]")).to_be_visible()
    page.get_by_label("Spanish: I feel welcome here.").fill("Me siento en casa.")
    page.get_by_text("Saved ", exact=False).first.wait_for()
    assert said(program, "welcome", "es").label == "Me siento en casa."
    expect(row.locator("[data-state=translated]")).to_be_visible()
    expect(row.locator("[data-state=draft]")).to_be_hidden()


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
