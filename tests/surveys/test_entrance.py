"""The way to a survey that a process remembers leads nowhere else."""

import pytest
from django.test import Client

from bic.surveys import entrance
from bic.surveys.models import Door
from bic.tenancy import scope
from bic.tenancy.models import Program
from tests.factories import CommunityFactory, ProgramFactory
from tests.queries import queries_of
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db
BASE = "/open/alder-ridge/surveys/life-in-our-town/"
KEY = ("alder-ridge", "life-in-our-town")


@pytest.fixture
def visitor():
    return Client(headers={"accept-language": "en"})


@pytest.fixture(autouse=True)
def nothing_remembered():
    entrance.WAYS._known.clear()
    yield
    entrance.WAYS._known.clear()


def test_a_known_way_costs_a_page_two_statements(visitor, survey):
    assert len(queries_of(visitor, BASE)) == 2


def test_a_way_that_is_remembered_wrongly_is_found_anew(visitor, survey):
    elsewhere = ProgramFactory(slug="brook-county")
    entrance.WAYS._known[KEY] = (elsewhere.pk, None)

    assert visitor.get(BASE).status_code == 200
    assert entrance.WAYS._known[KEY] == (survey.program_id, [survey.community_id])


def test_an_address_that_changed_hands_shows_the_new_survey_alone(visitor, survey, researcher):
    visitor.get(BASE)
    Program.objects.filter(pk=survey.program_id).update(slug="alder-valley")
    program = ProgramFactory(slug="alder-ridge")
    make_survey(program, by=researcher, community=CommunityFactory(program=program, name="Ford"))

    assert "Ford" in visitor.get(BASE).text
    assert "Mill Fork" in visitor.get(BASE.replace("ridge", "valley")).text


def test_a_door_that_was_closed_up_is_not_found(visitor, survey):
    visitor.get(BASE)
    with scope(survey.program):
        Door.objects.filter(survey=survey).update(slug="moved-away")

    assert visitor.get(BASE).status_code == 404


def test_addresses_that_lead_nowhere_are_not_remembered(visitor, survey):
    assert visitor.get("/open/alder-ridge/surveys/no-such-survey/").status_code == 404
    assert visitor.get("/open/no-such-program/surveys/life-in-our-town/").status_code == 404

    assert entrance.WAYS._known == {}
