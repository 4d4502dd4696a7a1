"""Pages of reports: who sees what, autosave, conflicts, the way of the file."""

import pytest

from bic.reports import services
from bic.reports.forms import NarrativeForm
from bic.reports.models import Narrative, Part, ProgressReport
from bic.reports.pdf import Rendered
from bic.reports.sections import _builders
from bic.tenancy import scope
from tests.queries import queries_of

PDF = Rendered(b"%PDF-1.7 invented", pages=3)
BASE = "/here/communities/larkspur/reports/"


def url(report, page=""):
    return f"{BASE}{report.pk}/{page}"


def part_of(report, part=Part.GLANCE):
    found = Narrative.objects.get(report=report, part=part)
    found.report = report
    return found


def form_version(report):
    return NarrativeForm(instance=part_of(report)).fingerprint()


def test_partners_see_published_reports_only(as_partner, published, coordinator, larkspur):
    services.draft_report(
        larkspur, published.period_start, published.period_end, by=coordinator,
        language="en", title="Still secret",
    )  # fmt: skip

    page = as_partner.get(BASE).content.decode()

    assert published.title in page
    assert "Still secret" not in page
    assert "New report" not in page


def test_a_coordinator_drafts_a_report_of_the_last_quarter(as_coordinator, larkspur):
    response = as_coordinator.post(
        f"{BASE}new/", {"preset": "quarter", "language": "es", "page_size": "a4", "title": ""}
    )

    report = ProgressReport.objects.get()
    assert response.headers["Location"] == url(report, "edit/")
    assert (report.language, report.page_size) == ("es", "a4")
    assert (report.period_end - report.period_start).days in (89, 90, 91)


@pytest.mark.parametrize(
    ("days", "message"),
    [
        ({}, "Enter this day"),
        ({"period_start": "2026-05-02", "period_end": "2026-05-01"}, "before the first day"),
        ({"period_start": "2026-05-02", "period_end": "2199-05-01"}, "in the future"),
        ({"period_start": "1901-05-02", "period_end": "2026-05-01"}, "after 1989"),
        ({"period_start": "soon", "period_end": "2026-05-01"}, "valid date"),
        ({"preset": "quarter", "period_start": "2026-05-02"}, "Choose “Other days”"),
    ],
)
def test_other_days_must_make_sense(as_coordinator, larkspur, days, message):
    response = as_coordinator.post(
        f"{BASE}new/", {"preset": "other", "language": "en", "page_size": "letter"} | days
    )

    assert message in response.content.decode()
    assert not ProgressReport.objects.exists()


def test_the_draft_shows_facts_and_a_field_for_each_part(as_coordinator, draft):
    page = as_coordinator.get(url(draft, "edit/")).content.decode()

    assert page.count("data-autosave=") == len(Part)
    assert "Coming together" in page


def test_autosave_stores_the_text_and_gives_the_next_version(as_coordinator, draft):
    sent = {"text": "We met three times.", "form_version": form_version(draft)}

    response = as_coordinator.post(url(draft, "parts/0/autosave/"), sent)

    assert response.status_code == 204
    assert part_of(draft).text == "We met three times."
    assert response.headers["X-Form-Version"] == form_version(draft)


def test_autosave_never_overwrites_what_somebody_else_wrote(as_coordinator, draft, director):
    seen = form_version(draft)
    services.save_narrative(part_of(draft), text="Written by the director.", by=director)

    response = as_coordinator.post(
        url(draft, "parts/0/autosave/"), {"text": "Mine.", "form_version": seen}
    )

    assert response.status_code == 409
    assert part_of(draft).text == "Written by the director."


def test_saving_a_stale_text_shows_both_versions(as_coordinator, draft, director):
    seen = form_version(draft)
    services.save_narrative(part_of(draft), text="Written by the director.", by=director)

    response = as_coordinator.post(url(draft, "parts/0/"), {"text": "Mine.", "form_version": seen})

    page = response.content.decode()
    assert "Written by the director." in page
    assert "Mine." in page
    again = response.context["form"].data["form_version"]
    as_coordinator.post(url(draft, "parts/0/"), {"text": "Ours.", "form_version": again})
    assert part_of(draft).text == "Ours."


def test_autosave_after_publishing_is_a_conflict(as_coordinator, published):
    response = as_coordinator.post(url(published, "parts/0/autosave/"), {"text": "Late."})

    assert response.status_code == 409


def test_an_editor_who_comes_too_late_is_led_to_the_report(as_coordinator, published):
    response = as_coordinator.get(url(published, "edit/"))

    assert response.headers["Location"] == url(published)


def test_a_part_that_no_report_has_is_not_found(as_coordinator, draft):
    assert as_coordinator.post(url(draft, "parts/7/"), {"text": "x"}).status_code == 404


def test_what_people_write_is_never_markup(as_coordinator, draft, coordinator):
    text = '<script>alert(1)</script><img src="https://example.org/x.png">'
    services.save_narrative(part_of(draft), text=text, by=coordinator)

    page = as_coordinator.get(url(draft, "preview/")).content.decode()

    assert "&lt;script&gt;" in page
    assert "<img" not in page


def test_publishing_by_page_leads_to_the_progress_of_its_file(as_coordinator, draft):
    response = as_coordinator.post(url(draft, "publish/"), follow=True)

    page = response.content.decode()
    assert "waits for a worker" in page
    assert 'hx-trigger="every 2s"' in page
    assert "Refresh" in page


def test_the_progress_stops_asking_when_the_file_is_there(as_partner, published, file):
    services.files.finish_pdf(services.files.claim(file.pk), PDF)

    part = as_partner.get(url(published, "file/"), headers={"HX-Request": "true"}).content.decode()

    assert "Download PDF" in part
    assert "hx-trigger" not in part


def test_a_partner_downloads_the_file_as_attachment(as_partner, published, file):
    services.files.finish_pdf(services.files.claim(file.pk), PDF)

    response = as_partner.get(url(published, "download/"))

    assert b"".join(response.streaming_content) == PDF.content
    assert response.headers["Content-Disposition"].startswith("attachment; filename=")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in response.headers["Cache-Control"]


def test_the_server_in_front_can_send_the_file(as_partner, published, file, settings):
    settings.X_ACCEL_PREFIX = "/private/"
    services.files.finish_pdf(services.files.claim(file.pk), PDF)
    file.refresh_from_db()

    response = as_partner.get(url(published, "download/"))

    assert response.headers["X-Accel-Redirect"] == f"/private/{file.storage_key}"
    assert response.content == b""


def test_who_comes_before_the_file_is_led_to_its_progress(as_partner, published):
    response = as_partner.get(url(published, "download/"))

    assert response.headers["Location"] == url(published)


def test_a_failed_file_says_why_and_editors_can_try_again(as_coordinator, published, file):
    services.files.fail(
        services.files.claim(file.pk), problem="storage", detail="OSError: disk full"
    )

    page = as_coordinator.get(url(published)).content.decode()
    assert "the disk may be full" in page
    assert "Try again" in page
    after = as_coordinator.post(url(published, "retry/"), follow=True).content.decode()
    assert "waits for a worker" in after


def test_partners_see_that_it_failed_without_the_details(as_partner, published, file):
    services.files.fail(services.files.claim(file.pk), problem="layout", detail="KeyError: 'x'")

    page = as_partner.get(url(published)).content.decode()

    assert "could not be laid out" in page
    assert "KeyError" not in page
    assert "Try again</button>" not in page


def test_a_correction_begins_from_the_page_of_the_report(as_coordinator, published):
    response = as_coordinator.post(url(published, "correct/"))

    new = ProgressReport.objects.get(corrects=published)
    assert response.headers["Location"] == url(new, "edit/")


def test_a_partner_cannot_open_a_draft(as_partner, draft):
    for page in ("", "edit/", "preview/", "publish/"):
        assert as_partner.get(url(draft, page)).status_code == 403


WALLS = ("SELECT set_config",)


@pytest.mark.parametrize("address", [BASE, "/here/reports/"])
def test_a_list_costs_the_same_for_one_report_and_for_thirty(
    monkeypatch, as_coordinator, published, coordinator, larkspur, address
):
    one = queries_of(as_coordinator, address, without=WALLS)
    # What stands in a report is not listed, and takes half a minute to gather.
    monkeypatch.setattr("bic.reports.sections._builders", {})
    for _number in range(29):
        draft = services.draft_report(
            larkspur, published.period_start, published.period_end, by=coordinator, language="en"
        )
        services.publish(draft, by=coordinator)

    thirty = queries_of(as_coordinator, address, without=WALLS)

    assert len(one) == len(thirty) <= 9
    assert not any("facts" in sql for sql in thirty)


# Pages that ask every app for its section of a draft: a query each, two or three for some.
ASSEMBLED = {
    "edit/": 15 + len(_builders),
    "preview/": 14 + len(_builders),
    "publish/": 16 + len(_builders),
}


@pytest.mark.parametrize(
    "page",
    ["", "edit/", "read/", "preview/", "history/", "file/", "parts/3/", "publish/", "settings/"],
)
def test_a_page_of_a_report_costs_few_queries(as_coordinator, draft, coordinator, page):
    of_drafts = ("edit/", "preview/", "history/", "parts/3/", "publish/", "settings/")
    report = draft if page in of_drafts else services.publish(draft, by=coordinator)

    asked = queries_of(as_coordinator, url(report, page), without=WALLS)

    assert len(asked) <= ASSEMBLED.get(page, 12)
    assert len(set(asked)) == len(asked)


def test_the_page_of_another_community_knows_no_report_of_this_one(as_coordinator, published):
    other = f"/here/communities/oakhaven/reports/{published.pk}/"

    assert as_coordinator.get(other).status_code == 404


def test_the_list_can_be_taken_along(as_coordinator, published):
    response = as_coordinator.get(f"{BASE}?export=csv")

    assert published.title in response.getvalue().decode("utf-8-sig")


def test_reports_of_other_programs_stay_there(world, published):
    with scope(world.other_program.program):
        assert not ProgressReport.objects.exists()
