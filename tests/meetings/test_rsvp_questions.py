"""Questions after an RSVP: a survey on one page, whose answers belong to nobody."""

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from bic.surveys.models import Response
from bic.surveys.services import collection, instrument
from bic.tenancy import scope
from meetings.models import Rsvp
from meetings.services import rsvp as services
from tests.meetings.making import make_meeting
from tests.meetings.making_rsvp import front, make_asking, make_reply
from tests.queries import queries_of
from tests.surveys.answering import answered
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db
FEW = (
    {"kind": "yes_no", "key": "dish", "label": "Would you bring a dish?",
     "choices": [{"value": "yes"}, {"value": "no"}],
     "words": {"choices": {"yes": "Yes", "no": "No"}}},
    {"kind": "one", "key": "heard", "label": "How did you hear of it?",
     "choices": [{"value": "friend"}, {"value": "school"}],
     "words": {"choices": {"friend": "From a friend", "school": "At school"}}},
    {"kind": "number", "key": "miles", "label": "How many miles do you come?",
     "constraint": ". >= 0 and . <= 90",
     "words": {"constraint_message": "Write a number from 0 to 90."}},
)  # fmt: skip
PLAIN = tuple({key: value for key, value in one.items() if key != "constraint"} for one in FEW)


@pytest.fixture(autouse=True)
def _calm():
    cache.clear()


@pytest.fixture
def director(member):
    return member("director").user


@pytest.fixture
def survey(larkspur, director):
    """Three questions in English and Spanish that take answers."""
    return make_survey(
        larkspur.program, by=director, community=larkspur, questions=PLAIN, languages=("en", "es"),
        purpose="other", title="Before the meal",
    )  # fmt: skip


@pytest.fixture
def meal(larkspur, director, survey):
    with scope(larkspur.program):
        return make_asking(larkspur, by=director, questionnaire=survey)


def questions_of(meeting):
    return reverse("meetings:rsvp_questions", args=[meeting.program.slug, meeting.pk])


def stored(program):
    with scope(program):
        return list(Response.objects.order_by("pk"))


def at(name, meeting):
    return reverse(f"meetings:{name}", args=["piedmont", "larkspur", meeting.pk])


def test_whoever_comes_is_asked_on_one_page_and_nobody_knows_who(client, meal):
    reply = reverse("meetings:rsvp_reply", args=["piedmont", meal.pk])
    own = client.post(f"{reply}?language=es", {"adults": "2", "name": "Rosa"}, follow=True)
    asked = f"{questions_of(meal)}?language=es"
    assert f'href="{asked}" rel="noreferrer"' in own.text
    page = client.get(asked)
    assert "es: Would you bring a dish?" in page.text
    assert "es: We ask how life is here." in page.text

    typed = {"receipt": "r1", "dish": "yes", "heard": "friend", "miles": "4"}
    thanks = client.post(asked, typed)
    client.post(asked, typed)

    assert "Gracias" in thanks.text or "Thank you for your answers." in thanks.text
    [kept] = stored(meal.program)
    assert kept.answers == {"dish": "yes", "heard": "friend", "miles": 4}
    assert kept.language == "es"
    with scope(meal.program):
        rsvp = Rsvp.objects.get()
        told = str(Response.objects.values().get())
    for secret in ("Rosa", rsvp.seal, rsvp.receipt, str(rsvp.created_at)):
        assert not secret or secret not in told
    names = {field.name for field in Response._meta.get_fields()}
    assert not names & {"rsvp", "meeting", "email", "name"}


def test_everything_may_be_skipped(client, meal):
    page = client.post(questions_of(meal), {"receipt": "r2"})

    assert page.status_code == 302
    assert page.url.startswith(front(meal).partition("?")[0])
    assert stored(meal.program) == []


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"heard": "moon"}, 200),
        ({"miles": "many"}, 200),
        ({"miles": "9" * 400}, 200),
        ({"dish": "\x00"}, 200),
        ({"receipt": "x" * 10_000}, 302),
    ],
)
def test_bad_answers_are_told_and_never_kept(client, meal, typed, told):
    page = client.post(questions_of(meal), typed)

    assert page.status_code == told
    assert stored(meal.program) == []


def test_another_language_keeps_what_was_chosen(client, meal):
    page = client.post(
        f"{questions_of(meal)}?language=en", {"move_to": "es", "dish": "yes", "receipt": "r3"}
    )

    assert "es: Would you bring a dish?" in page.text
    assert 'value="yes" checked' in page.text
    assert 'value="r3"' in page.text
    assert stored(meal.program) == []


def test_nothing_is_asked_once_the_survey_is_closed(client, meal, survey, director):
    with scope(meal.program):
        rsvp = make_reply(meal)
        collection.close_survey(survey, by=director)
        own = services.links.path_of(services.link_of(rsvp))

    assert "questions/" not in client.get(own).text
    assert "Nothing more is asked now." in client.get(questions_of(meal)).text
    client.post(questions_of(meal), {"dish": "yes"})
    assert stored(meal.program) == []


def test_a_meeting_without_questions_asks_none(client, larkspur, director):
    with scope(larkspur.program):
        meeting = make_asking(larkspur, by=director)

    assert "Nothing more is asked now." in client.get(questions_of(meeting)).text
    with scope(larkspur.program):
        silent = make_meeting(larkspur, by=director)
    assert "Nothing more is asked now." in client.get(questions_of(silent)).text


def test_organizers_see_counts_that_name_nobody(client_as, meal, survey):
    answered(survey, 3, {"dish": "yes", "heard": "friend"})
    answered(survey, 15, {"dish": "no", "heard": "school"})
    amara = client_as("director")
    assert "Questions afterwards" in amara.get(at("meeting_replies", meal)).text
    with scope(meal.program):
        collection.close_survey(survey, by=amara.get("/").wsgi_request.user)

    page = amara.get(at("meeting_replies", meal))

    assert "Would you bring a dish?" in page.text
    told = page.context["afterwards"]
    [first, *_others] = told.results
    assert first.told.hides
    assert "These answers belong to no RSVP and to no name." in page.text


def test_the_counts_cost_the_same_for_any_number_of_answers(client_as, meal, survey):
    amara = client_as("director")
    answered(survey, 2, {"dish": "yes"})
    few = len(queries_of(amara, at("meeting_replies", meal)))
    answered(survey, 60, {"dish": "no", "heard": "school"})

    assert len(queries_of(amara, at("meeting_replies", meal))) <= few


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"languages": ("en",)}, "It is not approved in: Spanish."),
        ({"questions": FEW}, "It asks too much for one page"),
        ({"needs_code": True}, "let people answer it without a code"),
    ],
)
def test_a_survey_that_does_not_fit_is_refused_at_its_field(
    client_as, larkspur, director, values, told
):
    made = {"questions": PLAIN, "languages": ("en", "es"), "purpose": "other"} | values
    survey = make_survey(larkspur.program, by=director, community=larkspur, **made)
    with scope(larkspur.program):
        meeting = make_asking(larkspur, by=director)
    amara = client_as("coordinator")
    form = amara.get(at("rsvpsetting_update", meeting)).context["form"]
    typed = {name: form[name].value() or "" for name in form.fields} | {"questionnaire": survey.pk}

    page = amara.post(at("rsvpsetting_update", meeting), typed)

    assert told in page.text


def test_one_survey_is_asked_by_one_meeting_and_none_of_elsewhere(
    client_as, larkspur, oakhaven, director, meal, survey
):
    there = make_survey(
        larkspur.program, by=director, community=oakhaven, questions=PLAIN, purpose="other",
        title="Elsewhere",
    )  # fmt: skip
    with scope(larkspur.program):
        other = make_asking(larkspur, by=director)
        again = instrument.begin(
            larkspur.program, by=director, community=larkspur, title="Unpublished", purpose="other"
        )
    offered = client_as("director").get(at("rsvpsetting_update", other)).context["form"]

    keys = {one.pk for one in offered.fields["questionnaire"].queryset}
    assert not keys & {survey.pk, there.pk, again.pk}
    own = client_as("director").get(at("rsvpsetting_update", meal)).context["form"]
    assert survey in list(own.fields["questionnaire"].queryset)


def test_a_meeting_that_is_over_or_canceled_asks_nothing(client, meal):
    with scope(meal.program):
        meal.starts_at = timezone.now() - timezone.timedelta(days=2)
        meal.ends_at = timezone.now() - timezone.timedelta(days=1)
        meal.save()

    page = client.post(questions_of(meal), {"dish": "yes", "receipt": "r9"})

    assert "This meeting is over." in page.text
    assert stored(meal.program) == []
