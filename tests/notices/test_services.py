"""What is owed, read and preferred."""

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from bic.notices import outbox, services
from bic.notices.models import Delivery, Notice, NoticePreference
from bic.people.models import Membership
from tests.factories import NoticeFactory
from tests.notices.acts import owe_one, owe_reminder

pytestmark = pytest.mark.django_db


def test_owe_writes_one_row_for_each_person_in_their_language(here, ana, luz):
    notices = owe_reminder(here, ana, luz, ana, url="/piedmont/")

    assert [(n.recipient, n.language) for n in notices] == [(ana, "en"), (luz, "es")]
    assert notices[0].subject == "Due tomorrow: Save"
    assert notices[1].subject != notices[0].subject
    assert "Guardar" in notices[1].subject


def test_the_same_occasion_is_owed_once_and_keeps_its_first_text(here, ana):
    first = owe_one(here, ana)

    again = owe_one(here, ana, url="/elsewhere/")

    assert again.pk == first.pk
    assert again.url == ""


def test_an_address_without_account_is_owed_mail_once(here):
    for _attempt in range(2):
        services.owe_mail(
            here,
            key="invitation-1-1",
            email="new@example.org",
            language="es",
            template="notices/mail/digest",
            context={"program": "Piedmont", "lines": [], "count": 1, "more": 0},
        )

    notice = Notice.objects.get()
    assert (notice.recipient, notice.email, notice.delivery) == (None, "new@example.org", "mail")


def test_an_act_that_is_rolled_back_owes_nothing(here, ana):
    def act():
        with transaction.atomic():
            owe_one(here, ana)
            raise LookupError

    with pytest.raises(LookupError):
        act()

    assert not Notice.objects.exists()


@pytest.mark.parametrize("fields", [{"recipient": None}, {"email": "x@example.org"}])
def test_a_notice_is_for_a_person_or_an_address(here, ana, fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        NoticeFactory(program=here, **({"recipient": ana} | fields))


@pytest.mark.parametrize("delivery", Delivery)
def test_a_new_notice_goes_the_way_the_person_chose(here, ana, delivery):
    services.prefer(ana, here, delivery=delivery)

    assert owe_one(here, ana).delivery == delivery


def test_invitations_and_security_are_mailed_whatever_was_chosen(here, ana):
    services.unsubscribe(ana, here)

    kinds = {kind: owe_one(here, ana, key=kind, kind=kind) for kind in ("invitation", "security")}

    assert {kind: notice.delivery for kind, notice in kinds.items()} == {
        "invitation": "mail",
        "security": "mail",
    }


@pytest.mark.parametrize("delivery", [Delivery.DAILY, Delivery.INBOX])
def test_what_is_unsent_follows_a_new_choice(here, ana, delivery):
    unsent, sent = owe_one(here, ana), NoticeFactory(program=here, recipient=ana)
    security = owe_one(here, ana, key="new-device", kind="security")

    services.prefer(ana, here, delivery=delivery)

    ways = dict(Notice.objects.values_list("pk", "delivery"))
    assert ways == {unsent.pk: delivery, sent.pk: "mail", security.pk: "mail"}


def test_old_notices_of_the_inbox_are_not_mailed_afterwards(here, ana):
    services.unsubscribe(ana, here)
    old = owe_one(here, ana)

    services.prefer(ana, here, delivery=Delivery.MAIL)

    old.refresh_from_db()
    assert old.delivery == Delivery.INBOX
    assert not Notice.objects.to_mail().exists()


def test_prefer_keeps_the_hour_unless_one_is_given(here, ana):
    services.prefer(ana, here, delivery=Delivery.DAILY, digest_hour=18)
    services.prefer(ana, here, delivery=Delivery.INBOX)

    preference = NoticePreference.objects.get()
    assert (preference.delivery, preference.digest_hour) == ("inbox", 18)


def test_the_choice_of_one_person_is_not_anothers(here, ana, luz):
    services.unsubscribe(ana, here)

    assert outbox.delivery_for([ana.pk, luz.pk]) == {ana.pk: "inbox"}
    assert owe_one(here, luz).delivery == "mail"


def test_reading_keeps_the_first_time(here, ana):
    notice = services.read(owe_one(here, ana))
    first = notice.read_at

    assert services.read(notice).read_at == first


def test_read_all_reads_ones_own(here, ana, luz):
    NoticeFactory.create_batch(3, program=here, recipient=ana)
    NoticeFactory(program=here, recipient=ana, read_at=timezone.now())
    NoticeFactory(program=here, recipient=luz)

    assert services.read_all(ana, here) == 3
    assert (services.unread_count(ana, here), services.unread_count(luz, here)) == (0, 1)


@pytest.mark.parametrize("count", [1, 50])
def test_the_unread_count_is_one_query(here, ana, django_assert_num_queries, count):
    NoticeFactory.create_batch(count, program=here, recipient=ana)

    with django_assert_num_queries(1):
        assert services.unread_count(ana, here) == count


def test_a_preference_keeps_its_history_but_not_the_days_of_summaries(here, ana):
    preference = services.prefer(ana, here, delivery=Delivery.DAILY)
    preference.last_digest_on = timezone.localdate()
    preference.save()
    services.unsubscribe(ana, here)

    events = NoticePreference.pgh_event_model.objects.order_by("pgh_id")
    assert [event.delivery for event in events] == ["daily", "inbox"]


def test_the_parts_of_people_leave_out_what_has_ended(here, ana, luz, town):
    Membership.objects.filter(user=ana).update(ended_at=timezone.now(), ended_by=luz)

    assert outbox.parts_of([ana.pk, luz.pk]) == {luz.pk: {town.pk}}
