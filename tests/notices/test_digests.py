"""One mail a day, at the hour and in the zone of each person."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.core import mail
from django.db import connection
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from bic.notices import digests, outbox, services
from bic.notices.models import Delivery, Notice, NoticePreference
from bic.people.models import Membership, User
from bic.tenancy import scope
from tests.notices.acts import owe_one

NEW_YORK = ZoneInfo("America/New_York")
EIGHT = datetime(2026, 6, 1, 8, 0, tzinfo=NEW_YORK)


@pytest.fixture
def daily(here, ana):
    """Ana's preference: one mail a day at eight."""
    return services.prefer(ana, here, delivery=Delivery.DAILY, digest_hour=8)


def run(program, now):
    """What beat does every ten minutes; the number of summaries."""
    due = digests.due_preferences(program, now)
    return sum(digests.owe_digest(pk, now) is not None for pk in due)


@pytest.mark.django_db
def test_the_summary_lists_what_waits_and_is_mailed_like_every_notice(here, ana, daily):
    first, second = owe_one(here, ana, key="1", url="/piedmont/"), owe_one(here, ana, key="2")

    assert run(here, EIGHT) == 1

    digest = Notice.objects.get(kind="digest")
    assert digest.subject == "Piedmont Program: 2 new notices"
    assert f"{settings.BASE_URL}/piedmont/notices/{first.pk}/" in digest.body
    assert digest.body.count("- Due tomorrow: Save") == 2
    assert list(Notice.objects.filter(digest=digest).order_by("pk")) == [first, second]
    assert outbox.send(digest.pk, timezone.now()) is True
    assert [message.subject for message in mail.outbox] == [digest.subject]
    assert "List-Unsubscribe-Post" in mail.outbox[0].extra_headers


@pytest.mark.django_db
def test_the_summary_stands_in_no_inbox(here, ana, daily):
    owe_one(here, ana)
    run(here, EIGHT)

    assert services.unread_count(ana, here) == 1
    assert Notice.objects.inbox_of(ana).count() == 1


@pytest.mark.django_db
def test_there_is_one_summary_a_day_and_none_before_its_hour(here, ana, daily):
    owe_one(here, ana, key="1")
    counts = [run(here, EIGHT - timedelta(minutes=1)), run(here, EIGHT), run(here, EIGHT)]
    owe_one(here, ana, key="2")

    counts += [run(here, EIGHT + timedelta(hours=hours)) for hours in (1, 15, 23, 24, 25)]
    assert counts == [0, 1, 0, 0, 0, 0, 1, 0]


@pytest.mark.django_db
def test_after_two_days_of_silence_one_summary_has_it_all(here, ana, daily):
    for key in ("1", "2"):
        owe_one(here, ana, key=key)

    assert run(here, EIGHT + timedelta(days=2, hours=5)) == 1
    assert Notice.objects.exclude(digest=None).count() == 2


@pytest.mark.django_db
def test_without_news_there_is_no_summary(here, ana, daily):
    services.read(owe_one(here, ana))

    assert run(here, EIGHT) == 0


@pytest.mark.django_db
def test_what_somebody_may_no_longer_see_is_left_out(here, luz, ana, town):
    services.prefer(luz, here, delivery=Delivery.DAILY, digest_hour=8)
    owe_one(here, luz, community=town)
    Membership.objects.filter(user=luz).update(ended_at=timezone.now(), ended_by=ana)

    assert run(here, EIGHT) == 0


@pytest.mark.django_db
def test_a_long_summary_names_the_rest_as_a_number(here, ana, daily, monkeypatch):
    monkeypatch.setattr(digests, "LINES", 2)
    for key in "12345":
        owe_one(here, ana, key=key)

    run(here, EIGHT)

    digest = Notice.objects.get(kind="digest")
    assert digest.subject == "Piedmont Program: 5 new notices"
    assert digest.body.count("- Due") == 2
    assert "3 more are in your inbox." in digest.body


@pytest.mark.django_db
def test_the_summary_speaks_the_language_of_the_reader(here, luz):
    services.prefer(luz, here, delivery=Delivery.DAILY, digest_hour=8)
    owe_one(here, luz)

    run(here, EIGHT)

    assert Notice.objects.get(kind="digest").language == "es"


@pytest.mark.django_db
def test_a_refused_day_does_not_come_twice_when_the_person_travels_west(here, ana, daily):
    owe_one(here, ana, key="1")
    User.objects.filter(pk=ana.pk).update(time_zone="Asia/Tokyo")
    assert run(here, datetime(2026, 6, 1, 23, 30, tzinfo=UTC)) == 1  # June 2 in Tokyo
    owe_one(here, ana, key="2")
    User.objects.filter(pk=ana.pk).update(time_zone="America/New_York")

    assert run(here, EIGHT + timedelta(days=1)) == 0  # June 2 again
    assert run(here, EIGHT + timedelta(days=2)) == 1


def preference(hour, zone, done=None):
    return NoticePreference(
        user=User(time_zone=zone), delivery="daily", digest_hour=hour, last_digest_on=done
    )


@pytest.mark.parametrize(
    ("now", "hour", "day"),
    [
        # Clocks leave out 2:00 to 3:00 on March 8.
        (datetime(2026, 3, 8, 6, 59, tzinfo=UTC), 2, None),
        (datetime(2026, 3, 8, 7, 0, tzinfo=UTC), 2, date(2026, 3, 8)),
        # They show 1:30 twice on November 1; the first one counts.
        (datetime(2026, 11, 1, 5, 30, tzinfo=UTC), 1, date(2026, 11, 1)),
    ],
)
def test_the_change_of_clocks_neither_skips_nor_doubles_a_day(now, hour, day):
    found = digests.day_due(preference(hour, "America/New_York"), now)

    assert found == day
    again = preference(hour, "America/New_York", done=found)
    assert found is None or digests.day_due(again, now + timedelta(hours=1)) is None


@given(
    zone=st.sampled_from(["America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Europe/Dublin"]),
    hour=st.integers(0, 23),
    start=st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 1)),  # noqa: DTZ001
    steps=st.lists(st.integers(1, 600), min_size=20, max_size=60),
)
def test_every_day_has_at_most_one_summary_and_none_is_early(zone, hour, start, steps):
    now, asked, days = start.replace(tzinfo=UTC), preference(hour, zone), []
    for minutes in steps:
        now += timedelta(minutes=minutes)
        day = digests.day_due(asked, now)
        if day:
            local = now.astimezone(ZoneInfo(zone))
            assert (local.date(), local.hour >= hour) == (day, True)
            asked.last_digest_on = day
            days.append(day)

    assert days == sorted(set(days))


@pytest.mark.django_db
def test_a_look_for_due_summaries_is_one_query(here, ana, daily, django_assert_num_queries):
    owe_one(here, ana)

    with django_assert_num_queries(1):
        assert digests.due_preferences(here, EIGHT) == [daily.pk]


@pytest.mark.django_db(transaction=True)
def test_racing_workers_write_one_summary(program, ana):
    with scope(program):
        chosen = services.prefer(ana, program, delivery=Delivery.DAILY, digest_hour=0)
        owe_one(program, ana)

    def work(_n):
        try:
            with scope(program):
                return digests.owe_digest(chosen.pk, EIGHT)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as workers:
        found = [one for one in workers.map(work, range(8)) if one]

    assert len(found) == 1
    with scope(program):
        assert Notice.objects.filter(kind="digest").count() == 1
