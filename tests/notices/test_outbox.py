"""Mailed once: sweeps, races, refusals, and giving up."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from celery import Celery
from django.conf import settings
from django.core import mail
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from bic.celery import app as celery_app
from bic.notices import outbox, services, tasks
from bic.notices.models import Delivery, Notice
from bic.people.models import Membership
from bic.tenancy import scope
from tests.factories import MembershipFactory, NoticeFactory, UserFactory
from tests.notices.acts import owe_one
from tests.notices.outboxes import RefusingBackend, SlowBackend

FIRST_TRIES = [timedelta(minutes=minutes) for minutes in outbox.BACK_OFF_MINUTES]


@pytest.fixture
def refusing(settings):
    settings.MAILERS = {"default": {"BACKEND": "tests.notices.outboxes.RefusingBackend"}}
    RefusingBackend.asked.clear()
    return RefusingBackend.asked


@pytest.fixture
def slow(settings):
    settings.MAILERS = {"default": {"BACKEND": "tests.notices.outboxes.SlowBackend"}}
    SlowBackend.sent.clear()
    return SlowBackend.sent


def unsent(program, person, **fields):
    return NoticeFactory(program=program, recipient=person, mailed_at=None, **fields)


@pytest.mark.django_db
def test_a_notice_is_mailed_once_however_often_it_is_sent(here, ana):
    notice, now = owe_one(here, ana), timezone.now()

    assert [outbox.send(notice.pk, now) for _attempt in range(3)] == [True, False, False]
    assert [message.to for message in mail.outbox] == [["ana@example.org"]]
    notice.refresh_from_db()
    assert (notice.mailed_at, notice.attempts) == (now, 0)


@pytest.mark.django_db
def test_what_the_database_cannot_note_is_not_mailed(here, ana):
    notice = owe_one(here, ana)
    with connection.cursor() as cursor:
        # As a disk without room: the row is not written.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(
            "ALTER TABLE notices_notice ADD CONSTRAINT no_room CHECK (mailed_at IS NULL) NOT VALID"
        )

    with pytest.raises(IntegrityError), transaction.atomic():
        outbox.send(notice.pk, timezone.now())

    assert mail.outbox == []


@pytest.mark.django_db
def test_a_refused_mail_waits_longer_each_time_and_is_given_up(here, refusing):
    bad = MembershipFactory(program=here, user=UserFactory(email="bad@example.org")).user
    notice, now = owe_one(here, bad), timezone.now()

    waits = []
    for _attempt in FIRST_TRIES:
        outbox.send(notice.pk, now)
        notice.refresh_from_db()
        waits.append(notice.next_try_at - now)
        assert not outbox.send(notice.pk, notice.next_try_at - timedelta(seconds=1))
        now = notice.next_try_at
    outbox.send(notice.pk, now)

    notice.refresh_from_db()
    assert waits == FIRST_TRIES
    assert len(refusing) == len(FIRST_TRIES) + 1
    assert notice.failed_at == now
    assert notice.last_error.startswith("SMTPRecipientsRefused: {'bad@example.org': (550")
    assert not outbox.send(notice.pk, now + timedelta(days=9))


@pytest.mark.django_db
def test_an_impossible_address_is_a_failed_try_and_no_exception(here):
    notice = NoticeFactory(
        program=here, recipient=None, email="a b@example.org\nx", kind="invitation", mailed_at=None
    )

    assert outbox.send(notice.pk, timezone.now()) is False
    notice.refresh_from_db()
    assert (notice.attempts, notice.mailed_at) == (1, None)


@pytest.mark.django_db
def test_bad_addresses_do_not_keep_good_mail_from_the_sweep(here, ana, refusing, monkeypatch):
    monkeypatch.setattr(outbox, "SWEEP_SIZE", 3)
    now = timezone.now()
    for number in range(3):
        bad = UserFactory(email=f"bad-{number}@example.org")
        MembershipFactory(program=here, user=bad)
        unsent(here, bad)
    good = unsent(here, ana)

    def sweep(moment):
        outbox.queue_unsent(moment)
        for pk in Notice.objects.filter(queued_at=moment).values_list("pk", flat=True):
            outbox.send(pk, moment)

    sweep(now)
    sweep(now + timedelta(seconds=30))

    assert refusing == ["bad-0@example.org", "bad-1@example.org", "bad-2@example.org", ana.email]
    good.refresh_from_db()
    assert good.mailed_at is not None


@pytest.mark.django_db
def test_a_sweep_takes_the_oldest_up_to_its_size_and_each_once(here, ana, monkeypatch):
    monkeypatch.setattr(outbox, "SWEEP_SIZE", 2)
    notices, now = [unsent(here, ana) for _n in range(3)], timezone.now()

    counts = [outbox.queue_unsent(now) for _sweep in range(3)]

    assert counts == [2, 1, 0]
    assert [Notice.objects.get(pk=n.pk).queued_at for n in notices] == [now] * 3


@pytest.mark.django_db
def test_a_sweep_takes_again_what_was_queued_and_forgotten(here, ana):
    now = timezone.now()
    unsent(here, ana, queued_at=now)

    later = [now + outbox.PATIENCE - timedelta(seconds=1), now + outbox.PATIENCE]
    assert [outbox.queue_unsent(moment) for moment in later] == [0, 1]


@pytest.mark.django_db
def test_a_sweep_leaves_out_what_is_done_waits_or_is_not_for_mail(here, ana):
    now = timezone.now()
    unsent(here, ana, failed_at=now)
    unsent(here, ana, next_try_at=now + timedelta(minutes=1))
    unsent(here, ana, delivery=Delivery.DAILY)
    unsent(here, ana, delivery=Delivery.INBOX)
    NoticeFactory(program=here, recipient=ana)

    assert outbox.queue_unsent(now) == 0


@pytest.mark.django_db
def test_a_sweep_sees_one_program(here, ana):
    NoticeFactory(mailed_at=None)

    assert outbox.queue_unsent(timezone.now()) == 0


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 40])
def test_a_sweep_costs_two_queries(here, ana, django_assert_num_queries, count):
    for _n in range(count):
        unsent(here, ana)

    with django_assert_num_queries(2):
        assert outbox.queue_unsent(timezone.now()) == count


@pytest.mark.django_db
def test_who_left_after_it_was_owed_gets_no_mail(here, ana, luz, town):
    notice = owe_one(here, luz, community=town)
    Membership.objects.filter(user=luz).update(ended_at=timezone.now(), ended_by=ana)

    assert outbox.send(notice.pk, timezone.now()) is False
    assert mail.outbox == []
    notice.refresh_from_db()
    assert notice.failed_at is not None


@pytest.mark.django_db
@pytest.mark.parametrize("delivery", [Delivery.DAILY, Delivery.INBOX])
def test_a_choice_that_came_between_is_kept(here, ana, delivery):
    notice = owe_one(here, ana)
    services.prefer(ana, here, delivery=delivery)
    Notice.objects.update(delivery=Delivery.MAIL)  # as if it were owed at that very moment

    assert outbox.send(notice.pk, timezone.now()) is False
    notice.refresh_from_db()
    assert (mail.outbox, notice.delivery) == ([], delivery)


@pytest.mark.django_db
def test_a_task_of_another_program_finds_nothing(here, ana):
    notice, other = owe_one(here, ana), MembershipFactory().program

    with transaction.atomic():
        tasks.send_notice(program_id=other.pk, notice_id=notice.pk)

    assert mail.outbox == []


@pytest.mark.django_db(transaction=True)
def test_racing_workers_mail_each_notice_once(program, ana, slow):
    with scope(program):
        notices = [unsent(program, ana) for _n in range(3)]

    def work(notice):
        try:
            tasks.send_notice(program_id=program.pk, notice_id=notice.pk)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as workers:
        list(workers.map(work, notices * 4))

    assert len(slow) == len(set(slow)) == 3
    with scope(program):
        assert not Notice.objects.to_mail().exists()


@pytest.mark.django_db(transaction=True)
def test_racing_acts_owe_an_occasion_once(program, ana):
    def act(_n):
        try:
            with scope(program):
                owe_one(program, ana)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as people:
        list(people.map(act, range(8)))

    with scope(program):
        assert Notice.objects.count() == 1


@pytest.fixture
def broken_broker():
    """Nothing listens where messages should go."""
    broken = Celery("broken", broker="redis://127.0.0.1:1/0", set_as_current=False)
    broken.conf.broker_transport_options = settings.CELERY_BROKER_TRANSPORT_OPTIONS
    broken.set_current()
    yield
    celery_app.set_current()


@pytest.mark.django_db(transaction=True)
def test_an_act_is_done_though_the_broker_is_down(program, ana, broken_broker, caplog):
    began = time.monotonic()
    with scope(program):
        notice = owe_one(program, ana)

    assert time.monotonic() - began < 4  # nobody waits for it
    assert "on_commit" in caplog.text
    with scope(program):
        assert Notice.objects.to_mail().get() == notice
        assert outbox.queue_unsent(notice.queued_at + outbox.PATIENCE) == 1


def test_the_settings_run_the_sweeps():
    names = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}

    assert names >= {task.name for task in (tasks.queue_notices, tasks.owe_reminders)}
    assert tasks.queue_digests.name in names
    assert tasks.send_notice.name == outbox.SEND_TASK
