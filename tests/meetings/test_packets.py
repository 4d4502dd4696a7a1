"""Packets: one tagged PDF with bookmarks, labels and attachments; bad files break nothing."""

import io

import pytest
from django.core.files.storage import default_storage
from django.utils import translation
from django.utils.translation import gettext
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from bic.documents.models import Document
from bic.reports.making import MakingFailed
from meetings.models import Packet
from meetings.packets import joining
from meetings.packets.facts import letter
from meetings.services import packet as services
from meetings.tasks import render_packet, requeue_packets
from tests.documents.files import docx, pdf
from tests.factories import UserFactory
from tests.meetings.submissions import attach, make_submission
from tests.research.test_report_pdf import content_of


@pytest.fixture
def host(open_scope):
    return UserFactory(name="Priya")


@pytest.fixture
def submission(larkspur, host):
    return make_submission(
        larkspur, host, fiscal_note="From the general fund.", cost=12_000,
        resolution="Be it resolved.", file_number="24-0123",
    )  # fmt: skip


def made(submission, host, *languages):
    """A packet, as a worker has made it."""
    packet = services.make(submission, languages or ["en"], by=host)
    render_packet(program_id=packet.program_id, file_id=packet.pk)
    packet.refresh_from_db()
    return packet


def pages(count, **metadata):
    """A PDF of empty pages."""
    writer = PdfWriter()
    for _number in range(count):
        writer.add_blank_page(612, 792)
    return written(writer)


def written(writer):
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def locked_pdf():
    writer = PdfWriter(clone_from=io.BytesIO(pages(1)))
    writer.encrypt("secret")
    return written(writer)


def armed_pdf():
    """A page that runs a script when it is opened, with a link and a button that launches."""
    writer = PdfWriter(clone_from=io.BytesIO(pages(1)))
    script = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("x()")}
    )
    page = writer.pages[0]
    page[NameObject("/AA")] = DictionaryObject({NameObject("/O"): script})
    for kind in ("/URI", "/Launch"):
        action = DictionaryObject({NameObject("/S"): NameObject(kind)})
        note = DictionaryObject(
            {NameObject("/Subtype"): NameObject("/Link"), NameObject("/A"): action}
        )
        writer.add_annotation(0, note)
    return written(writer)


def in_spanish(words):
    with translation.override("es"):
        return gettext(words)


def titles(outline):
    return [one.title for one in outline if not isinstance(one, list)]


def test_a_packet_is_one_tagged_file_with_everything_in_order(submission, host):
    attach(submission, host, "Roster", pages(2))
    attach(submission, host, "Draft plan", pages(3))

    packet = made(submission, host, "en", "es")

    assert (packet.state, packet.problem, packet.left_out) == ("ready", "", [])
    reader = PdfReader(io.BytesIO(content_of(packet)))
    catalog = reader.trailer["/Root"]
    assert catalog["/Lang"] == "en"
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title == "A language line"
    assert b"pdfuaid:part>" not in catalog["/Metadata"].get_data()
    assert titles(reader.outline) == [
        "A language line", "Memo", "Fiscal note", "Text of the resolution", in_spanish("Memo"),
        "Attachment A: Roster", "Attachment B: Draft plan",
    ]  # fmt: skip
    own = 5
    labels = reader.page_labels
    assert labels[:own] == ["1", "2", "3", "4", "5"]
    assert labels[own:] == ["A", "A-1", "A-2", "B", "B-1", "B-2", "B-3"]
    assert len(reader.pages) == packet.pages == own + 7
    texts = [page.extract_text() for page in reader.pages]
    assert "$12,000" in texts[2]
    assert "24-0123" in texts[0]
    assert "Pedimos una línea de idiomas." in texts[4]
    assert "3 pages follow: B-1 to B-3" in texts[8]
    assert "/StructParents" not in reader.pages[own + 1]
    # The contents lead to the sheet of an attachment, which its pages pushed back.
    assert reader.get_destination_page_number(reader.outline[-1]) == 8


def test_a_packet_without_attachments_keeps_to_pdf_ua(submission, host, verapdf, tmp_path):
    path = tmp_path / "packet.pdf"
    path.write_bytes(content_of(made(submission, host)))
    keeps, broken_rules = verapdf(path)
    assert keeps, broken_rules


def test_bad_attachments_are_named_and_left_out(submission, host, monkeypatch):
    monkeypatch.setattr(joining, "MOST_PAGES", 5)
    attach(submission, host, "Locked", locked_pdf())
    attach(submission, host, "Broken", b"%PDF-1.7\nnothing of this is a PDF")
    attach(submission, host, "Word", docx())
    attach(submission, host, "Endless", pages(6))
    attach(submission, host, "Roster", pdf())
    gone = attach(submission, host, "Secret", pdf("Secret"))
    lost = attach(submission, host, "Lost", pdf("Lost"))
    default_storage.delete(lost.document.current.storage_key)
    Document.objects.filter(pk=gone.document_id).update(seen_by="staff")

    packet = made(submission, host)

    assert packet.state == "ready"
    assert [(one["title"], one["trouble"]) for one in packet.left_out] == [
        ("Locked", "locked"), ("Broken", "broken"), ("Word", "not_pdf"), ("Endless", "large"),
        ("Secret", "gone"), ("Lost", "missing"),
    ]  # fmt: skip
    reader = PdfReader(io.BytesIO(content_of(packet)))
    assert titles(reader.outline)[-1] == "Attachment E: Roster"
    first = reader.pages[0].extract_text()
    assert "It needs a password" in first
    assert dict(packet.troubles)["Word"].startswith("It is not a PDF")


def test_nothing_that_acts_by_itself_comes_along():
    part = joining.usable(armed_pdf())
    [page] = PdfReader(io.BytesIO(part.content)).pages
    assert "/AA" not in page
    assert [one.get_object()["/A"]["/S"] for one in page["/Annots"]] == ["/URI"]


def test_old_packets_are_kept_as_versions(submission, host):
    first = made(submission, host)
    submission.memo = submission.memo.put("en", "We ask for more.")
    submission.save()
    second = made(submission, host)

    assert (first.number, second.number) == (1, 2)
    assert "a language line" in PdfReader(io.BytesIO(content_of(first))).pages[1].extract_text()
    assert "more" in PdfReader(io.BytesIO(content_of(second))).pages[1].extract_text()


def test_a_packet_that_waits_is_not_made_twice(submission, host):
    first = services.make(submission, ["en"], by=host)
    assert services.make(submission, ["en"], by=host) == first
    assert services.make(submission, ["en", "es"], by=host).number == 2


def test_a_failure_is_told_and_tried_again(submission, host, monkeypatch):
    packet = services.make(submission, ["en"], by=host)
    with monkeypatch.context() as broken:
        broken.setattr("bic.reports.pdf.on_paper", fail)
        broken.setattr("meetings.packets.page.on_paper", fail)
        render_packet(program_id=packet.program_id, file_id=packet.pk)
    packet.refresh_from_db()
    assert (packet.state, packet.problem) == ("failed", "files")

    services.files.retry(pk=packet.pk)
    render_packet(program_id=packet.program_id, file_id=packet.pk)
    packet.refresh_from_db()
    assert packet.state == "ready"
    key = packet.storage_key
    render_packet(program_id=packet.program_id, file_id=packet.pk)
    packet.refresh_from_db()
    assert packet.storage_key == key


def fail(_page):
    raise MakingFailed("files", "a font")


def test_a_dead_worker_is_noticed(submission, host):
    packet = services.make(submission, ["en"], by=host)
    Packet.objects.filter(pk=packet.pk).update(
        state="rendering", started_at="2026-01-01T00:00Z", attempts=3
    )
    requeue_packets()
    packet.refresh_from_db()
    assert (packet.state, packet.problem) == ("failed", "stopped")


def test_attachments_have_letters():
    assert [letter(number) for number in (0, 1, 25, 26, 27)] == ["A", "B", "Z", "AA", "AB"]
