"""Meetings: planning one from a pattern, running its agenda, closing it, who sees what."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from bic.blueprint import State
from bic.translated import Translated
from meetings.coverage import coverage
from meetings.duties import duties_of
from meetings.models import AgendaItem, Formality, Group, Meeting, Note, Objective, Series
from meetings.running import running
from meetings.services import agenda, meeting, task
from tests.meetings.making import make_group, make_item, make_meeting, make_note, make_task
from tests.queries import queries_of
from tests.surveys.making import make_survey

QUERIES_OF_LIST = 12
SOON = timezone.localdate() + timedelta(days=90)
PLANNED = {
    "pattern": "two_hours", "kind": "large",
    "title_original": "en", "title_en": "Third meal", "title_es": "Tercera comida",
    "title_es_ok": "1", "starts_at": f"{SOON}T18:00", "ends_at": "",
    "languages": ["en", "es"], "interpreted": ["kar"], "place": "Library", "is_public": "on",
}  # fmt: skip


def test_a_meeting_is_planned_from_the_two_hour_pattern(as_, at, inside):
    response = as_("coordinator").post(at("meeting_create"), PLANNED)

    made = Meeting.objects.get()
    assert response.url == at("meeting_detail", made.pk)
    assert made.minutes == 120
    assert sum(item.minutes for item in made.agenda.all()) == 120
    welcome = made.agenda.all()[1].title
    assert welcome.texts["en"] == "Welcome in all languages"
    assert made.published_at is None


def test_a_meeting_needs_a_title_and_an_end_after_its_start(as_, at, inside):
    wrong = PLANNED | {"title_en": "", "title_es": "", "ends_at": f"{SOON}T17:00"}

    response = as_("coordinator").post(at("meeting_create"), wrong)

    form = response.context["form"]
    assert form.errors["title"] == ["Fill in: Title"]
    assert form.errors["ends_at"] == ["It ends before it starts."]
    assert not Meeting.objects.exists()


def test_a_language_is_spoken_or_interpreted_and_not_both(as_, at, inside):
    response = as_("coordinator").post(at("meeting_create"), PLANNED | {"interpreted": ["es"]})

    assert list(response.context["form"].errors) == ["interpreted"]


def test_a_copy_has_the_agenda_and_the_tasks_before_it(larkspur, people, inside):
    first = make_meeting(larkspur)
    make_item(first, started_at=first.starts_at)
    make_note(first)
    task.add(
        make_task(larkspur, "Book interpreters", meeting=first, lead_days=45),
        by=people["coordinator"],
    )
    make_task(larkspur, "Ask for data", meeting=first)
    later = first.starts_at + timedelta(weeks=4)

    new = meeting.copy(first, title=Translated.of("Fourth"), starts_at=later, by=people["director"])

    assert (new.ends_at - new.starts_at, new.published_at) == (timedelta(hours=2), None)
    assert [item.started_at for item in new.agenda.all()] == [None]
    copied = new.tasks.get()
    assert (copied.title, copied.due_on) == (
        "Book interpreters",
        timezone.localdate(later, timezone=larkspur.program.tzinfo) - timedelta(days=45),
    )
    assert not new.notes.exists()


def test_tasks_before_a_meeting_move_with_it(larkspur, people, inside):
    made = make_meeting(larkspur)
    before = task.add(
        make_task(larkspur, "Food", meeting=made, lead_days=7), by=people["coordinator"]
    )
    made.starts_at += timedelta(days=3)
    made.ends_at += timedelta(days=3)

    meeting.change(made)

    due = before.due_on
    before.refresh_from_db()
    assert before.due_on - due == timedelta(days=3)
    assert made.changed == 1


def test_partners_see_a_meeting_once_it_is_announced(as_, at, larkspur, people, inside):
    made = make_meeting(larkspur, safety="Side door only")
    client = as_("municipal")

    hidden = client.get(at("meeting_list")).context["listing"].page.object_list
    refused = client.get(at("meeting_detail", made.pk))
    meeting.announce(made, by=people["director"])
    shown = client.get(at("meeting_list")).context["listing"].page.object_list
    page = client.get(at("meeting_detail", made.pk)).content.decode()

    assert (hidden, refused.status_code, shown) == ([], 403, [made])
    assert "Side door only" not in page


@pytest.mark.parametrize(("who", "told"), [("observer", "4"), ("municipal", "*")])
def test_partners_do_not_see_a_small_number_of_people(as_, at, larkspur, people, inside, who, told):
    make_meeting(larkspur, by=people["director"], status="held", people_count=4)

    row = as_(who).get(at("meeting_list")).context["listing"].page.object_list[0]

    assert str(row.came) == told


def test_an_item_is_moved_and_the_clock_follows(as_, at, larkspur, inside):
    made = make_meeting(larkspur)
    first, second = make_item(made, "One", minutes=10), make_item(made, "Two", minutes=30)

    as_("coordinator").post(at("agenda_move", made.pk, second.pk, "up"))

    slots = running(made, made.agenda.all(), timezone.now()).slots
    assert [slot.item.pk for slot in slots] == [second.pk, first.pk]
    assert slots[1].starts_at - made.starts_at == timedelta(minutes=30)


def test_a_meeting_that_runs_says_how_late_it_is(larkspur, inside):
    now = timezone.now()
    made = make_meeting(larkspur, starts_at=now - timedelta(minutes=20))
    make_item(made, "One", minutes=10)
    second = agenda.begin_item(make_item(made, "Two", minutes=60))

    run = running(made, made.agenda.all(), now)

    assert [slot.state for slot in run.slots] == [State.DONE, State.IN_PROGRESS]
    assert (run.late, run.slots[1].item) == (10, second)
    assert (run.minutes, run.spare) == (70, 50)


def test_coverage_tells_held_from_planned_and_leaves_canceled_out(larkspur, inside):
    held = make_meeting(larkspur, status="held")
    make_item(held, objective=Objective.RESEARCH, minutes=15)
    make_item(make_meeting(larkspur), objective=Objective.NEEDS, minutes=35)
    make_item(make_meeting(larkspur, status="canceled"), objective=Objective.FOCUS)

    found = coverage(Meeting.objects.all())

    assert [(one.held, one.planned) for one in found] == [
        (0, 0), (0, 0), (15, 0), (0, 35), (0, 0), (0, 0),
    ]  # fmt: skip


def test_a_meeting_is_held_once_it_began_and_closed_once_it_was_held(
    as_, at, larkspur, people, inside
):
    early = make_meeting(larkspur)
    done = make_meeting(larkspur, starts_at=timezone.now() - timedelta(hours=3))
    client = as_("coordinator")

    refused = client.post(at("meeting_held", early.pk), {"people_count": "52"})
    with pytest.raises(meeting.NotHeld):
        meeting.close(done, by=people["director"])
    client.post(at("meeting_held", done.pk), {"people_count": "52"})
    client.post(at("meeting_close", done.pk))

    done.refresh_from_db()
    assert refused.context["form"].non_field_errors() == ["It has not begun yet."]
    assert (done.status, done.people_count, done.closed_by) == (
        "held", 52, people["coordinator"],
    )  # fmt: skip


def test_a_closed_meeting_stays_in_the_database(larkspur, people, inside):
    made = make_meeting(larkspur, status="held")
    item, note = make_item(made), make_note(made)
    closed = meeting.close(made, by=people["director"])

    for rows, change in (
        (Meeting.objects.filter(pk=made.pk), {"place": "Elsewhere"}),
        (AgendaItem.objects.filter(pk=item.pk), {"minutes": 5}),
        (Note.objects.filter(pk=note.pk), {"table": "3"}),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            rows.update(**change)
    with pytest.raises(DatabaseError), transaction.atomic():
        make_note(closed)
    with pytest.raises(meeting.MeetingClosed):
        meeting.cancel(closed, reason=Translated.of("Snow"))
    assert make_task(larkspur, meeting=closed).pk


def test_a_canceled_meeting_says_why(as_, at, larkspur, people, inside):
    made = make_meeting(larkspur, by=people["director"])

    as_("coordinator").post(
        at("meeting_cancel", made.pk), {"reason_original": "en", "reason_en": "Snow"}
    )
    page = as_("municipal").get(at("meeting_detail", made.pk))

    made.refresh_from_db()
    assert (made.status, made.changed) == ("canceled", 1)
    assert "Snow" in page.content.decode()


def test_a_meeting_leads_to_its_feedback_card(as_, at, larkspur, people, inside):
    by = people["researcher"]
    card, needs = (
        make_survey(larkspur.program, by=by, community=larkspur, title=purpose, purpose=purpose)
        for purpose in ("feedback", "needs")
    )
    client, made = as_("coordinator"), make_meeting(larkspur)
    there, planned = at("meeting_update", made.pk), PLANNED | {"ends_at": f"{SOON}T20:00"}

    refused = client.post(there, planned | {"feedback": needs.pk})
    client.post(there, planned | {"feedback": card.pk})

    assert "feedback" in refused.context["form"].errors
    assert card.get_absolute_url() in client.get(at("meeting_detail", made.pk)).text


def test_only_meetings_of_public_bodies_ask_for_formalities(as_, at, larkspur, people, inside):
    body = make_group(larkspur, "Board", public_body=Group.PublicBody.ASKED)
    of_body = make_meeting(larkspur, group=body, by=people["director"])
    client = as_("coordinator")

    with_tab = client.get(at("meeting_detail", of_body.pk)).context["meeting_tabs"]
    without = client.get(at("meeting_detail", make_meeting(larkspur).pk)).context["meeting_tabs"]

    assert len(with_tab) - len(without) == 1


@pytest.mark.parametrize(("hours", "state"), [(72, State.DONE), (24, State.ATTENTION)])
def test_notice_of_a_special_meeting_is_due_48_hours_before(larkspur, inside, hours, state):
    made = make_meeting(larkspur)
    formality = Formality(
        meeting=made, notice_at=made.starts_at - timedelta(hours=hours), member_count=8,
        present_count=4,
    )  # fmt: skip

    notice, _agenda, quorum, _minutes = duties_of(made, formality)

    assert (notice.state, quorum.state) == (state, State.ATTENTION)


@pytest.mark.parametrize("count", [1, 5])
@pytest.mark.parametrize("page", ["meeting_list", "series_list", "task_list", "meeting_calendar"])
def test_lists_cost_the_same_for_any_length(as_, at, larkspur, people, inside, count, page):
    series = Series.objects.create(
        program=larkspur.program, community=larkspur, title=Translated.of("Meals")
    )
    for number in range(count):
        made = make_meeting(larkspur, f"Meal {number}", series=series)
        make_task(larkspur, meeting=made, owner=people["researcher"])
        Series.objects.create(
            program=larkspur.program, community=larkspur, title=Translated.of(str(number))
        )

    assert len(queries_of(as_("coordinator"), at(page))) <= QUERIES_OF_LIST
