"""The team in a real browser: from a CSV file to a covered program, on a phone."""

import pytest
from django.urls import reverse

from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.models import Member, Skill, SkillLevel
from planning.services import team as services
from tests.factories import MembershipFactory, ProgramFactory

ROSTER = b"""Name,Kind,Quantitative research
Bo Lind,Outside expert,Able
Cleo Day,Team member,
"""


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


def member_pk(program, name):
    with scope(program):
        return Member.objects.get(name=name).pk


def level_of(program, name, key):
    with scope(program):
        rows = SkillLevel.objects.filter(member__name=name, skill__key=key)
        return rows.values_list("level", flat=True).first()


def test_a_roster_out_of_a_file_closes_the_gap(phone, sign_in, axe, piedmont, coordinator):
    sign_in(phone, coordinator)
    phone.goto(address(piedmont, "team_coverage"))
    assert phone.get_by_text("Quantitative research: nobody covers it").is_visible()
    axe(phone)

    phone.goto(address(piedmont, "team"))
    axe(phone)
    phone.get_by_role("link", name="Import").click()
    phone.locator("input[type=file]").set_input_files(
        {"name": "team.csv", "mimeType": "text/csv", "buffer": ROSTER}
    )
    phone.locator("main form button[type=submit]").first.click()
    phone.wait_for_url("**/columns/")
    phone.locator("main form button[type=submit]").first.click()
    phone.wait_for_url("**/preview/**")
    phone.locator("main form[action$='/apply/'] button").click()
    phone.wait_for_url("**/planning/team/**")

    phone.goto(address(piedmont, "team_coverage"))
    assert phone.get_by_text("Quantitative research: only Bo Lind").is_visible()

    # In the matrix each person is a card; a choice is saved at once, with the keyboard alone.
    phone.goto(address(piedmont, "team_matrix"))
    axe(phone)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    assert not phone.get_by_role("button", name="Save levels").is_visible()
    cell = phone.get_by_role("combobox", name="Cleo Day Quantitative research")
    cell.focus()
    with phone.expect_response("**/matrix/save/"):
        cell.select_option("expert")
    phone.get_by_role("status").filter(has_text="Saved ").wait_for()
    assert level_of(piedmont, "Cleo Day", "quantitative") == "expert"

    own = [member_pk(piedmont, "Bo Lind")]
    for name in ("team_capacity", "team_skills", "team_member_create"):
        phone.goto(address(piedmont, name))
        axe(phone)
    for name in ("team_member", "team_hours_create", "team_work_create", "team_member_leave"):
        phone.goto(address(piedmont, name, *own))
        axe(phone)


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

    assert page.get_by_text("Levels saved.").is_visible()
    assert level_of(piedmont, "Ana Ruiz", "quantitative") == "learning"
    assert level_of(piedmont, "Ana Ruiz", "administration") is None
