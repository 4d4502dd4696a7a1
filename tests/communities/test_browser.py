"""Lists, the form of a community and the search in a real browser, with and without scripts."""

import re

import pytest
from django.urls import reverse
from django.utils.text import slugify
from playwright.sync_api import expect

from communities.models import County
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory


@pytest.fixture
def piedmont(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    county = County.objects.get(geoid="37135")
    for name, status in (("Larkspur", "active"), ("Oakhaven", "prospect"), ("Peña", "active")):
        CommunityFactory(
            program=program, name=name, slug=slugify(name), status=status, county=county
        )
    return program


@pytest.fixture
def director(piedmont):
    return MembershipFactory(program=piedmont).user


@pytest.fixture
def address(piedmont):
    return lambda name, *more: reverse(name, args=[piedmont.slug, *more])


def expect_shown(page, *names):
    expect(page.locator("#results tbody th a")).to_have_text(names)


def test_the_list_follows_its_filters_without_loading_again(
    open_page, sign_in, accessible, director, address
):
    page = open_page("phone")
    sign_in(page, director)
    page.goto(address("communities:list"))
    accessible(page)

    page.get_by_label("Status").select_option("active")
    page.wait_for_url("**status=active**")

    expect_shown(page, "Larkspur", "Peña")
    expect(page.locator(".bic-chips .bold")).to_have_text("2 communities")
    expect(page.locator("#export-menu a").first).to_have_attribute(
        "href", re.compile("status=active")
    )
    accessible(page)


def test_the_list_works_without_scripts(open_page, sign_in, director, address):
    page = open_page("desktop", java_script_enabled=False)
    sign_in(page, director)
    page.goto(address("communities:list"))

    page.get_by_label("Status").select_option("active")
    page.get_by_role("button", name="Apply").click()

    expect_shown(page, "Larkspur", "Peña")
    page.get_by_role("link", name="Clear all").click()
    expect_shown(page, "Larkspur", "Oakhaven", "Peña")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_county_is_chosen_after_its_state(open_page, sign_in, axe, director, address, scripts):
    page = open_page("phone", java_script_enabled=scripts)
    sign_in(page, director)
    page.goto(address("communities:create"))

    page.locator("#id_state").select_option("48")
    page.locator("#id_name").fill("Chico")
    if not scripts:
        page.get_by_role("button", name="Add community").click()
    page.locator("#id_county option[value='48497']").wait_for(state="attached")
    page.locator("#id_county").select_option("48497")
    if scripts:
        axe(page)
    page.get_by_role("button", name="Add community").click()

    page.wait_for_url("**/communities/chico/")


def test_what_was_typed_in_the_box_is_found_and_marked(page, sign_in, axe, director, address):
    sign_in(page, director)
    page.goto(address("communities:list"))

    page.keyboard.press("/")
    page.keyboard.type("pena")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=pena")

    expect(page.locator("mark")).to_have_text(["Peña"])
    axe(page)
