"""Sending, withdrawing and typing an application from paper, and what it leaves behind."""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from bic.notices.models import Notice
from bic.tenancy import scope
from communities.models import Application, Community
from tests.communities import calling
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def call(program):
    return calling.make_call(program)


@pytest.fixture
def ana():
    return UserFactory(name="Ana Ruiz", email="ana@example.org")


@pytest.fixture
def application(call, orange, ana):
    return calling.begin(call, orange, user=ana)


@pytest.fixture
def client(ana):
    return calling.client_of(ana)


def page(application, name=""):
    return f"/piedmont/communities/port-ellery/applications/{application.pk}/{name}"


def save(client, application, key, value, seen=0):
    data = {f"answer-{key}": value, f"answer-{key}-seen": seen}
    return client.post(page(application, f"answers/{key}/"), data, headers={"HX-Request": "true"})


def state_of(application):
    with scope(application.program_id):
        return Application.objects.get(pk=application.pk)


# --- Sending -------------------------------------------------------------------


def test_missing_answers_block_and_are_named(client, application, ana):
    calling.fill(application, ana, motivation="Because", liaison={"name": "Ana"})

    shown = client.get(page(application, "submit/"))
    sent = client.post(page(application, "submit/"), follow=True)

    assert "1 of 4 answers" in shown.text
    assert "What do you hope to reach?" in shown.text
    assert "No liaison named yet" in shown.text
    assert "Nothing was sent: something is missing." in sent.text
    assert state_of(application).status == "draft"


def test_a_sent_application_stays_as_it_is_and_all_are_told(client, application, ana):
    other = calling.join(application, UserFactory(), "view")
    calling.fill(application, ana)

    client.post(page(application, "submit/"))

    sent = state_of(application)
    assert sent.status == "submitted"
    assert sent.submitted_by == ana
    assert save(client, application, "motivation", "Later thoughts", 1).status_code == 403
    with scope(application.program_id):
        told = Notice.objects.filter(key=f"application-submitted-{application.pk}")
        assert {notice.recipient_id for notice in told} == {ana.pk, other.pk}
        assert Community.objects.get().status == "applied"


def test_sending_twice_is_harmless(client, application, ana):
    calling.fill(application, ana)
    client.post(page(application, "submit/"))
    first = state_of(application)

    assert client.post(page(application, "submit/")).status_code == 403
    from communities.services import applications  # noqa: PLC0415

    with scope(application.program_id):
        again = applications.submit(application, by=ana)
        assert Notice.objects.filter(recipient=ana).count() == 1
    assert again.submitted_at == first.submitted_at


def test_nothing_is_accepted_from_the_second_of_the_close(call, client, application, ana):
    calling.fill(application, ana)
    calling.close(call, ago=timedelta(0))

    late = client.post(page(application, "submit/"), follow=True)
    answer = save(client, application, "motivation", "Late words", 1)
    button = client.post(page(application, "write/"), {"answer-assets": "Late"})

    assert "Nothing was sent." in late.text
    assert "Closed since" in late.text
    assert answer.status_code == 422
    assert "Nothing more is saved." in answer.text
    assert "Late" in button.text
    assert "Closed since" in button.text
    assert state_of(application).status == "draft"
    assert calling.value_of(application, "motivation") == calling.FULL["motivation"]


def test_an_extension_lets_a_draft_go_on(call, client, application, ana):
    calling.fill(application, ana)
    calling.close(call)
    from communities.services import rounds  # noqa: PLC0415

    with scope(call.program_id):
        rounds.extend(call, closes_at=timezone.now() + timedelta(hours=1))

    client.post(page(application, "submit/"))

    assert state_of(application).status == "submitted"


# --- Taking back ---------------------------------------------------------------


def test_an_application_is_withdrawn_while_it_is_reviewed(client, application, ana, client_as):
    calling.fill(application, ana)
    client.post(page(application, "submit/"))
    client_as("coordinator").post(page(application, "review/"))
    assert state_of(application).status == "under_review"

    client.post(page(application, "withdraw/"))
    client.post(page(application, "withdraw/"))

    gone = state_of(application)
    assert gone.status == "withdrawn"
    assert gone.withdrawn_by == ana
    with scope(application.program_id):
        assert Community.objects.get().status == "withdrawn"


def test_after_a_withdrawal_another_one_can_begin(call, client, application, orange):
    client.post(page(application, "withdraw/"))

    second = calling.begin(call, orange)

    assert second.community_id == application.community_id
    with scope(call.program_id):
        assert Community.objects.get().status == "applied"


# --- On paper ------------------------------------------------------------------

PAPER = {"kind": "municipality", "municipality": "Mill Fork", "county": "orange", "state": "37"}


def test_staff_type_a_paper_application_that_arrived_in_time(program, call, client_as, orange):
    calling.close(call)
    staff = client_as("coordinator")
    today = timezone.localtime(timezone=call.tzinfo).date()
    base = f"/piedmont/rounds/{call.slug}/key-in/"

    late = staff.post(base, PAPER | {"received_on": today + timedelta(days=1)})
    begun = staff.post(base, PAPER | {"received_on": today})

    assert "The call was closed on that day." in late.text
    with scope(program):
        paper = Application.objects.get()
    assert begun.url.endswith(f"/applications/{paper.pk}/write/")
    for key in ("motivation", "assets", "hopes", "commitment"):
        staff.post(begun.url.replace("write/", f"answers/{key}/"), {f"answer-{key}": "Typed"})
    staff.post(
        begun.url, {"answer-liaison_name": "Rosa", "answer-liaison_email": "rosa@example.org"}
    )
    staff.post(begun.url.replace("write", "submit"))
    assert state_of(paper).status == "submitted"
    assert state_of(paper).keyed_in_by is not None
    assert len(mail.outbox) == 0


def test_a_draft_reminds_its_writers_before_the_close_and_not_after(
    program, call, application, ana
):
    from communities.reminders.application import open_drafts  # noqa: PLC0415

    today = timezone.localdate(timezone=program.tzinfo)
    with scope(program):
        assert list(open_drafts(program, today)) == []
        soon = list(open_drafts(program, today + timedelta(days=25)))
        assert [due.recipient_id for due in soon] == [ana.pk]
    calling.close(call)
    with scope(program):
        assert list(open_drafts(program, today + timedelta(days=25))) == []


def test_a_report_tells_when_a_community_applied_and_nothing_that_it_wrote(
    program, client, application, ana
):
    from bic.reports.sections import Period, assemble  # noqa: PLC0415

    calling.fill(application, ana)
    client.post(page(application, "submit/"))
    with scope(program):
        today = timezone.localdate()
        found = str(assemble(application.community, Period(today, today), "en"))

    assert "Towns of the Piedmont" in found
    assert "soccer league" not in found


def test_earlier_versions_of_an_answer_are_kept(client, application):
    save(client, application, "motivation", "First words")
    save(client, application, "motivation", "Second words", 1)

    history = client.get(page(application, "answers/motivation/history/"))

    assert "First words" in history.text
    assert "Second words" in history.text


def test_a_file_answers_a_question_and_one_that_lies_about_itself_is_refused(
    program, call, client, application
):
    from django.core.files.base import ContentFile  # noqa: PLC0415

    from bic.translated import Translated  # noqa: PLC0415
    from communities.services import questions  # noqa: PLC0415
    from tests.documents import files  # noqa: PLC0415

    with scope(program):
        asked = questions.add(call, kind="file", label=Translated.of("Your budget"))
    address = page(application, f"answers/{asked.key}/file/")

    fake = client.post(address, {"file": ContentFile(b"MZ\x90\x00 program", "budget.pdf")})
    client.post(address, {"file": ContentFile(files.pdf("Budget"), "budget.pdf")})

    assert fake.context["form"].errors["file"]
    value = calling.value_of(application, asked.key)
    assert value["name"] == "budget.pdf"
    assert "budget.pdf" in client.get(page(application, "write/")).text
    download = client.get(page(application, f"files/{value['file']}/"))
    assert b"".join(download.streaming_content).startswith(b"%PDF")
