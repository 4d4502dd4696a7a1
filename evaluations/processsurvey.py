"""The suggested process survey: how people find the work together, in English and Spanish.

What it asks about is what instruments for collaborations ask about (goal, room, language,
being heard, trust, fairness, follow-up, time, leadership), in our own words. Its points go from
1, the worst, to 5; an answer of 1 or 2 opens a box to say why.
"""

from typing import Any

from bic.surveys.models import UNSURE

CONSENT = {
    "en": (
        "You have taken part in this work. We ask how it goes, so that it goes better. It takes "
        "about ten minutes. You may skip any question and stop at any time. Nobody can see who "
        "answered, and what is told of the answers is told of groups, never of one person."
    ),
    "es": (
        "Usted ha participado en este trabajo. Le preguntamos cómo va, para que vaya mejor. Toma "
        "unos diez minutos. Puede saltarse cualquier pregunta y terminar cuando quiera. Nadie "
        "puede ver quién contestó, y las respuestas se cuentan por grupos, nunca por persona."
    ),
}
STEPS = {
    "1": "1, strongly disagree", "2": "2, disagree", "3": "3, neither", "4": "4, agree",
    "5": "5, strongly agree", UNSURE: "I do not know",
}  # fmt: skip
PASOS = {
    "1": "1, muy en desacuerdo", "2": "2, en desacuerdo", "3": "3, ni lo uno ni lo otro",
    "4": "4, de acuerdo", "5": "5, muy de acuerdo", UNSURE: "No sé",
}  # fmt: skip
WHY = {"en": "What should be different?", "es": "¿Qué debería ser diferente?"}
GROUPS = (
    ("together", "How we work together", "Cómo trabajamos juntos", (
        ("goal", "I know what we want to reach together.", "Sé qué queremos lograr juntos."),
        ("room", "Those whom it concerns most take part.",
         "Participan las personas a quienes más les importa."),
        ("trust", "Town staff and residents trust each other more than a year ago.",
         "El personal del municipio y los residentes confían más entre sí que hace un año."),
        ("leaders", "The leaders of the town stand behind this work.",
         "Las autoridades del municipio respaldan este trabajo."),
        ("follow", "What we agree to do is shared out, and somebody makes sure it is done.",
         "Lo que acordamos se reparte, y alguien se asegura de que se haga."),
    )),
    ("meetings", "Our meetings", "Nuestras reuniones", (
        ("language", "I could speak in the language that I like best.",
         "Pude hablar en el idioma que prefiero."),
        ("heard", "When I said something, people listened.", "Cuando dije algo, me escucharon."),
        ("fair", "The way we decided was fair.", "La forma en que decidimos fue justa."),
        ("worth", "The meetings were worth the time I gave.",
         "Las reuniones valieron el tiempo que les dediqué."),
        ("time", "Families could come at that time and to that place.",
         "Las familias podían venir a esa hora y a ese lugar."),
    )),
    ("you", "You and the town", "Usted y el municipio", (
        ("decisions", "I understand how the town comes to its decisions.",
         "Entiendo cómo toma sus decisiones el municipio."),
        ("learned", "I learned something about people from another community.",
         "Aprendí algo sobre personas de otra comunidad."),
        ("call", "I know whom to call when something is not right.",
         "Sé a quién llamar cuando algo no está bien."),
        ("again", "I would like to go on taking part.", "Me gustaría seguir participando."),
    )),
)  # fmt: skip
LAST = (
    "If one thing could change, what should it be?",
    "Si pudiera cambiar una sola cosa, ¿cuál debería ser?",
)


def _page(
    key: str, english: str, spanish: str, said: tuple[tuple[str, str, str], ...]
) -> list[dict[str, Any]]:
    """Statements to agree with, and behind them a page with the boxes that low answers open."""
    return [
        {"kind": "group", "key": key, "label": english, "es": {"label": spanish}},
        *(
            {
                "kind": "scale", "key": one, "label": words, "direction": "up", "within": key,
                "words": {"choices": STEPS}, "es": {"label": palabras, "choices": PASOS},
            }
            for one, words, palabras in said
        ),
        {"kind": "group", "key": f"why_{key}", "label": WHY["en"], "es": {"label": WHY["es"]}},
        *(
            {
                "kind": "long_text", "key": f"{one}_why", "label": words, "within": f"why_{key}",
                "shown_when": f"${{{one}}} = '1' or ${{{one}}} = '2'", "es": {"label": palabras},
            }
            for one, words, palabras in said
        ),
    ]  # fmt: skip


QUESTIONS: tuple[dict[str, Any], ...] = (
    *(item for group in GROUPS for item in _page(*group)),
    {"kind": "long_text", "key": "change", "label": LAST[0], "es": {"label": LAST[1]}},
)
