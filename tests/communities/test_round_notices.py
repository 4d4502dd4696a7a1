"""Sending the notice of a call to chosen managers, and the log of it."""

from datetime import date

import pytest

from bic.notices import held
from bic.notices.models import HeldMail, Notice
from bic.tenancy import scope
from communities.models import Contact, Interaction, RoundNotice
from communities.recipients import typed
from communities.services import rounds
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
        assert RoundNotice.objects.sent().count() == 0
        held.release([first], by=director)

        assert RoundNotice.objects.sent().count() == 1
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


def test_contacts_in_public_roles_are_offered_and_their_log_tells_of_the_call(
    program, call, staff, add
):
    director = MembershipFactory(program=program, role="director").user
    with scope(program):
        contact = Contact.objects.create(
            program=program, name="Mei Tanaka", kind="manager", email="mei@oakhaven.example"
        )
        Contact.objects.create(
            program=program, name="Ana Ruiz", kind="leader", email="ana@oakhaven.example",
            consent_on=date(2026, 1, 5), consent_by="word", consent_recorded_by=director,
        )  # fmt: skip

    offered = staff.get(add)
    staff.post(add, {"contacts": ["mei@oakhaven.example"], "language": "en"})
    with scope(program):
        held.release(list(HeldMail.objects.all()), by=director)

        assert RoundNotice.objects.get().contact == contact
        assert Interaction.objects.requests().get().contact == contact
    assert "Mei Tanaka" in offered.text
    assert "Ana Ruiz" not in offered.text


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
