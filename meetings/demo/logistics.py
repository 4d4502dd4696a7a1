"""Logistics and doors of the demo: a roster, what is arranged for the next meal, who came before.

All of it is invented, and says so.
"""

from datetime import timedelta
from typing import Any

from meetings.models import Booking, Checkin, Interpreter, Meeting, Provision, ThankYou
from meetings.models.interpreter import Mode

MARK = "(invented)"
BOTH = [Mode.SIMULTANEOUS, Mode.CONSECUTIVE]
# Name, agency, languages, how, price of an hour.
ROSTER = (
    ("Carmen Ruelas", "Puente Language Services", ["es"], BOTH, 65),
    ("Daniel Ochoa", "Puente Language Services", ["es"], BOTH, 65),
    ("Eh Doh Htoo", "", ["kar", "my"], BOTH, 60),
    ("Naw Paw Eh", "", ["kar"], [Mode.CONSECUTIVE], 55),
    ("Nour Saab", "Cedar Interpreters", ["ar", "fr"], BOTH, 70),
    ("Li Wen", "", ["zh"], [Mode.CONSECUTIVE], 60),
    ("Ruth Abrams", "Hands and Words", ["ase"], [Mode.SIGN], 80),
)
# What is arranged for the next meal: kind, what, for whom, how many, carers, state.
PROVISIONS = (
    ("food", "Sol Kitchen", "", 60, 0, "confirmed"),
    ("food", "Sol Kitchen, halal trays", "halal", 20, 0, "confirmed"),
    ("food", "Sol Kitchen, vegetable trays", "vegetarian", 12, 0, "asked"),
    ("childcare", "Room B, Welcome House", "under_3", 4, 1, "confirmed"),
    ("childcare", "Gym, Welcome House", "", 12, 2, "asked"),
    ("rides", "Van of the church", "", 8, 0, "confirmed"),
    ("equipment", "Headsets of the library", "", 40, 0, "confirmed"),
)
# How the people who came to a meal split.
LANGUAGES = {"es": 50, "en": 27, "kar": 15, "ar": 8}
CHILDREN = {"under_3": 5, "from_3": 8, "from_6": 9, "from_13": 4}
IN_ALL = 100


def load(demo: Any) -> None:
    """A roster; the next meal of Mill Fork half arranged; how many came to those before."""
    people = Interpreter.objects.bulk_create(
        Interpreter(
            program=demo.program, name=f"{name} {MARK}", agency=agency, languages=languages,
            modes=list(modes), rate=rate, created_by=demo.people["priya"],
            contact=f"{name.split()[0].lower()}@interpreters.example",
        )
        for name, agency, languages, modes, rate in ROSTER
    )  # fmt: skip
    meals = Meeting.objects.filter(kind=Meeting.Kind.LARGE).select_related("community")
    coming = meals.filter(community=demo.communities["mill-fork"]).coming().order_by("starts_at")
    if next_meal := coming.first():
        _arrange(demo, next_meal, people)
    Checkin.objects.bulk_create(
        _came(demo, meal) for meal in meals.filter(people_count__gt=0).order_by("pk")
    )


def _arrange(demo: Any, meal: Meeting, people: list[Interpreter]) -> None:
    place = {"program": demo.program, "community": meal.community, "meeting": meal}
    by = {"created_by": demo.people["priya"]}
    booked_on = demo.today - timedelta(days=20)
    Booking.objects.bulk_create(
        Booking(
            **place, **by, interpreter=people[number], language=language, booked_on=booked_on,
            state=state, hours=3,
        )
        for number, language, state in ((0, "es", "confirmed"), (1, "es", "confirmed"),
                                        (2, "kar", "asked"))
    )  # fmt: skip
    Provision.objects.bulk_create(
        Provision(
            **place, **by, kind=kind, what=f"{what} {MARK}", serves=serves, quantity=quantity,
            carers=carers, state=state,
        )
        for kind, what, serves, quantity, carers, state in PROVISIONS
    )  # fmt: skip
    ThankYou.objects.create(**place, **by, amount=10, planned=40, ready=25)


def _came(demo: Any, meal: Meeting) -> Checkin:
    """The numbers of a meal that is over, as they are when its names are erased."""
    children = {age: meal.people_count * part // IN_ALL for age, part in CHILDREN.items()}
    languages = {code: meal.people_count * part // IN_ALL for code, part in LANGUAGES.items()}
    languages["es"] += meal.people_count - sum(languages.values())
    by = demo.people["priya"]
    return Checkin(
        program=demo.program, community=meal.community, meeting=meal, people=meal.people_count,
        adults=meal.people_count - sum(children.values()), children=children,
        languages=languages, first_timers=meal.people_count // 4, opened_by=by,
        opened_at=meal.starts_at, shut_by=by, shut_at=meal.ends_at,
    )  # fmt: skip
