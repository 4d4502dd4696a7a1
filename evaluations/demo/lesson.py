"""Lessons of the demo: invented, some of them taken into the next call."""

from typing import Any

from django.utils import timezone

from bic.translated import Translated
from evaluations.models import Lesson, Wave

State = Lesson.State
# What staff let the report of the third year say of a lesson: its English title, then the words.
TOLD = {
    "Interpreters were booked too late": (
        "Interpreters have to be booked on the day on which a meeting is set, with a second name.",
        "Los intérpretes se reservan el día en que se fija la reunión, con un segundo nombre.",
    ),
    "Paper surveys at the clinic worked best": (
        "Surveys on paper, in waiting rooms, reach people whom a link does not reach.",
        "Las encuestas en papel en las salas de espera llegan a quienes no llega un enlace.",
    ),
}
# Community, step, title, text, both in English and Spanish, state, what is done, days ago.
LESSONS = (
    ("larkspur", "C1", "Interpreters were booked too late",
     "Se reservaron tarde los intérpretes",
     "At two meetings Karen speakers had nobody. Book when the day is set, and keep a second name.",
     "En dos reuniones nadie interpretó al karen. Hay que reservar al fijar el día y tener un "
     "segundo nombre.",
     State.TAKEN, "The call asks for a budget line for interpreters from the first meeting.", 300),
    ("larkspur", "I3", "The manager changed in the first year",
     "Cambió la administradora en el primer año",
     "Nobody else knew what was agreed. Two people of the town should sign and come.",
     "Nadie más sabía lo acordado. Dos personas de la ciudad deberían firmar y asistir.",
     State.TAKEN, "Applications name a second person of the town.", 250),
    ("larkspur", "R2", "Paper surveys at the clinic worked best",
     "Las encuestas en papel en la clínica funcionaron mejor",
     "More answers came from the waiting room in a week than online in a month.",
     "En una semana llegaron más respuestas de la sala de espera que por internet en un mes.",
     State.OPEN, "", 90),
    ("oakhaven", "M1", "Actions without a person do not begin",
     "Las acciones sin responsable no comienzan",
     "Four actions named a department alone, and none of them began in the first year.",
     "Cuatro acciones nombraban solo un departamento, y ninguna comenzó en el primer año.",
     State.OPEN, "", 60),
    ("oakhaven", "C1", "Sunday evenings suit few families",
     "Los domingos por la noche convienen a pocas familias",
     "It depends on the town, so ask first.",
     "Depende de la ciudad; conviene preguntar antes.",
     State.LEFT, "Each community asks its residents; there is no rule for all.", 200),
)  # fmt: skip


def load(demo: Any) -> None:
    """Add the lessons in one statement."""
    amara, jonah = demo.people["amara"], demo.people["jonah"]
    now = timezone.now()
    waves = {
        one.community.slug: one
        for one in Wave.objects.filter(kind=Wave.Kind.YEAR_3).select_related("community")
    }
    rows = []
    for slug, step, title, titulo, text, texto, state, answer, _ago in LESSONS:
        settled = {} if state == State.OPEN else {"settled_by": amara, "settled_at": now}
        place = demo.communities[slug]
        said = TOLD.get(title)
        rows.append(
            Lesson(
                program_id=place.program_id, community=place, step=step, state=state,
                title=Translated.of(title).put("es", titulo),
                text=Translated.of(text).put("es", texto),
                told=Translated.of(said[0]).put("es", said[1]) if said else Translated(),
                wave=waves[slug] if said else None,
                answer=answer, created_by=jonah, **settled,
            )
        )  # fmt: skip
    Lesson.objects.bulk_create(rows)
    for row, (*_told, ago) in zip(rows, LESSONS, strict=True):
        row.created_at = demo.moment(ago)
    Lesson.objects.bulk_update(rows, ["created_at"])
