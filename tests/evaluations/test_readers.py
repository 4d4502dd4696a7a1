"""People without an account get a published report by mail: once, by a private link."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from bic.days import today_in
from bic.links.models import Link
from bic.notices.models import Notice
from bic.tenancy import scope
from evaluations.models import ReportReader
from evaluations.services import reader as services
from evaluations.services.report import reports
from evaluations.tasks import forget_readers
from planning.models import Assignment, Member
from tests.evaluations.reports import written
from tests.evaluations.rounds import wave_of
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def at(name, *args):
    return reverse(f"evaluations:evaluationreport_{name}", args=["piedmont", "larkspur", *args])


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def wave(larkspur, host):
    return wave_of(larkspur, "year_3", host)


@pytest.fixture
def draft(larkspur, wave, host):
    with scope(larkspur.program):
        return written(wave, host)


@pytest.fixture
def published(larkspur, draft, host):
    with scope(larkspur.program):
        reports.publish(draft, "en", by=host)
    return draft


def on_team(community, name, email, languages=("en",)):
    """Somebody of the team without an account whose work is for a community."""
    program = community.program
    with scope(program):
        member = Member.objects.create(
            program=program, name=name, email=email, languages=list(languages)
        )
        Assignment.objects.create(
            program=program, member=member, community=community, hours_per_week=4,
            starts_on=today_in(program),
        )  # fmt: skip
    return member


def mails(program):
    with scope(program):
        rows = Notice.objects.filter(kind=services.KIND).order_by("pk")
        return [(one.email, one.language, one.body, one.url) for one in rows]


def test_whoever_publishes_sends_it_to_people_without_an_account(client_as, larkspur, draft):
    rosa = on_team(larkspur, "Rosa", "rosa@example.org")
    on_team(larkspur, "Luz", "luz@example.org", ["es"])
    staff = client_as("director")
    page = staff.get(at("publish", draft.pk, "en")).text
    assert "Rosa (rosa@example.org)" in page
    assert len(re.findall(r'name="team"[^>]*checked', page)) == 1
    assert "not used: those addresses were given for the survey alone" in page

    form = {"team": [rosa.pk], "further": "Sam <sam@example.org>\nSAM@example.org\nliz@example.org"}
    told = staff.post(at("publish", draft.pk, "en"), form, follow=True)

    assert "Sent to 3 people without an account." in told.text
    found = mails(larkspur.program)
    assert sorted(email.lower() for email, *_rest in found) == [
        "liz@example.org", "rosa@example.org", "sam@example.org",
    ]  # fmt: skip
    assert all("You can read it without an account until" in body for _e, _l, body, _u in found)
    texts = {email: body for email, _l, body, _u in found}
    assert "Hello Rosa," in texts["rosa@example.org"]
    assert "you are on the team" in texts["rosa@example.org"]
    assert "your address is erased after it is sent" in texts["liz@example.org"]


def test_the_link_shows_what_partners_read_without_an_account(client_as, larkspur, published):
    client_as("director").post(at("send", published.pk, "en"), {"further": "sam@example.org"})
    [(_email, _language, _body, url)] = mails(larkspur.program)
    visitor = Client()

    page = visitor.get(url)

    assert "More people feel welcome." in page.text
    assert "Back to the report" not in page.text
    assert page.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert visitor.get(f"{url[:-2]}x/").status_code == 404
    assert visitor.post(url).status_code == 405


def test_a_link_leads_to_the_correction_and_ends_after_a_year(
    client_as, larkspur, host, wave, published
):
    client_as("director").post(at("send", published.pk, "en"), {"further": "sam@example.org"})
    [(_email, _language, _body, url)] = mails(larkspur.program)
    with scope(larkspur.program):
        again = reports.begin(wave, by=host)
        part = again.parts.get(key="summary")
        reports.write(part, text=part.text.put("en", "Corrected words."), by=host)
        reports.publish(again, "en", by=host)

    assert "Corrected words." in Client().get(url).text

    with scope(larkspur.program):
        Link.objects.update(expires_at=timezone.now() - timedelta(days=1))
    assert Client().get(url).status_code == 410


def test_nobody_gets_a_version_twice(client_as, member, larkspur, published, host):
    partner = member("lead", larkspur).user
    on_team(larkspur, "Rosa", "Rosa@example.org")
    staff, address = client_as("director"), at("send", published.pk, "en")
    typed = f"rosa@example.org\nsam@example.org\n{partner.email}"

    first = staff.post(address, {"further": typed}, follow=True)
    forget_readers()
    with scope(larkspur.program):
        Notice.objects.filter(kind=services.KIND).delete()
        reports.publish(published, "es", by=host)
    page = staff.get(address).text
    second = staff.post(at("send", published.pk, "es"), {"further": typed}, follow=True)

    assert "Sent to 2 people without an account." in first.text
    assert "1 address had it already" in first.text
    assert "Rosa" not in page
    assert "3 addresses had it already and get it once." in second.text
    assert mails(larkspur.program) == []


def test_an_address_is_kept_until_its_mail_is_sent(client_as, larkspur, published):
    client_as("director").post(
        at("send", published.pk, "en"), {"further": "sam@example.org\nliz@example.org"}
    )
    with scope(larkspur.program):
        Notice.objects.filter(email="sam@example.org").update(mailed_at=timezone.now())
        Notice.objects.filter(email="liz@example.org").update(failed_at=timezone.now())

    forget_readers()
    forget_readers()

    with scope(larkspur.program):
        assert [one[0] for one in mails(larkspur.program)] == ["liz@example.org"]
        assert services.forget(timezone.now() + timedelta(days=31)) == 1
        said = str(list(ReportReader.objects.values())) + str(
            list(ReportReader.pgh_event_model.objects.values())
        )
    assert "example.org" not in said
    assert ReportReader._meta.get_field("seal").max_length == 64


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("sam at example", "Line 1: “sam at example” has no email address."),
        ("sam@example.org\r\nBcc: <>", "Line 2"),
        ("", "Choose somebody, or write an address."),
        ("\n".join(f"p{n}@example.org" for n in range(501)), "people at once."),
    ],
)
def test_bad_addresses_are_told_at_their_field(client_as, larkspur, published, typed, told):
    page = client_as("director").post(at("send", published.pk, "en"), {"further": typed})

    assert told in page.text
    assert mails(larkspur.program) == []


def test_a_bad_address_keeps_the_report_from_being_published(client_as, larkspur, draft):
    page = client_as("director").post(at("publish", draft.pk, "en"), {"further": "nobody"})

    assert "has no email address" in page.text
    assert "nobody" in page.text
    draft.refresh_from_db()
    assert draft.is_draft
    assert not mail.outbox


def test_the_mail_is_in_the_language_of_the_edition(client_as, larkspur, published, host):
    with scope(larkspur.program):
        reports.publish(published, "es", by=host)
    client_as("director").post(at("send", published.pk, "es"), {"further": "sam@example.org"})

    [(_email, language, _body, url)] = mails(larkspur.program)

    assert language == "es"
    page = Client().get(url)
    assert "Más personas se sienten bienvenidas." in page.text
    assert page.headers["Content-Language"] == "es"
