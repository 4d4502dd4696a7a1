"""Reporting through the front door: who is told, what is due, written, read, published, skipped."""

import csv
import io
from datetime import date

import pytest
import time_machine

from bic.notices.models import Notice
from bic.notices.reminders import newest_offset
from bic.reports import services as updates
from bic.reports.models import Narrative, Part, ProgressReport
from bic.tenancy import scope
from bic.tenancy.founding import found
from implementation.audiences import facts_of
from implementation.models import AudienceFile, AudienceReport, ReportCycle
from implementation.reminders.cycle import due_to_audiences
from implementation.schedule import standings_of
from implementation.services import audiencereport as services
from planning.models import Expense, FunderLine, FunderLineShare
from tests.implementation.reporting import END, TURN, make_cycle, make_published, make_report
from tests.planning.funding import make_grant, make_line
from tests.queries import queries_of

ALL_FIVE = ["residents", "committee", "council", "funder", "supervisor"]
TODAY = date(2026, 7, 10)


@pytest.fixture(autouse=True)
def on_a_day(program):
    with time_machine.travel("2026-07-10T15:00:00Z", tick=True):
        program.languages = ["en", "es"]
        program.save()
        yield


@pytest.fixture
def by(people):
    return people["coordinator"]


def set_up(client, at, audiences, **said):
    return client.post(
        at("cycle_create"),
        {"audiences": audiences, "months": 6, "begins_on": "2026-01-01", "days_after": 30} | said,
    )


def words(report, text="We moved on.", spanish="Avanzamos."):
    return {
        "title_original": "en", "title_en": "", "text_original": "en", "text_en": text,
        "text_es": spanish, "text_es_ok": "on" if spanish else "",
    }  # fmt: skip


def test_all_five_audiences_are_told_out_of_one_update(as_, at, program, larkspur, inside):
    grant = make_grant(program, "Welcome fund", awarded="9000.00")
    client = as_("coordinator")
    answer = set_up(client, at, ALL_FIVE, grant=grant.pk)
    assert answer.url == at("audiencereport_list")
    assert "Begin the 5 reports that are due" in client.get(answer.url).content.decode()

    client.post(at("audiencereport_begin"))

    update = ProgressReport.objects.get()
    reports = {one.audience: one for one in AudienceReport.objects.all()}
    assert sorted(reports) == sorted(ALL_FIVE)
    assert {one.report for one in reports.values()} == {update}
    waits = client.get(at("audiencereport_publish", reports["council"].pk)).content.decode()
    assert "Publish the update first" in waits
    client.post(at("audiencereport_publish", reports["council"].pk))
    assert not AudienceReport.objects.published().exists()

    for audience in ("committee", "residents", "council", "funder", "supervisor"):
        page = at("audiencereport_publish", reports[audience].pk)
        client.post(page, {"seen": client.get(page).context["seen"]})

    update.refresh_from_db()
    assert update.state == "published"
    told = {one.audience: one for one in AudienceReport.objects.published()}
    assert sorted(told) == sorted(ALL_FIVE)
    values = {
        audience: [one["value"] for one in next(iter(report.facts.values()))["figures"]][:3]
        for audience, report in told.items()
    }
    assert len({tuple(one) for one in values.values()}) == 1
    assert sorted(told["residents"].facts) == ["en", "es"]
    assert AudienceFile.objects.filter(report=told["residents"]).count() == 4
    memo = client.get(at("audiencereport_detail", told["supervisor"].pk)).content.decode()
    assert "Memo to copy out" in memo


def test_words_are_written_read_by_another_and_sent_back(as_, at, people, larkspur, inside):
    report = make_report(
        larkspur, people["coordinator"], owner=people["coordinator"], reviewer=people["director"]
    )
    client = as_("coordinator")
    client.post(at("audiencereport_update", report.pk), words(report))
    assert client.get(at("audiencereport_publish", report.pk)).status_code == 403
    client.post(at("audiencereport_submit", report.pk))
    assert Notice.objects.get(recipient=people["director"]).url == at(
        "audiencereport_detail", report.pk
    )

    client = as_("director")
    client.post(at("audiencereport_send_back", report.pk), {"remark": "Say what it cost."})

    page = as_("coordinator").get(at("audiencereport_detail", report.pk)).content.decode()
    assert "Say what it cost." in page
    assert "We moved on." in page
    assert Notice.objects.filter(recipient=people["coordinator"]).exists()


def test_a_text_that_is_hard_to_read_is_named_with_its_longest_sentence(
    as_, at, by, larkspur, inside
):
    report = make_report(larkspur, by, "residents")
    hard = (
        "Notwithstanding considerable interdepartmental constraints, the implementation of "
        "comprehensive multilingual communication procedures necessitates administrative "
        "collaboration among participating municipal organizations and regional institutions "
        "concerning responsibilities and expenditures."
    )
    as_("coordinator").post(at("audiencereport_update", report.pk), words(report, hard, ""))

    page = as_("coordinator").get(at("audiencereport_detail", report.pk)).content.decode()

    assert "reads like school year 17" in page
    assert "The longest sentence is" in page
    assert "Not translated yet: Spanish" in page


def test_residents_are_not_told_in_half_of_their_languages(as_, at, by, larkspur, inside):
    report = make_report(larkspur, by, "residents")
    client = as_("coordinator")
    client.post(at("audiencereport_update", report.pk), words(report, spanish=""))
    updates.publish(report.report, by=by)

    client.post(at("audiencereport_publish", report.pk))
    assert AudienceReport.objects.get().state == "draft"

    client.post(at("audiencereport_update", report.pk), words(report))
    client.post(at("audiencereport_publish", report.pk))
    told = AudienceReport.objects.get()
    assert told.facts["es"]["text"] == {"text": "Avanzamos.", "language": "es"}


def test_a_period_is_skipped_with_a_reason_and_taken_up_after_all(as_, at, larkspur, inside):
    cycle = make_cycle(larkspur)
    client = as_("coordinator")
    page = client.post(at("cycle_skip", cycle.pk), {"reason": ""})
    assert "Fill in: Why is it skipped?" in page.content.decode()
    client.post(at("cycle_skip", cycle.pk), {"reason": "The council does not meet in summer."})

    skipped = AudienceReport.objects.get()
    assert (skipped.state, skipped.period_end) == ("skipped", END)
    page = client.get(at("audiencereport_list")).content.decode()
    assert "The council does not meet in summer." in page

    client.post(at("audiencereport_take_up", skipped.pk))
    skipped.refresh_from_db()
    assert (skipped.state, skipped.reason) == ("draft", "")
    client.post(at("audiencereport_skip", skipped.pk), {"reason": "Nobody has time."})
    skipped.refresh_from_db()
    assert skipped.state == "skipped"


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ({"audiences": []}, "Choose an answer: Who is told"),
        ({"audiences": ["funder"]}, "Choose the grant that the funder is told about."),
        ({"audiences": ["council"], "begins_on": "1999-01-01"}, "of the last five years"),
        ({"audiences": ["council"], "days_after": 4000}, "at most 365 days"),
        ({"audiences": ["council"], "begins_on": "soon"}, "valid date"),
    ],
)
def test_a_cycle_that_cannot_be_is_refused_at_its_field(as_, at, larkspur, inside, said, error):
    answer = set_up(as_("coordinator"), at, **{"audiences": []} | said)

    assert error in answer.content.decode()
    assert not ReportCycle.objects.exists()


def test_a_cycle_is_changed_and_ended(as_, at, by, larkspur, inside):
    cycle = make_cycle(larkspur)
    client = as_("coordinator")
    client.post(
        at("cycle_update", cycle.pk), {"months": 12, "begins_on": "2026-01-01", "days_after": 10}
    )
    cycle.refresh_from_db()
    assert cycle.months == 12
    report = make_report(larkspur, by)
    client.post(at("cycle_end", cycle.pk))
    cycle.refresh_from_db()
    assert cycle.ended_on is None
    services.give_up(report, reason="Ended", by=by)
    client.post(at("cycle_end", cycle.pk))
    cycle.refresh_from_db()
    assert cycle.ended_on == TODAY


def test_a_missed_night_loses_nothing(people, larkspur, program, inside):
    make_cycle(larkspur, owner=people["coordinator"])

    [due] = due_to_audiences(program, date(2026, 9, 30))

    assert (due.due_on, due.recipient_id) == (date(2026, 7, 30), people["coordinator"].pk)
    assert newest_offset((date(2026, 9, 30) - due.due_on).days) == 56
    assert not list(due_to_audiences(program, date(2026, 6, 29)))
    [standing] = standings_of(larkspur, date(2027, 8, 1))
    assert (standing.waiting, standing.turn.end) == (3, END)


def test_a_skipped_period_reminds_nobody_and_a_review_reminds_who_reads(
    people, larkspur, program, inside
):
    cycle = make_cycle(larkspur, owner=people["coordinator"], reviewer=people["director"])
    report = make_report(larkspur, people["coordinator"])
    services.hand_in(report, by=people["coordinator"])
    [due] = due_to_audiences(program, date(2026, 8, 1))
    assert due.recipient_id == people["director"].pk
    services.give_up(report, reason="None", by=people["director"])
    assert not list(due_to_audiences(program, date(2026, 8, 1)))
    assert cycle.reports.count() == 1


def test_a_funder_is_told_in_its_own_lines(as_, at, by, program, larkspur, inside):
    grant = make_grant(program, "Welcome fund", awarded="9000.00")
    found(program)
    line = make_line(program, "Meals")
    theirs = FunderLine.objects.create(
        program=program, grant=grant, code="B2", title="Food", amount=1000,
        explanation="=2+5 More people came.",
    )  # fmt: skip
    FunderLineShare.objects.create(program=program, grant=grant, funder_line=theirs, line=line)
    Expense.objects.create(
        program=program, line=line, grant=grant, spent_on="2026-05-01", payee="Café", amount=1250,
        entered_by=by,
    )  # fmt: skip
    report = make_published(larkspur, by, "funder", grant=grant)
    client = as_("coordinator")

    page = client.get(at("audiencereport_read", report.pk, "en")).content.decode()
    assert "−$250" in page or "-$250" in page
    answer = client.get(at("audiencereport_lines", report.pk, "en"))
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [cell.removeprefix("'") for cell in rows[-2][:6]] == [
        "Welcome fund",
        "B2 Food",
        "125.0 %",
        "1000.00",
        "1250.00",
        "-250.00",
    ]
    assert rows[-2][6].startswith("'=2+5")
    for who in ("researcher", "observer", "municipal"):
        assert as_(who).get(at("audiencereport_detail", report.pk)).status_code in (403, 404)


def test_partners_read_what_is_published_and_no_draft(as_, at, by, program, larkspur, inside):
    told, funded = make_published(larkspur, by), make_published(larkspur, by, "funder")
    draft = make_report(larkspur, by, "supervisor")
    client = as_("immigrant_leader")

    page = client.get(at("audiencereport_list")).content.decode()

    assert at("audiencereport_detail", told.pk) in page
    assert at("audiencereport_detail", draft.pk) not in page
    assert at("audiencereport_detail", funded.pk) not in page
    assert client.get(at("audiencereport_detail", told.pk)).status_code == 200
    assert client.get(at("audiencereport_detail", draft.pk)).status_code == 404
    with scope(program, communities=[larkspur]):
        assert list(AudienceReport.objects.all()) == [told]


def test_every_figure_leads_to_its_source(as_, at, by, larkspur, inside):
    report = make_published(larkspur, by)

    facts = report.facts["en"]

    assert facts["figures"]
    client = as_("coordinator")
    for one in facts["figures"]:
        assert client.get(one["source"]).status_code == 200


def test_what_is_new_is_told_beside_the_numbers(as_, at, by, larkspur, inside):
    first = make_published(larkspur, by)
    [standing] = standings_of(larkspur, date(2027, 1, 2))
    with time_machine.travel("2027-01-02T15:00:00Z"):
        second = services.begin(standing.cycle, standing.turn, by=by, language="en")

        page = as_("coordinator").get(at("audiencereport_detail", second.pk))

    assert page.context["changes"] == []
    assert "No number changed." in page.content.decode()
    assert first.period_end < second.period_start


def test_numbers_that_change_while_one_looks_stop_the_publishing(as_, at, by, larkspur, inside):
    report = make_report(larkspur, by, "committee")
    client = as_("coordinator")
    page = at("audiencereport_publish", report.pk)
    seen = client.get(page).context["seen"]
    Narrative.objects.filter(report=report.report, part=Part.GLANCE).update(text="Changed")

    answer = client.post(page, {"seen": seen})

    assert answer.status_code == 409
    assert "Nothing was published" in answer.content.decode()
    report.refresh_from_db()
    assert (report.state, report.report.state) == ("draft", "draft")
    client.post(page, {"seen": answer.context["seen"]})
    report.refresh_from_db()
    assert report.state == "published"


def test_numbers_that_change_while_they_are_read_stop_the_publishing(
    by, larkspur, inside, monkeypatch
):
    report = make_report(larkspur, by, "committee")
    told = iter(range(9))
    compose = updates.compose
    monkeypatch.setattr(
        updates, "compose", lambda *args, **more: compose(*args, **more) | {"tick": next(told)}
    )

    with pytest.raises(updates.NumbersChanged):
        services.publish(report, by=by)

    assert ProgressReport.objects.get().state == "draft"
    assert not AudienceFile.objects.exists()


def test_a_published_report_is_corrected_by_a_new_version(as_, at, by, larkspur, inside):
    first = make_published(larkspur, by)
    newer = updates.publish(updates.correct(first.report, by=by), by=by)
    client = as_("coordinator")

    client.post(at("audiencereport_correct", first.pk))

    second = AudienceReport.objects.get(corrects=first)
    assert (second.number, second.report, second.state) == (2, newer, "draft")
    answer = client.post(at("audiencereport_correct", first.pk), follow=True)
    assert "Somebody was faster" in answer.content.decode()


def test_an_update_that_reports_are_made_of_is_not_deleted(as_, by, larkspur, inside, program):
    report = make_report(larkspur, by)
    page = f"/{program.slug}/communities/larkspur/reports/{report.report_id}/discard/"

    answer = as_("coordinator").post(page, follow=True)

    assert "so it stays" in answer.content.decode()
    assert ProgressReport.objects.filter(pk=report.report_id).exists()


def test_begun_twice_is_begun_once(as_, at, larkspur, inside):
    cycle = make_cycle(larkspur)
    client = as_("coordinator")

    for _again in range(2):
        client.post(at("cycle_begin", cycle.pk))
        client.post(at("audiencereport_begin"))

    assert AudienceReport.objects.count() == 1


def test_the_list_costs_the_same_for_one_report_and_for_twenty(as_, at, by, larkspur, inside):
    report = make_published(larkspur, by)
    client = as_("coordinator")
    one = queries_of(client, at("audiencereport_list"))
    for year in range(2000, 2020):
        AudienceReport.objects.create(
            community=larkspur, cycle=report.cycle, audience="council", state="skipped",
            period_start=date(year, 1, 1), period_end=date(year, 6, 30), due_on=TURN.due_on,
            reason="Long ago", skipped_by=by,
        )  # fmt: skip

    twenty = queries_of(client, at("audiencereport_list"))

    assert len(one) == len(twenty) <= 14
    assert not any('"facts"' in sql for sql in twenty)


def test_facts_of_an_update_do_not_move_once_it_is_published(by, larkspur, inside):
    report = make_report(larkspur, by)
    updates.publish(report.report, by=by)
    report = AudienceReport.objects.for_detail().get()
    before = facts_of(report)
    larkspur.name = "Larkspur City"
    larkspur.save()

    assert facts_of(AudienceReport.objects.for_detail().get()) == before
