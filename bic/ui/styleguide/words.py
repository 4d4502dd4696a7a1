"""Sample texts in the three ways the guide is read: English, Spanish, right to left.

They are what people would have typed, so they are no strings of the interface and stand in no
catalog. The long ones are longer than any real text, with a word that no line holds.
"""

from dataclasses import dataclass
from typing import Any

from django.utils.functional import lazy
from django.utils.translation import get_language

ENDLESS = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"


@dataclass(frozen=True)
class Words:
    """Texts of one language."""

    title: str
    long_title: str
    sentence: str
    paragraph: str
    label: str
    action: str
    person: str
    long_person: str
    place: str
    organization: str
    options: tuple[str, ...]


ENGLISH = Words(
    title="Community meal",
    long_title="Third community meal of the neighborhoods north of the river and of everybody "
    f"who wants to come, with rides from {ENDLESS} and child care in four languages",
    sentence="Invitations go out on Friday at 9:00.",
    paragraph="Neighbors meet on Tuesdays at the library. Everybody brings a dish, and those "
    "who have lived here for long sit beside those who came this year. The library keeps its "
    "doors open until nine, and the bus of the county waits until the last guest has left.",
    label="Name of the meeting",
    action="Plan a meal",
    person="Lucía Benítez",
    long_person="María de los Ángeles Fernández-Villaverde y Gutiérrez de la Concepción",
    place="Mill Fork",
    organization="Center for Community Design, Piedmont State University",
    options=("Gym", "Library", "Fellowship hall of the church on the corner"),
)
SPANISH = Words(
    title="Comida comunitaria",
    long_title="Tercera comida comunitaria de los barrios al norte del río y de todas las "
    f"personas que quieran venir, con transporte desde {ENDLESS} y cuidado de niños en cuatro "
    "idiomas",
    sentence="Las invitaciones salen el viernes a las 9:00.",
    paragraph="Los vecinos se reúnen los martes en la biblioteca. Cada quien trae un plato, y "
    "quienes llevan muchos años aquí se sientan junto a quienes llegaron este año. La "
    "biblioteca cierra a las nueve, y el autobús del condado espera hasta que se vaya la última "
    "persona invitada.",
    label="Nombre de la reunión",
    action="Planear una comida",
    person="Lucía Benítez",
    long_person="María de los Ángeles Fernández-Villaverde y Gutiérrez de la Concepción",
    place="Mill Fork",
    organization="Centro de Diseño Comunitario, Universidad Estatal de Piedmont",
    options=("Gimnasio", "Biblioteca", "Salón de convivencia de la iglesia de la esquina"),
)
ARABIC = Words(
    title="وجبة الحي",
    long_title="الوجبة الثالثة لسكان الأحياء الواقعة شمال النهر ولكل من يرغب في الحضور، مع "
    f"توفير المواصلات من {ENDLESS} ورعاية الأطفال بأربع لغات",
    sentence="تُرسل الدعوات يوم الجمعة الساعة 9:00.",
    paragraph="يجتمع الجيران أيام الثلاثاء في المكتبة. يُحضر كل واحد طبقًا، ويجلس من عاشوا هنا "
    "طويلًا بجانب من وصلوا هذا العام. تبقى المكتبة مفتوحة حتى التاسعة، وتنتظر حافلة المقاطعة "
    "حتى يغادر آخر ضيف.",
    label="اسم الاجتماع",
    action="خطّط لوجبة",
    person="أمل الحداد",
    long_person="عبد الرحمن بن عبد العزيز بن محمد الأنصاري القرطبي",
    place="ميل فورك",
    organization="مركز تصميم المجتمعات، جامعة بيدمونت",
    options=("صالة الرياضة", "المكتبة", "قاعة الكنيسة التي عند الزاوية"),
)
# Codes of the ways, as Django knows them. There is no catalog of Arabic: the product's own
# words stay English there, and everything else turns around.
WAYS = {"en": "English", "es": "Spanish", "ar": "Right to left"}
TEXTS = {"en": ENGLISH, "es": SPANISH, "ar": ARABIC}


def words() -> Words:
    """The texts for the language of the page."""
    return TEXTS.get(get_language() or "en", ENGLISH)


def _word(name: str, number: int | None = None) -> str:
    found: Any = getattr(words(), name)
    return found if number is None else found[number]


# A text that is chosen when it is written: `word("label")`, `word("options", 0)`.
word = lazy(_word, str)
