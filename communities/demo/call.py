"""The demo's calls: one that is decided, one that is open; applications in every state."""

from datetime import datetime, time, timedelta
from typing import Any

from django.utils import translation
from django.utils.text import slugify

from bic.demo import sign_up
from bic.people import services as people
from bic.people.models import PartnerKind, Role
from bic.story import BY_SLUG, CALL_OF_COHORT_2
from bic.translated import Translated
from communities.models import Application, CoApplicant, Community, Question, Round, RoundNotice
from communities.recipients import Recipient
from communities.services import answers, calls, questions, round_notices, rounds

Status = Application.Status
TITLE = Translated.of("Plan with newcomers: towns and counties, cohort 3").put(
    "es", "Planificar con los recién llegados: municipios y condados, grupo 3"
)
TEXTS = {
    "purpose": (
        "We help towns and counties plan, together with nonprofits and immigrant leaders, how "
        "newcomers become full members of the place.",
        "Ayudamos a municipios y condados a planificar, junto con organizaciones y líderes "
        "inmigrantes, cómo los recién llegados llegan a ser miembros plenos del lugar.",
    ),
    "eligibility": (
        "Every municipality and county of the state, together with a community organization.",
        "Todos los municipios y condados del estado, junto con una organización comunitaria.",
    ),
    "given": (
        "Two years of facilitation, research with residents, and help with the plan.\n\n"
        "$24,000 for each team of government and partner.",
        "Dos años de facilitación, investigación con los residentes y ayuda con el plan.\n\n"
        "24,000 dólares para cada equipo de gobierno y organización.",
    ),
    "expected": (
        "Time of staff from several departments, leaders who take part, and three years with us.",
        "Tiempo del personal de varios departamentos, líderes que participan y tres años con "
        "nosotros.",
    ),
    "timeline": (
        "Applications, then a visit or a call with every applicant, then our decision.",
        "Solicitudes, después una visita o una llamada con cada solicitante, después nuestra "
        "decisión.",
    ),
}
ANSWERS = {
    "motivation": "Every tenth resident of {town} was born abroad, and our boards do not show it.",
    "assets": "The library's conversation hours, three congregations, and a soccer league.",
    "hopes": "In three years newcomers serve on our boards, and our offices speak Spanish.",
    "commitment": "A fifth of a post, a meeting room, and the mayor at the first meeting.",
}
# Town, status of its application, and how long ago it was sent.
APPLIED = (
    ("three-pines", Status.DECIDED, CALL_OF_COHORT_2[1] + 10),
    ("port-ellery", Status.UNDER_REVIEW, 12),
    ("quarry-hill", Status.DRAFT, 0),
)


def load(demo: Any) -> None:
    """A decided call, an open one with its questions and answers, and their applications."""
    with translation.override("en"):
        old, new = _calls(demo)
        for slug, status, days in APPLIED:
            _application(demo, old if status == Status.DECIDED else new, slug, status, days)
        _more(demo, new)
        _notices(demo, new)


def _texts() -> dict[str, Translated]:
    return {
        name: Translated.of(english).put("es", spanish)
        for name, (english, spanish) in TEXTS.items()
    }


def _calls(demo: Any) -> tuple[Round, Round]:
    """The call of the second cohort, closed, and that of the third, open for five weeks."""
    old = rounds.create(
        demo.program,
        title=Translated.of("Towns and counties, cohort 2").put(
            "es", "Municipios y condados, grupo 2"
        ),
        languages=["en", "es"],
        **_texts(),
    )
    _date(old, *(demo.moment(days) for days in CALL_OF_COHORT_2))
    new = rounds.create(demo.program, title=TITLE, languages=["en", "es"], **_texts())
    last = datetime.combine(demo.today + timedelta(days=36), time(17), demo.program.tzinfo)
    _date(new, demo.moment(40), last, first=last - timedelta(days=14))
    questions.add(
        new,
        kind=Question.Kind.CHOICE,
        label=Translated.of("Does your government offer services in other languages?").put(
            "es", "¿Ofrece su gobierno servicios en otros idiomas?"
        ),
        is_required=False,
        choices=[
            {"key": "c1", "label": Translated.of("Yes").put("es", "Sí").stored()},
            {"key": "c2", "label": Translated.of("Not yet").put("es", "Todavía no").stored()},
        ],
    )
    new.refresh_from_db()
    return old, new


def _date(
    call: Round, published: datetime, closes: datetime, first: datetime | None = None
) -> None:
    """Published in the past; `rounds.publish` knows only now."""
    call.published_at, call.opens_at = published, published
    call.closes_at, call.first_closes_at = closes, first or closes
    call.save()


def _application(demo: Any, call: Round, slug: str, status: str, days: int) -> None:
    """What a town and its partner wrote; a draft still lacks two answers."""
    town = demo.communities[slug]
    is_draft = status == Status.DRAFT
    application = Application.objects.create(
        program=demo.program,
        community=town,
        round=call,
        question_set=questions.current_set(call),
    )
    if status == Status.DECIDED:
        writers = [demo.people["priya"]]
    else:
        story = BY_SLUG[slug]
        writers = [
            sign_up(f"manager.{slug}@example.org", story.manager[0]),
            sign_up(f"partner.{slug}@example.org", story.leader, "es"),
        ]
        for user, kind in zip(writers, (PartnerKind.MUNICIPAL, PartnerKind.NONPROFIT), strict=True):
            people.begin_part(
                user,
                program=demo.program,
                role=Role.APPLICANT,
                community=town,
                partner_kind=kind,
                organization=story.government if kind == PartnerKind.MUNICIPAL else story.group,
            )
            CoApplicant.objects.create(
                program=demo.program, community=town, application=application, user=user
            )
    given = list(ANSWERS)[:2] if is_draft else list(ANSWERS)
    for key in given:
        text = ANSWERS[key].format(town=town.name)
        answers.write(application, key, text, seen=None, by=writers[0])
    if not is_draft:
        name, title = BY_SLUG[slug].manager
        liaison = {"name": name, "title": title, "phone": "919 555 0144"}
        answers.write(application, "liaison", liaison, seen=None, by=writers[0])
        application.status = status
        application.submitted_at = demo.moment(days)
        application.submitted_by = writers[0]
        application.save()
    if town.status == Community.Status.PROSPECT:
        town.status = Community.Status.APPLIED
        town.save(update_fields=["status"])


def _more(demo: Any, call: Round) -> None:
    """What towns asked, and a call that nobody sees yet."""
    calls.add_clarification(
        call,
        question=Translated.of("May a county and its towns apply together?").put(
            "es", "¿Pueden un condado y sus municipios presentar una solicitud juntos?"
        ),
        answer=Translated.of("Yes, one of them as the liaison.").put(
            "es", "Sí, uno de ellos como enlace."
        ),
    )
    calls.add_clarification(
        call,
        question=Translated.of("Do letters have to be in English?"),
        answer=Translated.of("No. Write in the language you write best."),
    )
    rounds.create(
        demo.program,
        title=Translated.of("Small grants for towns with a plan"),
        languages=["en", "es"],
        purpose=Translated.of("For places that already have a plan of their own."),
    )


def _notices(demo: Any, call: Round) -> None:
    """Thirteen managers were sent the call, one got it by hand; two mails wait in the outbox."""
    sent_at = demo.moment(38)
    trees = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fern", "Ginkgo", "Hazel")
    names = [f"{tree} {kind}" for tree in trees for kind in ("Falls", "Ridge")]
    managers = [
        Recipient(f"Manager of {name}", f"manager@{slugify(name)}.example.org", f"Town of {name}")
        for name in names
    ]
    RoundNotice.objects.bulk_create(
        RoundNotice(
            program=demo.program,
            round=call,
            name=one.name,
            email=one.email,
            organization=one.organization,
            prepared_by=demo.people["priya"],
            sent_at=sent_at,
        )
        for one in managers[:13]
    )
    round_notices.prepare(call, managers[13:15], by=demo.people["priya"])
