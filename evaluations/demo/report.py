"""The report of Larkspur's third year, in two languages, and the draft of Oakhaven's first."""

from typing import Any

from bic.story import LARKSPUR
from bic.translated import Translated
from evaluations.models import EvaluationPart, EvaluationReport, Wave
from evaluations.services.reader import Reader, send
from evaluations.services.report import reports

SLUG, DRAFTED = "larkspur", "oakhaven"
Key = EvaluationPart.Key
# Who took part without an account, by the language in which they read; both are invented.
READERS = {
    "en": [Reader("orchard-street-neighbors@example.org", "Orchard Street Neighbors")],
    "es": [Reader("marisol.vega@example.org", "Marisol Vega")],
}
# Part, what stands there in English and in Spanish. All of it is invented.
TEXTS = (
    (Key.TITLE, "Larkspur after three years", "Larkspur después de tres años"),
    (Key.SUMMARY,
     "More people know where to get help than three years ago, and more say that they belong here. "
     "The city has a language access plan with money and a person behind it. Boards still look "
     "little like the town. This report is invented, as the town is.",
     "Más personas que hace tres años saben dónde pedir ayuda, y más dicen que son de aquí. La "
     "ciudad tiene un plan de acceso lingüístico con dinero y una persona responsable. Las juntas "
     "todavía se parecen poco a la población. Este informe es inventado, como la ciudad."),
    (Key.DESIGN,
     "We asked the same questions in the same places each time. Whoever wanted could answer.",
     "Hicimos las mismas preguntas en los mismos lugares cada vez. Contestó quien quiso."),
    (Key.LESSONS,
     "Interpreters have to be booked when the day is set. Two people of the city should know what "
     "was agreed.",
     "Los intérpretes se reservan cuando se fija el día. Dos personas de la ciudad deben conocer "
     "lo acordado."),
    (Key.NEXT,
     "Announce free seats on boards in every language of the town, and keep counting interpreted "
     "contacts each quarter.",
     "Anunciar los puestos libres en las juntas en todos los idiomas de la ciudad, y seguir "
     "contando cada trimestre los contactos con intérprete."),
)  # fmt: skip


def load(demo: Any) -> None:
    """Add both. The PDF of the published one is made when somebody asks for it."""
    amara, jonah = demo.people["amara"], demo.people["jonah"]
    with demo.ago(LARKSPUR.days["M3"]):
        found = reports.begin(
            Wave.objects.get(community=demo.communities[SLUG], kind=Wave.Kind.YEAR_3), by=jonah
        )
        _write(found, jonah)
        for code in demo.program.languages:
            if reports.state_in(found, code).is_ready:
                edition = reports.freeze(found, code, by=amara)
                send(edition, READERS.get(code, ()), by=amara)
    draft = Wave.objects.get(community=demo.communities[DRAFTED], kind=Wave.Kind.YEAR_1)
    reports.begin(draft, by=jonah)


def _write(report: EvaluationReport, by: Any) -> None:
    parts = {one.key: one for one in EvaluationPart.objects.filter(report=report)}
    for key, english, spanish in TEXTS:
        parts[key].text = Translated.of(english).put("es", spanish)
        parts[key].updated_by = by
    EvaluationPart.objects.bulk_update(parts.values(), ["text", "updated_by"])
