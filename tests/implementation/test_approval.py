"""What a body answers to a submission approves the actions that needed it."""

from datetime import date

import pytest
from django.urls import reverse

from implementation.models import Action
from tests.implementation.making import make_action, make_plan
from tests.meetings.making import make_proposal
from tests.meetings.submissions import hand_in, make_body, make_submission

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("inside")]


@pytest.fixture
def body(larkspur):
    return make_body(larkspur)


@pytest.fixture
def action(larkspur, body):
    return make_action(make_plan(larkspur), approval=Action.Approval.BOARD, body=body)


@pytest.fixture
def submission(larkspur, people, body, action):
    """Handed in, with the action that it takes along."""
    found = make_submission(larkspur, people["coordinator"], body, file_number="26-0412")
    Action.objects.filter(pk=action.pk).update(submission=found)
    return hand_in(found, people["coordinator"])


@pytest.fixture
def answer(as_, program, larkspur):
    """`answer(submission, "passed", "2026-05-04")`: recorded on its page."""

    def recorded(submission, outcome, day):
        address = reverse(
            "meetings:submission_outcome", args=[program.slug, larkspur.slug, submission.pk]
        )
        response = as_("coordinator").post(address, {"outcome": outcome, "outcome_on": day})
        assert response.status_code == 302

    return recorded


def approval(action):
    action.refresh_from_db()
    return action.approved_on, action.approved_through


def test_a_yes_approves_the_action_with_its_day(answer, submission, action):
    answer(submission, "changed", "2026-05-04")

    assert approval(action) == (date(2026, 5, 4), submission)


@pytest.mark.parametrize("outcome", ["filed", "input", "declined", "postponed", "referred"])
def test_no_other_answer_approves_it(answer, submission, action, outcome):
    answer(submission, outcome, "2026-05-04")

    assert approval(action) == (None, None)


def test_a_corrected_day_moves_the_approval(answer, submission, action):
    answer(submission, "passed", "2026-05-04")
    answer(submission, "passed", "2026-05-11")

    assert approval(action) == (date(2026, 5, 11), submission)


def test_a_corrected_answer_takes_the_approval_back(answer, submission, action):
    answer(submission, "passed", "2026-05-04")
    answer(submission, "postponed", "2026-05-04")

    assert approval(action) == (None, None)


def test_a_no_leaves_what_a_person_wrote(answer, submission, action):
    Action.objects.filter(pk=action.pk).update(approved_on=date(2026, 3, 1))

    answer(submission, "filed", "2026-05-04")

    assert approval(action) == (date(2026, 3, 1), None)


def test_an_action_of_a_covered_proposal_is_approved_too(answer, larkspur, people, body, action):
    proposal = make_proposal(larkspur, state="adopted")
    Action.objects.filter(pk=action.pk).update(proposal=proposal)
    found = make_submission(larkspur, people["coordinator"], body, proposals=[proposal])

    answer(hand_in(found, people["coordinator"]), "passed", "2026-05-04")

    assert approval(action) == (date(2026, 5, 4), found)
    assert action.submission == found


def test_an_action_of_another_body_waits_on(answer, larkspur, submission, action):
    Action.objects.filter(pk=action.pk).update(body=make_body(larkspur, "County Board"))

    answer(submission, "passed", "2026-05-04")

    assert approval(action) == (None, None)


def test_the_page_of_the_action_names_the_file_of_the_body(as_, at, answer, submission, action):
    answer(submission, "passed", "2026-05-04")

    page = as_("municipal").get(at("action_detail", action.pk)).content.decode()

    assert "File number 26-0412" in page
    assert f"Submission {submission.number}" in page


def test_the_form_leaves_the_day_to_the_submission(as_, at, answer, submission, action):
    answer(submission, "passed", "2026-05-04")
    address = at("action_update", action.pk)
    client = as_("coordinator")
    assert "is corrected there" in client.get(address).content.decode()

    kept = {"title_en": "Train the desk", "objective": action.objective_id, "kind": "do"}
    client.post(
        address, kept | {"approval": "board", "body": action.body_id, "approved_on": "2026-01-01"}
    )
    assert approval(action) == (date(2026, 5, 4), submission)

    client.post(address, kept | {"approval": "manager"})
    assert approval(action) == (None, None)
