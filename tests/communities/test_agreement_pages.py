"""The pages of agreements: who sees what, what they cost, bad input, Word and back."""

import io
from functools import partial

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from docx import Document as WordFile

from bic.reports.models import Printout
from bic.tenancy import scope
from communities.models import Agreement, AgreementClause, Clause
from communities.services import agreements, drafting, versions
from tests.communities.agreements import (
    add_money,
    fresh,
    signed_agreement,
    word_file,
    world_with,
    write_draft,
)
from tests.documents import files as samples
from tests.kept import kept, part
from tests.queries import queries_of

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


kept_world = kept(partial(world_with, "draft", write_draft))
program, larkspur, priya, draft = map(part, ("program", "larkspur", "priya", "draft"))


def page(name, agreement, *args):
    slugs = [agreement.program.slug, agreement.community.slug]
    return reverse(f"communities:{name}", args=[*slugs, agreement.pk, *args])


def text_of(response):
    return response.content.decode()


@pytest.mark.parametrize(
    ("role", "is_partner", "draft_status", "out_status"),
    [
        ("coordinator", False, 200, 200),
        ("researcher", False, 200, 200),
        ("observer", False, 403, 200),
        ("lead", True, 403, 200),
        ("member", True, 403, 200),
    ],
)
def test_drafts_are_for_who_writes_them(
    draft, larkspur, priya, client_as, role, is_partner, draft_status, out_status
):
    client = client_as(role, **({"community": larkspur} if is_partner else {}))
    listed = reverse("communities:community_agreements", args=[draft.program.slug, "larkspur"])

    assert client.get(page("agreement_detail", draft)).status_code == draft_status
    assert (draft.title in text_of(client.get(listed))) is (draft_status == 200)
    with scope(draft.program):
        versions.send_out(draft, by=priya)
    assert client.get(page("agreement_detail", draft)).status_code == out_status
    assert draft.title in text_of(client.get(listed))


def test_the_draft_tells_what_is_missing_with_the_page_that_mends_it(draft, client_as):
    with scope(draft.program):
        drafting.save_details(draft, {"goals": ""})
    client = client_as("coordinator")

    shown = text_of(client.get(page("agreement_detail", draft)))
    sent = client.post(page("agreement_send", draft), follow=True)

    assert f'<a href="{page("agreement_details", draft)}">Fill in: Goals</a>' in shown
    assert '<mark class="bic-merge bic-merge--missing">Goals</mark>' in shown
    assert "It cannot be sent out yet." in text_of(sent)


@pytest.mark.parametrize("rows", [1, 6])
def test_pages_cost_the_same_for_any_length(draft, larkspur, priya, client_as, rows):
    client = client_as("coordinator")
    with scope(draft.program):
        for _number in range(rows):
            agreements.begin(larkspur, by=priya)
    for url, count in (
        (reverse("communities:agreement_list", args=[draft.program.slug]), 9),
        (page("agreement_detail", draft), 15),
        (reverse("communities:clause_list", args=[draft.program.slug]), 8),
    ):
        assert len(queries_of(client, url)) == count


def test_the_page_of_a_signed_agreement_shows_its_certificate(larkspur, priya, client_as):
    with scope(larkspur.program):
        agreement = signed_agreement(larkspur, priya)
    client = client_as("lead", community=larkspur)

    shown = text_of(client.get(page("agreement_detail", agreement)))

    for asks, count in ((client, 14), (client_as("coordinator"), 15)):
        assert len(queries_of(asks, page("agreement_detail", agreement))) == count
    assert "Signed by 3 of 3 parties." in shown
    assert agreement.sha256 in shown
    assert "The signed file waits for a worker." in shown


def test_a_changed_clause_shows_its_changes_word_by_word(draft, client_as):
    with scope(draft.program):
        clause = AgreementClause.objects.get(agreement=draft, key="reporting")
    client = client_as("coordinator")
    url = page("part_update", draft, "clauses", clause.pk)

    client.post(url, {"title": "Reports", "text": clause.text.replace("three", "four")})

    assert "<del>three</del><ins>four</ins>" in text_of(client.get(page("agreement_detail", draft)))


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "Write the text of the clause."),
        ("   \n ", "Write the text of the clause."),
        ("From {star_date} on", "There is no field “star_date”. Choose one from the list."),
        ("An open { brace", "“{” is no field."),
        ("x" * 20_001, "20000"),
    ],
)
def test_a_bad_clause_is_told_at_the_field(draft, client_as, text, error):
    client = client_as("coordinator")

    answer = client.post(page("part_create", draft, "clauses"), {"title": "Ours", "text": text})

    assert error in text_of(answer).replace("20,000", "20000")
    with scope(draft.program):
        assert not AgreementClause.objects.filter(agreement=draft, key="own-1").exists()


def test_html_in_a_clause_is_shown_as_text(draft, client_as):
    client = client_as("coordinator")
    client.post(
        page("part_create", draft, "clauses"),
        {"title": "<i>Ours</i>", "text": "<script>alert(1)</script>\n\n- <b>bold</b>"},
    )

    shown = text_of(client.get(page("agreement_detail", draft)))

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "<script>alert" not in shown
    assert "&lt;b&gt;bold&lt;/b&gt;" in shown


def test_a_paste_of_three_megabytes_is_refused_in_words(draft, client_as):
    client = client_as("coordinator")

    answer = client.post(
        page("part_create", draft, "clauses"), {"title": "Ours", "text": "word " * 600_000}
    )

    assert answer.status_code == 400
    with scope(draft.program):
        assert not AgreementClause.objects.filter(agreement=draft, key="own-1").exists()


def test_there_are_three_parties_at_most_and_each_once(draft, client_as):
    client = client_as("coordinator")
    url = page("part_create", draft, "parties")

    fourth = client.post(url, {"kind": "local_government", "name": "Piney County"})

    assert "An agreement has three parties at most." in text_of(fourth)
    with scope(draft.program):
        partner = draft.parties.get(kind="community_partner")
    client.post(page("part_remove", draft, "signers", _signer(draft, "Rosa Pell")))
    client.post(page("part_remove", draft, "parties", partner.pk))
    twice = client.post(url, {"kind": "local_government", "name": "town of larkspur"})
    assert "This party is in the agreement already." in text_of(twice)


def _signer(agreement, name):
    with scope(agreement.program):
        return agreement.signatures.get(name=name).pk


@pytest.mark.parametrize(
    ("name", "told", "error"),
    [
        (
            "agreement_settings",
            {"ends_on": "2020-01-01"},
            "The agreement must end after it begins.",
        ),
        ("agreement_settings", {"languages": []}, "Choose at least one language."),
        ("agreement_authority", {"resolution_number": "12"}, "Fill in both, or neither."),
        ("agreement_void", {"reason": ""}, "Fill in: Reason"),
    ],
)
def test_bad_facts_are_told_at_the_field(draft, client_as, name, told, error):
    usual = {"title": "T", "starts_on": "2026-05-01", "ends_on": "2029-04-30", "languages": ["en"],
             "order": "parallel"}  # fmt: skip

    assert error in text_of(client_as("coordinator").post(page(name, draft), usual | told))


def test_a_payment_is_between_two_parties_and_above_zero(draft, client_as):
    with scope(draft.program):
        town = draft.parties.get(kind="local_government").pk
    told = {"payer": town, "payee": town, "due_on": "2027-01-01", "amount": "0"}

    shown = text_of(client_as("coordinator").post(page("part_create", draft, "payments"), told))

    assert "A party cannot pay itself." in shown
    assert "Write an amount above zero." in shown


def test_word_and_back(draft, client_as):
    with scope(draft.program):
        add_money(draft)
    client = client_as("coordinator")

    written = client.get(page("agreement_word", draft))
    document = WordFile(io.BytesIO(written.content))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings[:2] == ["1. Parties", "2. Purpose"]
    assert document.tables[0].rows[1].cells[1].text == "$9,500"
    back = SimpleUploadedFile("from-counsel.docx", written.content, DOCX)
    answer = client.post(
        page("agreement_upload", draft), {"file": back, "comment": "From counsel"}, follow=True
    )

    assert "Make it the text of record" in text_of(answer)
    with scope(draft.program):
        version = draft.versions.get()
        assert version.content["sections"][0]["title"] == "Parties"
        assert version.content["file"]["name"] == "from-counsel.docx"
        assert fresh(draft).record is None
    client.post(page("agreement_record", draft), {"version": version.number})
    with scope(draft.program):
        assert fresh(draft).record == version
    client.post(page("agreement_record", draft))
    with scope(draft.program):
        assert fresh(draft).record is None


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("moa.docx", b"%PDF-1.7 nothing", "The name says Word"),
        ("moa.pdf", samples.pdf(), "Choose a Word file (.docx)"),
        ("moa.docx", samples.docx(), "The text of this file cannot be read."),
        ("moa.docx", word_file(), "There are no words in this file."),
    ],
)
def test_an_upload_that_is_not_what_it_says_is_refused(draft, client_as, name, content, error):
    file = SimpleUploadedFile(name, content)

    answer = client_as("coordinator").post(page("agreement_upload", draft), {"file": file})

    assert error in text_of(answer)
    with scope(draft.program):
        assert not draft.versions.exists()


def test_an_uploaded_text_of_record_is_what_signers_read(draft, client_as, priya):
    client = client_as("coordinator")
    file = SimpleUploadedFile("moa.docx", word_file("# Our terms", "We do <b>this</b>."), DOCX)
    client.post(page("agreement_upload", draft), {"file": file})
    client.post(page("agreement_record", draft), {"version": 1})

    with scope(draft.program):
        agreement = versions.send_out(fresh(draft), by=priya)
    shown = text_of(client.get(page("agreement_detail", agreement)))

    assert "1. Our terms" in shown
    assert "We do &lt;b&gt;this&lt;/b&gt;." in shown
    assert "Read from the file “moa.docx”." in shown


def test_anybody_who_reads_it_may_print_it(draft, client_as):
    answer = client_as("coordinator").post(page("agreement_print", draft))

    with scope(draft.program):
        printout = Printout.objects.get()
    assert answer["Location"].endswith(f"/printouts/{printout.pk}/")
    assert printout.facts["sections"][0]["title"] == "Parties"


def test_suggestions_prefill_the_details(larkspur, priya, client_as):
    with scope(larkspur.program):
        agreement = write_draft(larkspur, priya)
        Agreement.objects.filter(pk=agreement.pk).update(details={})
    client = client_as("coordinator")
    url = page("agreement_details", agreement)

    shown = text_of(client.get(url))
    client.post(url, {"meeting_frequency": "twice a month"})

    assert 'value="once a month"' in shown
    assert "A suggestion: read it before you save." in shown
    with scope(agreement.program):
        assert fresh(agreement).details["meeting_frequency"] == "twice a month"


class TestLibrary:
    """The clause library."""

    def url(self, draft, name, key="term"):
        with scope(draft.program):
            pk = Clause.objects.get(key=key).pk
        return reverse(f"communities:{name}", args=[draft.program.slug, pk])

    def test_other_words_take_the_confirmation_away(self, draft, client_as):
        director = client_as("director")
        director.post(self.url(draft, "clause_confirm"), {"version": 1})
        with scope(draft.program):
            assert Clause.objects.get(key="term").confirmed_by is not None

        told = {
            "condition": "always",
            "position": 30,
            "title_en": "Term",
            "text_en": "From now on.",
        }
        director.post(self.url(draft, "clause_update"), told)
        stale = director.post(self.url(draft, "clause_confirm"), {"version": 1}, follow=True)

        with scope(draft.program):
            clause = Clause.objects.get(key="term")
        assert (clause.version, clause.confirmed_at) == (2, None)
        assert "Somebody changed this clause meanwhile." in text_of(stale)

    def test_only_directors_confirm(self, draft, client_as):
        url = self.url(draft, "clause_confirm")

        assert client_as("coordinator").post(url, {"version": 1}).status_code == 403

    def test_a_clause_of_ones_own_gets_into_new_agreements(self, draft, client_as, larkspur, priya):
        url = reverse("communities:clause_create", args=[draft.program.slug])
        told = {
            "condition": "always",
            "position": 500,
            "title_en": "E-Verify",
            "text_en": "{clerk}.",
        }
        client_as("coordinator").post(url, told)

        with scope(draft.program):
            new = agreements.begin(larkspur, by=priya)
            assert AgreementClause.objects.get(agreement=new, key="e-verify").text == "{clerk}."

    def test_a_retired_clause_does_not(self, draft, client_as, larkspur, priya):
        client_as("coordinator").post(self.url(draft, "clause_retire"))

        with scope(draft.program):
            new = agreements.begin(larkspur, by=priya)
            assert not AgreementClause.objects.filter(agreement=new, key="term").exists()

    def test_an_unknown_field_is_told(self, draft, client_as):
        told = {"condition": "always", "position": 30, "title_en": "Term", "text_en": "{nobody}"}

        answer = client_as("coordinator").post(self.url(draft, "clause_update"), told)

        assert "There is no field “nobody”." in text_of(answer)
