"""Which reminder is owed on which day."""

import sys
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from bic.blueprint import Evidence, State
from bic.blueprint.models import StepRecord
from bic.notices import reminders, tasks
from bic.notices.models import Notice
from bic.people.models import Membership
from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory

DUE = date(2026, 3, 31)
PROVIDERS = sys.modules["bic.blueprint.evidence"]._providers
DAYS = st.integers(min_value=-400, max_value=4000)


@pytest.fixture
def step(here, town, ana):
    return StepRecord.objects.create(
        program=here, community=town, code="I2", planned_on=DUE, owner=ana
    )


def subjects():
    return list(Notice.objects.order_by("pk").values_list("subject", flat=True))


def run(program, *days):
    """Owe what is due on each of the days."""
    return [reminders.owe_reminders(program, day) for day in days]


def around(day, *offsets):
    return [day + timedelta(days=offset) for offset in offsets]


@given(DAYS)
def test_the_newest_offset_has_come_and_no_later_one_has(days):
    offset = reminders.newest_offset(days)
    schedule = [-7, -1, *range(7, 4100, 7)]

    assert offset == max((one for one in schedule if one <= days), default=None)


@given(DAYS, st.lists(DAYS, min_size=1))
def test_what_has_days_of_its_own_reminds_on_them_alone(days, own):
    offset = reminders.newest_offset(days, tuple(own))

    assert offset == max((one for one in own if one <= days), default=None)


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.sets(st.integers(-10, 40)))
def test_daily_looks_owe_each_reminder_once_whatever_days_are_missed(due_on, looked_at):
    due = reminders.Due("1", 1, None, due_on, "", "")
    keys = [
        reminders.key_of("step", due, offset)
        for day in sorted(looked_at)
        if (offset := reminders.newest_offset(day)) is not None
    ]

    distinct = list(dict.fromkeys(keys))
    assert keys == sorted(keys, key=distinct.index)
    assert len(distinct) <= 8  # -7, -1, 7, 14, 21, 28, 35: never one for each day


@pytest.mark.parametrize("due", [date(2026, 3, 31), date(2028, 2, 29), date(2027, 1, 1)])
def test_reminders_fall_on_their_days_over_month_ends_and_leap_days(here, step, due):
    step.planned_on = due
    step.save()
    # What is owed changes on no other day; looking daily is tried above.
    looks = (-10, -8, -7, -6, -2, -1, 0, 1, 6, 7, 8, 13, 14, 15, 20, 21, 22)

    owed = {
        day: count for day in around(due, *looks) if (count := reminders.owe_reminders(here, day))
    }

    assert owed == dict.fromkeys(around(due, -7, -1, 7, 14, 21), 1)
    assert subjects() == [
        "Due in 7 days: Step 2.2 Readiness, Larkspur",
        "Due tomorrow: Step 2.2 Readiness, Larkspur",
        "7 days late: Step 2.2 Readiness, Larkspur",
        "14 days late: Step 2.2 Readiness, Larkspur",
        "21 days late: Step 2.2 Readiness, Larkspur",
    ]


def test_a_reminder_is_for_the_owner_and_leads_to_the_step(here, step, ana, town):
    run(here, *around(DUE, -7))

    notice = Notice.objects.get()
    assert (notice.recipient, notice.community, notice.kind) == (ana, town, "reminder")
    assert notice.url == "/piedmont/communities/larkspur/steps/I2/"
    assert "31, 2026" in notice.body


def test_after_two_days_of_silence_the_missed_one_is_owed_once(here, step):
    assert run(here, *around(DUE, -5, -5, -4)) == [1, 0, 0]
    assert subjects() == ["Due in 5 days: Step 2.2 Readiness, Larkspur"]


def test_after_months_of_silence_there_is_one_and_no_flood(here, step):
    assert run(here, *around(DUE, 100, 101)) == [1, 0]
    assert subjects() == ["100 days late: Step 2.2 Readiness, Larkspur"]


def test_the_days_around_the_due_day_are_named(here, step):
    run(here, DUE)
    step.revised_on = DUE + timedelta(days=1)
    step.save()
    run(here, DUE + timedelta(days=2))

    assert [one.split(":")[0] for one in subjects()] == ["Due today", "1 day late"]


def test_a_moved_date_is_a_new_occasion(here, step):
    run(here, *around(DUE, -1))
    step.revised_on = DUE + timedelta(days=7)
    step.save()

    assert run(here, *around(DUE, -1, 0, 0)) == [0, 1, 0]


def test_a_new_owner_is_reminded_too(here, step, luz):
    run(here, *around(DUE, -1))
    step.owner = luz
    step.save()
    run(here, *around(DUE, 0))

    assert list(Notice.objects.order_by("pk").values_list("recipient__email", flat=True)) == [
        "ana@example.org",
        "luz@example.org",
    ]
    assert subjects()[1] != subjects()[0]


def close_by_sign_off(step):
    step.actual_on = DUE


def close_by_setting_aside(step):
    step.not_needed_reason = "Not here."


def without_owner(step):
    step.owner = None


def without_date(step):
    step.planned_on = None


@pytest.mark.parametrize(
    "change", [close_by_sign_off, close_by_setting_aside, without_owner, without_date]
)
def test_nothing_is_owed_for_steps_that_are_closed_or_incomplete(here, step, change):
    change(step)
    step.save()

    assert run(here, *around(DUE, -7, -1, 7)) == [0, 0, 0]


@pytest.mark.parametrize("status", ["prospect", "completed", "declined", "withdrawn"])
def test_nothing_is_owed_for_a_community_that_is_not_under_way(here, step, town, status):
    town.status = status
    town.save()

    assert run(here, *around(DUE, -1)) == [0]


def test_nothing_is_owed_for_a_step_that_the_records_show_as_done(here, step, town, monkeypatch):
    proof = {town.pk: Evidence(State.DONE, "Done")}
    monkeypatch.setitem(PROVIDERS, "I2", lambda communities: proof)

    assert run(here, *around(DUE, -1)) == [0]


def test_who_takes_part_no_longer_is_not_reminded(here, step, ana, luz):
    Membership.objects.filter(user=ana).update(ended_at=timezone.now(), ended_by=luz)

    assert run(here, *around(DUE, -1)) == [0]


def test_a_partner_is_not_reminded_of_another_community(here, step, luz):
    step.owner = luz
    step.community = CommunityFactory(program=here)
    step.save()

    assert run(here, *around(DUE, -1)) == [0]


def test_a_step_of_the_program_reminds_too(here, ana):
    StepRecord.objects.create(program=here, code="P2", planned_on=DUE, owner=ana)

    run(here, *around(DUE, -1))

    notice = Notice.objects.get()
    assert notice.subject == "Due tomorrow: Step 1.2 Charter"
    assert notice.url == "/piedmont/steps/P2/"


@pytest.mark.parametrize(
    ("now", "today"),
    [
        (datetime(2026, 3, 8, 4, 59, tzinfo=UTC), date(2026, 3, 7)),  # winter: UTC-5
        (datetime(2026, 3, 8, 5, 1, tzinfo=UTC), date(2026, 3, 8)),
        (datetime(2026, 3, 9, 3, 59, tzinfo=UTC), date(2026, 3, 8)),  # summer: UTC-4
        (datetime(2026, 3, 9, 4, 1, tzinfo=UTC), date(2026, 3, 9)),
        (datetime(2026, 11, 2, 4, 30, tzinfo=UTC), date(2026, 11, 1)),  # winter again
    ],
)
def test_days_begin_where_the_program_is(program, town, ana, now, today):
    with scope(program):
        StepRecord.objects.create(
            program=program,
            community=town,
            code="I2",
            planned_on=today + timedelta(days=7),
            owner=ana,
        )
        StepRecord.objects.create(
            program=program,
            community=town,
            code="I3",
            planned_on=today + timedelta(days=8),
            owner=ana,
        )

    with time_machine.travel(now, tick=False):
        tasks.owe_program_reminders(program_id=program.pk)

    with scope(program):
        assert subjects() == ["Due in 7 days: Step 2.2 Readiness, Larkspur"]


def test_a_look_costs_the_same_for_any_number_of_steps(here, ana):
    costs = []
    for count in (1, 30):
        for _n in range(count):
            town = CommunityFactory(program=here)
            StepRecord.objects.create(
                program=here, community=town, code="I2", planned_on=DUE, owner=ana
            )
        with CaptureQueriesContext(connection) as first:
            reminders.owe_reminders(here, DUE)
        with CaptureQueriesContext(connection) as second:
            assert run(here, DUE) == [0]
        costs.append((len(first), len(second)))

    assert costs[0] == costs[1]
    assert Notice.objects.count() == 31


def test_another_programs_steps_remind_nobody_here(here, step):
    other = MembershipFactory()
    with scope(other.program):
        StepRecord.objects.create(
            program=other.program, code="P1", planned_on=DUE, owner=other.user
        )

    assert run(here, *around(DUE, -1)) == [1]
    with scope(other.program):
        assert not Notice.objects.exists()
