"""Replies for those who prepare a meeting: counts, names, helpers, settings, invitations."""

from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.utils import timezone

from bic.links import services as links
from bic.notices.models import Notice
from bic.tenancy import scope
from bic.translated import Translated
from meetings.models import (
    CalendarFeed,
    Helper,
    Invitation,
    Meeting,
    Rsvp,
    RsvpQuestion,
    RsvpSetting,
    RsvpWords,
)
from meetings.pagewords import PAGE_WORDS
from meetings.services import calendarfeed, rsvp_mail
from meetings.services import rsvp as services
from tests.meetings.making import make_meeting
from tests.meetings.making_rsvp import front, make_asking, make_reply, seen

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _calm():
    cache.clear()


@pytest.fixture
def director(member):
    return member("director").user


@pytest.fixture
def meal(program, larkspur, director):
    with scope(program):
        return make_asking(larkspur, by=director, capacity_people=60)


def at(meeting, page=""):
    return f"/piedmont/communities/larkspur/meetings/{meeting.pk}/replies/{page}"


def change_setting(meeting, **fields):
    with scope(meeting.program):
        RsvpSetting.objects.filter(meeting=meeting).update(**fields)


def test_editors_see_names_and_partners_counts(meal, client_as, larkspur):
    make_reply(meal, 8, language="es", wants_interpretation=True, name="Rosa")
    make_reply(meal, 2, language="ar", name="Yusuf")
    for _family in range(2):
        make_reply(meal, 8, language="es", wants_interpretation=True, name="Rosa")

    page = client_as("coordinator").get(at(meal)).content.decode()
    assert "Names and contacts" in page
    assert ">26" in page
    names = client_as("coordinator").get(at(meal, "names/")).content.decode()
    assert "Yusuf" in names

    town = client_as("lead", larkspur)
    counts = town.get(at(meal)).content.decode()
    # The last family is too small a group to be told of yet.
    assert ">18" in counts
    assert "Yusuf" not in counts
    # Two who speak Arabic are not told, and nothing gives them away.
    assert ">16<" not in counts
    assert "not shown" in counts
    assert town.get(at(meal, "names/")).status_code == 403
    assert town.get(at(meal, "add/")).status_code == 403


def test_partners_see_replies_grow_by_groups(meal, client_as, larkspur):
    town = client_as("lead", larkspur)

    def told():
        return town.get(at(meal)).context["told"].people

    first = make_reply(meal, 6)
    before = told()
    for _time in range(3):
        services.change(first, {"adults": 5, "children": {}})
    only_changed = told()
    make_reply(meal, 6)
    together = told()
    make_reply(meal, 3)

    assert (before.is_hidden, only_changed) == (False, before)
    assert (before.count, together.count, told().count) == (0, 11, 11)


def test_own_questions_are_tallied_and_texts_are_read_by_those_who_see_names(
    meal, client_as, larkspur, signed_in, member
):
    where = {"program": meal.program, "community": larkspur, "meeting": meal}
    with scope(meal.program):
        dish = RsvpQuestion.objects.create(**where, text=Translated.of("Would you bring a dish?"))
        day = RsvpQuestion.objects.create(
            **where, kind="choice", text=Translated.of("Which day?"),
            choices=Translated.of("Monday\nFriday"), position=1,
        )  # fmt: skip
        topic = RsvpQuestion.objects.create(
            **where, kind="text", text=Translated.of("Which topic?"), position=2
        )
        change_setting(meal, capacity_people=90)
    for number in range(14):
        answers = {str(dish.pk): "yes" if number < 12 else "no", str(day.pk): "2"}
        make_reply(meal, 1, answers=answers)
    evening = {str(dish.pk): "yes", str(day.pk): "2", str(topic.pk): "Buses in the evening"}
    make_reply(meal, 1, answers=evening)

    page = client_as("coordinator").get(at(meal))
    exact = [one.rows for one in page.context["answers"].questions]
    assert exact == [[("Yes", 13), ("No", 2)], [("Monday", 0), ("Friday", 15)], []]
    assert "Buses in the evening" in page.content.decode()

    town = client_as("lead", larkspur)
    assert town.get(at(meal)).context["answers"].questions == []
    with time_machine.travel(meal.starts_at + timedelta(minutes=1)):
        page = client_as("lead", larkspur).get(at(meal))
    first, second, third = page.context["answers"].questions
    # Two said no: they do not show, and how many said yes does not give them away.
    assert [cell.is_hidden for _label, cell in first.rows] == [True, True]
    assert third.texts == []
    assert [cell.count for _label, cell in second.rows] == [0, 15]
    assert "Buses in the evening" not in page.content.decode()

    helper = member("member", larkspur, partner_kind="nonprofit").user
    with scope(meal.program):
        Helper.objects.create(**where, user=helper)
    assert "Buses in the evening" in signed_in(helper).get(at(meal)).content.decode()


def test_a_helper_reads_the_names_of_one_meeting(meal, member, signed_in, larkspur, director):
    person = member("member", larkspur, partner_kind="nonprofit").user
    client = signed_in(person)
    mine, other = make_reply(meal, 1, name="Rosa"), make_reply(meal, 1, name="Yusuf")
    assert client.get(at(meal, "names/")).status_code == 403

    with scope(meal.program):
        Helper.objects.create(
            program=meal.program, community=larkspur, meeting=meal, user=person, added_by=director
        )
        another = make_asking(larkspur, by=director, meeting=make_meeting(larkspur, by=director))
    make_reply(another, 1, name="Amina")

    page = client.get(at(meal, "names/")).content.decode()
    assert "Rosa" in page
    assert "Yusuf" in page
    assert client.get(at(another, "names/")).status_code == 403
    client.post(at(meal, f"{mine.pk}/cancel/"))
    assert seen(mine).status == "canceled"
    assert client.get(at(meal, f"{other.pk}/edit/")).status_code == 200


def test_a_partner_writes_a_reply_down_and_sees_no_other(meal, member, signed_in, larkspur):
    client = signed_in(member("member", larkspur, partner_kind="immigrant_leader").user)
    make_reply(meal, 1, name="Rosa")

    sent = client.post(
        at(meal, "add/"), {"adults": "2", "language": "ar", "name": "Yusuf"}, follow=True
    )

    assert "Their code, to change or cancel" in sent.content.decode()
    with scope(meal.program):
        theirs, rosa = Rsvp.objects.get(name="Yusuf"), Rsvp.objects.get(name="Rosa")
    assert (theirs.mode, theirs.people) == ("helper", 2)
    assert client.get(at(meal, f"{theirs.pk}/edit/")).status_code == 200
    assert client.get(at(meal, f"{rosa.pk}/edit/")).status_code == 403
    assert client.post(at(meal, f"{rosa.pk}/cancel/")).status_code == 403


def test_the_wall_hides_replies_from_partners(meal, member, larkspur, as_superuser):
    from bic.tenancy.scoping import see_own_rows  # noqa: PLC0415 - only here

    helper = member("member", larkspur, partner_kind="nonprofit").user
    make_reply(meal, 1, name="Rosa")
    with scope(meal.program, [larkspur]):
        see_own_rows(helper.pk)
        assert list(Rsvp.objects.all()) == []
        assert list(Rsvp.pgh_event_model.objects.all()) == []
    with scope(meal.program):
        Helper.objects.create(program=meal.program, community=larkspur, meeting=meal, user=helper)
    with scope(meal.program, [larkspur]):
        assert [one.name for one in Rsvp.objects.all()] == ["Rosa"]


def test_history_never_knows_a_name(meal):
    make_reply(meal, 1, name="Rosa", email="rosa@example.org", diet_note="sesame")
    with scope(meal.program):
        columns = {field.name for field in Rsvp.pgh_event_model._meta.fields}
        assert Rsvp.pgh_event_model.objects.exists()
    assert columns.isdisjoint({"name", "email", "phone", "diet_note", "access_note", "answers"})


def test_more_places_let_those_who_wait_come_up(meal, client_as, director):
    change_setting(meal, capacity_people=2)
    make_reply(meal, 2)
    waits = make_reply(meal, 3)
    client = client_as("coordinator")
    assert client.post(at(meal, f"{waits.pk}/seat/")).headers["Location"].endswith("/edit/")
    assert seen(waits).status == "waiting"

    client.post(at(meal, "settings/"), {
        "capacity_people": "6", "has_waitlist": "on", "ages": ["from_3"], "asks_diet": "on",
        "ride_areas": "Library\nLibrary\nChurch hall", "remind_days": "1, 7", "keep_days": "20",
    })  # fmt: skip

    assert seen(waits).status == "going"
    with scope(meal.program):
        setting = RsvpSetting.objects.get()
    assert (setting.ride_areas, setting.remind_days) == (["Library", "Church hall"], [7, 1])
    assert setting.taken == 5


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"remind_days": "soon"}, "at most 5 numbers"),
        ({"capacity_people": "0"}, "greater than or equal to 1"),
        ({"ride_areas": "x" * 81}, "each of at most 80 characters"),
        ({"opens_at": "2026-12-02T10:00", "closes_at": "2026-12-01T10:00"}, "before they begin"),
    ],
)
def test_wrong_settings_are_said_at_the_field(meal, client_as, wrong, says):
    page = client_as("director").post(at(meal, "settings/"), {"keep_days": "30", **wrong})
    assert page.status_code == 200
    assert says in page.content.decode()


def test_no_question_asks_for_what_endangers(meal, client_as):
    client = client_as("coordinator")
    page = client.post(at(meal, "questions/add/"), {
        "kind": "yes_no", "text_en": "Are you documented?", "text_original": "en",
    })  # fmt: skip
    assert "never asked for that" in page.content.decode()
    page = client.post(at(meal, "questions/add/"), {
        "kind": "choice", "text_en": "Which table?", "choices_en": "One",
    })  # fmt: skip
    assert "at least two answers" in page.content.decode()
    client.post(at(meal, "questions/add/"), {
        "kind": "choice", "text_en": "Which table?", "choices_en": "Housing\nSchools",
    })  # fmt: skip
    with scope(meal.program):
        assert RsvpQuestion.objects.get().position == 0


def test_nobody_of_the_local_government_can_be_a_helper(meal, client_as, member, larkspur):
    town, nonprofit = (
        member("lead", larkspur, partner_kind=kind).user for kind in ("municipal", "nonprofit")
    )
    client = client_as("director")
    refused = client.post(at(meal, "helpers/add/"), {"user": town.pk})
    assert refused.status_code == 200
    client.post(at(meal, "helpers/add/"), {"user": nonprofit.pk})
    again = client.post(at(meal, "helpers/add/"), {"user": nonprofit.pk})
    assert "helps with the meeting already" in again.content.decode()
    with scope(meal.program):
        helper = Helper.objects.get()
    assert helper.user_id == nonprofit.pk
    client.post(f"{at(meal)}helpers/{helper.pk}/remove/")
    with scope(meal.program):
        assert not Helper.objects.exists()


def test_invitations_go_out_once_in_each_language(meal, client_as):
    client = client_as("coordinator")
    text = "Rosa Díaz <Rosa@example.org>, es\nyusuf@example.org; Arabic (ar)\nrosa@example.org"
    client.post(at(meal, "invitations/add/"), {"addresses": text, "language": "en"})
    client.post(at(meal, "invitations/add/"), {"addresses": text, "language": "en"})

    with scope(meal.program):
        told = {one.email: one.language for one in Invitation.objects.all()}
        mails = list(Notice.objects.filter(key__startswith=rsvp_mail.key_of(meal)))
    assert told == {"rosa@example.org": "es", "yusuf@example.org": "ar"}
    assert len(mails) == 2
    assert front(meal) in mails[0].body

    wrong = client.post(at(meal, "invitations/add/"), {"addresses": "ok@example.org\nnobody",
                                                       "language": "en"})  # fmt: skip
    assert "Line 2 holds no email address: nobody" in wrong.content.decode()
    for _twice in range(2):
        client.post(at(meal, "invitations/remind/"))
    with scope(meal.program):
        assert Notice.objects.filter(key__contains="-again-").count() == 2


def test_who_replied_is_reminded_and_told_of_changes_once(meal):
    going = make_reply(meal, 1, email="rosa@example.org")
    make_reply(meal, 1)
    canceled = make_reply(meal, 1, email="gone@example.org")
    services.cancel(canceled)
    zone = meal.program.tzinfo
    morning = (meal.starts_at - timedelta(days=7)).astimezone(zone).replace(hour=9)
    night = morning.replace(hour=3)

    def mails():
        with scope(meal.program):
            rows = Notice.objects.filter(key__startswith=rsvp_mail.key_of(meal)).order_by("pk")
            return [one.key.removeprefix(f"reply-{meal.pk}-") for one in rows]

    before = mails()
    for now in (night, morning, morning + timedelta(hours=1), morning + timedelta(days=1)):
        with scope(meal.program):
            rsvp_mail.follow(now)
    assert mails()[len(before) :] == [f"{going.pk}-reminder-7"]

    with scope(meal.program):
        Meeting.objects.filter(pk=meal.pk).update(changed=1, place="Library")
        rsvp_mail.follow(timezone.now())
        Meeting.objects.filter(pk=meal.pk).update(changed=2, status="canceled")
        rsvp_mail.follow(timezone.now())
        rsvp_mail.follow(timezone.now())
    assert mails()[len(before) + 1 :] == [f"{going.pk}-moved-1", f"{going.pk}-canceled-2"]
    count = len(mails())
    with scope(meal.program):
        assert rsvp_mail.erase(meal) == count


def test_the_words_of_a_language_are_approved_when_all_are_there(client_as, program):
    client = client_as("director")
    client.post("/piedmont/meeting-languages/add/", {"language": "kar"})
    with scope(program):
        row = RsvpWords.objects.get()
    base = f"/piedmont/meeting-languages/{row.pk}/"
    assert "words are missing" in client.post(f"{base}approve/", follow=True).content.decode()

    wrong = client.post(base, {"not_yet": "without the day"})
    assert "Keep what stands in braces: {day}" in wrong.content.decode()
    client.post(base, {name: str(text) for name, text in PAGE_WORDS.items()})
    client.post(f"{base}approve/")
    with scope(program):
        assert RsvpWords.objects.get().approved_at is not None
    client.post(base, {name: f"{text} " for name, text in PAGE_WORDS.items() if name != "come"})
    with scope(program):
        assert RsvpWords.objects.get().approved_at is None


def test_a_calendar_shows_what_its_person_may_see(meal, member, signed_in, larkspur, oakhaven,
                                                  director, client):  # fmt: skip
    partner = member("lead", larkspur)
    with scope(meal.program):
        make_meeting(larkspur, "A draft")
        make_meeting(oakhaven, "Elsewhere", by=director)
    theirs = signed_in(partner.user)
    theirs.post("/piedmont/calendar-feed/renew/")
    page = theirs.get("/piedmont/calendar-feed/").content.decode()
    with scope(meal.program):
        path = links.path_of(calendarfeed.link_of(CalendarFeed.objects.get()))
    assert path in page

    file = client.get(path)
    assert file.headers["Content-Type"] == "text/calendar; charset=utf-8"
    text = file.content.decode()
    assert text.count("BEGIN:VEVENT") == 1
    assert "SUMMARY:Third community meal" in text
    assert f"UID:meeting-{meal.program_id}-{meal.pk}-" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    same = client.get(path, headers={"if-none-match": file.headers["ETag"]})
    assert (same.status_code, same.content) == (304, b"")

    with scope(meal.program):
        Meeting.objects.filter(pk=meal.pk).update(changed=1, status="canceled")
    moved = client.get(path, headers={"if-none-match": file.headers["ETag"]})
    assert b"SEQUENCE:1\r\nSTATUS:CANCELLED" in moved.content

    theirs.post("/piedmont/calendar-feed/renew/")
    assert client.get(path).status_code == 410
    with scope(meal.program):
        newer = links.path_of(calendarfeed.link_of(CalendarFeed.objects.get()))
        partner.ended_at, partner.ended_by = timezone.now(), director
        partner.save()
    assert client.get(newer).status_code == 410


def test_pages_cost_the_same_for_any_number(meal, client_as, django_assert_max_num_queries):
    client = client_as("coordinator")
    change_setting(meal, capacity_people=None)
    for number in range(4):
        make_reply(meal, 1, name=f"Person {number}")
    client.get(at(meal))
    for page in ("", "names/"):
        with django_assert_max_num_queries(15) as few:
            client.get(at(meal, page))
        for number in range(3):
            make_reply(meal, 1, name=f"Other {number}")
        with django_assert_max_num_queries(len(few)):
            client.get(at(meal, page))
