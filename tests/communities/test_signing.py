"""Signing: in turn and at once, by link, signed in, on paper; declined and handed on."""

import re
from functools import partial

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from bic.documents.models import Document
from bic.links.models import Link
from bic.notices.models import Notice
from bic.tenancy import scope
from communities.models import Agreement, AgreementFile, Signature
from communities.services import asking, files, signing, versions
from tests.communities.agreements import (
    PEOPLE,
    fresh,
    sent_out,
    sign,
    sign_on_paper,
    signature_of,
    signed_agreement,
    world_with,
    write_draft,
)
from tests.documents import files as samples
from tests.factories import MembershipFactory, UserFactory
from tests.kept import kept, part

CHOSEN = {
    "typed_name": "Simone Hale",
    "typed_title": "Vice provost",
    "authority": "Delegation of the provost",
    "consent": "on",
}


kept_world = kept(partial(world_with, "out", sent_out))
program, larkspur, priya, out = map(part, ("program", "larkspur", "priya", "out"))


@pytest.fixture
def in_turn(larkspur, priya):
    """An agreement that is signed one after the other."""
    with scope(larkspur.program):
        # Mails about the agreement that the module keeps.
        Notice.objects.all().delete()
        draft = write_draft(larkspur, priya, order="ordered")
        return versions.send_out(draft, by=priya)


def path(agreement, name, page="read"):
    """The address that was mailed to `name`."""
    with scope(agreement.program):
        link = asking.link_of(fresh(agreement), signature_of(agreement, name))
        read = asking.links.path_of(link)
    return read if page == "read" else f"{read}{page}/"


def state_of(agreement):
    with scope(agreement.program):
        return fresh(agreement).state


def mails(agreement):
    with scope(agreement.program):
        rows = Notice.objects.filter(recipient=None).order_by("pk")
        return list(rows.values_list("email", "subject"))


def seen(agreement):
    with scope(agreement.program):
        return fresh(agreement).record.sha256


def test_everybody_is_asked_at_once_or_in_turn(out):
    assert [email for email, _subject in mails(out)] == [email for _k, _n, email in PEOPLE]
    assert mails(out)[0][1] == "Please sign: Memorandum of agreement, Larkspur"


def test_one_after_the_other(in_turn):
    assert [email for email, _subject in mails(in_turn)] == ["simone@example.org"]

    with scope(in_turn.program):
        with pytest.raises(asking.NotTheirTurn):
            sign(in_turn, "Joan Eddings")
        sign(in_turn, "Simone Hale")

    assert [email for email, _subject in mails(in_turn)] == [
        "simone@example.org",
        "joan@example.org",
    ]


def test_a_signer_without_an_account_reads_and_signs(out):
    url = path(out, "Simone Hale")
    client = Client()

    page = client.get(url)
    assert page.status_code == 200
    assert "Simone Hale, you are asked to sign for Piedmont Program" in page.content.decode()
    answer = client.post(url, CHOSEN | {"seen": seen(out)})

    assert "Your signature is there" in answer.content.decode()
    with scope(out.program):
        found = signature_of(out, "Simone Hale")
        assert (found.state, found.method, found.typed_title) == ("signed", "link", "Vice provost")
        assert found.consent.startswith("I agree to sign this agreement electronically")
        assert (found.sha256, found.zone) == (fresh(out).sha256, "America/New_York")
        assert fresh(out).frozen_at is not None
    assert client.get(url).status_code == 410


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"consent": ""}, "Check the box to sign electronically"),
        ({"typed_name": ""}, "Fill in: Your full name"),
        ({"authority": " "}, "Fill in: By which authority you sign"),
        ({"typed_name": "Mallory Grant"}, "Simone Hale was asked to sign"),
    ],
)
def test_what_is_missing_is_said_at_the_field(out, changed, error):
    answer = Client().post(path(out, "Simone Hale"), CHOSEN | {"seen": seen(out)} | changed)

    assert error in answer.content.decode()
    with scope(out.program):
        assert signature_of(out, "Simone Hale").state == "waiting"


def test_html_in_a_name_is_text_on_the_page_and_in_the_certificate(out, priya, client):
    name = "Simone <b>Hale</b>"
    Client().post(path(out, "Simone Hale"), CHOSEN | {"seen": seen(out), "typed_name": name})
    client.force_login(priya, backend="allauth.account.auth_backends.AuthenticationBackend")

    page = client.get(fresh_url(out)).content.decode()

    assert "Simone &lt;b&gt;Hale&lt;/b&gt;" in page
    assert "<b>Hale</b>" not in page


def fresh_url(agreement):
    with scope(agreement.program):
        return fresh(agreement).get_absolute_url()


def test_another_text_than_was_read_is_not_signed(out):
    answer = Client().post(path(out, "Simone Hale"), CHOSEN | {"seen": "0" * 64})

    assert answer.status_code == 409
    assert "The text has changed" in answer.content.decode()
    with scope(out.program):
        assert signature_of(out, "Simone Hale").state == "waiting"


def test_a_link_is_good_for_one_signature_and_ends_with_what_is_taken_back(out, priya):
    with scope(out.program):
        url = path(out, "Simone Hale")
        versions.take_back(fresh(out), by=priya)

    assert Client().get(url).status_code == 410
    told = "No signature needed now: Memorandum of agreement, Larkspur"
    assert ("rosa@example.org", told) in mails(out)


def test_declining_tells_staff_why_and_holds_up_the_others(in_turn, priya):
    url = path(in_turn, "Simone Hale", "decline")
    client = Client()

    empty = client.post(url, {"reason": ""})
    answer = client.post(url, {"reason": "The term is too long."})

    assert "Fill in: Why you do not sign" in empty.content.decode()
    assert "You have declined" in answer.content.decode()
    with scope(in_turn.program):
        told = Notice.objects.get(recipient=priya)
        assert told.subject == "Simone Hale declines to sign Memorandum of agreement, Larkspur"
        assert "The term is too long." in told.body
        with pytest.raises(asking.NotTheirTurn):
            sign(in_turn, "Joan Eddings")
        signing.ask_again(signature_of(in_turn, "Simone Hale"))
        assert signature_of(in_turn, "Simone Hale").state == "waiting"
    assert Client().get(path(in_turn, "Simone Hale")).status_code == 200


def test_handing_on_gives_another_person_the_link(out):
    url = path(out, "Joan Eddings", "hand-on")
    told = {
        "name": "Max Orr",
        "title": "Deputy",
        "email": "JOAN@example.org",
        "language": "es",
        "reason": "Resolution 12 names the deputy.",
    }

    own = Client().post(url, told)
    answer = Client().post(url, told | {"email": "max@example.org"})

    assert "This is the address of the present signer." in own.content.decode()
    assert "Handed on" in answer.content.decode()
    with scope(out.program):
        new = signature_of(out, "Max Orr")
        old = signature_of(out, "Joan Eddings")
        assert (old.state, old.handed_on_to, old.reason) == (
            "delegated",
            new,
            "Resolution 12 names the deputy.",
        )
    assert mails(out)[-1] == (
        "max@example.org",
        "Firme, por favor: Memorandum of agreement, Larkspur",
    )
    assert Client().get(url).status_code == 410


def test_a_scan_signs_and_a_disguised_file_does_not(out):
    url = path(out, "Joan Eddings", "paper")
    told = {"typed_name": "Joan Eddings", "typed_title": "Mayor", "authority": "Charter"}
    bad = SimpleUploadedFile("page.pdf", b"MZ\x90\x00 not a pdf at all")
    good = SimpleUploadedFile("page.pdf", samples.pdf())

    refused = Client().post(url, told | {"signed_on": "2026-01-04", "file": bad})
    future = Client().post(
        url, told | {"signed_on": "2199-01-01", "file": SimpleUploadedFile("p.pdf", samples.pdf())}
    )
    answer = Client().post(url, told | {"signed_on": "2026-01-04", "file": good})

    assert "The name says PDF" in refused.content.decode()
    assert "This day has not come yet." in future.content.decode()
    assert "Your signature is there" in answer.content.decode()
    with scope(out.program):
        found = signature_of(out, "Joan Eddings")
        assert (found.method, str(found.signed_on)) == ("paper", "2026-01-04")
        assert found.scan.document.seen_by == Document.Audience.STAFF


def test_staff_record_paper_and_remind(out, client_as):
    client = client_as("coordinator")
    with scope(out.program):
        pk = signature_of(out, "Rosa Pell").pk
    args = [out.program.slug, out.community.slug, out.pk, pk]
    before = path(out, "Rosa Pell")

    client.post(reverse("communities:signer_remind", args=args))
    assert mails(out)[-1][1] == "Reminder: please sign Memorandum of agreement, Larkspur"
    assert Client().get(before).status_code == 410

    told = {"typed_name": "Rosa Pell", "typed_title": "Chair", "authority": "Bylaws"}
    scan = SimpleUploadedFile("page.pdf", samples.pdf())
    client.post(
        reverse("communities:signer_paper", args=args),
        told | {"signed_on": "2026-01-04", "file": scan},
    )
    with scope(out.program):
        assert signature_of(out, "Rosa Pell").state == "signed"


def test_a_partner_who_is_a_signer_signs_signed_in(out, larkspur, client_as):
    joan = UserFactory(email="joan@example.org")
    client = Client()
    MembershipFactory(
        program=out.program, user=joan, role="lead", partner_kind="municipal", community=larkspur
    )
    client.force_login(joan, backend="allauth.account.auth_backends.AuthenticationBackend")
    url = reverse("communities:agreement_sign", args=[out.program.slug, larkspur.slug, out.pk])
    other = client_as("lead", community=larkspur)

    assert "Read and sign" in client.get(fresh_url(out)).content.decode()
    assert "Read and sign" not in other.get(fresh_url(out)).content.decode()
    assert other.get(url).status_code == 403
    answer = client.post(url, CHOSEN | {"seen": seen(out), "typed_name": "Joan Eddings"})

    assert "Your signature is there" in answer.content.decode()
    with scope(out.program):
        found = signature_of(out, "Joan Eddings")
        assert (found.state, found.method, found.recorded_by) == ("signed", "account", joan)


@pytest.mark.usefixtures("open_scope")
class TestCompleted:
    """What happens with the last signature."""

    def test_the_agreement_is_signed_and_the_community_active(self, out, larkspur, priya):
        larkspur.status = "accepted"
        larkspur.save()

        sign(out, "Simone Hale")
        sign_on_paper(out, "Joan Eddings", priya)
        assert state_of(out) == "out"
        sign(out, "Rosa Pell")

        larkspur.refresh_from_db()
        assert state_of(out) == Agreement.State.SIGNED
        assert larkspur.status == "active"
        assert AgreementFile.objects.get(agreement=out).state == "queued"

    def test_the_file_becomes_a_document_and_everybody_gets_a_copy(self, larkspur, priya):
        agreement = signed_agreement(larkspur, priya)
        file = AgreementFile.objects.get(agreement=agreement)
        claimed = files.making.claim(file.pk)

        files.finish(claimed, samples.pdf(), pages=2, is_sealed=True)
        files.finish(claimed, samples.pdf(), pages=2, is_sealed=True)

        document = Document.objects.get(kind=Document.Kind.MOA)
        assert document.title == agreement.title
        assert document.signed_on is not None
        copies = Link.objects.filter(purpose=asking.COPY)
        assert copies.count() == 3
        body = Notice.objects.filter(email="joan@example.org").latest("pk").body
        address = re.search(r"/l/agreement/\S+", body)[0]
        answer = Client().get(address)
        assert b"".join(answer.streaming_content) == samples.pdf()

    def test_a_signature_can_be_given_once(self, out):
        sign(out, "Simone Hale")

        with pytest.raises(signing.AlreadySigned):
            sign(out, "Simone Hale")

    def test_nobody_signs_what_is_void_or_complete(self, larkspur, priya, out):
        agreement = signed_agreement(larkspur, priya)

        assert not Signature.objects.filter(agreement=agreement).waiting().exists()
        with pytest.raises(signing.NotOut):
            signing.decline(signature_of(agreement, "Simone Hale"), reason="Late")
