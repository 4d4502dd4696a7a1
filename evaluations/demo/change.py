"""The checklist of institutional change of the demo: Larkspur over its three waves.

It comes before the waves are run, because what was marked at a locked wave stays.
"""

from datetime import timedelta
from typing import Any

from bic.story import VITAL_DOCUMENTS, WAVES
from evaluations.models import ChangeMark, Wave
from evaluations.services import change as services
from evaluations.services import wave as waves

SLUG = "larkspur"
TRANSLATED = "{} of {} documents are translated".format(*VITAL_DOCUMENTS[-1])
# How far each suggested point was at the three waves, and what shows the last. All invented.
MARKS = {
    "language-plan": ("no", "partly", "lasting", "Resolution of the council, and the plan itself"),
    "language-money": ("no", "partly", "yes", "A line of its own in the budget of this year"),
    "staff-person": ("no", "yes", "lasting", "Job description of the community liaison"),
    "front-desks": ("partly", "partly", "yes", "List of the trainings, twice a year"),
    "documents": ("no", "partly", "partly", TRANSLATED),
    "hiring": ("no", "no", "yes", "Notices of free posts since last fall"),
    "boards": ("no", "no", "partly", "Two of seven boards announce in Spanish"),
    "advisory": ("no", "yes", "yes", "Minutes of the advisory committee"),
    "classes": ("unknown", "no", "yes", "The class in Spanish, each spring"),
    "complaints": ("no", "no", "no", ""),
    "counting": ("no", "partly", "yes", "Invoices of interpreters, added up each quarter"),
    "council": ("no", "yes", "yes", "Agendas of the council in May"),
    "partners": ("partly", "partly", "partly", "Two agreements of four were renewed"),
}


def load(demo: Any) -> None:
    """Add the points, the waves where there are none yet, and the marks."""
    place, jonah = demo.communities[SLUG], demo.people["jonah"]
    points = services.take_suggested(place)
    marks = []
    for number, (kind, (days, _people)) in enumerate(WAVES.items()):
        opens = demo.today - timedelta(days=days)
        wave, _made = Wave.objects.get_or_create(
            program=demo.program, community=place, kind=kind,
            defaults={"opens_on": opens, "closes_on": opens + waves.OPEN_FOR, "owner": jonah},
        )  # fmt: skip
        for point in points:
            *states, shown_by = MARKS[point.suggested]
            marks.append(
                ChangeMark(
                    program=demo.program, community=place, point=point, wave=wave,
                    state=states[number], marked_by=jonah,
                    shown_by=shown_by if kind == "year_3" else "",
                )
            )  # fmt: skip
    ChangeMark.objects.bulk_create(marks)
