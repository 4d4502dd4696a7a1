"""The team: hours without overlap, leaving, and the time line of hours."""

from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from planning.capacity import from_day, pieces
from planning.models import Assignment, Availability, Member
from planning.services import team as services

FIRST = date(2026, 1, 1)
LAST = date(2026, 12, 31)
DAYS = 30


@pytest.fixture
def ana(program, open_scope):
    return Member.objects.create(program=program, name="Ana Ruiz", joined_on=FIRST)


def give(member, starts_on, ends_on=None, hours=20):
    return services.save_availability(
        Availability(
            program=member.program,
            member=member,
            starts_on=starts_on,
            ends_on=ends_on,
            hours_per_week=hours,
        )
    )


def work(member, starts_on, ends_on=None, **fields):
    fields = {"role": "Facilitator", "hours_per_week": 10} | fields
    return Assignment.objects.create(
        program=member.program, member=member, starts_on=starts_on, ends_on=ends_on, **fields
    )


@pytest.mark.parametrize(
    ("starts_on", "ends_on"),
    [
        (date(2026, 6, 30), None),
        (date(2025, 1, 1), date(2026, 1, 1)),
        (date(2026, 3, 1), date(2026, 3, 1)),
        (date(2025, 1, 1), None),
    ],
)
def test_hours_of_one_person_never_overlap(ana, starts_on, ends_on):
    first = give(ana, FIRST, date(2026, 6, 30))

    with pytest.raises(services.PeriodsOverlap) as overlap:
        give(ana, starts_on, ends_on)
    # What slips past the service is caught by the database.
    with pytest.raises(IntegrityError, match="availability_periods_apart"), transaction.atomic():
        Availability.objects.create(
            program=ana.program, member=ana, starts_on=starts_on, ends_on=ends_on, hours_per_week=1
        )

    assert overlap.value.args == (first,)


def test_hours_may_touch_and_those_of_others_do_not_matter(program, ana):
    other = Member.objects.create(program=program, name="Bo Lind")
    give(ana, FIRST, date(2026, 6, 30))
    give(ana, date(2026, 7, 1))
    own = give(other, FIRST)

    own.hours_per_week = 5
    services.save_availability(own)

    assert Availability.objects.count() == 3


@pytest.mark.parametrize(
    ("field", "value"),
    [("hours_per_week", -1), ("hours_per_week", 169), ("ends_on", date(2025, 12, 31))],
)
@pytest.mark.parametrize("model", [Availability, Assignment])
def test_the_database_refuses_impossible_rows(ana, model, field, value):
    fields = {"starts_on": FIRST, "ends_on": None, "hours_per_week": 1} | {field: value}

    with pytest.raises(IntegrityError), transaction.atomic():
        model.objects.create(program=ana.program, member=ana, **fields)


def test_leaving_ends_hours_and_work_and_keeps_what_was(ana):
    past = work(ana, FIRST, date(2026, 3, 1))
    now = work(ana, FIRST)
    work(ana, date(2026, 9, 1))
    hours = give(ana, FIRST)

    services.leave(ana, on=date(2026, 5, 31))

    for row in (past, now, hours, ana):
        row.refresh_from_db()
    assert (past.ends_on, now.ends_on, hours.ends_on) == (
        date(2026, 3, 1),
        date(2026, 5, 31),
        date(2026, 5, 31),
    )
    assert Assignment.objects.count() == 2
    assert [ana.has_left(date(2026, 5, 31)), ana.has_left(date(2026, 6, 1))] == [False, True]
    assert list(Member.objects.on_team(date(2026, 6, 1))) == []
    services.come_back(ana)
    assert list(Member.objects.on_team(date(2026, 6, 1))) == [ana]


def test_somebody_who_has_not_come_yet_is_not_on_the_team(ana):
    before = FIRST - timedelta(days=1)

    assert list(Member.objects.on_team(before)) == []
    assert list(Member.objects.not_left(before)) == [ana]


@st.composite
def rows(draw):
    start = draw(st.integers(0, DAYS))
    length = draw(st.none() | st.integers(0, DAYS))
    hours = draw(st.sampled_from([Decimal(0), Decimal(10), Decimal("2.5")]))
    starts_on = FIRST + timedelta(days=start)
    ends_on = None if length is None else starts_on + timedelta(days=length)
    return SimpleNamespace(starts_on=starts_on, ends_on=ends_on, hours_per_week=hours)


def on(found, day):
    return sum(
        row.hours_per_week
        for row in found
        if row.starts_on <= day and (row.ends_on is None or day <= row.ends_on)
    )


@given(st.lists(rows(), max_size=6), st.lists(rows(), max_size=6))
def test_the_time_line_says_of_each_day_what_its_rows_say(available, assigned):
    found = pieces(available, assigned)

    for number in range(-1, 3 * DAYS):
        day = FIRST + timedelta(days=number)
        here = [p for p in found if p.starts_on <= day and (p.ends_on is None or day <= p.ends_on)]
        told = [(p.available, p.assigned) for p in here]
        hours = on(available, day), on(assigned, day)
        assert told == ([hours] if any(hours) else [])


@given(st.lists(rows(), max_size=6), st.lists(rows(), max_size=6))
def test_the_time_line_is_in_order_and_as_short_as_can_be(available, assigned):
    found = pieces(available, assigned)

    for piece, following in zip(found, found[1:], strict=False):
        assert piece.starts_on <= piece.ends_on < following.starts_on
        touch = following.starts_on - piece.ends_on == timedelta(days=1)
        same = (piece.available, piece.assigned) == (following.available, following.assigned)
        assert not (touch and same)


def test_the_time_line_takes_the_last_day_there_is():
    row = SimpleNamespace(starts_on=FIRST, ends_on=date.max, hours_per_week=Decimal(5))

    (piece,) = pieces([row], [])

    assert (piece.ends_on, piece.free, piece.over) == (None, 5, 0)
    assert from_day([piece], LAST) == [piece]
