"""Meetings of the demo: six meals in a series, a planning committee, and what came out of them.

All of it is invented, and says so.
"""

from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from bic.story import FURTHER_WEEKS, MEALS, next_tuesday
from bic.translated import Translated
from meetings.models import AgendaItem, Cost, Group, Meeting, Note, Series, Task
from meetings.patterns import agenda_of

MARK = {"en": "(invented)", "es": "(inventado)"}
# Of each meal of the story.
TITLES = (
    ("First community meal", "Primera comida comunitaria"),
    ("Second community meal", "Segunda comida comunitaria"),
    ("Third community meal", "Tercera comida comunitaria"),
    ("Fourth community meal", "Cuarta comida comunitaria"),
    ("Fifth community meal: choosing where to start",
     "Quinta comida comunitaria: por dónde empezar"),
    ("Sixth community meal", "Sexta comida comunitaria"),
)  # fmt: skip
# In towns that are further, all of them were held.
FURTHER = timedelta(weeks=FURTHER_WEEKS)
PLACES = {
    "mill-fork": ("Eastside Recreation Center", "40 Mill Street"),
    "larkspur": ("Larkspur Public Library", "12 Court Square"),
    "oakhaven": ("Oakhaven Senior Center", "5 Depot Road"),
}
NOTES = (
    ("Table 3", "Los recibos del agua llegan solo en inglés.",
     "Water bills come in English alone."),
    ("Table 5", "El último autobús sale antes de que terminen los turnos.",
     "The last bus leaves before shifts end."),
)  # fmt: skip
TASKS = (
    ("Ask the school district for bus-stop data", "dana", "", 5, False),
    ("Send the notes to the town manager", "priya", "", 9, False),
    ("Find a room for the women’s circle", "", "Samira", -12, True),
)
COSTS = (("Food", 640), ("Interpreters", 720), ("Childcare", 260), ("Rides", 180))


def load(demo: Any) -> None:
    """Add the meals of three towns, and all that hangs onto the last one of Mill Fork."""
    for slug in PLACES:
        town = demo.communities[slug]
        meals = _meals(demo, town, timedelta() if slug == "mill-fork" else FURTHER)
        if slug == "mill-fork":
            _afterwards(demo, meals[3])
            _before(demo, meals[4])
            _committee(demo, town)


def _in_both(english: str, spanish: str) -> Translated:
    texts = {"en": f"{english} {MARK['en']}", "es": f"{spanish} {MARK['es']}"}
    return Translated("en", texts, {"es": "approved"})


def _at(demo: Any, weeks: int, hour: int) -> datetime:
    """At that hour, that many weeks after the next meal of Mill Fork: all are on a Tuesday."""
    day = next_tuesday(demo.today) + timedelta(weeks=weeks)
    return datetime.combine(day, time(hour), tzinfo=demo.program.tzinfo)


def _meals(demo: Any, town: Any, earlier: timedelta) -> list[Meeting]:
    place = {"program": demo.program, "community": town}
    series = Series.objects.create(
        **place, title=_in_both("Community meals", "Comidas comunitarias"),
        purpose=_in_both("Six meals, from getting to know each other to what comes first.",
                         "Seis comidas, desde conocerse hasta decidir qué va primero."),
        created_by=demo.people["priya"],
    )  # fmt: skip
    room, address = PLACES[town.slug]
    now, meals = timezone.now(), []
    for (weeks, came), (english, spanish) in zip(MEALS, TITLES, strict=True):
        starts = _at(demo, weeks, 18) - earlier
        is_held = starts < now
        meals.append(
            Meeting(
                **place, series=series, title=_in_both(english, spanish), starts_at=starts,
                ends_at=starts + timedelta(hours=2), languages=["en"],
                interpreted=[code for code in town.languages if code != "en"], place=room,
                address=address, owner=demo.people["priya"], created_by=demo.people["priya"],
                status=Meeting.Status.HELD if is_held else Meeting.Status.PLANNED,
                people_count=came if is_held else None, agenda_is_public=True,
                published_at=min(now, starts) - timedelta(weeks=1),
                published_by=demo.people["priya"],
                access=_in_both("Ramp at the side door.", "Rampa en la puerta lateral."),
            )
        )  # fmt: skip
    Meeting.objects.bulk_create(meals)
    AgendaItem.objects.bulk_create(
        item for meal in meals for item in _agenda(meal, demo.people["priya"].name)
    )
    return meals


def _agenda(meal: Meeting, led_by: str) -> list[AgendaItem]:
    items = agenda_of(meal, "two_hours")
    for item in items:
        item.led_by = led_by
    # What other towns do well is told at the welcome, so that a series meets all objectives.
    items[1].objective = "practices"
    return items


def _afterwards(demo: Any, meal: Meeting) -> None:
    place = {"program": demo.program, "community": meal.community, "meeting": meal}
    talk = meal.agenda.get(position=4)
    Note.objects.bulk_create(
        Note(
            **place, item=talk, table=table, written_by=demo.people["priya"],
            text=Translated("es", {"es": spanish, "en": f"{english} {MARK['en']}"},
                            {"en": "approved"}),
        )
        for table, spanish, english in NOTES
    )  # fmt: skip
    Task.objects.bulk_create(
        Task(
            **place, title=f"{title} {MARK['en']}", owner=demo.people.get(who), helper=helper,
            due_on=demo.today + timedelta(days=days), created_by=demo.people["priya"],
            done_on=demo.today - timedelta(days=14) if is_done else None,
            done_by=demo.people["priya"] if is_done else None,
        )
        for title, who, helper, days, is_done in TASKS
    )  # fmt: skip


def _before(demo: Any, meal: Meeting) -> None:
    place = {"program": demo.program, "community": meal.community, "meeting": meal}
    Cost.objects.bulk_create(
        Cost(**place, what=what, planned=amount, created_by=demo.people["priya"])
        for what, amount in COSTS
    )


def _committee(demo: Any, town: Any) -> None:
    place = {"program": demo.program, "community": town}
    board = Group.objects.create(
        **place, name=f"Newcomer advisory committee {MARK['en']}", kind=Group.Kind.ADVISORY,
        public_body=Group.PublicBody.ASKED, formed_on=demo.day(84),
        created_by=demo.people["priya"],
    )  # fmt: skip
    starts = _at(demo, 2, 17) + timedelta(days=1)
    Meeting.objects.create(
        **place, kind=Meeting.Kind.ADVISORY, group=board, starts_at=starts,
        ends_at=starts + timedelta(minutes=90), languages=["en"], interpreted=["es"],
        title=_in_both("Advisory committee", "Comité asesor"), place="Town Hall, room 2",
        owner=demo.people["priya"], created_by=demo.people["priya"],
        published_at=timezone.now(), published_by=demo.people["priya"],
    )  # fmt: skip
