"""Drafting, publishing and correcting reports; the life of their files."""

import errno
from datetime import timedelta

import pytest
import time_machine
from django.core.files.storage import default_storage
from django.db import OperationalError, ProgrammingError, transaction
from django.utils import timezone

from bic.notices.models import Notice
from bic.people.rules import PARTNERS
from bic.reports import making, services
from bic.reports.models import Narrative, Part, ProgressReport
from bic.reports.pdf import Rendered

PDF = Rendered(b"%PDF-1.7 invented", pages=3)


def part_of(report, part=Part.GLANCE):
    found = Narrative.objects.get(report=report, part=part)
    found.report = report
    return found


def test_a_draft_is_named_after_its_community_and_period_in_its_language(larkspur, coordinator):
    report = services.draft_report(
        larkspur, timezone.localdate(), timezone.localdate(), by=coordinator, language="en"
    )

    assert report.title.startswith("Larkspur, ")
    assert [one.part for one in Narrative.objects.filter(report=report)] == list(Part)


def test_publishing_freezes_facts_and_words(draft, coordinator):
    services.save_narrative(part_of(draft), text="We met three times.", by=coordinator)

    report = services.publish(draft, by=coordinator)

    assert report.facts["narratives"]["0"] == "We met three times."
    assert report.facts["community"] == "Larkspur"
    assert [one["key"] for one in report.facts["sections"]][0] == "spine"


@pytest.mark.parametrize(
    "change",
    [
        lambda report: ProgressReport.objects.filter(pk=report.pk).update(title="Other"),
        lambda report: ProgressReport.objects.filter(pk=report.pk).update(state="draft"),
        lambda report: Narrative.objects.filter(report=report).update(text="Other"),
        lambda report: Narrative.objects.filter(report=report).delete(),
        lambda report: ProgressReport.objects.filter(pk=report.pk)._raw_delete("default"),
    ],
    ids=["title", "state", "text", "text deleted", "deleted"],
)
def test_postgresql_refuses_to_change_a_published_report(published, change):
    with pytest.raises(ProgrammingError), transaction.atomic():
        change(published)


def test_a_published_report_takes_no_more_words(published, coordinator):
    with pytest.raises(services.ReportPublished):
        services.save_narrative(part_of(published), text="Late", by=coordinator)


def test_a_report_is_published_once(published, coordinator):
    with pytest.raises(services.ReportPublished):
        services.publish(published, by=coordinator)


def test_publishing_owes_a_link_to_the_partners_of_the_community_only(published, world):
    own = [user.pk for actor, user in world.people.items() if actor in PARTNERS]

    notices = Notice.objects.filter(key=f"report-{published.pk}-published")

    assert sorted(notices.values_list("recipient_id", flat=True)) == sorted(own)
    assert {notice.url for notice in notices} == {
        f"/here/communities/larkspur/reports/{published.pk}/"
    }


def test_a_correction_is_a_new_version_with_the_same_words(draft, coordinator):
    services.save_narrative(part_of(draft), text="We met three times.", by=coordinator)
    report = services.publish(draft, by=coordinator)

    new = services.correct(report, by=coordinator)

    assert (new.number, new.corrects, new.state) == (2, report, "draft")
    assert part_of(new).text == "We met three times."


def test_a_report_is_corrected_once(published, coordinator):
    services.correct(published, by=coordinator)

    with pytest.raises(services.NotCorrectable):
        services.correct(published, by=coordinator)


def test_a_draft_cannot_be_corrected(draft, coordinator):
    with pytest.raises(services.NotCorrectable):
        services.correct(draft, by=coordinator)


def test_a_discarded_draft_is_gone_and_its_history_stays(draft):
    services.discard(draft)

    assert not ProgressReport.objects.filter(pk=draft.pk).exists()
    assert ProgressReport.pgh_event_model.objects.filter(pgh_obj_id=draft.pk).count() == 2


def test_a_file_is_claimed_once(file):
    assert services.files.claim(file.pk).attempts == 1
    assert services.files.claim(file.pk) is None


def test_a_finished_file_is_stored_with_its_digest(file):
    services.files.finish_pdf(services.files.claim(file.pk), PDF)

    file.refresh_from_db()
    assert (file.state, file.pages, file.size) == ("ready", 3, len(PDF.content))
    with default_storage.open(file.storage_key) as stored:
        assert stored.read() == PDF.content


def test_a_worker_that_was_taken_for_dead_cannot_finish(file):
    first = services.files.claim(file.pk)
    with time_machine.travel(timezone.now() + services.LEASE + timedelta(seconds=1), tick=False):
        services.files.requeue_forgotten()
        second = services.files.claim(file.pk)
        services.files.finish_pdf(first, Rendered(b"%PDF late", pages=1))
        services.files.finish_pdf(second, PDF)

    file.refresh_from_db()
    assert (file.state, file.pages, file.attempts) == ("ready", 3, 2)


def test_a_failed_file_can_be_tried_again(published, file):
    services.files.fail(services.files.claim(file.pk), problem="layout", detail="KeyError: 'x'")
    file.refresh_from_db()
    assert (file.state, file.problem) == ("failed", "layout")

    services.files.retry(report=published)

    file.refresh_from_db()
    assert (file.state, file.problem, file.attempts) == ("queued", "", 0)


def test_a_file_that_is_there_is_not_made_again(published, file):
    services.files.finish_pdf(services.files.claim(file.pk), PDF)

    with pytest.raises(making.NothingToRetry):
        services.files.retry(report=published)


def test_only_forgotten_files_are_queued_again(file):
    assert services.files.requeue_forgotten() == 0
    with time_machine.travel(timezone.now() + making.PATIENCE * 2):
        assert services.files.requeue_forgotten() == 1
        assert services.files.requeue_forgotten() == 0


@pytest.mark.parametrize(("problem", "again"), [("storage", 1), ("layout", 0)])
def test_what_found_no_room_is_tried_again_by_itself_and_what_is_wrong_is_not(file, problem, again):
    services.files.fail(services.files.claim(file.pk), problem=problem, detail="")

    assert services.files.requeue_forgotten() == 0
    with time_machine.travel(timezone.now() + services.LEASE * 2):
        assert services.files.requeue_forgotten() == again


def test_a_database_that_is_away_is_not_blamed_on_the_file():
    with pytest.raises(OperationalError), making.blamed_on("storage"):
        raise OperationalError("the server closed the connection unexpectedly")


def test_a_full_disk_is_no_fault_of_the_layout():
    """Fonts are written to the disk while a page is laid out."""
    with pytest.raises(making.MakingFailed) as failed, making.blamed_on("layout"):
        raise OSError(errno.ENOSPC, "No space left on device")

    assert failed.value.problem == "storage"


def test_three_dead_workers_are_enough(file):
    now = timezone.now()
    for turn in range(1, 5):
        with time_machine.travel(now + turn * 2 * services.LEASE, tick=False):
            services.files.requeue_forgotten()
            services.files.claim(file.pk)

    file.refresh_from_db()
    assert (file.state, file.problem) == ("failed", "stopped")
    assert file.attempts == making.MAX_ATTEMPTS
