"""Asking others to work on an application, and letting them go."""

import re

import pytest

from bic.notices.models import Notice
from bic.tenancy import scope
from bic.translated import Translated
from communities.models import CoApplicant, CoApplicantInvitation
from tests.communities import calling
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
ASKED = {
    "email": "Ben@example.org",
    "name": "Ben Okafor",
    "partner_kind": "nonprofit",
    "organization": "Welcome House",
    "right": "comment",
    "language": "es",
}


@pytest.fixture
def ana():
    return UserFactory(name="Ana Ruiz")


@pytest.fixture
def application(program, orange, ana):
    return calling.begin(calling.make_call(program), orange, user=ana)


@pytest.fixture
def people(application):
    return f"/piedmont/communities/port-ellery/applications/{application.pk}/people/"


@pytest.fixture
def ask(ana, people):
    """Ask somebody by mail; the answer of the page."""
    return lambda **typed: calling.client_of(ana).post(people, ASKED | typed, follow=True)


@pytest.fixture
def link(application):
    """The path of the link in the newest mail."""

    def path():
        with scope(application.program_id):
            body = Notice.objects.filter(key__startswith="co-applicant").latest("pk").body
        return re.search(r"https?://[^/]+(/l/\S+)", body)[1]

    return path


def right_of(application, user):
    with scope(application.program_id):
        found = CoApplicant.objects.filter(application=application, user=user).first()
        return found and found.right


def test_a_partner_is_asked_in_their_language_and_joins(application, ask, link):
    ask()
    browser = calling.Client()

    shown = browser.get(link())
    joined = browser.post(link(), {"name": "Ben Okafor"}, follow=True)

    assert shown.headers["Content-Language"] == "es"
    assert "Ana Ruiz" in shown.text
    assert joined.status_code == 200
    with scope(application.program_id):
        ben = CoApplicant.objects.exclude(user__name="Ana Ruiz").get()
        assert ben.right == "comment"
        assert CoApplicantInvitation.objects.get().accepted_by_id == ben.user_id


def test_the_link_is_for_its_address_alone(application, ask, link):
    ask()
    stranger = UserFactory()
    browser = calling.client_of(stranger)

    shown = browser.get(link(), headers={"accept-language": "en"})
    browser.post(link(), {"name": "Me"})

    assert stranger.email in shown.text
    assert right_of(application, stranger) is None


def test_a_link_that_was_taken_back_leads_nowhere(application, ask, ana, people, link):
    ask()
    with scope(application.program_id):
        invitation = CoApplicantInvitation.objects.get()

    calling.client_of(ana).post(f"{people}invited/{invitation.pk}/retract/")

    assert calling.Client().get(link()).status_code == 410


def test_the_same_person_is_asked_once(application, ask, ana):
    ask()

    assert "This address is invited already." in ask().text
    assert "works on the application already" in ask(email=ana.email).text


def test_rights_change_and_the_last_writer_stays(application, ana, people):
    ben = calling.join(application, UserFactory(), "view")
    with scope(application.program_id):
        rows = {one.user_id: one.pk for one in CoApplicant.objects.all()}
    client = calling.client_of(ana)

    refused = client.post(f"{people}{rows[ana.pk]}/", {"right": "view"}, follow=True)
    client.post(f"{people}{rows[ben.pk]}/", {"right": "edit"})
    assert right_of(application, ben) == "edit"
    client.post(f"{people}{rows[ben.pk]}/", {"right": "remove"})

    assert "Somebody must be able to write." in refused.text
    assert right_of(application, ana) == "edit"
    assert right_of(application, ben) is None


def test_who_was_let_go_sees_the_application_no_more(application, ana, people):
    ben = calling.join(application, UserFactory(), "edit")
    with scope(application.program_id):
        row = CoApplicant.objects.get(user=ben)
    page = people.removesuffix("people/")
    assert calling.client_of(ben).get(f"{page}write/").status_code == 200

    calling.client_of(ana).post(f"{people}{row.pk}/", {"right": "remove"})

    assert calling.client_of(ben).get(page).status_code == 403


def test_who_works_on_one_application_of_a_town_begins_there(application, ana, orange):
    another = calling.begin(
        calling.make_call(application.program, title=Translated.of("Next call")), orange
    )
    with scope(application.program_id):
        another.community = application.community
        another.save()

    found = calling.client_of(ana).get("/", follow=True)

    assert another.pk > application.pk
    assert found.status_code == 200
    assert f"/applications/{application.pk}/" in found.request["PATH_INFO"]
