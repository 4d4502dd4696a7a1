"""Who can do what: the matrix, coverage, and the catalogue of skills."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from bic.tenancy import scope
from planning.models import Member, Skill, SkillLevel
from planning.services import team as services
from tests.planning.teams import give


def levels(program):
    with scope(program):
        rows = SkillLevel.objects.order_by("member__name", "skill__position")
        return list(rows.values_list("member__name", "skill__key", "level"))


def test_a_cell_is_saved_alone_by_a_script(client_as, ana, bo, planner, url):
    client = client_as("coordinator")
    cell = f"c{ana.pk}-{planner.pk}"

    saved = client.post(url("team_matrix_save"), {cell: "able"}, headers={"HX-Request": "true"})
    wrong = client.post(url("team_matrix_save"), {cell: "boss"}, headers={"HX-Request": "true"})

    assert (saved.status_code, wrong.status_code) == (204, 422)
    assert levels(ana.program) == [("Ana Ruiz", "planning", "able")]


def test_the_whole_matrix_is_saved_without_undoing_what_others_did(
    client_as, ana, bo, planner, url
):
    client, program = client_as("coordinator"), ana.program
    seen = client.get(url("team_matrix")).context["matrix"].seen
    with scope(program):
        services.set_levels(program, {(bo.pk, planner.pk): "expert"})

    data = {"seen": seen, f"c{ana.pk}-{planner.pk}": "able", f"c{bo.pk}-{planner.pk}": ""}
    response = client.post(url("team_matrix_save"), data, follow=True)
    again = client.post(url("team_matrix_save"), data | {"seen": "c=,=,x"}, follow=True)

    assert "Levels saved." in response.text
    assert again.status_code == 200
    assert levels(program) == [
        ("Ana Ruiz", "planning", "able"),
        ("Bo Lind", "planning", "expert"),
    ]


def test_the_matrix_costs_the_same_for_any_size(client_as, program, url):
    client = client_as("director")
    asked = []
    for count in (2, 58):
        with scope(program):
            people = Member.objects.bulk_create(
                Member(program=program, name=f"Person {count} {number}") for number in range(count)
            )
            skills = Skill.objects.values_list("pk", flat=True)
            services.set_levels(
                program, {(one.pk, skill): "able" for one in people for skill in skills}
            )
        with CaptureQueriesContext(connection) as queries:
            response = client.get(url("team_matrix"))
        asked.append(len(queries))

    assert response.text.count("<select") == 60 * 7
    assert asked[0] == asked[1] <= 15


def test_a_matrix_of_many_has_pages_that_fit_into_one_form(client_as, program, ana, planner, url):
    with scope(program):
        Member.objects.bulk_create(
            Member(program=program, name=f"Person {number:03}") for number in range(150)
        )
        last = Member.objects.order_by("name").last()
    client = client_as("director")
    cell = f"c{last.pk}-{planner.pk}"

    page = client.get(url("team_matrix") + "?page=2")
    saved = client.post(url("team_matrix_save") + "?page=2", {"seen": "", cell: "able"})

    assert [len(page.context["matrix"].lines), page.context["page_obj"].paginator.count] == [
        23,
        151,
    ]
    assert saved.url == url("team_matrix") + "?page=2"
    assert levels(program) == [(last.name, "planning", "able")]


def test_a_researcher_reads_the_matrix_and_changes_nothing(client_as, ana, planner, url):
    client = client_as("researcher")

    page = client.get(url("team_matrix")).text
    refused = client.post(url("team_matrix_save"), {f"c{ana.pk}-{planner.pk}": "able"})

    assert "<select" not in page.partition("<main")[2]
    assert (refused.status_code, levels(ana.program)) == (403, [])


def test_coverage_names_the_gaps_in_words(client_as, ana, bo, larkspur, url):
    program = ana.program
    give(ana, work=5, community=larkspur)
    with scope(program):
        for skill in Skill.objects.exclude(key="quantitative"):
            services.set_levels(program, {(ana.pk, skill.pk): "able", (bo.pk, skill.pk): "able"})
        alone = Skill.objects.get(key="administration")
        services.set_levels(program, {(bo.pk, alone.pk): ""})

    page = client_as("observer").get(url("team_coverage")).text

    assert "Quantitative research: nobody covers it" in page
    assert "Administration: only Ana Ruiz" in page
    assert "Larkspur: 1 person covers 6 of 7 skills" in page


def test_skills_are_added_renamed_moved_and_removed(client_as, ana, planner, url):
    client, program = client_as("coordinator"), ana.program
    with scope(program):
        services.set_levels(program, {(ana.pk, planner.pk): "able"})

    client.post(url("team_skill_create"), {"name": "Grant  writing"})
    twice = client.post(url("team_skill_create"), {"name": "ADMINISTRATION"})
    client.post(url("team_skill_update", planner.pk), {"name": "Town planning"})
    client.post(url("team_skill_move", planner.pk), {"by": "-1"})
    client.post(url("team_skill_move", planner.pk), {"by": "99"})
    client.post(url("team_skill_delete", planner.pk))
    with scope(program):
        order = [one.label for one in Skill.objects.order_by("position")]
    asked = client.get(url("team_skill_delete", planner.pk)).text
    client.post(url("team_skill_delete", planner.pk), {"with_levels": "on"})

    assert order[-4:] == [
        "Town planning",
        "Immigration and refugee issues",
        "Administration",
        "Grant writing",
    ]
    assert "There is a skill with this name already." in twice.text
    assert "Ana Ruiz (Able)" in asked
    assert levels(program) == []


def test_a_skill_of_the_blueprint_saved_as_it_is_stays_translated(client_as, program, planner, url):
    client = client_as("coordinator")

    client.post(
        url("team_skill_update", planner.pk),
        {"name": "Planificación urbana y regional"},
        headers={"Accept-Language": "es"},
    )

    with scope(program):
        planner.refresh_from_db()
    assert planner.name in {"City and regional planning", "Planificación urbana y regional"}
