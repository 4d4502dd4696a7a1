"""Sending the notice of a call to chosen managers, and the log of it."""

import pytest

from bic.notices import held
from bic.notices.models import HeldMail, Notice
from bic.tenancy import scope
from communities import recipients
from communities.models import RoundNotice
from communities.recipients import Recipient, typed
from communities.services import rounds
from communities.services.round_notices import managers_reached
from tests.communities import calling
from tests.factories import MembershipFactory

pytestmark = pytest.mark.django_db
LINES = """Rosa Achterberg, rosa@porte.example, City of Port Ellery
omar@larkspur.example\tOmar Delacroix\tCity of Larkspur
"""


@pytest.fixture
def call(program):
    return calling.make_call(program)


@pytest.fixture
def staff(client_as):
    return client_as("coordinator")


@pytest.fixture
def add(call):
    return f"/piedmont/rounds/{call.slug}/recipients/add/"


def test_mails_wait_in_the_outbox_and_are_logged_when_they_leave(program, call, staff, add):
    page = staff.post(add, {"typed": LINES, "language": "es"}, follow=True)
    director = MembershipFactory(program=program, role="director").user

    assert "2 mails are written" in page.text
    with scope(program):
        first = HeldMail.objects.order_by("pk")[0]
        assert first.body.startswith("Saludos, Rosa Achterberg:")
        assert "Municipios del Piedmont" in first.subject
        assert "Planifique con nosotros." in first.body
        assert call.public_path in first.body
        assert managers_reached().count == 0
        held.release([first], by=director)

        reach = managers_reached()
        assert reach.count == 1
        assert reach.newest is not None
        assert Notice.objects.filter(email="rosa@porte.example").count() == 1
    listed = staff.get(add.removesuffix("add/"))
    assert "In the outbox" in listed.text
    assert "City of Larkspur" in listed.text
    waiting = staff.get(add.removesuffix("add/"), {"sent": "no"}).text
    assert "Omar Delacroix" in waiting
    assert "Rosa Achterberg" not in waiting


def test_nobody_is_written_twice(program, call, staff, add):
    staff.post(add, {"typed": LINES, "language": "en"})

    again = staff.post(add, {"typed": LINES.upper(), "language": "en"})
    more = staff.post(
        add, {"typed": f"{LINES}Li Wei, li@oakhaven.example", "language": "en"}, follow=True
    )

    assert "All of them are on the list already." in again.text
    assert "1 mail is written" in more.text
    with scope(program):
        assert RoundNotice.objects.count() == 3


@pytest.mark.parametrize("line", ["Rosa Achterberg", "rosa@porte.example", "Rosa, rosa@", "Ro,a@b"])
def test_a_line_without_name_or_address_is_named(call, staff, add, line):
    page = staff.post(add, {"typed": line, "language": "en"})

    assert "typed" in page.context["form"].errors
    assert line in page.text


def test_a_call_that_nobody_can_read_is_sent_to_nobody(program, staff):
    with scope(program):
        draft = rounds.create(program, title=calling.TITLE, languages=["en"])

    page = staff.post(
        f"/piedmont/rounds/{draft.slug}/recipients/add/", {"typed": LINES, "language": "en"}
    )

    assert "Publish the call first" in page.text


def test_contacts_of_a_directory_are_offered(program, call, staff, add, monkeypatch):
    known = Recipient("Mei Tanaka", "mei@oakhaven.example", "Oakhaven", "en", 7)
    monkeypatch.setattr(recipients, "SOURCES", [lambda _program: [known]])

    offered = staff.get(add)
    staff.post(add, {"contacts": ["mei@oakhaven.example"], "language": "en"})

    assert "Mei Tanaka, Oakhaven" in offered.text
    with scope(program):
        assert RoundNotice.objects.get().contact_pk == 7
        assert managers_reached([7]).count == 0


def test_lines_are_read_as_people_and_spreadsheets_write_them():
    found = typed(LINES, "en")

    assert [(one.name, one.email, one.organization) for one in found] == [
        ("Rosa Achterberg", "rosa@porte.example", "City of Port Ellery"),
        ("Omar Delacroix", "omar@larkspur.example", "City of Larkspur"),
    ]


def test_observers_see_no_addresses(call, client_as, add):
    observer = client_as("observer")

    assert observer.get(add.removesuffix("add/")).status_code == 403
    assert observer.get(f"/piedmont/rounds/{call.slug}/").status_code == 200
