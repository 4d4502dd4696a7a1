"""A baseline survey proves its step."""

import pytest

from bic.blueprint import State
from bic.surveys.services import collection
from bic.tenancy import scope
from research.evidence.baseline import baseline
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db


def told(community):
    with scope(community.program):
        found = baseline([community])
    return {key: (one.state, one.headline) for key, one in found.items()}


def test_a_baseline_is_done_once_it_is_closed():
    program = ProgramFactory()
    community = CommunityFactory(program=program)
    by = MembershipFactory(program=program, role="researcher").user
    assert told(community) == {}
    options = {"by": by, "community": community, "purpose": "baseline"}
    make_survey(program, opened=False, **options)
    assert told(community)[community.pk][1] == "Baseline survey being written"

    survey = make_survey(program, title="Second", **options)
    assert told(community) == {community.pk: (State.IN_PROGRESS, "Baseline survey open")}
    with scope(program):
        collection.close_survey(survey, by=by)

    assert told(community) == {community.pk: (State.DONE, "Baseline survey closed")}
