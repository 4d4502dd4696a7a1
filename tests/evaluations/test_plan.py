"""Evaluation plans by their services: begun from the charter, approved, immutable, versions."""

from datetime import date

import pytest
from django.db import DatabaseError, transaction

from bic.blueprint import State
from bic.blueprint.collecting import NoApprovedPlan, collect_early, may_collect
from bic.surveys.services import collection, instrument
from evaluations.comparison import compare
from evaluations.evidence.plan import evaluation_plan
from evaluations.forms.plan import LogicItemForm
from evaluations.models import LogicItem, LogicLink, Plan, PlanRow, Question
from evaluations.models.logic import Column
from evaluations.reading import gaps, whole
from evaluations.services import logic, plan, question
from planning.charter import fingerprint as charter_fingerprint
from planning.models import CharterItem
from planning.services import charter
from research.services import study
from tests.evaluations.making import add_box, add_question, add_row, approve, approved, written
from tests.factories import UserFactory
from tests.research.studies import make_study
from tests.surveys.making import make_survey


@pytest.fixture
def host(open_scope):
    return UserFactory(name="Priya")


@pytest.fixture
def outcomes(larkspur, host):
    """A charter in force, with the outcomes that are suggested."""
    draft = charter.begin_draft(larkspur.program, by=host)
    draft = charter.load_suggestions(draft, today=date(2026, 5, 4))
    draft.refresh_from_db()
    items = list(CharterItem.objects.filter(version=draft).in_order())
    seen = charter_fingerprint(draft, items)
    charter.approve(draft, by=host, note="Board", seen=seen)
    return list(CharterItem.objects.in_force().outcomes())


def test_the_first_draft_begins_with_the_outcomes_of_the_charter(larkspur, host, outcomes):
    draft = plan.begin(larkspur, by=host)

    boxes = LogicItem.objects.filter(plan=draft).in_order()
    assert [box.title for box in boxes] == [one.title for one in outcomes]
    assert {box.column for box in boxes} == {Column.LONG}
    assert [box.entry_id for box in boxes] == [one.entry_id for one in outcomes]
    assert [box.code for box in boxes][:2] == ["L1", "L2"]
    assert plan.missing_outcomes(draft) == []

    logic.remove_item(boxes[0])
    assert [one.pk for one in plan.missing_outcomes(draft)] == [outcomes[0].pk]
    plan.add_charter_outcomes(draft)
    assert plan.missing_outcomes(draft) == []
    with pytest.raises(plan.DraftExists):
        plan.begin(larkspur, by=host)


def test_a_draft_says_what_it_lacks_until_it_is_whole(larkspur, host):
    draft = plan.begin(larkspur, by=host)
    assert len(gaps(whole(draft))) == 8
    box = add_box(draft, Column.LONG, "Residents live well")
    add_box(draft, Column.ACTIVITY, "Meals")
    asked = add_question(draft)

    told = [gap.words for gap in gaps(whole(draft))]

    assert "Nothing leads to L1." in told
    assert "A1 leads to nothing." in told
    assert "Say how Q1 will be answered." in told
    assert "Ask at least one question about outcomes." in told
    with pytest.raises(plan.NotReady):
        approve(draft, host)
    add_row(asked)
    assert "Say how Q1 will be answered." not in [gap.words for gap in gaps(whole(draft))]
    logic.save_item(box, leads_to=[box])
    assert not LogicLink.objects.filter(plan=draft)
    assert gaps(whole(written_elsewhere(larkspur, host, draft))) == []


def written_elsewhere(larkspur, host, draft):
    plan.discard(draft)
    return written(larkspur, host)


def test_what_is_approved_is_what_was_read(larkspur, host):
    draft = written(larkspur, host)
    with pytest.raises(plan.DraftChanged):
        plan.approve(draft, by=host, note="Board", seen="something else")

    version = approve(draft, host)

    assert (version.approved_by, version.approval_note) == (host, "Planning committee, May 4")
    for parts in (LogicItem, LogicLink, Question, PlanRow):
        part = parts.objects.filter(plan=version).first()
        with pytest.raises(DatabaseError, match="is approved"), transaction.atomic():
            part.save()
        with pytest.raises(DatabaseError), transaction.atomic():
            part.delete()
    with pytest.raises(DatabaseError), transaction.atomic():
        Plan.objects.filter(pk=version.pk).update(approval_note="Another")
    with pytest.raises(plan.DraftGone):
        add_question(version)
    with pytest.raises(plan.DraftGone):
        plan.discard(version)


def test_the_next_version_is_begun_from_the_last_and_keeps_its_codes(larkspur, host):
    first = approved(larkspur, host)
    second = plan.begin(larkspur, by=host)

    assert (second.number, second.based_on) == (2, first)
    assert compare(whole(first), whole(second)) == []
    with pytest.raises(plan.NotReady):
        approve(second, host)

    [activity] = LogicItem.objects.filter(plan=second, column=Column.ACTIVITY)
    activity.title = "Meals, meetings and trips"
    logic.save_item(activity, leads_to=[])
    asked = Question.objects.filter(plan=second).in_order().first()
    add_row(asked, indicator="Languages heard")
    other = add_question(second, "Who is missing?")
    assert other.code == "Q3"
    told = [change.words for change in compare(whole(first), whole(second))]

    assert told == ["A1 reworded", "A1 leads to something else", "Q3 added", "How Q1 is answered"]
    question.remove(other)
    assert [link.source.title for link in LogicLink.objects.filter(plan=first)].count(
        "Meals and meetings"
    ) == 1


def test_an_approved_plan_proves_the_step_and_opens_data_collection(larkspur, oakhaven, host):
    assert evaluation_plan([larkspur, oakhaven]) == {}
    assert not may_collect(larkspur)
    draft = written(larkspur, host)
    assert evaluation_plan([larkspur])[larkspur.pk].state == State.IN_PROGRESS
    assert not may_collect(larkspur)
    with pytest.raises(NoApprovedPlan):
        study.open_study(make_study(larkspur), by=host)

    approve(draft, host)

    found = evaluation_plan([larkspur, oakhaven])
    assert found[larkspur.pk].state == State.DONE
    assert found[larkspur.pk].headline == "Version 1 approved"
    opened = study.open_study(make_study(larkspur), by=host)
    assert opened.opened_at
    assert opened.open_reason == ""
    assert not may_collect(oakhaven)

    plan.begin(larkspur, by=host)
    assert evaluation_plan([larkspur])[larkspur.pk].state == State.DONE
    collect_early(oakhaven, reason="The school year ends.", by=host)
    assert may_collect(oakhaven)


def test_a_survey_of_needs_opens_after_approval(larkspur, host):
    survey = make_survey(larkspur.program, by=host, community=larkspur, opened=False)
    instrument.publish(survey, by=host)
    draft = written(larkspur, host)
    with pytest.raises(NoApprovedPlan):
        collection.open_survey(survey, by=host)

    approve(draft, host)

    assert collection.open_survey(survey, by=host).is_open


def test_a_box_keeps_an_outcome_that_the_charter_dropped(larkspur, host, outcomes):
    box = plan.begin(larkspur, by=host).items.first()
    again = charter.begin_draft(larkspur.program, by=host)
    CharterItem.objects.get(version=again, entry=box.entry).delete()
    items = list(CharterItem.objects.filter(version=again).in_order())
    charter.approve(again, by=host, note="Board", seen=charter_fingerprint(again, items))

    form = LogicItemForm(instance=box, column=box.column, plan=box.plan)

    words = [str(words) for _value, words in form.fields["entry"].choices]
    assert words == [
        "Not one of the charter",
        "O1",
        *(f"{one.code} {one.title}" for one in outcomes[1:]),
    ]


def test_evidence_costs_one_query_for_any_number(
    larkspur, oakhaven, host, django_assert_num_queries
):
    approved(larkspur, host)
    written(oakhaven, host)
    with django_assert_num_queries(1):
        assert len(evaluation_plan([larkspur, oakhaven])) == 2


def test_boxes_and_questions_change_places(larkspur, host):
    draft = written(larkspur, host)
    second = add_box(draft, Column.ACTIVITY, "Training")

    logic.move_item(second, up=True)
    logic.move_item(second, up=True)

    boxes = LogicItem.objects.filter(plan=draft, column=Column.ACTIVITY).in_order()
    assert [box.code for box in boxes] == ["A2", "A1"]
    other = add_question(draft, "Who is missing?")
    question.move_question(other, up=True)
    process = Question.objects.filter(plan=draft, kind="process").in_order()
    assert [one.code for one in process] == ["Q3", "Q1"]
    logic.remove_item(second)
    with pytest.raises(plan.DraftGone):
        logic.move_item(second, up=True)
