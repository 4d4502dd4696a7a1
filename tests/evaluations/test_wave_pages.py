"""Waves through the front door: what people see, press and are refused."""

from datetime import timedelta

import pytest
from django.urls import reverse

from bic.blueprint.collecting import collect_early
from bic.days import today_in
from bic.notices.models import HeldMail
from bic.surveys.models import Invitee, Survey
from bic.surveys.services import instrument
from bic.tenancy import scope
from evaluations.models import Indicator, Wave, WaveSurvey
from evaluations.services import wave as services
from planning.models import Assignment, Member
from tests.evaluations.waves import closed, process_of, scheduled
from tests.factories import UserFactory
from tests.queries import queries_of

MOST_QUERIES = 20


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def waves(program, larkspur, host):
    with scope(program):
        return scheduled(larkspur, host)


@pytest.fixture
def asked(program, waves, host):
    """The process survey of year 1, open with its wave."""
    with scope(program):
        return process_of(waves["year_1"], host)


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", "larkspur", *args])


def test_waves_are_scheduled_by_hand_where_no_agreement_did(client_as, program, larkspur):
    jonah = client_as("researcher")
    assert "No waves yet" in jonah.get(at("wave_list")).text
    assert "Fill in: The agreement begins on" in jonah.post(at("wave_create"), {}).text

    page = jonah.post(at("wave_create"), {"begins_on": "2027-03-01"}, follow=True).text

    assert "The waves are scheduled." in page
    assert "It opens on Mar 1, 2028 and closes on May 1, 2028." in page
    assert client_as("observer").post(at("wave_create"), {}).status_code == 403


def test_days_and_the_person_in_charge_are_changed(client_as, program, waves):
    jonah, wave = client_as("researcher"), waves["year_3"]
    days = {"opens_on": "2029-05-01", "closes_on": "2029-04-01", "owner": "", "note": "Cards"}
    wrong = jonah.post(at("wave_update", wave.pk), days)
    assert "Choose a day that is not before the first." in wrong.text
    page = jonah.post(at("wave_update", wave.pk), days | {"closes_on": "2029-06-01"}, follow=True)
    assert "Wave saved." in page.text
    assert "Cards" in page.text


def test_a_process_survey_is_begun_opened_closed_and_locked(client_as, program, waves, member):
    amara, wave = client_as("director"), waves["year_1"]
    page = amara.post(at("instrument_process", wave.pk), follow=True).text
    assert "How we work together in Larkspur" in page
    assert "Begin the process survey" not in page
    told = amara.post(at("wave_open", wave.pk), follow=True).text
    assert "A wave opens once the evaluation plan of this community is approved." in told
    with scope(program):
        collect_early(wave.community, reason="The fair is on Saturday.", by=member("director").user)
    told = amara.post(at("wave_open", wave.pk), follow=True).text
    assert "These surveys are not open yet: How we work together in Larkspur." in told
    with scope(program):
        survey = Survey.objects.get()
        instrument.publish(survey, by=member("researcher").user)
    assert "Open the survey" in amara.get(at("wave_detail", wave.pk)).text
    amara.post(reverse("surveys:survey_open", args=["piedmont", survey.pk]))

    amara.post(at("wave_close", wave.pk))
    locking = amara.get(at("wave_lock", wave.pk)).text
    assert "This cannot be taken back." in locking
    page = amara.post(at("wave_lock", wave.pk), follow=True).text

    assert "The wave is locked." in page
    assert "Take it off the wave" not in page
    assert amara.post(at("wave_lock", wave.pk)).status_code == 403
    with scope(program):
        assert Survey.objects.get().locked_at


def test_all_who_take_part_are_invited_once_with_the_same_link(
    client_as, program, larkspur, asked, waves, member
):
    with scope(program):
        rosa = member("lead", larkspur).user
    jonah, wave = client_as("researcher"), waves["year_1"]
    address = at("instrument_invite", wave.pk, asked.pk)
    assert rosa.email in jonah.get(address).text
    jonah.post(address, {"people": [rosa.pk], "language": "en"})
    again = jonah.post(address, {"people": [rosa.pk], "language": "en"})

    assert "All of them were invited already, or want no such mail." in again.text
    with scope(program):
        assert Invitee.objects.get().email == rosa.email
        mail = HeldMail.objects.get()
        assert mail.subject == "How do we work together in Larkspur?"
        assert asked.door.slug in mail.body
    jonah.post(reverse("surveys:survey_remind", args=["piedmont", asked.pk]))
    with scope(program):
        assert "how the work in Larkspur goes" in HeldMail.objects.last().body
    assert client_as("lead", larkspur).get(address).status_code == 403


def test_people_without_an_account_are_invited_by_their_addresses(
    client_as, program, larkspur, asked, waves
):
    with scope(program):
        today = today_in(program)
        tam = Member.objects.create(program=program, name="Tam", email="tam@example.org",
                                    languages=["es"])  # fmt: skip
        gone = Member.objects.create(program=program, name="Gone", email="gone@example.org",
                                     left_on=today - timedelta(days=1))  # fmt: skip
        for one in (tam, gone):
            Assignment.objects.create(
                program=program, member=one, community=larkspur, starts_on=today, hours_per_week=2
            )
    jonah = client_as("researcher")
    address = at("instrument_invite", waves["year_1"].pk, asked.pk)
    page = jonah.get(address).text
    assert "Tam (tam@example.org)" in page
    assert "gone@example.org" not in page
    assert "Choose somebody, or write an address." in jonah.post(address, {"language": "en"}).text
    wrong = jonah.post(address, {"language": "en", "further": "Ana <ana@example.org>\nno address"})
    assert "Line 2: “no address” has no email address." in wrong.text
    assert "Ana &lt;ana@example.org&gt;" in wrong.text

    jonah.post(address, {"language": "es", "team": [tam.pk], "further": "Ana <ana@example.org>"})

    with scope(program):
        invited = dict(Invitee.objects.values_list("email", "language"))
        assert invited == {"tam@example.org": "es", "ana@example.org": "es"}
        assert len({mail.url for mail in HeldMail.objects.all()}) == 1
        assert all("/l/survey-mail/" in mail.body for mail in HeldMail.objects.all())


def test_a_survey_that_stands_is_added_and_taken_off(client_as, program, larkspur, waves, host):
    jonah, wave = client_as("researcher"), waves["baseline"]
    with scope(program):
        other = instrument.begin(program, by=host, community=larkspur, title="Life here")
    jonah.post(at("instrument_create", wave.pk), {"survey": other.pk})
    assert "Life here" in jonah.get(at("wave_detail", wave.pk)).text
    gone = jonah.post(at("instrument_delete", wave.pk, other.pk), follow=True).text
    assert "Taken off the wave." in gone
    with scope(program):
        assert not WaveSurvey.objects.exists()


def test_a_later_wave_asks_the_earlier_survey_again(client_as, program, asked, waves, host):
    with scope(program):
        closed(waves["year_1"], asked, host)
    jonah, wave = client_as("researcher"), waves["year_3"]
    assert "Ask it again" in jonah.get(at("wave_detail", wave.pk)).text
    page = jonah.post(at("instrument_again", wave.pk, asked.pk), follow=True).text
    assert "How we work together in Larkspur, Year 3" in page
    assert "Ask it again" not in page


def test_partners_read_waves_and_press_nothing(client_as, larkspur, asked, waves):
    partner = client_as("lead", larkspur)
    page = partner.get(at("wave_detail", waves["year_1"].pk)).text
    assert "How we work together in Larkspur" in page
    assert "Close the wave" not in page
    assert "Year 3" in partner.get(at("wave_list")).text


def test_pages_cost_the_same_however_much_there_is(
    client_as, program, larkspur, waves, asked, host
):
    jonah = client_as("researcher")
    pages = at("wave_list"), at("wave_detail", waves["year_1"].pk)
    before = [len(queries_of(jonah, page)) for page in pages]
    with scope(program):
        for number in range(5):
            Indicator.objects.create(
                program=program, community=larkspur, name=f"Share {number}", level="outcome",
                unit="percent", direction="up", owner=host,
            )  # fmt: skip
            more = instrument.begin(program, by=host, community=larkspur, title=f"More {number}")
            services.add_survey(Wave.objects.get(kind="year_1"), more)
    after = [len(queries_of(jonah, page)) for page in pages]
    assert before == after
    assert max(after) <= MOST_QUERIES


def test_a_wave_is_found_by_its_note(client_as, program, larkspur, waves):
    with scope(program):
        Wave.objects.filter(kind="year_3").update(note="Cards at the harvest fair")
    found = client_as("observer").get(
        reverse("search:results", args=["piedmont"]), {"q": "harvest"}
    )
    assert at("wave_detail", waves["year_3"].pk) in found.text
    assert "Year 3" in found.text
