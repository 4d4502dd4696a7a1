"""The demo's letters of support: Port Ellery has asked nine people, with every outcome.

Quarry Hill asked one for the call before; the link to it has ended with the call.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from bic.documents.intake import check
from bic.documents.models import Document
from bic.documents.onepage import one_page
from bic.story import CALL_OF_COHORT_2, PORT_ELLERY
from communities.models import Application, LetterRequest, Round
from communities.services import letters as services
from communities.services import pledges, questions

TOWN, LATE_TOWN = "port-ellery", "quarry-hill"
Kind, State, Way = Document.SignerKind, LetterRequest.State, LetterRequest.Way
Promise = LetterRequest.Promise


@dataclass(frozen=True)
class Signer:
    """Somebody who was asked `asked` days ago; `facts` are what came of it."""

    kind: str
    name: str
    role: str
    organization: str
    asked: int
    state: str = State.REQUESTED
    language: str = "en"
    has_address: bool = True
    facts: dict[str, Any] = field(default_factory=dict)


SIGNERS = (
    Signer(
        Kind.IMMIGRANT_LEADER, PORT_ELLERY.leader, "Presidenta", PORT_ELLERY.group, 24,
        State.RECEIVED, "es",
        facts={
            "way": Way.WRITTEN,
            "relation": "Dirijo el comité de familias que trabajan en el puerto y en la pesca.",
            "reasons": "Nuestras familias llevan años aquí y pocas veces nos preguntan.\n\n"
            "Queremos planificar junto con el pueblo, y lo haremos con gusto.",
            "promises": [Promise.ATTEND, Promise.OPEN_DOORS],
            "promise_note": "Traeremos a diez familias a cada reunión.",
        },
    ),
    Signer(
        Kind.GOVERNMENT, PORT_ELLERY.mayor, "Mayor", PORT_ELLERY.government, 26, State.RECEIVED,
        facts={"way": Way.UPLOADED, "promises": [Promise.STAFF], "promise_hours": 12},
    ),
    Signer(
        Kind.SERVICE, "Ines Okafor", "Director", "Craven Literacy Council", 30, State.RECEIVED,
        has_address=False, facts={"way": Way.PAPER},
    ),
    Signer(
        Kind.OTHER, "Sister Maeve Dolan", "Pastoral associate", "St. Brendan Parish", 20,
        State.RECEIVED,
        facts={
            "way": Way.WRITTEN,
            "relation": "I have accompanied families here for fourteen years.",
            "reasons": "People trust this parish. They should be able to trust their town too.",
            "promises": [Promise.HOST],
            "is_open_to_applicant": False,
        },
    ),
    Signer(
        Kind.GOVERNMENT, "Delphine Carver", "Member of the council", PORT_ELLERY.government, 12,
        State.DECLINED,
        facts={"decline_reason": "I will vote on it, and want to stay out of it until then."},
    ),
    Signer(
        Kind.IMMIGRANT_LEADER, "Saw Htoo Wah", "Elder", "Karen Fellowship", 5, language="en",
    ),
    Signer(
        Kind.OTHER, "Bao Nguyen", "Owner", "Harbor Seafood", 3, has_address=False,
    ),
    Signer(
        Kind.SERVICE, "Lena Brandt", "Manager", "Tidewater Health Van", 45,
    ),
    Signer(
        Kind.OTHER, "Coach Ray Pell", "Coach", "Port Ellery Soccer", 22, State.CANCELLED,
    ),
)  # fmt: skip

TOO_LATE = Signer(
    Kind.SERVICE, "Wendell Oakes", "Director", "Surry County Library", CALL_OF_COHORT_2[1] + 40,
)  # fmt: skip


def load(demo: Any) -> None:
    """Ask everybody, and let some answer."""
    application = Application.objects.select_related("round").get(community=demo.communities[TOWN])
    for number, signer in enumerate(SIGNERS):
        _ask(demo, application, signer, number)
    _ask(demo, _begun_and_left(demo), TOO_LATE, len(SIGNERS))


def _begun_and_left(demo: Any) -> Application:
    """An application to the call that is over, which was never sent."""
    call = Round.objects.exclude(closes_at=None).earliest("closes_at")
    town = demo.communities[LATE_TOWN]
    return Application.objects.create(
        program=demo.program, community=town, round=call, question_set=questions.current_set(call)
    )


def _ask(demo: Any, application: Application, signer: Signer, number: int) -> None:
    asked = demo.moment(signer.asked)
    facts = dict(signer.facts)
    if signer.state != State.REQUESTED:
        facts["answered_at"] = asked + timedelta(days=2, hours=number)
    if signer.state == State.RECEIVED:
        facts["signed_on"] = demo.today - timedelta(days=signer.asked - 2)
        facts["signed_name"] = signer.name
    letter = LetterRequest.objects.create(
        program=demo.program,
        community=application.community,
        application=application,
        signer_kind=signer.kind,
        signer_name=signer.name,
        signer_role=signer.role,
        signer_organization=signer.organization,
        email=f"signer-{number}@signers.example.org" if signer.has_address else "",
        language=signer.language,
        state=signer.state,
        requested_at=asked,
        asked_at=asked,
        requested_by=demo.people["priya"],
        # Nobody of the demo's signers is reminded: they were invented.
        reminders=services.AUTOMATIC,
        **facts,
    )
    if letter.way != Way.PAPER:
        services.new_link(letter, demo.people["priya"])
    if signer.state == State.RECEIVED:
        with demo.ago(signer.asked - 2):
            _file(demo, letter)
        pledges.pull(letter)


def _file(demo: Any, letter: LetterRequest) -> None:
    """A page with the letter; a worker makes a nicer one of those that are written on ours."""
    words = [letter.signer, "", *letter.relation.splitlines(), *letter.reasons.splitlines()]
    page = one_page(words if letter.reasons else [letter.signer, "", "We support this work."])
    file = SimpleUploadedFile("letter.pdf", page, "application/pdf")
    by = demo.people["priya"] if letter.way == Way.PAPER else None
    services.file_under(letter, check(file), by=by)
