"""Birthplaces beside the frozen profile: only where a survey asks and the profile tells them."""

import pytest
from django.urls import reverse

from bic.tenancy import scope
from evaluations.compared.participation import participation_of
from research.indicators import Block, Value
from research.models import ProfileVersion
from tests.evaluations.rounds import rounds
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
PAGE = reverse("evaluations:participation_detail", args=["piedmont", "larkspur"])
BORN = {
    "kind": "one", "key": "birthplace", "label": "Where were you born?",
    "choices": [{"value": one} for one in ("usa", "latin", "asia", "africa")],
    "words": {"choices": {"usa": "United States", "latin": "Latin America", "asia": "Asia",
                          "africa": "Africa"}},
}  # fmt: skip
REGIONS = (("Latin America", 600.0, 60.0), ("Asia", 300.0, 50.0), ("Africa", 100.0, 40.0))


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def profile(larkspur, host):
    block = Block("birth_regions", "people", tuple(Value(*one, ()) for one in REGIONS))
    with scope(larkspur.program):
        return ProfileVersion.objects.create(
            community=larkspur, number=1, title="Now", blocks=[block.to_json()], frozen_by=host
        )


def births(place, *, sees_all=True):
    with scope(place.program):
        return participation_of(place, sees_all=sees_all).births


def test_shares_of_people_born_abroad_stand_beside_each_other(client_as, larkspur, host, profile):
    answers = [(50, {"birthplace": "usa"}), (30, {"birthplace": "latin"}),
               (70, {"birthplace": "africa"})]  # fmt: skip
    rounds(larkspur, host, answers, questions=(BORN,))

    found = births(larkspur)

    rows = {row.label: row for row in found.rows}
    assert rows["Latin America"].share == "60.0%"
    assert [(cell.plain, share) for cell, share, _lacks in rows["Latin America"].told] == [
        (30, "30.0%")
    ]
    assert found.missing == ["Latin America", "Asia"]
    page = client_as("researcher").get(PAGE).text
    assert "A smaller share than among residents born abroad: Latin America, Asia." in page


def test_partners_read_no_share_that_a_hidden_number_is_in(client_as, larkspur, host, profile):
    rounds(larkspur, host, [(3, {"birthplace": "asia"}), (90, {"birthplace": "latin"})],
           questions=(BORN,))  # fmt: skip

    found = births(larkspur, sees_all=False)

    assert found.hides
    assert {share for row in found.rows for _cell, share, _lacks in row.told} == {""}
    assert found.missing == []
    page = client_as("lead", larkspur).get(PAGE).text
    assert "recognized" in page.split('id="h-births"')[1]


@pytest.mark.parametrize(
    ("asks", "why"),
    [
        (True, "A survey asks where people were born, but no profile with countries of birth was "
               "frozen."),
        (False, "Neither the profile nor a survey tells where people were born"),
    ],
)  # fmt: skip
def test_words_say_what_is_missing(client_as, larkspur, host, asks, why):
    rounds(larkspur, host, [(20, {})], **({"questions": (BORN,)} if asks else {}))
    assert births(larkspur).why.startswith(why)
    assert why in client_as("lead", larkspur).get(PAGE).text


def test_a_profile_alone_asks_for_nothing_more(larkspur, host, profile):
    rounds(larkspur, host, [(20, {"area": "north"})])
    assert "no survey of a wave asks for it" in births(larkspur).why
