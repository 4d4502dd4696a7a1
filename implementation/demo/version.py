"""An approved baseline of Larkspur's plan, published in English and Spanish. All invented."""

from typing import Any

from bic.story import LARKSPUR, MEAL_VISITS, WAVES
from implementation.demo.plan_words import both
from implementation.frozen import actions_in, at_one_moment
from implementation.models import FrontText, Plan, PlanVersion
from implementation.models.status import Status
from implementation.services import version as services

_OPENED, ANSWERED = WAVES["baseline"]
Key = FrontText.Key
FRONT = {
    Key.SUMMARY: (
        "Over a year of meals, interviews and meetings, newcomers and long-time residents of "
        "Larkspur agreed on what should change. This plan says who does it, and by when.",
        "Durante un año de comidas, entrevistas y reuniones, las personas recién llegadas y "
        "quienes llevan años en Larkspur acordaron qué debe cambiar. Este plan dice quién lo hace "
        "y para cuándo.",
    ),
    Key.PARTNERS: (
        "The city leads. Organizations of residents, schools, the library and the clinic carry "
        "actions of their own, and are named with each.",
        "La ciudad dirige. Organizaciones de residentes, las escuelas, la biblioteca y la clínica "
        "llevan a cabo acciones propias y se nombran en cada una.",
    ),
    Key.COMMITTEE: (
        "Fourteen people planned together: six residents who came from other countries, four of "
        "the city, and four of local organizations.",
        "Catorce personas planificaron juntas: seis residentes que llegaron de otros países, "
        "cuatro de la ciudad y cuatro de organizaciones locales.",
    ),
    Key.METHOD: (
        "Figures of the Census, a survey in two languages and interviews came first. Then six "
        "open meetings made proposals out of ideas, and voted on them.",
        "Primero vinieron los datos del Censo, una encuesta en dos idiomas y entrevistas. "
        "Después, seis reuniones abiertas convirtieron ideas en propuestas y votaron.",
    ),
    Key.NUMBERS: (
        f"{ANSWERED} residents answered the survey, and {MEAL_VISITS} times somebody sat down at "
        "one of the six meals.",
        f"{ANSWERED} residentes contestaron la encuesta, y {MEAL_VISITS} veces alguien se sentó a "
        "la mesa en una de las seis comidas.",
    ),
    Key.LIMITS: (
        "Licenses and identity documents are a matter of the state. There the plan speaks up and "
        "refers people to help; it cannot decide.",
        "Las licencias y los documentos de identidad son asunto del estado. Ahí el plan aboga y "
        "orienta a las personas; no puede decidir.",
    ),
}


def load(demo: Any) -> None:
    """Texts before the topics, the version that the council approved, and its two editions."""
    place, priya = demo.communities["larkspur"], demo.people["priya"]
    plan = Plan.objects.get(community=place)
    FrontText.objects.bulk_create(
        FrontText(
            program=demo.program, community=place, plan=plan, key=key, text=both(*said),
            updated_by=priya,
        )
        for key, said in FRONT.items()
    )  # fmt: skip
    approved = LARKSPUR.days["C4"]
    with demo.ago(approved + 12):
        version = PlanVersion.objects.create(
            program=demo.program, community=place, plan=plan, number=1, facts=_not_begun(plan),
            note="As the committee handed it over.", created_by=priya,
        )  # fmt: skip
    with demo.ago(approved):
        services.approve(
            version, approver="City Council of Larkspur (invented)", on=demo.day(approved),
            by=priya, is_baseline=True,
        )  # fmt: skip
        version.refresh_from_db()
        services.publish(version, ["en", "es"], by=priya)


def _not_begun(plan: Plan) -> dict[str, Any]:
    """The plan as it was then; `freeze` knows only how far it is today."""
    facts = at_one_moment(plan)
    for action in actions_in(facts):
        for one in (action, *action["tasks"]):
            if one["status"] != Status.IN_PLACE:
                one["status"] = Status.NOT_STARTED.value
    return facts
