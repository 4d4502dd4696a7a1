"""The matrix of skills in a real browser: when saving fails, and without scripts."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.models import Member, Skill, SkillLevel
from planning.services import team as services
from tests.factories import MembershipFactory, ProgramFactory


@pytest.fixture
def piedmont(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    found(program)
    with scope(program):
        ana = Member.objects.create(program=program, name="Ana Ruiz")
        known = Skill.objects.exclude(key="quantitative").values_list("pk", flat=True)
        services.set_levels(program, {(ana.pk, skill): "able" for skill in known})
    return program


@pytest.fixture
def coordinator(piedmont):
    return MembershipFactory(program=piedmont, role="coordinator").user


def address(program, name, *more):
    return reverse(f"planning:{name}", args=[program.slug, *more])


def level_of(program, name, key):
    with scope(program):
        rows = SkillLevel.objects.filter(member__name=name, skill__key=key)
        return rows.values_list("level", flat=True).first()


def test_the_matrix_says_when_a_level_was_not_saved(
    page, sign_in, axe, watch, piedmont, coordinator
):
    watch.expect("matrix/save")
    sign_in(page, coordinator)
    for name in ("team", "team_coverage", "team_matrix"):
        page.goto(address(piedmont, name))
        axe(page)
    page.route("**/matrix/save/", lambda route: route.fulfill(status=503))

    page.get_by_role("combobox", name="Ana Ruiz Quantitative research").select_option("able")
    page.get_by_text("Not saved").wait_for()
    page.unroute("**/matrix/save/")
    page.get_by_role("button", name="Save levels").click()

    page.get_by_text("Levels saved.").wait_for()
    assert level_of(piedmont, "Ana Ruiz", "quantitative") == "able"


def test_the_matrix_is_one_form_without_scripts(open_page, sign_in, piedmont, coordinator):
    page = open_page("desktop", java_script_enabled=False)
    sign_in(page, coordinator)
    page.goto(address(piedmont, "team_matrix"))

    page.get_by_role("combobox", name="Ana Ruiz Quantitative research").select_option("learning")
    page.get_by_role("combobox", name="Ana Ruiz Administration").select_option("")
    page.get_by_role("button", name="Save levels").click()

    expect(page.get_by_text("Levels saved.")).to_be_visible()
    assert level_of(piedmont, "Ana Ruiz", "quantitative") == "learning"
    assert level_of(piedmont, "Ana Ruiz", "administration") is None
