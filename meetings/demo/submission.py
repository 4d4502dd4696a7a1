"""Recommendations of the demo: bodies, what was taken to them, briefings, a promise.

All of it is invented, and says so. No packet is made: a worker makes one when somebody asks.
"""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from bic.days import today_in
from bic.story import LARKSPUR
from bic.translated import APPROVED, Translated
from meetings.models import (
    Briefing,
    Decision,
    DecisionBody,
    Promise,
    Proposal,
    Submission,
    SubmissionQuestion,
)
from meetings.services import submission as services

Kind = DecisionBody.Kind
BODIES = (
    ("Town Council (invented)", Kind.COUNCIL, "Second Wednesday, 7 p.m.", 6),
    ("County Board (invented)", Kind.BOARD, "First Monday, 6 p.m.", 12),
    ("Human Relations Commission (invented)", Kind.COMMISSION, "", None),
    ("Town Manager (invented)", Kind.MANAGER, "", None),
)
TITLE = Translated.of("Bills and notices in two languages (invented)").put(
    "es", "Recibos y avisos en dos idiomas (inventado)", APPROVED
)
MEMO = Translated.of(
    "Residents told us in four meetings that they pay late because they cannot read their bills."
    "\n\nWe ask the council to have the four most used notices translated, and to name a person "
    "in the town office who looks after it. (invented)"
).put(
    "es",
    "En cuatro reuniones los residentes nos dijeron que pagan tarde porque no pueden leer sus "
    "recibos.\n\nPedimos al concejo que haga traducir los cuatro avisos más usados y que nombre "
    "a una persona de la oficina que se encargue. (inventado)",
    APPROVED,
)


UPDATE = Translated.of("How the work goes, spring (invented)").put(
    "es", "Cómo va el trabajo, primavera (inventado)", APPROVED
)


def load(demo: Any) -> None:
    """Bodies in Larkspur and Mill Fork; in Larkspur the council answered, the commission waits."""
    for slug in ("larkspur", "mill-fork"):
        place = demo.communities[slug]
        DecisionBody.objects.bulk_create(
            DecisionBody(
                program=demo.program, community=place, name=name, kind=kind, meets=meets,
                brief_every_months=months, liaison=demo.people["priya"],
                created_by=demo.people["priya"],
            )
            for name, kind, meets, months in BODIES
        )  # fmt: skip
    place = demo.communities["larkspur"]
    council, board, commission, _manager = DecisionBody.objects.filter(community=place).order_by(
        "pk"
    )
    with demo.ago(LARKSPUR.days["C6"]):
        _answered(demo, place, council)
    waiting = _prepare(demo, place, commission, UPDATE, kind=Submission.Kind.INPUT)
    services.submit(waiting, by=demo.people["priya"])
    Briefing.objects.create(
        program=demo.program, community=place, body=board, told_on=demo.today - timedelta(days=70),
        way=Briefing.Way.WRITTEN, about="The yearly update by letter. (invented)",
        told_by=demo.people["priya"], created_by=demo.people["priya"],
    )  # fmt: skip


def _prepare(
    demo: Any, place: Any, body: DecisionBody, title: Translated, **fields: Any
) -> Submission:
    adopted = Proposal.objects.filter(community=place, state=Proposal.State.ADOPTED)
    decisions = Decision.objects.filter(
        community=place, outcome=Decision.Outcome.ADOPTED, replaced_by=None
    )
    row = Submission(
        program=demo.program, community=place, body=body, title=title, memo=MEMO,
        agenda_on=demo.today + timedelta(days=13), owner=demo.people["priya"],
    )  # fmt: skip
    for name, value in fields.items():
        setattr(row, name, value)
    return services.save_submission(
        row, adopted.order_by("number")[:2], decisions.order_by("number")[:1],
        by=demo.people["priya"],
    )  # fmt: skip


def _answered(demo: Any, place: Any, council: DecisionBody) -> None:
    """A request that the council passed after a question, with a promise that is still open."""
    day = today_in(demo.program)
    sent = _prepare(
        demo, place, council, TITLE, kind=Submission.Kind.DECISION, agenda_on=day,
        agenda_part=Submission.AgendaPart.ACTION, file_number=f"{day.year}-0117", cost=12_000,
        fiscal_note=Translated.of("From the general fund, every year. (invented)"),
        resolution=Translated.of("Resolved, that notices go out in two languages. (invented)"),
    )  # fmt: skip
    SubmissionQuestion.objects.create(
        submission=sent, asked_on=day, asked_by="Council member (invented)",
        question="Who checks the translations? (invented)",
        answer="A reader from the community, paid by the hour. (invented)",
        answered_by=demo.people["priya"], answered_at=timezone.now(),
        created_by=demo.people["priya"],
    )  # fmt: skip
    services.submit(sent, by=demo.people["priya"])
    services.record(
        sent, outcome=Submission.Outcome.PASSED, on=day, votes=(6, 1),
        note="Passed with thanks to the residents who spoke. (invented)", by=demo.people["priya"],
    )  # fmt: skip
    Promise.objects.create(
        program=demo.program, community=place, body=council, submission=sent,
        what="Report after two years how many notices were read (invented)",
        due_on=day + timedelta(days=730), owner=demo.people["priya"],
        created_by=demo.people["priya"],
    )  # fmt: skip
