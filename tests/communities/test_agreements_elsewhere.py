"""Agreements outside their own pages: evidence, search, reports, founding, the public page."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from bic.blueprint import State
from bic.documents import sealing
from bic.documents.merging import fields_of
from bic.reports.sections import Period
from bic.search.sources import registry
from bic.tenancy import scope
from communities.evidence.acceptance import acceptance
from communities.moa import paper
from communities.moa.fields import FIELDS
from communities.moa.library import suggestions
from communities.models import Clause
from communities.sections.agreements import agreements as section
from communities.services import versions
from tests.communities.agreements import sign, signed_agreement, write_draft
from tests.documents import files
from tests.factories import DocumentFactory, MembershipFactory

VERIFY = "/open/verify/"


@pytest.fixture
def out(larkspur, priya):
    with scope(larkspur.program):
        return versions.send_out(write_draft(larkspur, priya), by=priya)


def evidence_of(town):
    with scope(town.program):
        return acceptance([town]).get(town.pk)


def test_evidence_counts_the_parties_that_signed(out, larkspur):
    assert (
        evidence_of(larkspur).headline == "No letter of support yet; MOA signed by 0 of 3 parties"
    )

    with scope(larkspur.program):
        sign(out, "Simone Hale")
        sign(out, "Rosa Pell")
    assert evidence_of(larkspur).headline.endswith("MOA signed by 2 of 3 parties")
    assert evidence_of(larkspur).state == State.IN_PROGRESS

    with scope(larkspur.program):
        sign(out, "Joan Eddings")
    for kind in ("immigrant_leader", "government"):
        DocumentFactory(community=larkspur, kind="letter_of_support", signer_kind=kind)
    assert evidence_of(larkspur).headline == "2 letters of support; MOA signed by 3 of 3 parties"
    assert evidence_of(larkspur).state == State.DONE


def test_a_draft_is_no_evidence(larkspur, priya):
    with scope(larkspur.program):
        write_draft(larkspur, priya)

    assert evidence_of(larkspur) is None


def test_the_report_tells_parties_and_signatures(out, larkspur):
    with scope(larkspur.program):
        sign(out, "Simone Hale")
        found = section(larkspur, Period(date(2026, 1, 1), date(2026, 12, 31)))

    assert found.data["lines"][0]["signed"] == "signed by 1 of 3 parties"
    assert found.data["lines"][0]["parties"] == [
        "Piedmont Program",
        "Town of Larkspur",
        "Welcome House",
    ]
    assert found.figures == [["0", "agreements are signed"]]


def test_partners_find_what_was_sent_out_and_staff_find_drafts(larkspur, priya, client_as):
    source = registry.get("agreements")
    with scope(larkspur.program):
        draft = write_draft(larkspur, priya)
        assert list(source.rows(priya, larkspur.program)) == [draft]
        lead = MembershipFactory(
            program=larkspur.program, community=larkspur, role="lead", partner_kind="municipal"
        ).user
        assert not source.rows(lead, larkspur.program).exists()
        versions.send_out(draft, by=priya)
        assert source.rows(lead, larkspur.program).exists()
    shown = client_as("coordinator").get("/piedmont/search/?q=memorandum").content.decode()
    assert draft.get_absolute_url() in shown


def test_the_library_says_the_same_in_both_languages():
    english, spanish = suggestions("en"), suggestions("es")

    assert [one.key for one in english] == [one.key for one in spanish]
    assert [one.condition for one in english] == [one.condition for one in spanish]
    for one, other in zip(english, spanish, strict=True):
        assert set(fields_of(one.text)) == set(fields_of(other.text)) <= set(FIELDS)


def test_a_new_program_gets_unconfirmed_clauses(out):
    with scope(out.program):
        clauses = list(Clause.objects.all())

    assert len(clauses) == len(suggestions("en"))
    assert not any(clause.confirmed_at for clause in clauses)
    assert str(clauses[0].title.in_language("es")[0])


@pytest.mark.django_db
class TestVerify:
    """The public page."""

    def post(self, content, name="agreement.pdf"):
        return Client().post(VERIFY, {"file": SimpleUploadedFile(name, content)}).content.decode()

    @pytest.fixture
    def sealed(self, larkspur, priya, settings, tmp_path):
        path = sealing.make_certificate(tmp_path / "a.p12", passphrase="x", name="Blueprint")
        settings.SEAL_PKCS12, settings.SEAL_PASSPHRASE = str(path), "x"
        with scope(larkspur.program):
            page = paper.gather(signed_agreement(larkspur, priya))
        assert "Certificate of signing" in page.html
        return sealing.seal(files.pdf(), page.said, reason=page.reason, name=page.name)

    def test_it_reads_like_any_public_page(self):
        page = Client().get(VERIFY)

        assert page.status_code == 200
        assert "Nothing of it is kept." in page.content.decode()

    def test_it_tells_who_signed_a_sealed_file(self, sealed):
        shown = self.post(sealed)

        assert "Sealed by us, and unchanged" in shown
        assert "Joan Eddings" in shown
        assert "In the browser, by private link" in shown

    def test_it_tells_of_a_later_change(self, sealed):
        assert "Changed after it was sealed" in self.post(sealed + b"\n% more")

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (files.pdf(), "It carries no seal"),
            (b"%PDF-1.7 broken", "This file cannot be read"),
            (b"PK\x03\x04 no pdf", "This is no PDF file."),
            (b"", "The submitted file is empty."),
        ],
    )
    def test_other_files_are_told_apart(self, content, words):
        assert words in self.post(content)


def test_a_file_without_a_certificate_is_not_sealed(larkspur, priya, settings, monkeypatch):
    settings.SEAL_PKCS12 = ""
    monkeypatch.setattr(
        paper, "on_paper", lambda _html: type("Rendered", (), {"content": files.pdf(), "pages": 1})
    )
    with scope(larkspur.program):
        page = paper.gather(signed_agreement(larkspur, priya))

    made = paper.make(page)

    assert (made.is_sealed, made.pages) == (False, 1)
