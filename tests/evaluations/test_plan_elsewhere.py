"""Where evaluation plans show beside their own pages: reports, reminders, search, picture, demo."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from bic.blueprint.models import StepRecord
from bic.reports import sections
from bic.reports.sections import Period
from evaluations.drawing import drawn
from evaluations.models import Plan
from evaluations.models.logic import Column
from evaluations.reading import plain_columns, whole
from evaluations.reminders.plan import not_approved
from evaluations.sections.plan import evaluation_plan
from evaluations.services import plan
from tests.evaluations.making import add_box, approved, written
from tests.factories import UserFactory

DAY = date(2027, 3, 1)
PERIOD = Period(date(2020, 1, 1), date(2999, 12, 31))


@pytest.fixture
def host(open_scope):
    return UserFactory(name="Priya")


@pytest.fixture
def step(larkspur, host):
    """R1 of a community under way is planned, and `host` owns it."""
    larkspur.status = "active"
    larkspur.save()
    return StepRecord.objects.create(
        program=larkspur.program, community=larkspur, code="R1", planned_on=DAY, owner=host
    )


def reminded(program, day=DAY):
    return [(str(due.subject), due.recipient_id) for due in not_approved(program, day)]


def test_without_a_plan_the_facilitator_is_reminded(program, larkspur, step):
    facilitator = UserFactory()
    larkspur.facilitator = facilitator
    larkspur.save()

    assert reminded(program) == [("Larkspur has no evaluation plan", facilitator.pk)]
    assert reminded(program, DAY - timedelta(days=8)) == []


def test_a_draft_reminds_its_writer_and_the_directors_until_it_is_approved(
    program, larkspur, member, host, step
):
    amara, jonah = member("director").user, UserFactory()
    draft = written(larkspur, jonah)
    words = "The evaluation plan of Larkspur waits for approval"

    assert reminded(program) == [(words, jonah.pk), (words, amara.pk)]
    plan.discard(draft)
    # Who owns the step is reminded of the step already.
    assert reminded(program) == []
    approved(larkspur, jonah)
    plan.begin(larkspur, by=jonah)
    assert reminded(program) == []


def test_reminders_cost_the_same_for_any_number(
    program, larkspur, oakhaven, step, host, django_assert_num_queries
):
    written(larkspur, host)
    with django_assert_num_queries(3):
        reminded(program)
    oakhaven.status = "active"
    oakhaven.save()
    StepRecord.objects.create(program=program, community=oakhaven, code="R1", planned_on=DAY)
    with django_assert_num_queries(3):
        reminded(program)


def test_a_progress_report_tells_of_the_version_in_force_then(larkspur, host):
    written(larkspur, host)
    assert evaluation_plan(larkspur, PERIOD) is None
    plan.discard(Plan.objects.get())
    approved(larkspur, host)
    plan.begin(larkspur, by=host)

    built = evaluation_plan(larkspur, PERIOD)

    assert built.data["standing"].startswith("Version 1, approved by Priya on ")
    assert built.data["process"] == "1 question about how it goes"
    assert built.data["goals"] == ["Residents live well here"]
    assert sections.from_json(sections.to_json(built)).template == built.template
    assert evaluation_plan(larkspur, Period(date(2020, 1, 1), date(2020, 2, 1))) is None


def test_search_finds_questions_and_indicators_of_plans_in_force(client_as, larkspur, host):
    def found(words):
        return partner.get(reverse("search:results", args=["piedmont"]), {"q": words}).text

    partner = client_as("lead", larkspur)
    page = reverse("evaluations:plan_list", args=["piedmont", "larkspur"])
    written(larkspur, host)
    assert f"{page}#question" not in found("outcome")
    plan.discard(Plan.objects.get())
    approved(larkspur, host)

    assert f"{page}#question" in found("outcome")
    assert f"{page}#row" in found("people at meetings")


def test_the_picture_escapes_words_and_says_what_it_shows(larkspur, host):
    draft = written(larkspur, host)
    add_box(draft, Column.SOON, "<script>alert(1)</script> & more\x1f\x0b")

    picture = drawn(plain_columns(whole(draft)), sizes=("wide", "narrow"))

    assert "<script" not in picture
    assert "&lt;script&gt;" in picture
    assert picture.count("<svg") == 2
    assert 'aria-label="Logic model. Context: Partners whom residents trust; ' in picture
    assert "style=" not in picture
    for number in range(9):
        add_box(draft, Column.OUTPUT, f"Output {number}")
    label = drawn(plain_columns(whole(draft)), sizes=("print",))
    assert "Outputs: 10" in label
    assert "The table says the same." in label
    assert drawn(plain_columns(whole(Plan(pk=0))), sizes=("wide",)) == ""
