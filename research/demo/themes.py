"""Planning meetings of the demo: committees, themes with their evidence, comments, rankings.

All of it is invented, and says so.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bic.days import today_in
from bic.people.models import Membership
from bic.story import LARKSPUR, MILL_FORK, Town
from bic.translated import Translated
from research import attaching
from research.models import (
    Committee,
    Seat,
    SeatTarget,
    Theme,
    ThemeComment,
    ThemeEvidence,
    ThemeLink,
)
from research.services import theme as services
from research.services import voice

Kind = ThemeEvidence.Kind
MARK = {"en": "(invented)", "es": "(inventado)"}


@dataclass(frozen=True)
class Named:
    """A theme in English and Spanish, and what speaks for it: kinds with words to find it by."""

    title: str
    spanish: str
    text: str
    in_spanish: str
    evidence: tuple[tuple[str, str], ...]
    because: str = ""


THEMES = (
    Named("Town communication", "Comunicación del municipio",
          "Bills, forms and news reach people in a language they read.",
          "Los recibos, formularios y noticias llegan en un idioma que la gente lee.",
          ((Kind.INDICATOR, "English"), (Kind.SOURCES, "Bills"), (Kind.QUOTE, "recibo"),
           (Kind.COUNT, ""))),
    Named("Getting around", "Cómo moverse",
          "Buses that run when shifts end, and maps that people can read.",
          "Autobuses que pasan cuando terminan los turnos, y mapas que la gente entiende.",
          ((Kind.EXISTING, "Bus"), (Kind.QUOTE, "autobús"), (Kind.ANSWER, ""))),
    Named("Housing", "Vivienda",
          "Repairs, rents, and whom to ask before a lease is signed.",
          "Reparaciones, alquileres, y a quién preguntar antes de firmar un contrato.",
          ((Kind.EXISTING, "Housing"), (Kind.QUOTE, "landlord"), (Kind.INDICATOR, "home"))),
    Named("Leadership", "Liderazgo",
          "Residents who sit where decisions are made, and are paid for their time.",
          "Residentes que están donde se toman las decisiones, y a quienes se paga su tiempo.",
          ((Kind.ASSET, ""), (Kind.INDICATOR, "born"))),
    Named("Health care", "Atención médica",
          "A clinic that is open after work and has an interpreter.",
          "Una clínica que abre después del trabajo y tiene intérprete.",
          ((Kind.INDICATOR, "insurance"), (Kind.QUOTE, "clinic")), "Getting around"),
    Named("Belonging", "Sentirse parte",
          "Places and days on which old and new neighbors meet.",
          "Lugares y días en que se encuentran vecinos nuevos y de siempre.",
          ((Kind.ASSET, "Library"), (Kind.QUOTE, "feel at home"))),
)  # fmt: skip
# How many people, side, sector, languages, area.
SEATS = (
    (6, "government", "government", ("en",), "Downtown"),
    (4, "community", "immigrant_led", ("es",), "East side"),
    (3, "community", "service", ("en", "es"), "East side"),
    (2, "community", "faith", ("kar",), "Mill village"),
    (2, "community", "school", ("en",), ""),
    (1, "", "", (), ""),
)
TARGETS = (
    ("side", "government", 6), ("side", "community", 12), ("language", "es", 5),
    ("language", "kar", 3), ("language", "ar", 1), ("sector", "employer", 2),
    ("area", "Mill village", 3),
)  # fmt: skip
SOUGHT = Translated(
    "en",
    {
        "en": "Employers, people who speak Arabic, and renters of the mill village.",
        "es": "Empleadores, personas que hablan árabe e inquilinos del barrio de la fábrica.",
    },
    {"es": "approved"},
)
COMMENTS = (
    ("dana", "Town communication", "We could begin with the water bill: it goes to every home."),
    ("lucia", "Town communication",
     "También los avisos de tormenta. La gente se entera por los vecinos."),
    ("grace", "Getting around", "The last bus leaves at 7. Most shifts end at 8."),
    ("henrik", "Leadership", "Students could help with a course in public speaking."),
)  # fmt: skip


def load_larkspur(demo: Any) -> None:
    """Add the committee of Larkspur and the themes that it chose."""
    _planned(demo, LARKSPUR)


def load(demo: Any) -> None:
    """Add those of Mill Fork, with what was said of them and how they were ranked."""
    _planned(demo, MILL_FORK)


def _planned(demo: Any, story: Town) -> None:
    """The committee, its themes with what speaks for them, and what it chose."""
    town, days = demo.communities[story.slug], story.days["R3"]
    _committee(demo, town, days + 60)
    with demo.ago(days + 5):
        themes = _themes(demo, town)
        if story == MILL_FORK:
            _voices(demo, town, themes)
    with demo.ago(days):
        for theme in themes.values():
            services.decide(theme, Theme.Status.CHOSEN, by=demo.people["priya"])
    if story == MILL_FORK:
        _ask_again(demo, town)


def _committee(demo: Any, town: Any, days_ago: int) -> None:
    place = {"program": demo.program, "community": town}
    committee = Committee.objects.create(
        **place, name=f"Planning committee of {town.name} {MARK['en']}",
        meets="Every second Tuesday at 6 pm, at the library", sought=SOUGHT,
        formed_on=demo.day(days_ago), created_by=demo.people["priya"],
    )  # fmt: skip
    place |= {"committee": committee}
    number = 0
    for count, side, sector, languages, area in SEATS:
        for _one in range(count):
            number += 1
            Seat.objects.create(
                **place, name=f"Member {number} {MARK['en']}", side=side, sector=sector,
                languages=list(languages), area=area,
            )  # fmt: skip
    parts = Membership.objects.taking_part().filter(community=town).order_by("pk")
    for part in parts:
        Seat.objects.create(**place, membership=part)
    SeatTarget.objects.bulk_create(
        SeatTarget(**place, about=about, group=group, wanted=wanted)
        for about, group, wanted in TARGETS
    )


def _themes(demo: Any, town: Any) -> dict[str, Theme]:
    found: dict[str, Theme] = {}
    by = demo.people["jonah"]
    for position, one in enumerate(THEMES, 1):
        theme = Theme.objects.create(
            program=demo.program, community=town, position=position, created_by=by,
            title=Translated.of(one.title).put("es", one.spanish),
            text=Translated.of(f"{one.text} {MARK['en']}").put(
                "es", f"{one.in_spanish} {MARK['es']}"
            ),
        )  # fmt: skip
        found[one.title] = services.share(theme, by=by)
        if one.because:
            ThemeLink.objects.create(
                program=demo.program, community=town, theme=theme, cause=found[one.because]
            )
    offers = {kind: attaching.SOURCES[kind].offers(town) for kind in Kind.values}
    for one in THEMES:
        for kind, words in one.evidence:
            reference = _found(offers[kind], words)
            if reference:
                services.attach(found[one.title], kind, reference, note=Translated(), by=by)
    return found


def _found(offers: list[attaching.Offer], words: str) -> str:
    """The first offer that has the words, "" where there is none."""
    return next((one.reference for one in offers if words.lower() in one.label.lower()), "")


def _voices(demo: Any, town: Any, themes: dict[str, Theme]) -> None:
    """Comments, and a ranking that is closed."""
    for person, title, text in COMMENTS:
        ThemeComment.objects.create(
            program=demo.program, community=town, theme=themes[title], text=text,
            by=demo.people[person],
        )  # fmt: skip
    by, partners = demo.people["priya"], ("dana", "lucia", "grace", "henrik")
    asked = Translated.of("Which theme comes first?").put("es", "¿Qué tema va primero?")
    first = voice.open_ranking(town, question=asked, closes_on=today_in(demo.program), by=by)
    for turn, person in enumerate(partners):
        order = [*first.options[turn // 2 :], *first.options[: turn // 2]]
        voice.rank(first, order, by=demo.people[person])
    voice.close_ranking(first, by=by)


def _ask_again(demo: Any, town: Any) -> None:
    """A ranking that is open: the last word before the last meal."""
    by = demo.people["priya"]
    again = Translated.of("Which theme should the last meal begin with?").put(
        "es", "¿Con qué tema debería empezar la última comida?"
    )
    second = voice.open_ranking(
        town, question=again, closes_on=demo.today + timedelta(days=20), by=by
    )
    voice.rank(second, second.options, by=demo.people["dana"])
