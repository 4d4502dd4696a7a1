"""Whom Larkspur tells how far it is: five audiences, one period behind them, one at work."""

from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

from bic.reports import services as updates
from bic.reports.models import Narrative, Part
from bic.translated import Translated
from implementation.models import Audience, AudienceReport
from implementation.schedule import Turn, turn_of
from implementation.services import audiencereport as services
from implementation.services import cycle as cycles
from planning.models import Grant

EARLIER = {
    Part.GLANCE: "The plan is under way. Two teams began with what costs nothing: shorter forms "
    "and one telephone number for every language.",
    Part.ASKS: "Name a staff member who answers when the language line does not.",
}
TO_RESIDENTS = Translated.of(
    "You can now get help at city hall in your language.\n\nNine of twelve forms are out in five "
    "languages. When you call, say the name of your language, and somebody who speaks it comes "
    "to the phone.\n\nThe lights at Alder Avenue are late. They wait for a permit. We ask for it "
    "again this month. Come to the next meal and tell us what should come first."
).put(
    "es",
    "Ahora usted puede recibir ayuda en la alcaldía en su idioma.\n\nNueve de doce formularios ya "
    "están en cinco idiomas. Cuando llame, diga el nombre de su idioma y vendrá al teléfono "
    "alguien que lo habla.\n\nLas luces de la avenida Alder están atrasadas. Esperan un permiso. "
    "Lo pedimos otra vez este mes. Venga a la próxima comida y díganos qué debe ir primero.",
)
TO_COUNCIL = Translated.of(
    "The language line is used more every month, and most of the forms that residents ask for are "
    "translated. One thing waits for you: the permit for the lights at Alder Avenue."
)


def load(demo: Any) -> None:
    """Cycles of every audience; what was published, handed in, begun, due and skipped."""
    community, by = demo.communities["larkspur"], demo.people["priya"]
    end = demo.today.replace(day=1) - timedelta(days=1)
    start = date(end.year - (end.month < 6), (end.month - 6) % 12 + 1, 1)
    facts = {
        "months": 6, "begins_on": start - relativedelta(months=6), "days_after": 30, "owner": by,
    }  # fmt: skip
    grants = Grant.objects.filter(program=demo.program).secured().for_community(community)
    grant = grants.filter(funder_lines__isnull=False).order_by("pk").first()
    told = [one for one in Audience.values if grant or one != Audience.FUNDER]
    made = {
        one.audience: one for one in cycles.set_up(community, told, grant=grant, by=by, **facts)
    }
    for audience in (Audience.COUNCIL, Audience.RESIDENTS):
        made[audience].reviewer = demo.people["amara"]
        made[audience].save()
    first = turn_of(made[Audience.COUNCIL], facts["begins_on"])
    _earlier(made, first, by)
    _now(made, turn_of(made[Audience.COUNCIL], start), by)


def _earlier(made: dict[str, Any], turn: Turn, by: Any) -> None:
    """The period before: everybody was told but the supervisor."""
    report = services.begin(made[Audience.COMMITTEE], turn, by=by)
    _say(report, EARLIER, by)
    services.publish(report, by=by)
    for audience in (Audience.COUNCIL, Audience.RESIDENTS, Audience.FUNDER):
        if audience in made:
            services.publish(services.begin(made[audience], turn, by=by), by=by)
    reason = "The post of the supervisor was vacant; the manager got the report of the council."
    services.skip(made[Audience.SUPERVISOR], turn, reason=reason, by=by)


def _say(report: AudienceReport, told: dict[Part, str], by: Any) -> None:
    for part, text in told.items():
        narrative = Narrative.objects.get(report=report.report, part=part)
        narrative.report = report.report
        updates.save_narrative(narrative, text=text, by=by)


def _now(made: dict[str, Any], turn: Turn, by: Any) -> None:
    """The period that is over: the committee has its report, others are worked on or due."""
    services.publish(services.begin(made[Audience.COMMITTEE], turn, by=by), by=by)
    council = services.begin(made[Audience.COUNCIL], turn, by=by)
    services.write(council, title=Translated(), text=TO_COUNCIL)
    services.hand_in(council, by=by)
    residents = services.begin(made[Audience.RESIDENTS], turn, by=by)
    services.write(residents, title=Translated(), text=TO_RESIDENTS)
