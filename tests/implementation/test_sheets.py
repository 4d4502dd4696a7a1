"""A real plan out of a spreadsheet and back into one."""

import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from implementation.frozen import actions_in, whole
from implementation.models import Action, Objective, Partner, Plan, Topic
from tests.implementation.making import make_action, make_plan
from tests.implementation.sheets import HEADINGS, PlanRoad, exported, strategies, xlsx_of
from tests.imports.conftest import csv_of


@pytest.fixture
def road(client_as, larkspur, open_scope):
    return PlanRoad(client_as("coordinator"), larkspur, "implementation.action")


def action(title):
    return next(one for one in Action.objects.in_order() if str(one.title) == title)


def test_34_strategies_become_a_plan(road, larkspur, member):
    member("coordinator", user__name="Ana Ruiz")
    rows = strategies()
    rows[1][8] = "ana ruiz"
    road.preview(xlsx_of(rows), "plan.xlsx")
    assert road.counts() == (34, 0, 0, 0)
    notes = [note for row in road.response.context["plan"].rows for note in row.notes]
    assert "Rosa Vega has no account here and is kept as a name." in notes
    assert "A new partner of the plan: Town of Larkspur" in notes
    assert not any("ana ruiz" in note for note in notes)

    road.apply()

    assert road.said() == ["34 added, 0 changed, 0 unchanged."]
    assert [one.title.texts for one in Topic.objects.order_by("position")] == [
        {"en": "Housing", "es": "Vivienda"}, {"en": "Leadership", "es": "Liderazgo"},
        {"en": "Safety", "es": "Seguridad"},
    ]  # fmt: skip
    assert Objective.objects.count() == 3
    assert Partner.objects.count() == 3
    codes = [one["code"] for one in actions_in(whole(Plan.objects.get()))]
    assert (codes[0], codes[-1], len(set(codes))) == ("1.1.1", "3.1.11", 34)
    first, second = Action.objects.in_order()[:2]
    assert (first.helper, first.owner) == ("Rosa Vega", None)
    assert (second.helper, second.owner.display_name) == ("", "Ana Ruiz")
    assert first.approval == "board"
    assert second.title.states == {"es": "draft"}
    assert sorted(one.partner.name for one in second.helping.all()) == ["Library", "Welcome House"]


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_what_goes_out_comes_back_in_and_changes_nothing(road, form):
    road.preview(xlsx_of(strategies(12)), "plan.xlsx")
    road.apply()
    Action.objects.filter(position=1).update(status="in_progress", is_public=False)

    road.preview(exported(road, form), f"plan.{form}")

    assert road.counts() == (0, 0, 12, 0)
    assert [note for row in road.response.context["plan"].rows for note in row.notes] == []


def test_a_changed_file_changes_only_what_it_says(road):
    road.preview(xlsx_of(strategies(3)), "plan.xlsx")
    road.apply()
    first = action("Strategy 1")
    first.title = first.title.put("es", "Estrategia 1")
    first.save()
    rows = list(load_workbook(io.BytesIO(exported(road, "xlsx"))).active.values)
    heads = list(rows[0])
    changed = [list(row) for row in rows]
    changed[1][heads.index("Due on")] = "2028-01-31"
    changed[2][heads.index("Action (Spanish)")] = "Otra estrategia"
    changed[3][heads.index("Partners")] = ""
    changed[3][heads.index("Status")] = "Done"

    road.preview(csv_of(changed), "plan.csv")
    assert road.counts() == (0, 2, 1, 0)
    road.apply()

    first, second, third = Action.objects.in_order()
    assert (str(first.due_on), first.title.states) == ("2028-01-31", {"es": "approved"})
    assert second.title.texts["es"] == "Otra estrategia"
    assert third.status == "not_started"


def test_bad_rows_say_what_is_wrong_and_nothing_is_written(road):
    rows = [
        ["Housing", "", "Rights", "", "Teach rights", "", "", "", "", "2027-13-45", ""],
        ["", "", "", "", "", "", "", "", "", "", ""],
        ["", "", "", "", "Teach rights", "", "", "", "", "", "Mayor's cousin"],
        ["", "", "", "", "Pause it", "", "", "", "", "9999-01-01", ""],
    ]
    road.preview(xlsx_of(rows), "plan.xlsx")
    wrong = road.errors()
    assert {column for _row, column in wrong} == {"due_on", "approval"}
    assert road.response.context["plan"].counts["error"] == 3
    assert not Plan.objects.exists()

    headings = ["Topic", "Action", "Status"]
    road.preview(csv_of([headings, ["Housing", "Pause it", "Paused"]]), "plan.csv")
    assert list(road.errors()) == [(2, "status")]


def test_a_file_without_objectives_means_those_that_are_there(road, larkspur):
    plan = make_plan(larkspur)
    make_action(plan, "Teach rights", position=1)
    road.preview(
        csv_of([["Topic", "Action", "Target"], ["housing", "Teach rights", "50 people"],
                ["Health", "A clinic", ""]]), "plan.csv",
    )  # fmt: skip
    assert road.counts() == (1, 1, 0, 0)
    road.apply()
    assert Action.objects.get(target="50 people").objective.topic.plan == plan
    made = action("A clinic")
    assert str(made.objective) == "Health"


def test_an_objective_of_one_topic_is_not_carried_into_the_next(road):
    rows = [
        ["Housing", "", "Rights are known", "", "Teach rights", *[""] * 6],
        ["Health", "", "", "", "A clinic", *[""] * 6],
    ]
    road.preview(xlsx_of(rows), "plan.xlsx")
    road.apply()
    assert str(action("A clinic").objective) == "Health"


def test_an_import_of_any_length_costs_the_same(road):
    counts = []
    for count in (3, 30):
        road.preview(xlsx_of(strategies(count)), "plan.xlsx")
        with CaptureQueriesContext(connection) as queries:
            road.client.get(road.url("preview", road.run.pk))
        counts.append(len(queries))
        road.apply()
    assert counts[0] == counts[1]


def test_the_template_explains_its_columns(road, larkspur):
    empty = road.client.get(f"/piedmont/communities/{larkspur.slug}/plan/").content.decode()
    assert "imports/implementation.action/" in empty
    assert "spreadsheet/template.xlsx" in empty
    address = f"/piedmont/communities/{larkspur.slug}/plan/spreadsheet/"
    book = load_workbook(io.BytesIO(road.client.get(f"{address}template.xlsx").content))
    heads, more, tasks, of_tasks = book.worksheets
    assert [cell.value for cell in heads[1]][:4] == [
        "Topic", "Topic (Spanish)", "Objective", "Objective (Spanish)",
    ]  # fmt: skip
    assert more["A2"].value == "Topic"
    assert [cell.value for cell in tasks[1]][:2] == ["Action", "Task"]
    assert of_tasks["A3"].value == "Task"
    assert len(HEADINGS) < len(list(heads[1]))
    make_plan(larkspur)
    assert "template.xlsx" in road.client.get(address).content.decode()
    assert road.client.get(f"{address}plan.exe").status_code == 404


def test_partners_do_not_take_the_spreadsheet(client_as, larkspur, open_scope):
    make_plan(larkspur)
    address = f"/piedmont/communities/{larkspur.slug}/plan/spreadsheet/plan.csv"
    assert client_as("lead", larkspur).get(address).status_code == 403
