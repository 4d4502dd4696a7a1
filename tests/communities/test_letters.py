"""Asking for letters of support, and what the pages of an application show of them."""

from datetime import timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bic.documents import services as documents
from bic.documents.models import Document
from bic.links import services as links
from bic.links.services import LinkClosed, LinkReplaced
from bic.notices.models import Notice
from communities import tasks
from communities.models import LetterRequest
from communities.reminders.letters import due_letters
from communities.services import letters as services
from tests.communities.applications import make_applicant, make_application, make_letter
from tests.documents import files
from tests.factories import DocumentFactory
from tests.plugins.program import BACKEND

pytestmark = pytest.mark.django_db
ASKED = {
    "signer_kind": "government", "signer_name": "Ruth Oduya-Marsh", "signer_role": "Mayor",
    "signer_organization": "Town Board", "email": "ruth@example.org", "language": "es",
    "message": "It would mean a lot to us.",
}  # fmt: skip


def address(name, application, *rest):
    return reverse(
        f"communities:letter_{name}", args=["piedmont", "larkspur", application.pk, *rest]
    )


def signed_in(user):
    client = Client()
    client.force_login(user, backend=BACKEND)
    return client


@pytest.fixture
def application(larkspur, open_scope):
    return make_application(larkspur)


@pytest.fixture
def applicant(application):
    return make_applicant(application)


@pytest.fixture
def letter(application, applicant):
    """A letter that the applicant asked for by mail, and its link."""
    asked = LetterRequest(
        program=application.program, community=application.community, application=application,
        **ASKED,
    )  # fmt: skip
    return services.request(asked, by=applicant)


def token(letter):
    return links.path_of(services.link_of(letter)).split("/")[-2]


def test_an_applicant_asks_and_the_signer_gets_the_link_in_their_language(application, applicant):
    response = signed_in(applicant).post(address("create", application), ASKED, follow=True)

    mail = Notice.objects.get(email="ruth@example.org")
    letter = LetterRequest.objects.get()
    assert "Ruth Oduya-Marsh" in response.content.decode()
    assert (mail.language, letter.requested_by) == ("es", applicant)
    assert links.url_of(services.link_of(letter)) in mail.body
    assert "It would mean a lot to us." in mail.body
    assert "cuenta" in mail.body


def test_a_link_without_an_address_is_handed_over(application, applicant):
    response = signed_in(applicant).post(
        address("create", application), ASKED | {"email": ""}, follow=True
    )

    letter = LetterRequest.objects.get()
    assert links.url_of(services.link_of(letter)) in response.content.decode()
    assert not Notice.objects.filter(email__gt="").exists()


def test_a_link_that_was_mailed_is_shown_to_nobody(application, applicant, letter):
    page = signed_in(applicant).get(address("detail", application, letter.pk))

    assert token(letter) not in page.content.decode()


@pytest.mark.parametrize("capitals", [str.lower, str.upper])
def test_who_works_on_the_application_is_not_asked(application, applicant, capitals):
    other = make_applicant(application, "view")

    response = signed_in(applicant).post(
        address("create", application), ASKED | {"email": capitals(other.email)}
    )

    assert "works on the application" in str(response.context["form"].errors["email"])
    assert not LetterRequest.objects.exists()


def test_the_same_address_is_asked_once(application, applicant, letter):
    response = signed_in(applicant).post(
        address("create", application), ASKED | {"email": "RUTH@example.org"}
    )

    assert "asked already" in str(response.context["form"].errors["email"])


def test_nobody_mails_a_whole_town(application, applicant, monkeypatch):
    monkeypatch.setattr(services, "MOST_REQUESTS", 1)
    make_letter(application, email="")

    response = signed_in(applicant).post(address("create", application), ASKED)

    assert "1 people" in str(response.context["form"].non_field_errors())


def test_a_letter_that_staff_withdrew_has_no_file(application, applicant, client_as):
    document = DocumentFactory(community=application.community, kind="letter_of_support")
    letter = make_letter(
        application, state="received", way="uploaded", answered_at=timezone.now(),
        signed_on="2026-01-05", document=document,
    )  # fmt: skip
    documents.withdraw(document, by=applicant)

    for client in (signed_in(applicant), client_as("director")):
        assert client.get(address("file", application, letter.pk)).status_code == 404


@pytest.mark.parametrize(
    ("field", "value"),
    [("signer_name", ""), ("signer_kind", "friend"), ("email", "ruth"), ("language", "xx"),
     ("message", "x" * 2001)],
)  # fmt: skip
def test_bad_input_is_an_error_at_its_field(application, applicant, field, value):
    response = signed_in(applicant).post(address("create", application), ASKED | {field: value})

    assert field in response.context["form"].errors


@pytest.mark.parametrize("right", ["view", "comment"])
def test_who_may_not_write_the_application_asks_nobody(application, right):
    reader = signed_in(make_applicant(application, right))

    assert reader.get(address("list", application)).status_code == 200
    assert reader.post(address("create", application), ASKED).status_code == 403


def test_a_decided_application_takes_no_letter(application, applicant, letter):
    type(application).objects.update(status="decided", submitted_at=timezone.now())

    refused = signed_in(applicant).post(address("create", application), ASKED)

    assert refused.status_code == 403
    with pytest.raises(services.NotAllowedNow):
        services.receive(letter, {})


def test_a_wrong_address_is_corrected_and_the_old_link_dies(application, applicant, letter):
    old = token(letter)

    signed_in(applicant).post(
        address("update", application, letter.pk), ASKED | {"email": "new@example.org"}
    )

    assert Notice.objects.filter(email="new@example.org").count() == 1
    with pytest.raises(LinkReplaced):
        links.find(old, "letter")


def test_a_request_is_taken_back(application, applicant, letter):
    old = token(letter)

    signed_in(applicant).post(address("cancel", application, letter.pk))

    with pytest.raises(LinkClosed):
        links.find(old, "letter")
    letter.refresh_from_db()
    assert letter.state == "cancelled"


def test_reminders_are_limited(application, applicant, letter):
    client = signed_in(applicant)
    client.post(address("remind", application, letter.pk))
    assert Notice.objects.filter(email=letter.email).count() == 1  # Too soon after the first.

    for days in range(3, 40, 3):
        with time_machine.travel(timezone.now() + timedelta(days=days)):
            services.remind_if_allowed(letter)

    assert Notice.objects.filter(email=letter.email).count() == 1 + services.MOST_REMINDERS


def test_signers_are_reminded_by_themselves_twice_at_most(program, letter):
    start = timezone.now()

    def sent_after(days):
        with time_machine.travel(start + timedelta(days=days)):
            for one in services.to_remind(timezone.now()):
                services.remind_if_allowed(one)
        return Notice.objects.filter(email=letter.email).count() - 1

    assert [sent_after(days) for days in (1, 6, 8, 9, 16, 24, 29)] == [0, 0, 1, 1, 2, 2, 2]


def test_the_task_reminds_the_signers_of_its_program(program, letter, monkeypatch):
    LetterRequest.objects.update(asked_at=timezone.now() - timedelta(days=8))

    tasks.remind_program_signers(program_id=program.pk)

    assert Notice.objects.filter(email=letter.email).count() == 2


def test_a_link_ends_with_the_round_and_an_extension_counts_at_once(application, letter):
    call = application.round
    call.closes_at = timezone.now() + timedelta(days=3)
    call.save()
    letter.application.round.refresh_from_db()
    assert letter.open_until == call.closes_at

    call.closes_at = timezone.now() + timedelta(days=90)
    call.save()
    letter.application.round.refresh_from_db()
    assert letter.open_until == call.closes_at


def test_who_asked_is_reminded_before_the_link_ends(program, applicant, letter):
    today = timezone.localdate(timezone=program.tzinfo)
    assert list(due_letters(program, today)) == []

    due = list(due_letters(program, today + timedelta(days=25)))

    assert [one.recipient_id for one in due] == [applicant.pk]


def test_a_new_link_brings_an_expired_request_back(application, applicant, letter):
    LetterRequest.objects.update(asked_at=timezone.now() - timedelta(days=31))
    page = signed_in(applicant).get(address("list", application)).content.decode()
    assert "Link expired" in page

    signed_in(applicant).post(address("resend", application, letter.pk))

    letter = LetterRequest.objects.for_detail().get()
    assert not letter.is_expired


def test_a_letter_on_paper_is_filed_by_the_applicant(application, applicant):
    facts = {name: ASKED[name] for name in ("signer_kind", "signer_name", "signer_organization")}
    facts |= {
        "signed_on": "2026-01-05",
        "file": SimpleUploadedFile("letter.pdf", files.pdf("Letter")),
    }

    signed_in(applicant).post(address("paper", application), facts)

    letter, document = LetterRequest.objects.get(), Document.objects.get()
    assert (letter.state, letter.way, letter.document) == ("received", "paper", document)
    assert (document.kind, document.signer_kind) == ("letter_of_support", "government")
    assert (document.created_by, document.seen_by) == (applicant, "members")


def test_a_file_that_is_not_what_it_says_is_refused(application, applicant):
    facts = {name: ASKED[name] for name in ("signer_kind", "signer_name")}
    facts |= {"signed_on": "2026-01-05", "file": SimpleUploadedFile("letter.pdf", b"MZ\x90 no PDF")}

    response = signed_in(applicant).post(address("paper", application), facts)

    assert "file" in response.context["form"].errors
    assert not Document.objects.exists()


def test_what_is_missing_is_known_in_one_query(application, django_assert_num_queries):
    make_letter(application, state="declined", answered_at=timezone.now())
    make_letter(
        application, "Teodoro", email="", signer_kind="immigrant_leader", state="received",
        way="paper", answered_at=timezone.now(), signed_on="2026-01-05",
    )  # fmt: skip

    with django_assert_num_queries(1):
        standing = services.standing(application)

    assert (standing.received, standing.waiting, standing.declined) == (1, 0, 1)
    assert standing.missing == ["government"]


@pytest.mark.parametrize(("role", "sees"), [("researcher", True), ("observer", False)])
def test_observers_see_no_addresses(application, letter, client_as, role, sees):
    for name, rest in (("list", ()), ("detail", (letter.pk,))):
        page = client_as(role).get(address(name, application, *rest)).content.decode()
        assert ("ruth@example.org" in page) == sees


@pytest.mark.parametrize("name", ["letter_list", "letter_all"])
def test_lists_cost_the_same_for_one_and_for_fifty(application, client_as, name):
    director = client_as("director")
    args = ["piedmont", "larkspur", application.pk] if name == "letter_list" else ["piedmont"]
    where = reverse(f"communities:{name}", args=args)
    director.get(where)

    def cost():
        with CaptureQueriesContext(connection) as asked:
            director.get(where)
        return len(asked)

    make_letter(application, email="")
    one = cost()
    for number in range(49):
        make_letter(application, f"Signer {number}", email="")

    assert cost() == one
    # The pages of an application have the rail of the community's steps beside them.
    assert one <= {"letter_list": 15, "letter_all": 12}[name]


def test_a_letter_page_costs_few_queries(application, letter, client_as):
    director = client_as("director")
    director.get(address("detail", application, letter.pk))

    with CaptureQueriesContext(connection) as asked:
        director.get(address("detail", application, letter.pk))

    assert len(asked) <= 15


def test_the_list_of_all_is_exported_without_addresses(letter, client_as):
    where = reverse("communities:letter_all", args=["piedmont"])

    file = client_as("observer").get(where, {"export": "csv"}).content.decode("utf-8-sig")

    assert "Ruth Oduya-Marsh" in file
    assert "ruth@example.org" not in file


def test_the_history_of_a_letter_tells_no_words_of_it(application, letter, client_as):
    services.decline(letter, reason="Not this year")

    page = client_as("director").get(address("history", application, letter.pk))

    assert "Declined" in page.content.decode()
    assert "Not this year" not in page.content.decode()
