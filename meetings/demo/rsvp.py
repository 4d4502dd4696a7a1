"""Replies to the meals of the demo: four hundred of invented people, most without a name."""

from datetime import timedelta
from random import Random
from typing import Any

from django.utils import timezone

from bic.translated import Translated
from meetings.demo.arabic import ARABIC
from meetings.models import (
    Access,
    AgeBand,
    Diet,
    Helper,
    Meeting,
    Rsvp,
    RsvpQuestion,
    RsvpSetting,
    RsvpWords,
)
from meetings.services import rsvp as services
from meetings.services.showing import show

LANGUAGES = ("es",) * 9 + ("en",) * 6 + ("kar",) * 4 + ("ar",) * 3 + ("my",)
NAMES = ("Rosa", "Yusuf", "Htoo Paw", "Minh", "Amina", "Carlos", "Eh Doh", "Nour", "Ana", "Samira")
AREAS = ["Mill Fork Public Library", "Oak Terrace bus stop"]
# About as many replies for each of six meals make four hundred.
REPLIES, CAPACITY, LARGEST = 68, 150, 90
KEEP_DAYS = 30
# Of five households.
BRING_A_DISH = 2


def load(demo: Any) -> None:
    """Let every announced meeting with a meal ask for replies, and fill those of Mill Fork."""
    chance = Random(9)  # noqa: S311 - invented data, the same each time
    meals = Meeting.objects.announced().filter(kind=Meeting.Kind.LARGE)
    for meeting in meals.select_related("community", "program").order_by("starts_at", "pk"):
        setting, question = _ask(meeting)
        if meeting.community.slug == "mill-fork":
            _fill(meeting, setting, question, chance)
    _words(demo)


def _ask(meeting: Meeting) -> tuple[RsvpSetting, RsvpQuestion]:
    where = {
        "program": meeting.program, "community": meeting.community, "meeting": meeting,
    }  # fmt: skip
    question = RsvpQuestion.objects.create(
        **where,
        text=Translated(
            "en", {"en": "Would you bring a dish?", "es": "¿Traería usted un plato?"},
            {"es": "approved"},
        ),
    )  # fmt: skip
    setting = RsvpSetting.objects.create(
        **where, capacity_people=CAPACITY, asks_ride=True, ride_areas=AREAS,
        keep_days=KEEP_DAYS, told=meeting.changed,
    )  # fmt: skip
    return setting, question


def _fill(meeting: Meeting, setting: RsvpSetting, question: RsvpQuestion, chance: Random) -> None:
    """Replies of many households; two in five bring a dish."""
    now, taken, rows = timezone.now(), 0, []
    is_purged = meeting.ends_at < now - timedelta(days=KEEP_DAYS)
    for number in range(REPLIES):
        rsvp = _reply(meeting, chance, number)
        rsvp.answers = {str(question.pk): "yes" if number % 5 < BRING_A_DISH else "no"}
        if is_purged:
            rsvp.name, rsvp.purged_at = "", meeting.ends_at + timedelta(days=KEEP_DAYS)
        if number % 17 == 16:
            rsvp.status, rsvp.canceled_at = Rsvp.Status.CANCELED, rsvp.created_at
        elif taken + rsvp.people > CAPACITY:
            rsvp.status, rsvp.waits_since = Rsvp.Status.WAITING, rsvp.created_at
        else:
            taken += rsvp.people
        rows.append(rsvp)
    Rsvp.objects.bulk_create(rows)
    show(services.set_up(setting))


def _reply(meeting: Meeting, chance: Random, number: int) -> Rsvp:
    language = chance.choice(LANGUAGES)
    adults = chance.choice((1, 1, 2, 2, 2, 3))
    children = {
        age: chance.choice((1, 1, 2)) for age in AgeBand.values if chance.random() < 0.16
    }  # fmt: skip
    people = adults + sum(children.values())
    diets = {chance.choice(Diet.values): people} if chance.random() < 0.35 else {}
    rides = chance.random() < 0.15
    before = timedelta(days=chance.randrange(3, 20), hours=chance.randrange(24))
    return Rsvp(
        program_id=meeting.program_id, community_id=meeting.community_id, meeting=meeting,
        adults=adults, children=children, people=people, language=language,
        page_language=language if language in ("es", "ar") else "en",
        name=chance.choice(NAMES) if number % 3 == 0 else "",
        wants_interpretation=language != "en" and chance.random() < 0.8,
        wants_childcare=bool(children) and chance.random() < 0.7, diets=diets,
        ride_seats=people if rides else 0, ride_area=chance.choice(AREAS) if rides else "",
        access=[chance.choice(Access.values)] if chance.random() < 0.06 else [],
        created_at=min(meeting.starts_at, timezone.now()) - before,
    )  # fmt: skip


def _words(demo: Any) -> None:
    """Arabic is approved, Karen is still being written; and a partner helps at the next meal."""
    by = demo.people["priya"]
    RsvpWords.objects.create(
        program=demo.program, language="ar", words=ARABIC, approved_by=by,
        approved_at=demo.moment(60),
    )  # fmt: skip
    RsvpWords.objects.create(program=demo.program, language="kar")
    town = demo.communities["mill-fork"]
    coming = Meeting.objects.announced().filter(community=town, starts_at__gt=timezone.now())
    if meeting := coming.order_by("starts_at").first():
        Helper.objects.create(
            program=demo.program, community=town, meeting=meeting,
            user=demo.people["lucia"], added_by=by,
        )  # fmt: skip
