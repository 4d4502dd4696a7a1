"""The demo is one story: the same people, places, days and numbers, whoever tells it."""

import json
from datetime import date, timedelta

import pytest
from django.db.models import Count
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from bic import story
from bic.blueprint.evidence import State, gather, gather_program
from bic.blueprint.spines import spine
from bic.days import today_in
from bic.documents.models import Document
from bic.people.models import Membership, User
from bic.reports.models import ProgressReport
from bic.surveys.models import Response
from bic.tenancy import scope
from communities.models import Agreement, Community, Organization
from evaluations.models import EvaluationEdition, Wave, WaveSurvey
from implementation.models import Action, AudienceReport, Update
from meetings.models import Meeting, Rsvp

PARTS = {
    "larkspur": (),
    "oakhaven": ("M1", State.ATTENTION, "4 of 12 actions carried out, 5 late"),
    "mill-fork": ("C1", State.IN_PROGRESS, "4 of 6 meetings held; 6 of 6 objectives met"),
    "saluda-bend": ("R2", State.IN_PROGRESS, "0 of 1 study closed"),
    "three-pines": ("I3", State.IN_PROGRESS, "MOA signed by 2 of 3 parties"),
    "port-ellery": ("I2", State.IN_PROGRESS, "Readiness is being scored"),
}


def place_of(program, slug):
    """A place of the demo, for whoever is in its scope."""
    return Community.objects.select_related("program").get(slug=slug)


def test_six_places_stand_at_six_places_of_the_blueprint(program):
    with scope(program):
        for town in story.SIX:
            found = spine(place_of(program, town.slug))
            done = [one.step.code for one in found.steps if one.is_done]
            if town == story.LARKSPUR:
                assert done == list(story.STEPS_IN_ORDER)
                continue
            code, state, words = PARTS[town.slug]
            assert set(done) >= {*story.OF_PROGRAM, *town.days}
            assert found.step(code).state == state
            assert words in found.step(code).headline


def test_every_step_of_the_whole_road_is_proved_by_the_records(program):
    with scope(program):
        place = place_of(program, "larkspur")
        states = {code: one.state for code, one in gather_program(program).items()}
        states |= {code: ones[place.pk].state for code, ones in gather([place]).items()}

    # Reporting goes on, so it is never done by itself.
    assert states.pop("M2") == State.IN_PROGRESS
    assert states == dict.fromkeys(set(story.STEPS_IN_ORDER) - {"M2"}, State.DONE)


def test_what_happened_first_lies_further_back(program):
    for town in story.TOWNS:
        in_order = [town.days[code] for code in story.STEPS_IN_ORDER if code in town.days]
        assert in_order == sorted(in_order, reverse=True), town.slug

    with scope(program):
        today = today_in(program)
        for town in (story.LARKSPUR, story.MILL_FORK):
            place = place_of(program, town.slug)
            signed = today - timedelta(days=town.days["I3"])
            meals = Meeting.objects.filter(community=place, kind=Meeting.Kind.LARGE)
            wave = Wave.objects.get(community=place, kind=Wave.Kind.BASELINE)
            letters = Document.objects.filter(community=place, kind=Document.Kind.LETTER)
            first = timezone.localdate(meals.earliest("starts_at").starts_at, program.tzinfo)

            assert place.partner_since == signed
            assert {one.signed_on < signed for one in letters} == {True}
            assert signed < wave.opens_on < wave.closes_on < first
        agreement = Agreement.objects.get(community=place, state=Agreement.State.SIGNED)
        assert timezone.localdate(agreement.signed_at, program.tzinfo) == signed


def test_people_and_offices_are_the_same_everywhere(program):
    with scope(program):
        parts = Membership.objects.filter(
            user__email__in=[one.email for one in story.PEOPLE]
        ).select_related("user", "community")
        told = {one.user.name: (one.organization, one.title) for one in parts}
        offices = set(Organization.objects.values_list("name", flat=True))
        signers = Document.objects.filter(kind=Document.Kind.LETTER).exclude(signer_name="")
        places = signers.values("signer_name").annotate(count=Count("community", distinct=True))

        assert len(parts) == len(story.PEOPLE)
        for one in story.PEOPLE:
            assert told[one.name] == (one.organization or program.organization, one.title)
            assert not one.community or one.organization in {*offices, "Alder Ridge University"}
        assert {town.government for town in story.TOWNS} <= offices
        # Nobody signs for two places.
        assert {one["count"] for one in places} == {1}


def test_a_decision_leads_over_an_action_and_its_tasks_into_a_report(program):
    with scope(program):
        place = place_of(program, "larkspur")
        [*found] = Action.objects.filter(community=place, decision__isnull=False).select_related(
            "decision", "proposal"
        )
        assert len(found) == 3
        reports = json.dumps(
            list(ProgressReport.objects.filter(community=place).values_list("facts", flat=True)),
            ensure_ascii=False,
        )
        for action in found:
            assert action.decision.proposal == action.proposal
            assert action.proposal.themes.exists()
            assert action.tasks.exists()
            assert action.decision.decided_on <= action.starts_on <= action.status_on
            assert action.title.in_language("en")[0] in reports
        told = Update.objects.public().filter(community=place).exclude(note="")
        assert [one.note for one in told if one.note in reports]


def test_the_reports_tell_the_numbers_of_the_surveys_and_of_the_meals(program):
    with scope(program):
        place = place_of(program, "larkspur")
        surveys = {
            one.wave.kind: Response.objects.filter(survey=one.survey).count()
            for one in WaveSurvey.objects.filter(wave__community=place, survey__purpose__in=[
                "baseline", "outcome"
            ]).select_related("wave", "survey")
        }  # fmt: skip
        meals = Meeting.objects.filter(community=place, kind=Meeting.Kind.LARGE)
        visits = sum(meals.values_list("people_count", flat=True))
        report = json.dumps(EvaluationEdition.objects.get(language="en").facts)

    people = {kind: count for kind, (_days, count) in story.WAVES.items()}
    assert surveys.items() <= people.items()
    assert visits == story.MEAL_VISITS
    assert all(str(count) in report for count in people.values())
    page = Client().get("/open/piedmont/larkspur/plan/").content.decode()
    assert str(people["baseline"]) in page
    assert str(story.MEAL_VISITS) in page


def test_three_years_were_told_to_every_audience_and_each_knows_no_more_than_its_day(program):
    with scope(program):
        place = place_of(program, "larkspur")
        reports = list(
            AudienceReport.objects.filter(community=place, state="published")
            .select_related("report")
            .order_by("period_end", "pk")
        )
        years = sorted({one.period_end for one in reports})
        for audience in ("council", "residents", "committee"):
            told = [one.period_end for one in reports if one.audience == audience]
            assert told[: story.REPORTED_YEARS] == years[: story.REPORTED_YEARS]
        committee = [one.report for one in reports if one.audience == "committee"]

    done = [one.facts["sections"][0]["data"]["done"] for one in committee]
    assert done == sorted(done)
    assert (done[0], done[-1]) == (9, 19)
    for one in committee[:-1]:
        published = timezone.localdate(one.published_at, program.tzinfo)
        assert one.period_end < published < one.period_end + timedelta(days=31)


def test_a_meal_is_next_tuesday_with_everything_that_people_need(program):
    with scope(program):
        place = place_of(program, "mill-fork")
        meal = Meeting.objects.announced().coming().filter(community=place).earliest("starts_at")
        replies = Rsvp.objects.filter(meeting=meal, status=Rsvp.Status.GOING)
        day = timezone.localdate(meal.starts_at, program.tzinfo)

        assert day == story.next_tuesday(today_in(program))
        assert meal.interpreted == ["es", "kar", "ar"]
        assert replies.filter(wants_interpretation=True).exists()
        assert replies.filter(wants_childcare=True).exists()
        assert replies.exclude(diets={}).exists()
        assert replies.exclude(ride_seats=0).exists()
        [question] = meal.rsvp_questions.all()
        assert replies.filter(answers__contains={str(question.pk): "yes"}).count() > 10


@pytest.mark.parametrize(
    ("today", "tuesday"),
    [
        (date(2026, 11, 30), date(2026, 12, 1)),
        (date(2026, 12, 1), date(2026, 12, 8)),
        (date(2028, 2, 29), date(2028, 3, 7)),
        (date(2027, 1, 31), date(2027, 2, 2)),
        (date(2027, 12, 31), date(2028, 1, 4)),
    ],
)
def test_next_tuesday_moves_with_today(today, tuesday):
    assert story.next_tuesday(today) == tuesday


@pytest.mark.parametrize(
    ("language", "direction", "words"),
    [
        ("en", "ltr", "You sat at our table"),
        ("es", "ltr", "Usted estuvo en nuestra mesa"),
        ("ar", "rtl", "كنت معنا على مائدة الطعام"),
        ("kar", "ltr", "တၢ်သံကွၢ်"),
    ],
)
def test_a_survey_is_open_in_four_languages(program, language, direction, words):
    address = f"/open/piedmont/surveys/after-the-meal/?language={language}"
    page = Client().get(address).content.decode()

    assert f'lang="{language}"' in page
    assert f'dir="{direction}"' in page
    assert words in page


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "What should we talk about at your table?"),
        ("es", "¿De qué quiere hablar en su mesa?"),
        ("ar", "عمّ نتحدث على طاولتكم؟"),
    ],
)
def test_the_meal_of_next_tuesday_asks_a_few_questions_after_an_rsvp(program, language, words):
    with scope(program):
        meal = Meeting.objects.get(rsvp_setting__questionnaire__isnull=False)
    address = reverse("meetings:rsvp_questions", args=[program.slug, meal.pk])

    page = Client().get(address, {"language": language}).content.decode()

    assert meal.starts_at.date() == story.next_tuesday(today_in(program))
    assert f'lang="{language}"' in page
    assert words in page


def test_nothing_of_the_other_program_is_found_in_this_one(program):
    client = Client()
    client.force_login(User.objects.get(email="amara@example.org"))
    pages = ["blueprint:dashboard", "communities:list", "people:list", "search:results"]
    pages += ["communities:organization_list", "communities:contact_list"]
    pages += ["communities:interaction_list", "communities:session_list"]
    found = {
        name: client.get(reverse(name, args=[program.slug])).content.decode() for name in pages
    }
    search = reverse("search:results", args=[program.slug])
    for name in story.NEIGHBOR.names:
        assert not [page for page, text in found.items() if name in text]
        answer = client.get(search, {"q": name})
        assert answer.context["found"] == 0, name
    for address in ("", "communities/heron-point/"):
        assert client.get(f"/{story.NEIGHBOR.slug}/{address}").status_code == 404


def test_the_other_program_finds_its_own(program):
    client = Client()
    client.force_login(User.objects.get(email="ines@example.org"))
    search = reverse("search:results", args=[story.NEIGHBOR.slug])
    for name in (story.NEIGHBOR.town, story.NEIGHBOR.office, story.NEIGHBOR.meeting):
        assert client.get(search, {"q": name}).context["found"] > 0, name
