"""Research reports of the demo: two that are published in two languages, and a draft."""

from typing import Any

from bic.story import LARKSPUR, MILL_FORK, Town
from bic.translated import Translated
from research.models import ReportPart, ResearchReport
from research.services import report as services

Key = ReportPart.Key
# Part, what stands there in English and in Spanish. All of it is invented.
TEXTS = (
    (Key.TITLE, "What we learned in {town}", "Lo que aprendimos en {town}"),
    (Key.SUMMARY,
     "People from many countries work and raise children here. They told us that services are "
     "there and that finding them is hard: words, hours and the way there stand between. This "
     "report is invented, as the town is.",
     "Personas de muchos países trabajan y crían a sus hijos aquí. Nos dijeron que los servicios "
     "existen y que es difícil encontrarlos: el idioma, los horarios y el camino se interponen. "
     "Este informe es inventado, como el pueblo."),
    (Key.PROFILE,
     "The figures are those that the planning committee worked with.",
     "Las cifras son las que usó el comité de planificación."),
    (Key.THEMES,
     "The committee put the themes into an order in two meetings.",
     "El comité puso los temas en orden en dos reuniones."),
    (Key.NEXT,
     "Bills and letters should come in the languages that people read. Evening buses come next.",
     "Las facturas y cartas deben llegar en los idiomas que la gente lee. Después, los autobuses "
     "de la noche."),
)  # fmt: skip


def load_larkspur(demo: Any) -> None:
    """Publish that of Larkspur."""
    _publish(demo, LARKSPUR)


def load(demo: Any) -> None:
    """Publish that of Mill Fork, and begin one of Saluda Bend."""
    _publish(demo, MILL_FORK)
    draft = services.begin(demo.communities["saluda-bend"], by=demo.people["jonah"])
    _write(draft, demo.people["jonah"], is_translated=False)


def _publish(demo: Any, town: Town) -> None:
    """On the day of the step. The PDF is made when somebody asks for it."""
    with demo.ago(town.days["R2"]):
        report = services.begin(demo.communities[town.slug], by=demo.people["jonah"])
        _write(report, demo.people["jonah"])
        for code in demo.program.languages:
            if services.state_in(report, code).is_ready:
                services.freeze(report, code, by=demo.people["amara"])


def _write(report: ResearchReport, by: Any, *, is_translated: bool = True) -> None:
    parts = {one.key: one for one in ReportPart.objects.filter(report=report)}
    for key, english, spanish in TEXTS:
        town = report.community.name
        text = Translated.of(english.format(town=town))
        if is_translated:
            text = text.put("es", spanish.format(town=town))
        parts[key].text = text
        parts[key].updated_by = by
        parts[key].save(update_fields=["text", "updated_by"])
