"""Replies without an account: taking places, waiting, changing, codes, closed doors."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone

from bic.notices.models import Notice
from bic.tenancy import scope
from bic.translated import Translated
from meetings.models import Meeting, Rsvp, RsvpQuestion, RsvpSetting, RsvpWords
from meetings.pagewords import PAGE_WORDS
from meetings.services import rsvp as services
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.meetings.making import make_meeting
from tests.meetings.making_rsvp import front, make_asking, make_reply, seen

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _calm():
    cache.clear()


@pytest.fixture
def town():
    return CommunityFactory(program=ProgramFactory(slug="alder-ridge"), name="Mill Fork")


@pytest.fixture
def director(town):
    return MembershipFactory(program=town.program, role="director").user


@pytest.fixture
def meal(town, director):
    with scope(town.program):
        return make_asking(town, by=director)


def stored(meeting):
    with scope(meeting.program):
        return list(Rsvp.objects.filter(meeting=meeting).order_by("pk"))


def counted(meeting):
    with scope(meeting.program):
        return RsvpSetting.objects.get(meeting=meeting)


def change_setting(meeting, **fields):
    with scope(meeting.program):
        RsvpSetting.objects.filter(meeting=meeting).update(**fields)


def test_the_page_says_when_and_where_in_the_reader_s_language(client, meal):
    page = client.get(front(meal), headers={"accept-language": "es-MX,es;q=0.9"})

    assert page.headers["Content-Language"] == "es"
    assert page.headers["Cache-Control"] == "no-store"
    assert not page.cookies
    text = page.content.decode()
    assert 'lang="es"' in text
    assert "Third community meal" in text
    assert str(timezone.localdate(meal.starts_at, meal.program.tzinfo).year) in text


def test_a_reply_needs_no_name(client, meal):
    sent = client.post(f"{front(meal)}reply/?language=es", {"adults": "2", "receipt": "r1"})

    assert sent.status_code == 302
    (rsvp,) = stored(meal)
    assert (rsvp.adults, rsvp.people, rsvp.status, rsvp.name) == (2, 2, "going", "")
    assert (rsvp.page_language, rsvp.language, rsvp.helped_by_id) == ("es", "es", None)
    mine = client.get(sent.headers["Location"])
    assert services.code_of(rsvp) in mine.content.decode()
    assert counted(meal).taken == 2


def test_a_whole_family_with_its_needs(client, meal):
    with scope(meal.program):
        question = RsvpQuestion.objects.create(
            program=meal.program, community=meal.community, meeting=meal, kind="choice",
            text=Translated.of("Which table?"), choices=Translated.of("Housing\nSchools"),
        )  # fmt: skip
    change_setting(meal, asks_ride=True, ride_areas=["Library"])

    client.post(f"{front(meal)}reply/?language=en", {
        "adults": "2", "age_under_3": "1", "age_from_6": "2", "language": "ar",
        "interpretation": "on", "childcare": "on", "meal_halal": "4", "diet_note": "sesame",
        "ride_seats": "5", "ride_area": "Library", "access": ["step_free"],
        f"q_{question.pk}": "2", "name": "Yusuf", "email": "yusuf@example.org",
    })  # fmt: skip

    (rsvp,) = stored(meal)
    assert (rsvp.people, rsvp.children) == (5, {"under_3": 1, "from_6": 2})
    assert (rsvp.language, rsvp.wants_interpretation, rsvp.wants_childcare) == ("ar", True, True)
    assert (rsvp.diets, rsvp.diet_note) == ({"halal": 4}, "sesame")
    assert (rsvp.ride_seats, rsvp.ride_area, rsvp.access) == (5, "Library", ["step_free"])
    assert rsvp.answers == {str(question.pk): "2"}


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"adults": "0"}, "Please say how many people are coming."),
        ({"adults": "many"}, "Please write a number from 0 to 20."),
        ({"adults": "-1"}, "Please write a number from 0 to 20."),
        ({"adults": "1", "meal_halal": "3"}, "These are more people than are coming."),
        ({"adults": "1", "email": "nobody"}, "This email address is not right."),
        ({"adults": "1", "language": "<script>"}, "Please choose one of the answers."),
        ({"adults": "1", "name": "x" * 81}, "This is too long: at most 80 characters."),
        ({"adults": "9", "age_from_3": "3"}, "Only"),
    ],
)
def test_what_does_not_fit_is_said_at_the_field_and_nothing_is_lost(client, meal, wrong, says):
    change_setting(meal, has_waitlist=False)
    page = client.post(
        f"{front(meal)}reply/?language=en", {"diet_note": "No peanuts", "receipt": "r", **wrong}
    )

    assert page.status_code == 200
    text = page.content.decode()
    assert says in text
    assert 'value="No peanuts"' in text
    assert "aria-invalid" in text
    assert stored(meal) == []


@pytest.mark.parametrize(
    ("typed", "opens"),
    [({}, False), ({"meal_halal": "1"}, True), ({"meal_halal": "9"}, True),
     ({"meal_vegan": "many"}, True)],
)  # fmt: skip
def test_the_folded_part_of_meals_is_open_when_it_holds_something(client, meal, typed, opens):
    change_setting(meal, asks_diet=True)
    # Nobody comes, so that the form is shown again.
    sent = {"adults": "" if not typed or typed == {"meal_halal": "1"} else "1", **typed}
    page = client.post(f"{front(meal)}reply/?language=es", sent).content.decode()
    assert ('<details class="sv-part-of" open>' in page) is opens
    assert '<details class="sv-part-of"' in page


def test_a_reply_with_meals_is_changed_with_them_in_sight(client, meal):
    change_setting(meal, asks_diet=True)
    sent = client.post(
        f"{front(meal)}reply/?language=es", {"adults": "2", "meal_halal": "2"}, follow=True
    )
    page = client.get(sent.context["change_url"]).content.decode()
    assert '<details class="sv-part-of" open>' in page


def test_sent_twice_it_counts_once(client, meal):
    for _time in range(2):
        client.post(f"{front(meal)}reply/", {"adults": "2", "receipt": "the-same"})

    assert len(stored(meal)) == 1
    assert counted(meal).taken == 2


def test_the_same_phone_is_shown_its_reply_and_may_reply_for_others(client, meal):
    client.post(f"{front(meal)}reply/?language=en", {"adults": "2", "receipt": "one"})

    page = client.get(f"{front(meal)}?language=en").content.decode()
    assert "There is an RSVP from this device." in page
    assert "RSVP for somebody else" in page
    client.post(f"{front(meal)}reply/?language=en", {"adults": "3", "receipt": "two"})
    assert counted(meal).taken == 5

    client.post(f"{front(meal)}forget/?language=en")
    assert "Somebody replied" not in client.get(f"{front(meal)}?language=en").content.decode()
    assert counted(meal).taken == 5


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"closes_at": timezone.now() - timedelta(minutes=1)}, "RSVPs have ended."),
        ({"opens_at": timezone.now() + timedelta(days=2)}, "You can RSVP from"),
    ],
)
def test_outside_its_days_no_reply_is_taken(client, meal, fields, says):
    change_setting(meal, **fields)

    for answer in (
        client.get(f"{front(meal)}reply/?language=en"),
        client.post(f"{front(meal)}reply/?language=en", {"adults": "1"}),
        client.get(f"{front(meal)}?language=en"),
    ):
        assert says in answer.content.decode()
    assert stored(meal) == []


def test_a_meeting_that_is_not_public_has_no_page(client, town, director):
    with scope(town.program):
        hidden = make_asking(town, by=director, meeting=make_meeting(town))
        private = make_asking(town, by=director,
                              meeting=make_meeting(town, by=director, is_public=False))  # fmt: skip
    for meeting in (hidden, private):
        for page in ("", "reply/", "code/", "meeting.ics"):
            assert client.get(f"{front(meeting)}{page}").status_code == 404
        assert client.post(f"{front(meeting)}reply/", {"adults": "1"}).status_code == 404


def test_a_canceled_meeting_says_so_to_everybody(client, meal):
    link = client.post(f"{front(meal)}reply/", {"adults": "1"}).headers["Location"]
    with scope(meal.program):
        Meeting.objects.filter(pk=meal.pk).update(status="canceled")

    assert "This meeting is canceled." in client.get(f"{front(meal)}?language=en").content.decode()
    mine = client.get(link.replace("language=es", "language=en")).content.decode()
    assert "This meeting is canceled." in mine
    assert "not coming" not in mine
    assert b"STATUS:CANCELLED" in client.get(f"{front(meal)}meeting.ics").content


def test_who_finds_no_place_waits_and_comes_up_in_turn(client, meal):
    big, small = make_reply(meal, 8), make_reply(meal, 1)
    family = make_reply(meal, 4, email="family@example.org")
    alone = make_reply(meal, 1)

    # One place is free, but the family was there first.
    assert [seen(one).status for one in (big, small, family, alone)] == [
        "going", "going", "waiting", "waiting",
    ]  # fmt: skip
    assert (counted(meal).taken, counted(meal).waiting) == (9, 5)
    assert services.place_in_line(seen(alone)) == 2

    services.cancel(big)

    assert [seen(one).status for one in (family, alone)] == ["going", "going"]
    assert (counted(meal).taken, counted(meal).waiting) == (6, 0)
    assert seen(family).promoted_at is not None


def test_a_promotion_is_mailed_in_the_language_of_the_reply(meal):
    first = make_reply(meal, 10)
    waits = make_reply(meal, 1, email="rosa@example.org")
    services.cancel(first)

    with scope(meal.program):
        told = list(Notice.objects.filter(email="rosa@example.org").order_by("pk"))
    assert [one.language for one in told] == ["es", "es"]
    assert told[-1].key == f"reply-{meal.pk}-{waits.pk}-promoted"
    assert "/l/reply/" in told[-1].body


def test_a_larger_party_takes_no_place_of_others(client, meal):
    one, other = make_reply(meal, 4), make_reply(meal, 5)
    with scope(meal.program):
        path = services.links.path_of(services.link_of(one))

    page = client.post(f"{path}change/?language=en", {"adults": "6"})
    assert "Only 5 places are left." in page.content.decode()
    assert seen(one).adults == 4

    client.post(f"{path}change/?language=en", {"adults": "5"})
    assert (seen(one).adults, counted(meal).taken) == (5, 10)
    client.post(f"{path}cancel/")
    assert (seen(one).status, counted(meal).taken) == ("canceled", 5)
    client.post(f"{path}change/?language=en", {"adults": "2"})
    assert (seen(one).status, counted(meal).taken) == ("going", 7)
    assert seen(other).status == "going"


def test_a_code_opens_its_own_reply_alone(client, meal, town, director):
    rsvp = make_reply(meal, 2)
    with scope(town.program):
        another = make_asking(town, by=director, meeting=make_meeting(town, "Next", by=director))
    code = services.code_of(rsvp)

    typed = client.post(f"{front(meal)}code/", {"code": code.lower().replace("-", " ")})
    assert typed.status_code == 302
    assert "/l/reply/" in typed.headers["Location"]
    forged = client.post(f"{front(meal)}code/?language=en", {"code": "AAAA-AAAA"})
    assert "This code is not right." in forged.content.decode()
    elsewhere = client.post(f"{front(another)}code/?language=en", {"code": code})
    assert "This code is not right." in elsewhere.content.decode()


def test_codes_cannot_be_tried_out(client, meal):
    rsvp = make_reply(meal, 2)
    for number in range(10):
        client.post(f"{front(meal)}code/", {"code": f"AAAA-AA{number}A"})

    answer = client.post(f"{front(meal)}code/", {"code": services.code_of(rsvp)})

    assert answer.status_code == 429


def test_a_forged_link_leads_nowhere(client, meal):
    make_reply(meal, 2)

    assert client.get("/l/reply/1-2-3-4.forged/").status_code == 404
    assert client.post("/l/reply/1-2-3-4.forged/cancel/").status_code == 404


def test_a_language_is_offered_once_its_words_are_approved(client, meal, director):
    words = {name: f"ar {name}" for name in PAGE_WORDS}
    with scope(meal.program):
        arabic = RsvpWords.objects.create(program=meal.program, language="ar", words=words)
    assert "ar come" not in client.get(f"{front(meal)}?language=ar").content.decode()

    with scope(meal.program):
        RsvpWords.objects.filter(pk=arabic.pk).update(
            approved_by=director, approved_at=timezone.now()
        )
    page = client.get(f"{front(meal)}?language=ar").content.decode()
    assert 'dir="rtl"' in page
    assert "ar come" in page
    sent = client.post(f"{front(meal)}reply/?language=ar", {"adults": "1"})
    assert "ar going" in client.get(sent.headers["Location"]).content.decode()


def test_changing_the_language_keeps_what_was_typed(client, meal):
    page = client.post(
        f"{front(meal)}reply/?language=en", {"adults": "3", "diet_note": "Nuez", "move_to": "es"}
    ).content.decode()

    assert 'lang="es"' in page
    assert 'value="3"' in page
    assert 'value="Nuez"' in page
    assert stored(meal) == []


def test_pages_cost_few_queries(client, meal, django_assert_max_num_queries):
    for number in range(3):
        make_reply(meal, 1, name=f"Person {number}")
    client.get(front(meal))

    with django_assert_max_num_queries(6):
        client.get(front(meal))
    with django_assert_max_num_queries(6):
        client.get(f"{front(meal)}reply/")
