"""What a signer does behind the private link, and what must not work there."""

from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bic.blueprint.evidence import State, gather
from bic.documents.models import Document
from bic.links import services as links
from bic.notices.models import Notice
from bic.tenancy import scope
from communities import tasks
from communities.models import LetterRequest, Pledge
from communities.services import letter_files
from communities.services import letters as services
from tests.communities.applications import make_applicant, make_application
from tests.communities.test_letters import address, signed_in
from tests.documents import files
from tests.factories import DocumentFactory

pytestmark = pytest.mark.django_db
LETTER = {
    "relation": "Vivo aquí desde hace veinte años.",
    "reasons": "Queremos decidir juntos.\n\nEs el momento.",
    "promises": ["attend", "staff"],
    "promise_hours": "6",
    "promise_note": "Dos personas, cada mes",
    "signed_name": "Teodoro Quispe-Lamar",
    "signed_on": "2026-01-05",
    "is_open_to_applicant": "on",
}


@pytest.fixture(autouse=True)
def _no_rate_is_used_up():
    cache.clear()


@pytest.fixture
def application(program, larkspur):
    with scope(program):
        return make_application(larkspur)


@pytest.fixture
def applicant(application):
    return make_applicant_in(application)


def make_applicant_in(application):
    with scope(application.program_id):
        return make_applicant(application)


@pytest.fixture
def letter(application, applicant):
    """What Teodoro was asked for, in Spanish; no scope is open, as in a request."""
    with scope(application.program_id):
        return services.request(
            LetterRequest(
                program=application.program,
                community=application.community,
                application=application,
                signer_name="Teodoro Quispe-Lamar",
                signer_kind="immigrant_leader",
                signer_organization="Mesa de Familias",
                email="teodoro@example.org",
                language="es",
            ),
            by=applicant,
        )


@pytest.fixture
def page(letter):
    with scope(letter.program_id):
        return links.path_of(services.link_of(letter))


def fresh(letter):
    with scope(letter.program_id):
        return LetterRequest.objects.for_detail().get(pk=letter.pk)


def upload(content=None, name="carta.pdf", **facts):
    facts = {"signed_name": "Teodoro", "signed_on": "2026-01-05", **facts}
    return facts | {"file": SimpleUploadedFile(name, content or files.pdf("Carta"))}


def test_the_page_says_who_asks_for_what_in_the_language_of_the_signer(client, page, applicant):
    response = client.get(page)

    assert response.headers["Content-Language"] == "es"
    assert applicant.name in response.text
    assert "Larkspur" in response.text


def test_a_letter_is_looked_at_then_sent(client, page, letter):
    preview = client.post(f"{page}write/", LETTER)
    assert "Queremos decidir juntos." in preview.text
    assert "Enviar la carta" in preview.text
    assert fresh(letter).state == "requested"

    done = client.post(f"{page}write/", LETTER | {"send": "1"}, follow=True)

    stored = fresh(letter)
    assert (stored.state, stored.way, stored.promises) == (
        "received",
        "written",
        ["attend", "staff"],
    )
    assert "Gracias" in done.text
    assert "Queremos" not in done.text


def test_the_day_and_the_name_are_filled_in_already(client, page):
    form = client.get(f"{page}write/").context["form"]

    assert form["signed_name"].value() == "Teodoro Quispe-Lamar"
    assert form["signed_on"].value() is not None


def test_a_draft_stays_on_the_device_until_it_is_sent(client, page):
    client.post(f"{page}write/", LETTER)

    assert "Vivo aquí" in client.get(f"{page}write/").text
    assert "Vivo aquí" not in Client().get(f"{page}write/").text
    client.post(f"{page}write/", LETTER | {"send": "1"})
    assert "letter_draft" not in client.session


def test_a_written_letter_becomes_a_document_and_evidence(client, page, letter, larkspur):
    client.post(f"{page}write/", LETTER | {"send": "1"})

    tasks.file_letter(program_id=letter.program_id, letter_id=letter.pk)
    tasks.file_letter(program_id=letter.program_id, letter_id=letter.pk)

    with scope(letter.program_id):
        document = Document.objects.get()
        assert (document.signer_kind, document.signer_name) == (
            "immigrant_leader",
            "Teodoro Quispe-Lamar",
        )
        assert (document.created_by, document.signed_on) == (None, date(2026, 1, 5))
        assert document.current.content_type == "application/pdf"
        DocumentFactory(community=larkspur, kind="letter_of_support", signer_kind="government")
        DocumentFactory(community=larkspur, kind="moa", signed_on=date(2026, 2, 1))
        assert gather([larkspur])["I3"][larkspur.pk].state == State.DONE


def test_a_letter_that_the_broker_lost_is_found(client, page, letter):
    client.post(f"{page}write/", LETTER | {"send": "1"})

    with scope(letter.program_id):
        assert letter_files.forgotten(timezone.now()) == []
        assert letter_files.forgotten(timezone.now() + timedelta(minutes=3)) == [letter.pk]


def test_what_a_letter_pledges_is_pulled_into_the_ledger(client, page, letter, larkspur):
    client.post(f"{page}write/", LETTER | {"send": "1", "promise_amount": "1,500"})

    with scope(letter.program_id):
        found = {one.kind: one for one in Pledge.objects.of(larkspur)}
    assert set(found) == {"other", "staff_time", "money"}
    assert (found["money"].amount, found["staff_time"].hours) == (1500, 6)
    assert found["other"].what == "Coming to the meetings"
    assert found["other"].who == "Teodoro Quispe-Lamar, Mesa de Familias"


def test_an_uploaded_letter_is_filed_at_once(client, page, letter):
    client.post(f"{page}upload/", upload(is_open_to_applicant="on"))

    stored = fresh(letter)
    assert (stored.state, stored.way) == ("received", "uploaded")
    assert stored.document.seen_by == "members"


def test_a_letter_for_staff_is_hidden_from_the_applicant(client, page, letter, applicant):
    client.post(f"{page}upload/", upload(promises=["host"]))

    stored = fresh(letter)
    where = address("detail", stored.application, letter.pk)
    ours = signed_in(applicant)
    assert stored.document.seen_by == "staff"
    assert "keeps this letter" in ours.get(where).text
    assert ours.get(address("file", stored.application, letter.pk)).status_code == 403
    with scope(letter.program_id):
        assert Pledge.objects.get().is_for_staff


def test_the_applicant_downloads_a_letter_that_is_open_to_them(client, page, letter, applicant):
    client.post(f"{page}upload/", upload(is_open_to_applicant="on"))

    response = signed_in(applicant).get(address("file", letter.application, letter.pk))

    assert b"".join(response.streaming_content).startswith(b"%PDF")
    assert response.headers["Content-Disposition"].startswith("attachment")


def test_a_signer_declines_and_only_staff_read_why(client, page, letter, applicant, client_as):
    done = client.post(f"{page}decline/", {"decline_reason": "Aún no confío"}, follow=True)

    where = address("detail", letter.application, letter.pk)
    assert fresh(letter).state == "declined"
    assert "Aún no confío" not in done.text
    assert "Aún no confío" not in signed_in(applicant).get(where).text
    assert "Aún no confío" in client_as("coordinator").get(where).text
    with scope(letter.program_id):
        told = Notice.objects.get(recipient=applicant)
    assert "confío" not in told.body


def test_an_answered_link_shows_no_more_than_thanks(client, page, letter):
    client.post(f"{page}write/", LETTER | {"send": "1"})

    for path in ("", "write/", "upload/", "decline/"):
        shown = Client().get(page + path)
        assert "Gracias" in shown.text
        assert "Teodoro" not in shown.text
    again = Client().post(f"{page}write/", LETTER | {"send": "1", "relation": "Otra"}, follow=True)
    assert "Gracias" in again.text
    assert fresh(letter).relation == LETTER["relation"]


def test_an_expired_link_says_whom_to_ask(client, page, letter, program):
    with scope(program):
        LetterRequest.objects.update(asked_at=timezone.now() - timedelta(days=31))

    shown = client.get(f"{page}write/")
    client.post(f"{page}write/", LETTER | {"send": "1"})

    assert shown.status_code == 410
    assert program.name in shown.text
    assert fresh(letter).state == "requested"


def test_a_closed_or_broken_link_opens_nothing(client, page, letter):
    assert client.get(f"{page[:-2]}x/").status_code == 404
    with scope(letter.program_id):
        services.cancel(letter)
    assert client.get(page).status_code == 410


def test_a_link_of_a_decided_application_is_closed(client, page, letter):
    with scope(letter.program_id):
        type(letter.application).objects.update(status="decided", submitted_at=timezone.now())

    assert client.get(page).status_code == 410


def test_who_joined_the_application_meanwhile_cannot_sign(client, page, letter):
    joined = make_applicant_in(letter.application)
    with scope(letter.program_id):
        LetterRequest.objects.update(email=joined.email.upper())

    response = client.post(f"{page}write/", LETTER | {"send": "1"})

    assert "Usted trabaja" in response.text
    assert fresh(letter).state == "requested"


def test_the_applicant_cannot_sign_a_link_that_they_hold(page, letter, applicant):
    for path, facts in (("write/", LETTER | {"send": "1"}), ("upload/", upload())):
        response = signed_in(applicant).post(page + path, facts)
        assert response.context["form"].non_field_errors()
    assert fresh(letter).state == "requested"


@pytest.mark.parametrize(
    ("field", "value"),
    [("relation", ""), ("reasons", "x" * 6001), ("reasons", "x" * 2_000_000),
     ("signed_name", ""), ("signed_on", "2199-01-01"), ("signed_on", "soon"),
     ("promises", ["everything"]), ("promise_amount", "lots"), ("promise_hours", "-2"),
     ("promise_by", "2001-01-01"), ("promise_by", "2199-01-01")],
)  # fmt: skip
def test_bad_input_is_an_error_at_its_field_and_nothing_is_lost(client, page, letter, field, value):
    response = client.post(f"{page}write/", LETTER | {"send": "1", field: value})

    assert field in response.context["form"].errors
    assert "Dos personas" in response.text
    assert fresh(letter).state == "requested"


def test_a_file_that_is_not_what_it_says_is_refused(client, page, letter):
    response = client.post(f"{page}upload/", upload(b"MZ\x90\x00 a program"))

    assert "file" in response.context["form"].errors
    assert fresh(letter).state == "requested"


def test_markup_in_a_letter_stays_text(client, page, letter):
    text = LETTER | {"reasons": "<script>alert(1)</script>"}

    assert "<script>alert" not in client.post(f"{page}write/", text).text


def test_a_page_behind_the_link_costs_few_queries(client, page):
    client.get(page)

    with CaptureQueriesContext(connection) as asked:
        client.get(page)

    assert len(asked) <= 6
