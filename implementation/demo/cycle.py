"""Whom Larkspur tells how far it is: five audiences, three years behind them, one at work."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from dateutil.relativedelta import relativedelta
from django.utils import timezone

from bic.days import today_in
from bic.reports import services as updates
from bic.reports.layout import compose
from bic.reports.models import Narrative, Part, ProgressReport, ReportFile
from bic.story import REPORTED_YEARS, WAVES
from bic.translated import Translated
from implementation.demo.then import as_it_was
from implementation.models import Audience, AudienceReport
from implementation.schedule import Turn, turn_of
from implementation.services import audiencereport as services
from implementation.services import cycle as cycles
from planning.models import Grant

YEAR = 12
_OPENED, ANSWERED = WAVES["baseline"]
# How long after its last day a year is told.
AFTER = timedelta(days=20)


class Told(NamedTuple):
    """What was said after a year: to everybody, of the council, and to residents."""

    glance: str
    asks: str
    english: str
    spanish: str


YEARS = (
    Told(
        "We read the figures, listened to parents, and chose six themes together with newcomers. "
        "The first community meal comes soon.",
        "Come to the meals, and bring a colleague.",
        "You told us what is hard here.\n\nSix themes came out of it. Soon we eat together and "
        "look for what to do. Come to the first meal.",
        "Usted nos dijo qué es difícil aquí.\n\nDe ahí salieron seis temas. Pronto comeremos "
        "juntos y buscaremos qué hacer. Venga a la primera comida.",
    ),
    Told(
        f"{ANSWERED} residents answered our survey. Six meals led to a plan, and the council "
        "approved it. Two teams began with what costs "
        "nothing: shorter forms and one telephone number for every language.",
        "Name a staff member who answers when the language line does not.",
        "There is a plan now, and you made it with us.\n\nThe city council said yes to it. It says "
        "who does what, and by when. You can read it on our page.",
        "Ya hay un plan, y usted lo hizo con nosotros.\n\nEl consejo de la ciudad lo aprobó. Dice "
        "quién hace qué y para cuándo. Puede leerlo en nuestra página.",
    ),
    Told(
        "A third of the plan is carried out. Staff get an interpreter by phone day and "
        "night, and every front desk is trained.",
        "Keep the money for the language line in the budget.",
        "You can now call the city in your language.\n\nSay the name of your language, and "
        "somebody who speaks it comes to the phone. The festival is in spring. Come!",
        "Ahora usted puede llamar a la ciudad en su idioma.\n\nDiga el nombre de su idioma y "
        "vendrá al teléfono alguien que lo habla. El festival es en primavera. ¡Venga!",
    ),
)
TO_RESIDENTS = Translated.of(
    "You can now get help at city hall in your language.\n\nAll twelve forms are out in five "
    "languages. When you call, say the name of your language, and somebody who speaks it comes "
    "to the phone.\n\nThe lights at Alder Avenue are on, and the 7 bus runs until midnight. Come "
    "to the next meal and tell us what should come after this plan."
).put(
    "es",
    "Ahora usted puede recibir ayuda en la alcaldía en su idioma.\n\nLos doce formularios ya "
    "están en cinco idiomas. Cuando llame, diga el nombre de su idioma y vendrá al teléfono "
    "alguien que lo habla.\n\nLas luces de la avenida Alder están encendidas, y la ruta 7 pasa "
    "hasta la medianoche. Venga a la próxima comida y díganos qué debe venir después de este plan.",
)
TO_COUNCIL = Translated.of(
    "The language line is used more every month, and all twelve forms that residents ask for are "
    "translated. One thing waits for you: the money for the line after the grant ends."
)


def last_year(demo: Any) -> tuple[date, date]:
    """The first and the last day of the twelve months that ended with the last month."""
    end = demo.today.replace(day=1) - timedelta(days=1)
    return demo.today.replace(day=1) - relativedelta(months=YEAR), end


def load(demo: Any) -> None:
    """Cycles of every audience; what was published, handed in, begun, due and skipped."""
    community, by = demo.communities["larkspur"], demo.people["priya"]
    start, _end = last_year(demo)
    begins_on = start - relativedelta(years=REPORTED_YEARS)
    facts = {"months": YEAR, "days_after": 30, "owner": by, "by": by}
    grants = Grant.objects.filter(program=demo.program).secured().for_community(community)
    grant = grants.filter(funder_lines__isnull=False).order_by("pk").first()
    told = [one for one in Audience.values if one != Audience.FUNDER]
    rows = cycles.set_up(community, told, grant=None, begins_on=begins_on, **facts)
    made = {one.audience: one for one in rows}
    if grant:
        # It gives since this year, and is told for the first time.
        cycles.set_up(community, [Audience.FUNDER], grant=grant, begins_on=start, **facts)
    for audience in (Audience.COUNCIL, Audience.RESIDENTS):
        made[audience].reviewer = demo.people["amara"]
        made[audience].save()
    for number, year in enumerate(YEARS):
        turn = turn_of(made[Audience.COUNCIL], begins_on, number)
        with demo.ago((demo.today - turn.end - AFTER).days):
            _earlier(demo, made, turn, year, by)
    _now(made, turn_of(made[Audience.COUNCIL], start), by)


def _earlier(demo: Any, made: dict[str, Any], turn: Turn, year: Told, by: Any) -> None:
    """A year that is over: everybody was told, but once the supervisor."""
    report = services.begin(made[Audience.COMMITTEE], turn, by=by)
    _say(report, {Part.GLANCE: year.glance, Part.ASKS: year.asks}, by)
    _publish_as_then(demo, report.report, by)
    report.refresh_from_db()
    services.publish(report, by=by)
    services.publish(services.begin(made[Audience.COUNCIL], turn, by=by), by=by)
    residents = services.begin(made[Audience.RESIDENTS], turn, by=by)
    text = Translated.of(year.english).put("es", year.spanish)
    services.publish(services.write(residents, title=Translated(), text=text), by=by)
    if year is YEARS[1]:
        reason = "The post of the supervisor was vacant; the manager got the report of the council."
        services.skip(made[Audience.SUPERVISOR], turn, reason=reason, by=by)
    else:
        services.publish(services.begin(made[Audience.SUPERVISOR], turn, by=by), by=by)


def _publish_as_then(demo: Any, update: ProgressReport, by: Any) -> None:
    """Publish an update with what had happened by its day; the service knows only all there is."""
    day = today_in(demo.program)
    update.facts = as_it_was(compose(update), update.community, day)
    others = [code for code in demo.program.languages if code != update.language]
    update.facts["in"] = {
        code: as_it_was(compose(update, language=code), update.community, day) for code in others
    }
    update.state, update.published_by = ProgressReport.State.PUBLISHED, by
    update.published_at = timezone.now()
    update.save()
    ReportFile.objects.create(
        report=update, community_id=update.community_id, program_id=update.program_id,
        queued_at=update.published_at,
    )  # fmt: skip


def _say(report: AudienceReport, told: dict[Part, str], by: Any) -> None:
    for part, text in told.items():
        narrative = Narrative.objects.get(report=report.report, part=part)
        narrative.report = report.report
        updates.save_narrative(narrative, text=text, by=by)


def _now(made: dict[str, Any], turn: Turn, by: Any) -> None:
    """The year that is over: the committee has its report, others are worked on or due."""
    services.publish(services.begin(made[Audience.COMMITTEE], turn, by=by), by=by)
    council = services.begin(made[Audience.COUNCIL], turn, by=by)
    services.write(council, title=Translated(), text=TO_COUNCIL)
    services.hand_in(council, by=by)
    residents = services.begin(made[Audience.RESIDENTS], turn, by=by)
    services.write(residents, title=Translated(), text=TO_RESIDENTS)
