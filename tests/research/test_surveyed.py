"""Surveys prove their steps: a baseline R4, a needs assessment R2 beside the profile."""

from datetime import timedelta

import pytest

from bic.blueprint import Evidence, State
from bic.blueprint.evidence import gather, joined
from bic.days import today_in
from bic.surveys.services import collection
from bic.tenancy import scope
from research.evidence.baseline import baseline
from research.evidence.needs import needs
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db
DONE, IN_PROGRESS, ATTENTION = State.DONE, State.IN_PROGRESS, State.ATTENTION


@pytest.fixture
def community():
    return CommunityFactory(program=ProgramFactory())


@pytest.fixture
def make(community):
    by = MembershipFactory(program=community.program, role="researcher").user
    return lambda **values: make_survey(
        community.program, by=by, community=community, **{"opened": True} | values
    )


def told(community, prove):
    """State and words of what there is to be said."""
    with scope(community.program):
        found = prove([community])
    return [(one.state, one.headline) for one in found.values()]


@pytest.mark.parametrize(
    ("prove", "purpose", "words"),
    [(baseline, "baseline", "Baseline"), (needs, "needs", "Needs assessment")],
)
def test_a_survey_is_done_once_it_is_closed(community, make, prove, purpose, words):
    make(purpose="other")
    assert told(community, prove) == []
    make(purpose=purpose, opened=False)
    assert told(community, prove) == [(IN_PROGRESS, f"Survey being written: {words}")]

    survey = make(purpose=purpose, title="Second")
    assert told(community, prove) == [(IN_PROGRESS, f"Survey open: {words}")]
    with scope(community.program):
        collection.close_survey(survey, by=survey.created_by)

    assert told(community, prove) == [(DONE, f"Survey closed: {words}")]


def test_a_survey_whose_approval_has_ended_needs_attention(community, make):
    survey = make(purpose="baseline")
    with scope(community.program):
        survey.irb_expires_on = today_in(community.program) - timedelta(days=1)
        survey.save()

    assert told(community, baseline) == [
        (ATTENTION, "Survey stopped with its IRB approval: Baseline")
    ]


def test_needs_alone_do_not_finish_the_background_research(community, make):
    survey = make(purpose="needs")
    with scope(community.program):
        collection.close_survey(survey, by=survey.created_by)
        one = gather([community])["R2"][community.pk]

    assert (one.state, one.headline) == (IN_PROGRESS, "Survey closed: Needs assessment")
    assert one.url.endswith(f"/surveys/{survey.pk}/")


def test_parts_are_told_together_and_as_far_as_the_least_done():
    profile, asked = Evidence(DONE, "Profile ready"), Evidence(IN_PROGRESS, "Survey open")

    assert joined([profile, asked]) == Evidence(IN_PROGRESS, "Profile ready; Survey open")
    assert joined([profile, profile]).state == DONE
    assert joined([profile], is_whole=False).state == IN_PROGRESS
