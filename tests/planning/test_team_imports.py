"""The roster out of a spreadsheet, and out into one."""

import csv
import io
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bic.blueprint.evidence import gather_program
from bic.tenancy import scope
from planning.models import Assignment, Member, Skill, SkillLevel
from planning.services import team as services

HEADINGS = ["Name", "Kind", "Role", "E-mail address", "Languages", "Quantitative research"]


class Road:
    """An import of the roster through its pages."""

    def __init__(self, client, program):
        self.client, self.program = client, program

    def url(self, name, *args):
        return reverse(f"imports:{name}", args=[self.program.slug, "planning.member", *args])

    def preview(self, rows, name="team.csv"):
        data = rows
        if isinstance(rows, list):
            text = io.StringIO(newline="")
            csv.writer(text).writerows(rows)
            data = text.getvalue().encode()
        files = {"file": SimpleUploadedFile(name, data)}
        page = self.client.post(self.url("upload"), files, follow=True)
        self.columns_page = page.redirect_chain[-1][0]
        run = page.context["run"]
        chosen = {f"column-{key}": place for key, place in run.mapping.items()}
        chosen["heading_row"] = run.heading_row
        self.pk = run.pk
        self.page = self.client.post(self.url("columns", run.pk), chosen, follow=True)
        return self.page.context["plan"]

    def apply(self):
        mark = self.page.context["plan"].fingerprint
        return self.client.post(self.url("apply", self.pk), {"fingerprint": mark}, follow=True)


@pytest.fixture
def road(client_as, program):
    return Road(client_as("coordinator"), program)


def levels(program):
    with scope(program):
        rows = SkillLevel.objects.order_by("member__name", "skill__position")
        return list(rows.values_list("member__name", "skill__name", "level"))


def test_a_roster_closes_the_gap_in_quantitative_research(road, program):
    with scope(program):
        ana = Member.objects.create(program=program, name="Ana Ruiz")
        others = Skill.objects.exclude(key="quantitative")
        services.set_levels(program, {(ana.pk, one.pk): "able" for one in others})
        before = gather_program(program).get("P1").headline

    plan = road.preview(
        [
            HEADINGS,
            [
                "Bo Lind",
                "Outside expert",
                "Statistician",
                "bo@example.org",
                "English; es",
                "Expert",
            ],
            ["ana  RUIZ", "", "Director", "", "Spanish", "learning"],
        ]
    )
    counts = plan.counts
    road.apply()

    assert counts == {"new": 1, "changed": 1, "unchanged": 0, "error": 0}
    with scope(program):
        bo = Member.objects.get(name="Bo Lind")
        assert (bo.kind, bo.role, bo.languages) == ("expert", "Statistician", ["en", "es"])
        assert (before, gather_program(program).get("P1").headline) == (
            "1 member covers 6 of 7 skills",
            "1 member and 1 outside expert cover 7 of 7 skills",
        )


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_an_export_imports_unchanged(road, program, larkspur, form):
    with scope(program):
        ana = Member.objects.create(
            program=program,
            name="Ana Ruiz",
            role="=Director",
            organization="Alder Ridge",
            email="ana@example.org",
            languages=["es", "en"],
            joined_on=date(2025, 2, 3),
            note="Two\nlines",
        )
        Member.objects.create(program=program, name="Bo Lind", kind="expert")
        keys = Skill.objects.values_list("pk", flat=True)
        services.set_levels(program, dict.fromkeys(((ana.pk, key) for key in keys), "able"))
    exported = road.client.get(f"/piedmont/planning/team/?export={form}").content

    plan = road.preview(exported, f"team.{form}")

    assert plan.counts == {"new": 0, "changed": 0, "unchanged": 2, "error": 0}
    assert len(plan.mapping) == 9 + 7


def test_a_list_of_skills_adds_and_takes_nothing_away(road, program):
    with scope(program):
        ana = Member.objects.create(program=program, name="Ana Ruiz")
        expert_in = Skill.objects.get(key="planning")
        services.set_levels(program, {(ana.pk, expert_in.pk): "expert"})

    road.preview([["Name", "Skills"], ["Ana Ruiz", "Administration; Group facilitation"]])
    road.apply()
    again = road.preview([["Name", "Skills"], ["Ana Ruiz", "Administration"]])

    assert levels(program) == [
        ("Ana Ruiz", "Group facilitation", "able"),
        ("Ana Ruiz", "City and regional planning", "expert"),
        ("Ana Ruiz", "Administration", "able"),
    ]
    assert again.counts["unchanged"] == 1


def test_bad_rows_are_named_and_nothing_is_imported_before_they_are_right(road, program):
    plan = road.preview(
        [
            ["Name", "Kind", "E-mail address", "Languages", "Joined on", "Last day", "Planning",
             "Administration"],
            ["", "", "", "", "", "", "", ""],
            ["Ana", "boss", "ana@", "Klingonese", "2026-13-01", "", "", "master"],
            ["Bo", "", "", "", "2026-05-01", "2026-04-01", "", ""],
            ["Cleo", "", "", "", "", "", "", "able"],
            ["cleo", "", "", "", "", "", "", "able"],
        ]
    )  # fmt: skip
    road.apply()

    wrong = {row.cells[0]: set(row.errors) for row in plan.wrong}
    with scope(program):
        key = Skill.objects.get(key="administration").pk
        assert wrong == {
            "Ana": {"kind", "email", "languages", "joined_on", f"skill_{key}"},
            "Bo": {"left_on"},
            "cleo": {"name"},
        }
        assert Member.objects.count() == 0


def test_a_last_day_out_of_a_file_ends_hours_and_work(road, program):
    with scope(program):
        ana = Member.objects.create(program=program, name="Ana")
        work = Assignment.objects.create(
            program=program, member=ana, role="Helper", starts_on=date(2026, 1, 1), hours_per_week=4
        )

    road.preview([["Name", "Last day"], ["Ana", "2026-03-31"]])
    road.apply()

    with scope(program):
        work.refresh_from_db()
        assert work.ends_on == Member.objects.get().left_on == date(2026, 3, 31)


def test_an_import_costs_the_same_for_any_length(road, program):
    asked = []
    with scope(program):
        Member.objects.create(program=program, name="Somebody else")
    for count in (2, 60):
        rows = [[f"Person {count} {number}", "Team member", "able"] for number in range(count)]
        road.preview([["Name", "Kind", "Administration"], *rows])
        with CaptureQueriesContext(connection) as queries:
            road.apply()
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 60
    assert len(levels(program)) == 62
