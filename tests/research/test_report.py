"""Research reports through the front door: assembled, written, translated, published."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from bic.blueprint import State
from bic.days import today_in
from bic.tenancy import scope
from bic.translated import Translated
from research.completion import completion
from research.evidence.report import report as evidence_of
from research.findings import gather
from research.models import EditionFile, ReportEdition, ReportPart, ResearchReport
from research.reminders.report import waiting
from research.services import profile
from research.services import report as services
from tests.factories import UserFactory
from tests.queries import queries_of
from tests.research.assets import make_person, make_place
from tests.research.files import LARKSPUR, STATE, b05002
from tests.research.furnish_themes import add_theme
from tests.research.reports import finish, part_of, say, written
from tests.research.studies import (
    make_existing,
    make_quote,
    make_record,
    make_statement,
    open_study,
)

MOST_QUERIES = 24


@pytest.fixture
def host(open_scope):
    return UserFactory(name="Priya")


@pytest.fixture
def draft(larkspur, host):
    return written(larkspur, host)


@pytest.fixture
def published(draft, host):
    return services.publish(draft, "en", by=host)


def freeze_profile(load, larkspur, host):
    load(b05002(LARKSPUR, STATE))
    return profile.freeze(larkspur, title="For the meeting", note="", by=host)


def approved_quote(larkspur, host):
    """A quote that everybody may read."""
    said = make_statement(make_record(open_study(larkspur, by=host)))
    quote = make_quote(said, by=host)
    return approve(quote, host)


def approve(quote, host):
    quote.approved_by, quote.approved_at = host, timezone.now()
    quote.save()
    return quote


def test_a_draft_is_assembled_from_what_may_be_read(load, larkspur, host):
    version = freeze_profile(load, larkspur, host)
    make_place(larkspur)
    make_person(larkspur)
    make_existing(larkspur)
    add_theme(larkspur, "Getting around", by=host, spanish="Cómo moverse")
    add_theme(larkspur, "A secret", by=host, shared=False)
    quote = approved_quote(larkspur, host)

    report = services.begin(larkspur, by=host)

    facts = {one.key: one.facts for one in report.parts.all()}
    assert version.title in facts["profile"]["en"]["of"]
    assert facts["profile"]["en"]["headlines"][0][0] == "25.0% ± 3.7"
    assert facts["profile"]["es"]["headlines"][0][0] == "25.0% ± 3.7"
    assert "Depot Park" in str(facts["assets"])
    assert "Rosa" not in str(facts)
    assert facts["existing"]["en"]["rows"][0]["title"] == "Housing needs"
    assert facts["themes"]["es"]["themes"][0]["title"]["text"] == "Cómo moverse"
    assert "A secret" not in str(facts)
    assert facts["studies"]["en"]["quotes"][0]["quote_key"] == quote.pk
    assert quote.text not in str(facts)


def test_assembling_anew_replaces_facts_and_says_what_changed(as_, at, load, larkspur, host, draft):
    say(draft, "existing", host, "Little was known.")
    make_existing(larkspur)
    response = as_("researcher").post(at("researchreport_assemble", draft.pk), follow=True)
    assert "What was known before: new: Housing needs" in response.text
    assert "Little was known." in response.text
    again = as_("researcher").post(at("researchreport_assemble", draft.pk), follow=True)
    assert "Nothing is different" in again.text


def test_a_second_draft_is_the_first(as_, at, larkspur):
    first = as_("researcher").post(at("researchreport_create"))
    second = as_("researcher").post(at("researchreport_create"))
    assert first.url == second.url
    assert "What we learned in Larkspur" in as_("researcher").get(first.url).text


def test_texts_are_saved_while_they_are_written(as_, at, larkspur, draft):
    address = at("researchreport_autosave", draft.pk, "next")
    typed = {"text_original": "en", "text_en": "Buses first.", "text_es": "Primero buses."}
    assert as_("researcher").post(address, typed).status_code == 204
    with scope(larkspur.program):
        text = part_of(draft, "next").text
    assert text == Translated("en", {"en": "Buses first.", "es": "Primero buses."}, {"es": "draft"})
    assert as_("municipal").post(address, typed).status_code == 403
    too_long = {"text_original": "en", "text_en": "x" * 200}
    title = at("researchreport_text", draft.pk, "title")
    assert "at most 160 characters" in as_("researcher").post(title, too_long).text
    empty = as_("researcher").post(title, {"text_original": "en", "text_en": " "})
    assert empty.status_code == 200
    assert as_("researcher").get(at("researchreport_text", draft.pk, "nothing")).status_code == 404


def test_two_writers_do_not_lose_each_others_words(as_, at, draft):
    address = at("researchreport_text", draft.pk, "summary")
    typed = {"text_original": "en", "text_en": "Mine.", "form_version": "of-before"}
    page = as_("researcher").post(address, typed)
    assert "Somebody else saved this" in page.text
    assert "Mine." in page.text


def test_parts_move_and_are_left_out(as_, at, larkspur, draft):
    staff = as_("researcher")
    staff.post(at("researchreport_move", draft.pk, "studies", "up"))
    staff.post(at("researchreport_move", draft.pk, "studies", "up"))
    staff.post(at("researchreport_move", draft.pk, "title", "down"))
    staff.post(at("researchreport_leave", draft.pk, "next"))
    staff.post(at("researchreport_leave", draft.pk, "title"))
    with scope(larkspur.program):
        parts = list(ReportPart.objects.filter(report=draft).in_order())
    assert [one.key for one in parts][:4] == ["title", "summary", "studies", "profile"]
    assert [one.key for one in parts if one.is_left_out] == ["next"]
    assert staff.post(at("researchreport_move", draft.pk, "next", "away")).status_code == 404


def test_a_language_is_published_only_when_its_texts_are_approved(as_, at, larkspur, host):
    draft = written(larkspur, host, spanish="")
    say(draft, "next", host, "Buses.", "Buses, borrador.", approved=False)
    page = as_("coordinator").get(at("researchreport_publish", draft.pk, "es"))
    assert "missing or not approved" in page.text
    assert f"{at('researchreport_edit', draft.pk)}#part-summary" in page.text
    refused = as_("coordinator").post(at("researchreport_publish", draft.pk, "es"), follow=True)
    assert "Texts are missing in this language." in refused.text
    assert (
        "1 of 3 texts approved" in as_("researcher").get(at("researchreport_edit", draft.pk)).text
    )
    preview = as_("researcher").get(at("researchreport_preview", draft.pk, "es")).text
    assert "A quarter was born abroad." in preview
    assert "Aún no está aprobado" in preview or "Not approved in this language" in preview
    with scope(larkspur.program):
        assert not ReportEdition.objects.exists()
    assert as_("coordinator").get(at("researchreport_publish", draft.pk, "xx")).status_code == 404
    assert as_("researcher").post(at("researchreport_publish", draft.pk, "en")).status_code == 403


def test_the_second_language_follows_with_the_same_facts(as_, at, larkspur, host, load):
    freeze_profile(load, larkspur, host)
    draft = written(larkspur, host, spanish="")
    as_("coordinator").post(at("researchreport_publish", draft.pk, "en"))
    address = at("researchreport_text", draft.pk, "summary")
    changed = {
        "text_original": "en",
        "text_en": "Other words.",
        "text_es": "Ya.",
        "text_es_ok": "1",
    }
    as_("researcher").post(address, changed)
    with scope(larkspur.program):
        text = part_of(draft, "summary").text
    assert text.texts == {"en": "A quarter was born abroad.", "es": "Ya."}
    assert text.is_ready_in("es")
    late = as_("researcher").post(at("researchreport_assemble", draft.pk), follow=True)
    assert "does not change any more" in late.text
    as_("coordinator").post(at("researchreport_publish", draft.pk, "es"))
    page = as_("municipal").get(at("researchreport_read", draft.pk, "es"))
    assert page.status_code == 200
    assert 'lang="es"' in page.text
    assert "25.0% ± 3.7" in page.text
    assert "Ya." in page.text
    twice = as_("coordinator").post(at("researchreport_publish", draft.pk, "es"), follow=True)
    assert "published in this language already" in twice.text


def test_what_is_published_stays(larkspur, published, host):
    report = published.report
    part = part_of(report, "profile")
    part.facts = {"en": {"of": "Another"}}
    for change in (
        part.save,
        report.delete,
        published.delete,
        lambda: ReportEdition.objects.update(title="Another"),
        lambda: ResearchReport.objects.update(number=7),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
    with pytest.raises(services.ReportPublished):
        say(report, "summary", host, "Other words.")
    with pytest.raises(services.ReportPublished):
        say(report, "next", host, "What was never there.")
    with pytest.raises(services.ReportPublished):
        services.discard(report)


def test_a_correction_begins_with_the_same_words(larkspur, published, host):
    say(published.report, "summary", host, "A quarter was born abroad.", "Una cuarta parte.")
    new = services.begin(larkspur, by=host)
    assert new.number == 2
    assert part_of(new, "summary").text.texts["es"] == "Una cuarta parte."
    assert part_of(published.report, "summary").pk != part_of(new, "summary").pk
    assert services.publish(new, "en", by=host).facts["number"] == 2


def test_partners_see_what_is_published(as_, at, published):
    draft_pages = ("edit", "delete")
    for page in draft_pages:
        address = at(f"researchreport_{page}", published.report_id)
        assert as_("municipal").get(address).status_code == 403
    assert "Lo que aprendimos" not in as_("municipal").get(at("researchreport_list")).text
    listed = as_("municipal").get(at("researchreport_list"))
    assert "What we learned" in listed.text
    detail = as_("municipal").get(at("researchreport_detail", published.report_id))
    assert "A quarter was born abroad." in detail.text
    assert (
        as_("municipal").get(at("researchreport_read", published.report_id, "es")).status_code
        == 404
    )


def test_drafts_are_not_for_partners(as_, at, draft):
    assert as_("municipal").get(at("researchreport_detail", draft.pk)).status_code == 403
    assert as_("municipal").get(at("researchreport_read", draft.pk, "en")).status_code == 403
    listed = as_("municipal").get(at("researchreport_list")).text
    assert "Version 1" not in listed.partition("<footer")[0]
    deleted = as_("researcher").post(at("researchreport_delete", draft.pk), follow=True)
    assert "Draft deleted." in deleted.text


def test_a_quote_that_was_taken_back_is_gone_from_published_reports(as_, at, larkspur, people):
    by = people["researcher"]
    with scope(larkspur.program):
        quote = approved_quote(larkspur, by)
        edition = services.publish(written(larkspur, by), "en", by=by)
        finish(edition)
    read, download, make = (
        at(f"researchreport_{page}", edition.report_id, "en")
        for page in ("read", "download", "make")
    )
    assert quote.text in as_("municipal").get(read).text
    file = as_("municipal").get(download)
    assert b"".join(file.streaming_content).startswith(b"%PDF-")
    with scope(larkspur.program):
        quote.approved_by = quote.approved_at = None
        quote.save()
    assert quote.text not in as_("municipal").get(read).text
    assert as_("municipal").get(download).status_code == 302
    as_("municipal").post(make)
    with scope(larkspur.program):
        assert EditionFile.objects.get().without == [quote.pk]


def test_the_file_is_made_when_it_is_asked_for(as_, at, larkspur, draft, host):
    with scope(larkspur.program):
        services.freeze(draft, "en", by=host)
    page = as_("municipal").get(at("researchreport_detail", draft.pk))
    assert "Make the PDF" in page.text
    as_("municipal").post(at("researchreport_make", draft.pk, "en"))
    assert (
        "waits for a worker" in as_("municipal").get(at("researchreport_file", draft.pk, "en")).text
    )
    early = as_("municipal").get(at("researchreport_download", draft.pk, "en"), follow=True)
    assert "The file is not there yet." in early.text
    retried = as_("researcher").post(at("researchreport_retry", draft.pk, "en"), follow=True)
    assert "being made already" in retried.text


def test_completion_counts_texts_and_themes(larkspur, host):
    add_theme(larkspur, "Only in English", by=host)
    draft = written(larkspur, host, spanish="")
    parts = list(ReportPart.objects.filter(report=draft).in_order())
    english, spanish = completion(parts, ["en", "es"])
    assert (english.ready, english.total, english.themes, english.is_ready) == (2, 2, 0, True)
    assert (spanish.ready, spanish.total, spanish.themes, spanish.is_ready) == (1, 2, 1, False)


def test_the_step_knows_the_report(larkspur, draft, host):
    assert evidence_of([larkspur])[larkspur.pk].state == State.IN_PROGRESS
    services.publish(draft, "en", by=host)
    told = evidence_of([larkspur])[larkspur.pk]
    assert told.state == State.IN_PROGRESS
    assert "English" in told.headline
    services.publish(draft, "es", by=host)
    assert evidence_of([larkspur])[larkspur.pk].state == State.DONE


def test_a_waiting_translation_is_reminded_of(larkspur, published):
    today = today_in(larkspur.program) + timedelta(days=10)
    [due] = waiting(larkspur.program, today)
    assert due.recipient_id == published.report.created_by_id


def test_lists_and_pages_cost_the_same_however_many_there_are(as_, at, larkspur, published, host):
    staff = as_("researcher")
    addresses = [at("researchreport_list"), at("researchreport_detail", published.report_id)]
    before = [len(queries_of(staff, url)) for url in addresses]
    with scope(larkspur.program):
        for _count in range(3):
            new = services.begin(larkspur, by=host)
            services.publish(new, "en", by=host)
            services.publish(new, "es", by=host)
    after = [len(queries_of(staff, url)) for url in addresses]
    assert after == before
    assert max(after) <= MOST_QUERIES


def test_nothing_known_is_an_empty_draft(larkspur, inside):
    assert {key: gather(larkspur, key) for key in ("profile", "studies", "assets", "next")} == {
        "profile": {}, "studies": {}, "assets": {}, "next": {},
    }  # fmt: skip
