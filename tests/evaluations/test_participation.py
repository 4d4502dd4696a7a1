"""Who took part beside who lives there, exact for custodians and suppressed for partners."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from bic.tenancy import scope
from evaluations.compared.participation import participation_of
from meetings.models import Checkin
from research.indicators import Block, Value
from research.models import ProfileVersion
from tests.evaluations.rounds import rounds
from tests.factories import UserFactory
from tests.meetings.making import make_meeting
from tests.queries import queries_of
from tests.surveys.answering import answered

pytestmark = pytest.mark.django_db
PAGE = reverse("evaluations:participation_detail", args=["piedmont", "larkspur"])
SHARES = (("Spanish", 8.0, 1.5), ("Arabic", 4.0, 1.0), ("Other Indo-European languages", 2.0, 1))


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def profile(larkspur, host):
    block = Block("lep_by_language", "percent", tuple(Value(*one, ()) for one in SHARES))
    with scope(larkspur.program):
        return ProfileVersion.objects.create(
            community=larkspur, number=1, title="Now", blocks=[block.to_json()], frozen_by=host
        )


def door(place, host, **languages):
    """The shut door of a meeting that is over."""
    with scope(place.program):
        meeting = make_meeting(place, starts_at=timezone.now() - timedelta(days=9))
        people = sum(languages.values())
        return Checkin.objects.create(
            program=place.program, community=place, meeting=meeting, people=people, adults=people,
            languages=languages, opened_by=host, opened_at=timezone.now(), shut_by=host,
            shut_at=timezone.now(),
        )  # fmt: skip


def told(place, *, sees_all):
    with scope(place.program):
        return participation_of(place, sees_all=sees_all)


def test_languages_with_a_smaller_share_are_missing(client_as, larkspur, host, profile):
    door(larkspur, host, es=20, en=60)
    [first] = rounds(larkspur, host, [(70, {"area": "north"})])
    answered(first, 30, {"area": "north"}, language="es")

    found = told(larkspur, sees_all=True)

    assert [one.plain for one in found.rows[0].cells][0] == 20
    # Nobody spoke Arabic, at the door or in the survey.
    assert found.missing == ["Arabic"]
    assert len(found.rows[1].missing) == 2
    # Many languages together are no language that anybody speaks.
    assert found.rows[2].cells == []
    page = client_as("researcher").get(PAGE).text
    assert "Arabic: everywhere a smaller share than among residents" in page
    assert "25.0%" in page
    assert len(queries_of(client_as("researcher"), PAGE)) <= 18


def test_partners_read_no_sum_that_holds_a_small_number(client_as, larkspur, host, profile):
    door(larkspur, host, es=20, en=60)
    door(larkspur, host, es=3, en=60)
    rounds(larkspur, host, [(4, {"area": "north"})])

    found = told(larkspur, sees_all=False)

    # The second meeting would give its three away as 23 less 20.
    assert found.rows[0].cells[0].plain == 20
    assert "Of 2 meetings, 1 are added up here" in found.sources[0].note
    assert found.sources[1].people.is_hidden
    assert all(cell.is_hidden for cell in (row.cells[1] for row in found.rows[:2]))
    assert told(larkspur, sees_all=True).rows[0].cells[0].plain == 23
    page = client_as("lead", larkspur).get(PAGE).text
    assert "23" not in page.split("h-parity")[1].split("</table>")[0]


def test_without_a_profile_and_without_people_it_says_so(client_as, larkspur, host):
    jonah = client_as("researcher")
    assert "Nobody is counted yet" in jonah.get(PAGE).text
    door(larkspur, host, es=20)
    page = jonah.get(PAGE).text
    assert "No profile with languages was frozen yet" in page
    assert "Spanish" in page
