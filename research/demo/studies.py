"""Studies of the demo: a focus group and interviews, all invented, in Spanish and English."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.utils import timezone

from bic.days import today_in
from bic.story import LARKSPUR, MILL_FORK
from bic.surveys.models import Survey
from bic.translated import Translated
from research.models import (
    Code,
    ExistingData,
    Guide,
    Quote,
    Recommendation,
    Record,
    Statement,
    Study,
    Target,
)
from research.services import coding, record
from research.services import study as services

MARK = "(invented)"
CONSENT = {
    "es": "Usted decide si habla y puede irse cuando quiera. No anotamos nombres. "
    "No diga nada sobre papeles o situación migratoria, suya o de otros.",
    "en": "You decide whether you speak and may leave at any time. We write down no names. "
    "Please say nothing about papers or immigration status, yours or anybody's.",
}
# Key, name, letter, parent, meaning.
CODES = (
    ("services", "Town services", "s", "", "Getting what the town offers"),
    ("bills", "Bills and offices", "b", "services", "Paying, forms, which office does what"),
    ("words", "Language at the counter", "w", "services", "Words that nobody explains"),
    ("buses", "Getting around", "g", "", "Buses, rides, walking"),
    ("housing", "Housing", "h", "", "Rent, repairs, crowding"),
    ("trust", "Trust", "t", "", "Whom people ask, and whom they do not"),
    ("belong", "Belonging", "n", "", "Feeling part of the town, or not"),
)
QUESTIONS = {
    "es": [
        "¿Qué le gusta de vivir aquí?", "¿Qué servicios le cuesta conseguir?",
        "¿A quién le pide ayuda?", "¿Qué cambiaría el pueblo si le escuchara?",
    ],
    "en": [
        "What do you like about living here?", "Which services are hard to get?",
        "Whom do you ask for help?", "What would the town change if it listened?",
    ],
}  # fmt: skip


@dataclass(frozen=True)
class Said:
    """A statement: question, words, translation, codes; `level` makes it a quote as well."""

    question: int
    text: str
    translation: str
    codes: tuple[str, ...]
    level: str = ""


GROUP = (
    Said(1, "La gente saluda. En la biblioteca ya nos conocen.",
         "People say hello. They know us at the library by now.", ("belong",), "quote"),
    Said(2, "El recibo del agua llega en inglés y no sé a qué ventanilla ir.",
         "The water bill comes in English and I do not know which window to go to.",
         ("bills", "words"), "quote"),
    Said(2, "Para sacar una cita hay que llamar en la mañana, y a esa hora trabajamos.",
         "To get an appointment you have to call in the morning, and we work then.", ("bills",),
         "paraphrase"),
    Said(2, "El último autobús sale antes de que termine el turno.",
         "The last bus leaves before the shift ends.", ("buses",), "quote"),
    Said(3, "Le pregunto a mi comadre. A la oficina no voy sola.",
         "I ask a friend of the family. I do not go to the office alone.", ("trust",), "none"),
    Said(4, "Que haya alguien en la ventanilla que hable español dos tardes por semana.",
         "That somebody at the window speaks Spanish two afternoons a week.", ("words",), "quote"),
)  # fmt: skip
INTERVIEWS = (
    (
        Said(2, "The landlord fixes nothing until the inspector has been asked twice.", "",
             ("housing",), "quote"),
        Said(3, "I ask the teacher of my son, she finds out for me.", "", ("trust",)),
    ),
    (
        Said(2, "I walk forty minutes to the clinic because the bus does not stop there.", "",
             ("buses",), "quote"),
        Said(4, "I would put a map of the bus lines in three languages at every stop.", "",
             ("buses", "words"), "paraphrase"),
    ),
    (
        Said(1, "My children feel at home here. I am getting there.", "", ("belong",), "quote"),
        Said(2, "Forms ask the same things at every desk.", "", ("bills",)),
    ),
)  # fmt: skip


PARENTS = (
    Said(2, "The bus that my children need does not go back in the evening.", "", ("buses",),
         "quote"),
    Said(3, "At school they call me, and somebody there speaks my language.", "", ("trust",),
         "paraphrase"),
)  # fmt: skip
OPEN_TALK = (
    Said(1, "I know my street, and I know the market.", "", ("belong",)),
    Said(2, "Nobody told me that there is a clinic on Thursdays.", "", ("services",)),
)  # fmt: skip


def load_larkspur(demo: Any) -> None:
    """One closed study of Larkspur, with what parents said."""
    town, days = demo.communities["larkspur"], LARKSPUR.days["R2"]
    jonah, codes = demo.people["jonah"], _codes(demo, town)
    with demo.ago(days + 60):
        study = _opened(demo, _study(demo, town, "groups", f"Groups of parents {MARK}", ["en"]))
        kept = Record(
            program=demo.program, community=town, study=study, held_on=demo.day(days + 60),
            place="Larkspur Public Library", language="en", facilitator="Jonah Castellanos",
            note_taker="Priya Venkataraman", guide=_guide(demo, study, "en"), people_count=11,
            collected_by=jonah, heads={"age": {"25_44": 8, "45_64": 3}},
        )  # fmt: skip
        _code(kept, _write(demo, kept, PARENTS), PARENTS, codes, jonah)
        coding.finish(kept, by=jonah)
        _share(demo, kept)
    with demo.ago(days + 30):
        services.close_study(study, by=jonah)


def load(demo: Any) -> None:
    """Add the closed studies of Mill Fork, an open one of Saluda Bend, and what was there."""
    town = demo.communities["mill-fork"]
    codes = _codes(demo, town)
    with demo.ago(MILL_FORK.days["R2"] + 40):
        _group(demo, town, codes)
        _interviews(demo, town, codes)
        _survey(demo, town)
    _existing(demo, town)
    Recommendation.objects.create(
        program=demo.program, community=town, code=codes["bills"], created_by=demo.people["jonah"],
        issue="Bills come in English alone, and nobody knows which window to go to.",
        recommendation="Send bills with a page in Spanish, and put numbers on the windows.",
    )  # fmt: skip
    with demo.ago(MILL_FORK.days["R2"] + 5):
        for study in Study.objects.filter(community=town, closed_at=None):
            services.close_study(study, by=demo.people["jonah"])
    _still_open(demo, demo.communities["saluda-bend"])


def _still_open(demo: Any, town: Any) -> None:
    """Interviews in Saluda Bend: one waits for its check and its second coder."""
    jonah, codes = demo.people["jonah"], _codes(demo, town)
    study = _opened(
        demo,
        _study(demo, town, "interviews", f"Interviews with newcomers {MARK}", ["en"],
               irb_expires_on=demo.today + timedelta(days=6)),
    )  # fmt: skip
    kept = Record(
        program=demo.program, community=town, study=study, guide=_guide(demo, study, "en"),
        held_on=demo.day(9), place="Hall of the mosque", language="en", people_count=1,
        facilitator="Noor Haddad", heads={"age": {"25_44": 1}}, collected_by=jonah,
    )  # fmt: skip
    _code(kept, _write(demo, kept, OPEN_TALK), OPEN_TALK, codes, jonah)
    coding.ask_second(
        kept, coder=demo.people["amara"], due_on=demo.today + timedelta(days=5), by=jonah
    )


def _code(
    kept: Record, said: list[Statement], words: tuple[Said, ...], codes: dict[str, Code], by: Any
) -> None:
    for one, statement in zip(words, said, strict=True):
        for key in one.codes:
            coding.code(statement, codes[key], by=by)


def _codes(demo: Any, town: Any) -> dict[str, Code]:
    codes: dict[str, Code] = {}
    for key, name, letter, parent, meaning in CODES:
        codes[key] = Code.objects.create(
            program=demo.program, community=town, name=name, letter=letter, definition=meaning,
            parent=codes.get(parent), created_by=demo.people["jonah"],
        )  # fmt: skip
    return codes


def _study(demo: Any, town: Any, kind: str, title: str, languages: list[str], **more: Any) -> Study:
    return Study.objects.create(
        program=demo.program, community=town, kind=kind, title=title, languages=languages,
        question="What makes it hard to use what the town offers, and what would help?",
        asked="Adults who came from another country, found by churches, stores and neighbors.",
        consent=Translated("es", CONSENT, {"en": "approved"}), owner=demo.people["jonah"],
        irb_number="24-0000", irb_status=Survey.Review.EXEMPT,
        irb_decided_on=today_in(demo.program) - timedelta(days=30), **more,
    )  # fmt: skip


def _opened(demo: Any, study: Study) -> Study:
    return services.open_study(
        study,
        by=demo.people["jonah"],
        reason="The rooms are booked, and the plan is on the agenda of the board.",
    )


def _guide(demo: Any, study: Study, language: str) -> Guide:
    guide = Guide(
        program=demo.program, community=study.community, study=study, language=language,
        questions=QUESTIONS[language], notes="Welcome, ground rules, food. At most 90 minutes.",
    )  # fmt: skip
    return services.add_guide(guide, by=demo.people["jonah"])


def _group(demo: Any, town: Any, codes: dict[str, Code]) -> None:
    """One group in Spanish, checked, coded by two people, with quotes that are shared."""
    jonah, amara = demo.people["jonah"], demo.people["amara"]
    study = _study(demo, town, "groups", f"Focus groups about services {MARK}", ["es", "en"])
    for about, group, wanted in (
        ("language", "es", 24), ("age", "25_44", 12), ("place", "Mill Street", 10),
    ):  # fmt: skip
        Target.objects.create(
            program=demo.program, community=town, study=study, about=about, group=group,
            wanted=wanted,
        )  # fmt: skip
    study = _opened(demo, study)
    kept = Record(
        program=demo.program, community=town, study=study, held_on=today_in(demo.program),
        place="Reading room of the library", language="es", facilitator="Lucía Barrientos",
        note_taker="Jonah Castellanos", guide=_guide(demo, study, "es"), people_count=13,
        collected_by=demo.people["lucia"],
        heads={
            "language": {"es": 13}, "age": {"25_44": 9, "45_64": 4}, "place": {"Mill Street": 6},
        },
    )  # fmt: skip
    said = _write(demo, kept, GROUP)
    coding.ask_second(kept, coder=amara, due_on=today_in(demo.program), by=jonah)
    for by in (jonah, amara):
        for number, (one, statement) in enumerate(zip(GROUP, said, strict=True)):
            for key in one.codes[: 1 if by == amara and number == 1 else 2]:
                coding.code(statement, codes[key], by=by)
        coding.finish(kept, by=by)
    _share(demo, kept)
    _guide(demo, study, "en")


def _interviews(demo: Any, town: Any, codes: dict[str, Code]) -> None:
    """Three interviews in English."""
    jonah = demo.people["jonah"]
    study = _opened(
        demo, _study(demo, town, "interviews", f"Interviews with newcomers {MARK}", ["en"])
    )
    guide = _guide(demo, study, "en")
    for number, words in enumerate(INTERVIEWS):
        kept = Record(
            program=demo.program, community=town, study=study, language="en", guide=guide,
            held_on=today_in(demo.program) - timedelta(days=7 * number), place="Church hall",
            facilitator="Grace Adeyemi", people_count=1, heads={"age": {"25_44": 1}},
            collected_by=demo.people["grace"],
        )  # fmt: skip
        _code(kept, _write(demo, kept, words), words, codes, jonah)
        coding.finish(kept, by=jonah)
        _share(demo, kept)


def _write(demo: Any, kept: Record, words: tuple[Said, ...]) -> list[Statement]:
    """Keep a record with what was said, and the quotes chosen out of it."""
    record.save_record(kept)
    place = {"program": demo.program, "community": kept.community}
    said = Statement.objects.bulk_create(
        Statement(
            record=kept, position=number, question=one.question, language=kept.language,
            text=one.text, translation=one.translation, **place,
        )
        for number, one in enumerate(words, 1)
    )  # fmt: skip
    Quote.objects.bulk_create(
        Quote(
            study=kept.study, statement=statement, language=kept.language, text=one.text,
            translation=one.translation, level=one.level, created_by=demo.people["jonah"], **place,
        )
        for one, statement in zip(words, said, strict=True)
        if one.level
    )  # fmt: skip
    return said


def _share(demo: Any, kept: Record) -> None:
    """Check a record, and approve what may be told."""
    record.clear(kept, by=demo.people["jonah"])
    quotes = Quote.objects.filter(statement__record=kept).exclude(level=Quote.Level.NONE)
    quotes.update(approved_at=timezone.now(), approved_by=demo.people["amara"])


def _survey(demo: Any, town: Any) -> None:
    """The study whose answers a survey of the town collects."""
    survey = Survey.objects.filter(community=town, purpose=Survey.Purpose.NEEDS).first()
    study = _study(
        demo, town, "survey", f"Needs survey {MARK}", ["en", "es"], survey=survey
    )  # fmt: skip
    Target.objects.create(
        program=demo.program, community=town, study=study, about="language", group="es", wanted=150
    )
    if survey is not None and survey.opened_at is not None:
        services.close_study(_opened(demo, study), by=demo.people["jonah"])


def _existing(demo: Any, town: Any) -> None:
    ExistingData.objects.bulk_create(
        ExistingData(
            program=demo.program, community=town, created_by=demo.people["jonah"], title=title,
            kind=kind, publisher=publisher, year=demo.today.year - ago, says=says, covers=covers,
            languages=languages, useful_for=theme,
            url=f"https://reports.example.org/{kind}-{ago}/",
            citation=f"{publisher} ({demo.today.year - ago}). {title}.",
        )
        for title, kind, publisher, ago, says, covers, languages, theme in EXISTING
    )  # fmt: skip


EXISTING = (
    (f"Housing needs of the county {MARK}", "report", "Chatham County Planning", 2,
     "Rents rose faster than wages; one home in five has more people than rooms.",
     "Renters of the county", ["en"], "Housing"),
    (f"School enrollment by home language {MARK}", "data", "Mill Fork Schools", 1,
     "Spanish, Karen and Arabic are spoken at home by a third of the pupils.",
     "Pupils of four schools", ["en"], "Language"),
    (f"Bus riders’ survey {MARK}", "study", "Piedmont Transit", 3,
     "Few riders answered, and only in English; evening service is what they miss most.",
     "Riders of three lines", ["en", "es"], "Getting around"),
)  # fmt: skip
