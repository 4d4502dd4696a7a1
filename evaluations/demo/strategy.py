"""Strategies of the demo: invented, two in the library and one that another town tries."""

from typing import Any

from bic.translated import Translated
from evaluations.models import Strategy
from evaluations.services import strategy as services

# Community, then title, what was done, for whom, result and what it took, in both languages.
SHARED = (
    ("larkspur", {
        "title": ("A meal before every meeting", "Una comida antes de cada reunión"),
        "did": (
            "Neighbors cook, and everybody eats together for 45 minutes before the first item.",
            "Vecinas y vecinos cocinan, y todos comen juntos 45 minutos antes del primer punto.",
        ),
        "whom": ("Families with children", "Familias con niñas y niños"),
        "result": (
            "Twice as many people came to the third meeting as to the first, by count at the door.",
            "A la tercera reunión llegó el doble de personas que a la primera, contadas en la "
            "puerta.",
        ),
        "took": (
            "About $600 a meeting, and a kitchen that the church lends.",
            "Unos $600 por reunión, y una cocina que presta la iglesia.",
        ),
    }),
    ("oakhaven", {
        "title": ("Front desks that call an interpreter", "Ventanillas que llaman a un intérprete"),
        "did": (
            "Every desk has a card with the number, and staff practice one call in training.",
            "Cada ventanilla tiene una tarjeta con el número, y el personal practica una llamada.",
        ),
        "whom": ("Everybody who speaks little English", "Quienes hablan poco inglés"),
        "result": (
            "Interpreted calls rose in each quarter of the year.",
            "Las llamadas interpretadas aumentaron en cada trimestre del año.",
        ),
        "took": (
            "Two hours of training for each desk, and a contract for interpreting by phone.",
            "Dos horas de formación por ventanilla y un contrato de interpretación telefónica.",
        ),
    }),
)  # fmt: skip
TRIES = "oakhaven"


def load(demo: Any) -> None:
    """Add them, publish them, and let another community begin with the first."""
    amara, jonah = demo.people["amara"], demo.people["jonah"]
    published = []
    for slug, said in SHARED:
        place = demo.communities[slug]
        words = {name: Translated.of(en).put("es", es) for name, (en, es) in said.items()}
        row = Strategy(program_id=place.program_id, community=place, **words)
        published.append(services.publish(services.begin(row, by=jonah), by=amara))
    services.copy(published[0], demo.communities[TRIES], by=jonah)
