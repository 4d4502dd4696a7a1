"""The needs assessment of the demo: its words in English and Spanish, all invented."""

from typing import Any

CONSENT = {
    "en": (
        "The Mill Fork planning group asks how life in town is, to plan with you what should "
        "change. It takes about ten minutes. You may skip any question and stop at any time. We "
        "never ask about immigration status, and nobody can see who answered."
    ),
    "es": (
        "El grupo de planificación de Mill Fork pregunta cómo es la vida en el pueblo, para "
        "planear con usted lo que debe cambiar. Toma unos diez minutos. Puede saltarse cualquier "
        "pregunta y terminar cuando quiera. Nunca preguntamos por el estatus migratorio, y nadie "
        "puede ver quién contestó."
    ),
}
STEPS = {"1": "Not at all", "2": "A little", "3": "Partly", "4": "Mostly", "5": "Fully"}
PASOS = {"1": "Nada", "2": "Un poco", "3": "En parte", "4": "Mucho", "5": "Totalmente"}


def scale(key: str, english: str, spanish: str, within: str = "") -> dict[str, Any]:
    """A statement to agree with."""
    return {
        "kind": "scale", "key": key, "label": english, "direction": "up", "within": within,
        "words": {"choices": STEPS}, "es": {"label": spanish, "choices": PASOS},
    }  # fmt: skip


QUESTIONS: tuple[dict[str, Any], ...] = (
    {
        "kind": "one", "key": "area", "label": "In which part of town do you live?",
        "words": {"choices": {"north": "North of the creek", "south": "South of the creek",
                              "outside": "Outside of town"}},
        "es": {"label": "¿En qué parte del pueblo vive?",
               "choices": {"north": "Al norte del arroyo", "south": "Al sur del arroyo",
                           "outside": "Fuera del pueblo"}},
    },
    {
        "kind": "many", "key": "languages", "label": "Which languages do you speak at home?",
        "has_other": True,
        "words": {"choices": {"en": "English", "es": "Spanish", "kar": "Karen", "ar": "Arabic"}},
        "es": {"label": "¿Qué idiomas habla en casa?",
               "choices": {"en": "Inglés", "es": "Español", "kar": "Karen", "ar": "Árabe"}},
    },
    {
        "kind": "number", "key": "household", "label": "How many people live with you?",
        "constraint": ". >= 1 and . <= 30",
        "words": {"hint": "Count yourself, too.",
                  "constraint_message": "Write a number from 1 to 30."},
        "es": {"label": "¿Cuántas personas viven con usted?", "hint": "Cuéntese usted también.",
               "constraint_message": "Escriba un número del 1 al 30."},
    },
    {
        "kind": "matrix", "key": "belonging", "label": "How much do you agree?",
        "es": {"label": "¿Qué tan de acuerdo está?"},
    },
    scale("welcome", "I feel welcome in Mill Fork.",
          "Me siento bienvenido en Mill Fork.", "belonging"),
    scale("heard", "The town listens to people like me.",
          "El municipio escucha a personas como yo.", "belonging"),
    scale("call", "I know whom to call when I need help.",
          "Sé a quién llamar cuando necesito ayuda.", "belonging"),
    {
        "kind": "long_text", "key": "welcome_why",
        "label": "What would make you feel more welcome?",
        "shown_when": "${welcome} = '1' or ${welcome} = '2'",
        "es": {"label": "¿Qué le haría sentirse más bienvenido?"},
    },
    {
        "kind": "many", "key": "barriers", "label": "What makes it hard to get services?",
        "has_other": True,
        "words": {"choices": {"language": "Nobody speaks my language", "hours": "The hours",
                              "bus": "Getting there", "cost": "What it costs",
                              "none": "Nothing makes it hard"}},
        "es": {"label": "¿Qué le hace difícil usar los servicios?",
               "choices": {"language": "Nadie habla mi idioma", "hours": "El horario",
                           "bus": "Llegar hasta allí", "cost": "Lo que cuesta",
                           "none": "Nada lo hace difícil"}},
    },
    {
        "kind": "yes_no", "key": "meetings", "label": "Have you ever come to a town meeting?",
        "words": {"choices": {"yes": "Yes", "no": "No"}},
        "es": {"label": "¿Ha ido alguna vez a una reunión del municipio?",
               "choices": {"yes": "Sí", "no": "No"}},
    },
    {
        "kind": "one", "key": "age", "label": "How old are you?",
        "words": {"choices": {"18": "18 to 29", "30": "30 to 44", "45": "45 to 64",
                              "65": "65 or older"}},
        "es": {"label": "¿Cuántos años tiene?",
               "choices": {"18": "18 a 29", "30": "30 a 44", "45": "45 a 64",
                           "65": "65 o más"}},
    },
    {
        "kind": "long_text", "key": "wish", "label": "What one thing should change in town?",
        "es": {"label": "¿Qué es lo primero que debe cambiar en el pueblo?"},
    },
)  # fmt: skip
# How often each choice is given, in their order; all are alike where nothing stands.
WEIGHTS = {
    "area": [5, 8, 3],
    "welcome": [2, 4, 6, 5, 3],
    "heard": [4, 6, 5, 3, 1],
    "call": [3, 5, 4, 4, 3],
    "meetings": [1, 3],
    "age": [4, 7, 5, 2],
}
TEXTS = {
    "en": (
        "A bus that runs in the evening.",
        "Somebody at the town hall who speaks my language.",
        "A crosswalk at the school.",
        "More places where children can play.",
        "Meetings on a Saturday, with food and childcare.",
    ),
    "es": (
        "Un autobús por la noche.",
        "Alguien en el ayuntamiento que hable español.",
        "Un paso de peatones junto a la escuela.",
        "Más lugares donde los niños puedan jugar.",
        "Reuniones los sábados, con comida y cuidado de niños.",
    ),
}
