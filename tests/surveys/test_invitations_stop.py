"""Whoever was invited stops the mail by a link, and is erased a month after the survey closed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from bic.links.models import Link
from bic.links.services import path_of
from bic.notices import held
from bic.notices.mail import compose
from bic.notices.models import HeldMail, Notice
from bic.surveys.models import Invitee, Survey
from bic.surveys.services import collection, invitations
from bic.surveys.services.invitations import Address
from bic.tenancy import scope
from tests.factories import UserFactory
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db
ANA, BO = Address("ana@example.org", "Ana", "es"), Address("bo@example.org")


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def survey(program, larkspur, host):
    return make_survey(program, by=host, community=larkspur, purpose="process")


def link_of(email):
    one = Invitee.objects.filter(email=email).first()
    return Link.objects.about(invitations.STOP, [one.pk]).get()


def test_a_press_stops_reminders_and_later_invitations(client, program, larkspur, host, survey):
    with scope(program):
        batch = invitations.invite(survey, [ANA, BO], by=host)
        path = path_of(link_of(ANA.email))
        assert path in HeldMail.objects.get(email=ANA.email).body
    page = client.get(path)
    assert page.status_code == 200
    assert "ana@example.org" not in page.text

    # As a mail program does: no cookie, no token.
    assert client.post(path).status_code == 200

    with scope(program):
        assert [one.email for one in held.release(batch, by=host)] == [BO.email]
        assert [one.email for one in invitations.remind(survey, by=host).mails.all()] == [BO.email]
        other = make_survey(program, by=host, community=larkspur, title="Again")
        with pytest.raises(invitations.NobodyNew):
            invitations.invite(other, [ANA], by=host)
    assert client.post(path).status_code == 200
    assert client.get(f"{path[:-5]}xxxx/").status_code == 404


def test_mail_that_left_says_in_its_headers_how_to_stop_it(program, host, survey):
    with scope(program):
        invitations.invite(survey, [BO], by=host)
        held.release(HeldMail.objects.all(), by=host)
        notice = Notice.objects.get(email=BO.email)
        assert path_of(link_of(BO.email)) in compose(notice).extra_headers["List-Unsubscribe"]
        assert invitations.stop_url(notice)
        invitations.stop(link_of(BO.email))
        # What still waits for the mail server is not sent.
        assert invitations.stop_url(notice) == ""


def test_addresses_go_a_month_after_the_survey_closed_and_nothing_else(program, host, survey):
    now = timezone.now()
    with scope(program):
        invitations.invite(survey, [ANA, BO], by=host)
        held.release(HeldMail.objects.filter(email=BO.email), by=host)
        collection.close_survey(survey, by=host)
        assert invitations.purge(now) == 0
        Survey.objects.update(closed_at=now - timedelta(days=31))

        assert invitations.purge(now) == 2

        assert not Invitee.objects.exists()
        assert not HeldMail.objects.exists()
        assert not Notice.objects.filter(email__gt="").exists()
        for model in (Invitee, HeldMail):
            assert not model.pgh_event_model.objects.exists()
        assert invitations.purge(now) == 0


def test_who_wants_no_mail_stays_on_the_list_so_that_none_is_sent(program, host, survey):
    now = timezone.now()
    with scope(program):
        invitations.invite(survey, [ANA, BO], by=host)
        invitations.stop(link_of(ANA.email))
        collection.close_survey(survey, by=host)
        Survey.objects.update(closed_at=now - timedelta(days=31))
        assert invitations.purge(now) == 1
        assert [one.email for one in Invitee.objects.all()] == [ANA.email]
