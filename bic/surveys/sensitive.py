"""Questions that could endanger people, found by their words in English and Spanish.

Immigration status and whatever stands for it is never collected: a town can be made to give
it away (docs/adr). A researcher may go on with a written reason, because words alone do not
tell: "Do you know where to get help with a visa?" asks for no status.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from bic.surveys.definition import Form, Words
from bic.words import folded


@dataclass(frozen=True)
class Topic:
    """What is asked for, why it is dangerous, and the words that give it away."""

    name: str
    why: object
    pattern: re.Pattern[str]


def _topic(name: str, why: object, *words: str) -> Topic:
    return Topic(name, why, re.compile(rf"(?<![\w])(?:{'|'.join(words)})(?![\w])"))


# Words are compared without case and accents.
TOPICS = (
    _topic(
        "status",
        _("It asks for immigration status or citizenship, or for what stands for it."),
        r"(immigration|legal|migratory|migration|residency|resident|citizenship) status",
        r"(un)?documented", r"illegal(ly)?", r"citizen(ship)?", r"naturali[sz](ed|ation)",
        r"green card", r"permanent resident", r"asylum( seeker)?", r"daca", r"tps",
        r"deport(ed|ation)?", r"work permit", r"work authori[sz]ation",
        r"(estatus|estado|situacion|condicion) (migratori[oa]|legal|de inmigracion)",
        r"(in)?documentad[oa]s?", r"ilegal(es|mente)?", r"ciudadan[oa]s?", r"ciudadania",
        r"naturalizad[oa]s?", r"residente permanente", r"tarjeta verde", r"asilo",
        r"deportad[oa]s?", r"deportacion", r"permiso de trabajo", r"(con|sin|tiene|sus) papeles",
    ),
    _topic(
        "visa",
        _("It asks for a kind of visa."),
        r"visas?", r"visado", r"i-?94", r"h-?1b", r"h-?2[ab]",
    ),
    _topic(
        "number",
        _("It asks for a number that is the person's alone."),
        r"social security( number)?", r"ssn", r"itin", r"a-?number",
        r"alien (registration )?number", r"uscis", r"driver'?s? licen[sc]e( number)?",
        r"passports?( number)?",
        r"(numero de )?(seguro|seguridad) social", r"pasaportes?", r"numero a",
        r"numero de extranjero", r"licencia de (conducir|manejo)", r"matricula consular",
        r"consular id",
    ),
    _topic(
        "case",
        _("It asks for courts or authorities that a person is dealing with."),
        r"(immigration|court) (court|date|hearing|case)", r"ice", r"detain(ed|er)", r"detention",
        r"(corte|caso|audiencia|tribunal) de inmigracion", r"detenid[oa]s?", r"fecha de corte",
    ),
)  # fmt: skip
BIRTH = re.compile(
    r"(?<!\w)(country of (birth|origin)|born in|birth ?place|where were you born|nationality"
    r"|pais de (nacimiento|origen)|donde nacio|lugar de nacimiento|nacionalidad)(?!\w)"
)
ADDRESS = re.compile(
    r"(?<!\w)((street|home|mailing|email|e-mail) address|address|street|zip ?code|phone( number)?"
    r"|telephone|your (full )?name|date of birth|direccion|domicilio|calle|codigo postal"
    r"|telefono|su nombre|nombre completo|fecha de nacimiento)(?!\w)"
)
TOGETHER = Topic(
    "together",
    _("Where somebody was born and where they can be found, together, tell who they are."),
    BIRTH,
)


def found(form: Form) -> Mapping[str, list[Topic]]:
    """The topics that the words of an item touch, by its key; only of items that touch some."""
    texts = {one.key: folded(" ".join(_words(one.words.values()))) for one in form.asked}
    touched = {
        key: [topic for topic in TOPICS if topic.pattern.search(text)]
        for key, text in texts.items()
    }
    if any(ADDRESS.search(text) for text in texts.values()):
        for key, text in texts.items():
            if BIRTH.search(text):
                touched[key].append(TOGETHER)
    return {key: topics for key, topics in touched.items() if topics}


def _words(words: Iterable[Words]) -> list[str]:
    said = []
    for one in words:
        said += [one.label, one.hint, *one.choices.values()]
    return said
