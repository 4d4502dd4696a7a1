"""An approved baseline of Larkspur's plan, published in English and Spanish. All invented."""

from datetime import timedelta
from typing import Any

from implementation.demo.plan import both
from implementation.models import Action, FrontText, Plan, PlanVersion
from implementation.services import version as services

YEAR = timedelta(days=365)
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
        "Figures of the Census, a survey in five languages and interviews came first. Then six "
        "open meetings made proposals out of ideas, and voted on them.",
        "Primero vinieron los datos del Censo, una encuesta en cinco idiomas y entrevistas. "
        "Después, seis reuniones abiertas convirtieron ideas en propuestas y votaron.",
    ),
    Key.NUMBERS: (
        "243 people came to the meetings, and 41 leaders of groups were interviewed.",
        "A las reuniones asistieron 243 personas y se entrevistó a 41 líderes de grupos.",
    ),
    Key.LIMITS: (
        "Licenses and identity documents are a matter of the state. There the plan speaks up and "
        "refers people to help; it cannot decide.",
        "Las licencias y los documentos de identidad son asunto del estado. Ahí el plan aboga y "
        "orienta a las personas; no puede decidir.",
    ),
}


def load(demo: Any) -> None:
    """Texts before the topics, a version of a year ago, and its two editions."""
    place, priya = demo.communities["larkspur"], demo.people["priya"]
    plan = Plan.objects.get(community=place)
    FrontText.objects.bulk_create(
        FrontText(
            program=demo.program, community=place, plan=plan, key=key, text=both(*said),
            updated_by=priya,
        )
        for key, said in FRONT.items()
    )  # fmt: skip
    version = services.freeze(plan, note="As the committee handed it over.", by=priya)
    services.approve(
        version, approver="City Council of Larkspur (invented)", on=demo.today - YEAR, by=priya,
        is_baseline=True,
    )  # fmt: skip
    frozen = version.created_at - YEAR - timedelta(days=12)
    PlanVersion.objects.filter(pk=version.pk).update(created_at=frozen)
    # What stood in it was written before it.
    Action.objects.filter(community=place).update(created_at=frozen - timedelta(days=30))
    version.refresh_from_db()
    services.publish(version, ["en", "es"], by=priya)
