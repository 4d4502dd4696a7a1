"""Evaluation plans through the front door: what people see, write and are refused."""

import pytest
from django.urls import reverse

from bic.reports import pdf
from bic.reports.models import Printout
from bic.tenancy import scope
from evaluations.models import LogicItem, LogicLink, Plan, PlanRow, Question
from evaluations.models.logic import Column
from evaluations.reading import whole
from evaluations.services import plan
from tests.evaluations.making import ROW, add_box, add_question, add_row, approve, approved, written
from tests.factories import UserFactory
from tests.queries import queries_of

MOST_QUERIES = 21


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def made(program, larkspur, host):
    """`made(written)`: what a maker gives in the scope of the program."""

    def make(maker, *args):
        with scope(program):
            return maker(larkspur, host, *args)

    return make


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", "larkspur", *args])


def test_a_plan_is_built_backwards_and_approved(client_as, program, larkspur):
    jonah = client_as("researcher")
    assert "No evaluation plan yet" in jonah.get(at("plan_list")).text
    jonah.post(at("plan_create"))
    jonah.post(at("logic_create", "long"), {"title": "Residents live well"})
    with scope(program):
        goal = LogicItem.objects.get()
    form = jonah.get(f"{at('logic_create', 'later')}?to={goal.pk}")
    assert f'value="{goal.pk}"' in form.text
    assert "checked" in form.text
    jonah.post(at("logic_create", "later"), {"title": "Services speak", "leads_to": [goal.pk]})
    jonah.post(at("question_create"), {"kind": "outcome", "text": "Do services speak?"})
    with scope(program):
        asked = Question.objects.get()
    wrong = jonah.post(at("row_create", asked.pk), ROW | {"indicator": "", "source": ""})
    assert "Fill in: Indicator" in wrong.text
    assert ROW["method"] in wrong.text
    picked = {"suggested": "interpreted", "indicator": "", "source": "Invoices"}
    jonah.post(at("row_create", asked.pk), ROW | picked)

    page = jonah.get(at("plan_draft")).text

    assert "Interpreted contacts a month" in page
    assert "Invoices" in page
    assert "Nothing leads to M1." in page
    assert jonah.get(at("plan_approve")).status_code == 403
    with scope(program):
        assert LogicLink.objects.get().target_id == goal.pk
        assert PlanRow.objects.get().suggested == "interpreted"


def test_a_director_approves_what_was_read(client_as, program, made):
    draft, amara = made(written), client_as("director")
    page = amara.get(at("plan_approve"))
    seen = page.context["form"]["seen"].value()
    with scope(program):
        add_row(add_question(draft, "Who is missing?"))

    late = amara.post(at("plan_approve"), {"note": "Board", "seen": seen})
    assert "Somebody changed the draft while you read it." in late.text
    seen = late.context["form"]["seen"].value()
    amara.post(at("plan_approve"), {"note": "Board, May 4", "seen": seen})

    page = client_as("observer").get(at("plan_list")).text
    assert "Version 1, approved by" in page
    assert "“Board, May 4”" in page
    assert "Who is missing?" in page
    assert amara.get(at("plan_draft")).headers["Location"] == at("plan_list")


def test_partners_read_approved_versions_alone(client_as, program, larkspur, made, host):
    draft, partner = made(written), client_as("lead", larkspur)
    assert "No evaluation plan yet" in partner.get(at("plan_list")).text
    assert partner.get(at("plan_detail", 1)).status_code == 403
    with scope(program):
        approve(draft, host)
        plan.begin(larkspur, by=host)

    page = partner.get(at("plan_list")).text
    assert "Residents know where to get help" in page
    assert "Version 2" not in page
    assert partner.get(at("plan_detail", 1)).status_code == 200
    assert partner.get(at("plan_detail", 2)).status_code == 403
    assert partner.get(at("plan_history", 1)).status_code == 403
    assert partner.get(at("plan_draft")).status_code == 403


def test_two_who_write_at_once_are_told_of_each_other(client_as, program, made):
    draft, jonah = made(written), client_as("researcher")
    with scope(program):
        box = LogicItem.objects.get(plan=draft, column=Column.SOON)
        [target] = [link.target_id for link in LogicLink.objects.filter(source=box)]
    version = jonah.get(at("logic_update", box.pk)).context["form"]["form_version"].value()
    typed = {"title": "They know", "form_version": version, "leads_to": [target]}
    jonah.post(at("logic_update", box.pk), typed | {"title": "They all know"})

    answer = jonah.post(at("logic_update", box.pk), typed)

    assert "Somebody else saved this while you were typing." in answer.text
    with scope(program):
        LogicItem.objects.get(pk=box.pk).delete()
    gone = jonah.post(at("logic_update", box.pk), typed, follow=True)
    assert "This is not in the draft any more" in gone.text


def test_parts_are_moved_and_removed(client_as, program, made):
    draft, jonah = made(written), client_as("researcher")
    with scope(program):
        box = add_box(draft, Column.ACTIVITY, "Training")
        asked = add_question(draft, "Who is missing?")
        row = add_row(asked)
    jonah.post(at("logic_move", box.pk, "up"))
    jonah.post(at("question_move", asked.pk, "up"))
    assert jonah.post(at("logic_move", box.pk, "left")).status_code == 404
    with scope(program):
        [activities] = [one for one in whole(draft).columns if one.column == Column.ACTIVITY]
        assert [one.item.title for one in activities.boxes][0] == "Training"
        assert whole(draft).tables[0].asked[0].question == asked
    for page in (
        at("row_delete", row.pk), at("question_delete", asked.pk), at("logic_delete", box.pk),
    ):  # fmt: skip
        assert "Remove from the draft" in jonah.get(page).text
        jonah.post(page)
    with scope(program):
        assert not Question.objects.filter(pk=asked.pk)
        assert not LogicItem.objects.filter(pk=box.pk)
    history = jonah.get(at("plan_part_history", 1, "logic")).text
    assert "Training" in history
    assert "Deleted" in history
    assert jonah.get(at("plan_part_history", 1, "nothing")).status_code == 404
    jonah.post(at("plan_delete"))
    with scope(program):
        assert not Plan.objects.exists()


def test_the_plan_is_printed_with_its_picture(client_as, program, made):
    made(approved)

    waits = client_as("observer").post(at("plan_print", 1), follow=True)

    assert waits.status_code == 200
    with scope(program):
        printout = Printout.objects.get()
    assert printout.title == "Evaluation plan of Larkspur, version 1"
    assert [column["heading"] for column in printout.facts["columns"]][0] == "Context"
    assert printout.facts["tables"][0]["asked"][0]["rows"][0][0] == ["Indicator", ROW["indicator"]]


def test_a_printed_draft_is_for_those_who_read_drafts(client_as, program, larkspur, made, host):
    made(approved)
    with scope(program):
        plan.begin(larkspur, by=host)

    waits = client_as("researcher").post(at("plan_print", 2), follow=True)

    assert waits.status_code == 200
    with scope(program):
        assert Printout.objects.get().permission == "evaluations.view_draft_plan"


@pytest.mark.parametrize("page", ["plan_list", "plan_draft", "plan_approve"])
def test_pages_cost_the_same_for_any_number_of_parts(
    client_as, program, larkspur, made, host, page
):
    made(approved)
    with scope(program):
        draft = plan.begin(larkspur, by=host)
    amara = client_as("director")
    few = len(queries_of(amara, at(page)))
    with scope(program):
        for number in range(4):
            add_box(draft, Column.LONG, f"Goal {number}")
            add_row(add_question(draft, f"Question {number}?"))

    many = len(queries_of(amara, at(page)))

    assert many == few <= MOST_QUERIES


def test_the_paper_keeps_to_pdf_ua(client_as, program, made, verapdf, tmp_path):
    made(approved)
    client_as("observer").post(at("plan_print", 1))
    with scope(program):
        rendered = pdf.render_printout(Printout.objects.get())
    path = tmp_path / "plan.pdf"
    path.write_bytes(rendered.content)

    keeps, broken_rules = verapdf(path)

    assert keeps, broken_rules
