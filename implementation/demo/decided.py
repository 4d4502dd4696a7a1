"""What Larkspur decided: ideas of its meals, the proposals they became, the actions they led to.

All of it is invented, and says so.
"""

from datetime import date
from typing import Any, NamedTuple

from django.utils import timezone

from bic.story import LARKSPUR
from bic.translated import Translated
from implementation.demo.plan_words import both
from implementation.models import Action, ActionTheme, Plan
from meetings.models import Decision, Feasibility, Group, Idea, Meeting, Proposal, ProposalSupport
from meetings.services import ideas, proposals, voices
from research.models import Theme


class Told(NamedTuple):
    """An idea in the language in which it was told, in English, and who told it."""

    language: str
    text: str
    english: str
    said_by: str = ""


class Agreed(NamedTuple):
    """A proposal that was adopted, what it came from, and why it was adopted.

    `where` is the action of the plan that it led to, by the places of topic, objective and action;
    without one it was decided later and waits for the next version.
    """

    where: tuple[int, int, int] | None
    english: str
    spanish: str
    # Cost, time and who approves, as the choices of a proposal say it.
    takes: tuple[str, str, str]
    supporters: int
    because: tuple[str, str]
    told: tuple[Told, ...]


AGREED = (
    Agreed((0, 0, 0), "A language access plan for the city", "Un plan de acceso a idiomas",
           ("50k", "year", "elected"), 41,
           ("Every department asked how to begin.", "Cada departamento preguntó cómo empezar."),
           (Told("es", "En la oficina del agua nadie nos entiende.",
                 "Nobody understands us at the water office.", "Rosa M."),
            Told("en", "Letters from the city in the languages people read.", ""))),
    Agreed((1, 0, 0), "Tenant clinics", "Consultas para inquilinos",
           ("1k", "short", "head"), 33,
           ("The legal aid office offers two evenings a month.",
            "La oficina de ayuda legal ofrece dos noches al mes."),
           (Told("es", "No sabemos a quién llamar cuando el dueño no arregla la casa.",
                 "We do not know whom to call when the owner does not repair the house."),
            Told("en", "Somebody who explains a lease before we sign it.", "", "Abena O."))),
    Agreed((2, 0, 0), "A later bus on route 7", "Un autobús más tarde en la ruta 7",
           ("over", "year", "elected"), 38,
           ("Two plants change shifts at ten.", "Dos plantas cambian de turno a las diez."),
           (Told("es", "El último autobús sale antes de que termine mi turno.",
                 "The last bus leaves before my shift ends.", "Hilario T."),
            Told("en", "I walk home from the plant at night, along the road.", ""))),
    Agreed(None, "A welcome desk at the library", "Una mesa de bienvenida en la biblioteca",
           ("1k", "short", "head"), 19,
           ("The library has the room and two volunteers.",
            "La biblioteca tiene el lugar y dos personas voluntarias."),
           (Told("en", "One place where you can ask anything and nobody asks for papers.", ""),)),
    Agreed(None, "Swimming lessons with a woman as teacher", "Clases de natación con una maestra",
           ("10k", "short", "manager"), 22,
           ("The pool keeps an hour for it on Sundays.",
            "La piscina reserva una hora los domingos."),
           (Told("ar", "نريد دروس سباحة للنساء مع معلمة.",
                 "We want swimming lessons for women, with a woman as teacher."),)),
    Agreed(None, "A walk to school with volunteers", "Una caminata a la escuela con voluntarios",
           ("none", "short", "none"), 17,
           ("Grandparents of three streets said yes.",
            "Abuelas y abuelos de tres calles dijeron que sí."),
           (Told("es", "Que alguien acompañe a los niños a la escuela cuando está oscuro.",
                 "That somebody walks with the children to school while it is dark."),)),
)  # fmt: skip


def load(demo: Any, plan: Plan) -> None:
    """Ideas, proposals and decisions: three that the plan took up, three to come."""
    place = plan.community
    here = {"program": demo.program, "community": place}
    themes = list(Theme.objects.filter(community=place).order_by("pk"))
    meals = list(Meeting.objects.filter(community=place, kind="large").order_by("starts_at", "pk"))
    committee = _committee(demo, here)
    for number, one in enumerate(AGREED, start=1):
        theme, meal = themes[(number - 1) % len(themes)], meals[(number - 1) % len(meals)]
        day = demo.day(LARKSPUR.days["C3"] if one.where else 60)
        told = [_told(demo, meal, idea) for idea in one.told]
        proposal = _proposed(demo, here, number, one)
        proposals.save(proposal, from_ideas=told, from_themes=[theme], by=demo.people["priya"])
        if one.where:
            _studied(demo, proposal, committee)
        decision = _adopted(demo, proposal, one, day)
        if one.where:
            _lead_to(plan, one.where, decision, theme)


def _told(demo: Any, meal: Meeting, told: Told) -> Idea:
    """An idea that somebody told at a meal, read before everybody could."""
    by = demo.people["priya"]
    day = timezone.localdate(meal.starts_at, demo.program.tzinfo)
    text = Translated.of(told.text, told.language)
    if told.english:
        text = text.put("en", told.english)
    with demo.ago((demo.today - day).days):
        idea = ideas.give(
            meal.community, text=text, channel=Idea.Channel.MEETING, by=by, told_on=day,
            said_by=told.said_by, meeting=meal,
        )  # fmt: skip
        return ideas.check(idea, by=by)


def _proposed(demo: Any, here: dict[str, Any], number: int, one: Agreed) -> Proposal:
    cost, time, approval = one.takes
    proposal = Proposal.objects.create(
        **here, number=number, title=both(one.english, one.spanish, marked=True),
        state=Proposal.State.OPEN, steward=demo.people["priya"],
        summary=both("Asked for at a community meal.", "Se pidió en una comida comunitaria."),
        cost=cost, time=time, approval=approval,
    )  # fmt: skip
    ProposalSupport.objects.bulk_create(
        ProposalSupport(proposal=proposal, seal=voices.seal_of(proposal, str(voice)), **here)
        for voice in range(one.supporters)
    )
    return proposal


def _committee(demo: Any, here: dict[str, Any]) -> Group:
    """The committee that studied what Larkspur then decided."""
    return Group.objects.create(
        **here, name="Study committee (invented)", created_by=demo.people["priya"],
        formed_on=demo.day(LARKSPUR.days["C2"] + 70),
        charge=both("What a proposal takes, and whom it helps.",
                    "Qué exige una propuesta y a quién ayuda."),
    )  # fmt: skip


def _studied(demo: Any, proposal: Proposal, committee: Group) -> None:
    """Its report, handed in before the group decided."""
    proposal.committee = committee
    proposal.save()
    with demo.ago(LARKSPUR.days["C2"]):
        Feasibility.objects.create(
            program=demo.program, community=proposal.community, proposal=proposal,
            committee=committee, number=1, verdict=Feasibility.Verdict.NOW,
            recommendation=both("It can begin this year. (invented)",
                                "Puede comenzar este año. (inventado)"),
            begun_by=demo.people["omar"], reported_by=demo.people["omar"],
            reported_at=timezone.now(),
        )  # fmt: skip


def _adopted(demo: Any, proposal: Proposal, one: Agreed, day: date) -> Decision:
    """The decision of a meeting, of which everybody who looks hears."""
    by = demo.people["priya"]
    with demo.ago((demo.today - day).days):
        proposals.publish(proposal, by=by)
        proposals.decided(proposal, Proposal.State.ADOPTED, both(*one.because), by, day)
    return Decision.objects.create(
        program=demo.program, community=proposal.community, number=proposal.number,
        title=proposal.title, outcome=Decision.Outcome.ADOPTED, proposal=proposal,
        recorded_by=by, decided_on=day,
        how=both("Adopted by consent.", "Adoptada por consentimiento."),
    )  # fmt: skip


def _lead_to(plan: Plan, where: tuple[int, int, int], decision: Decision, theme: Theme) -> None:
    """Say of an action what it comes from."""
    topic, objective, action = (place + 1 for place in where)
    found = Action.objects.of(plan).get(
        objective__topic__position=topic, objective__position=objective, position=action
    )
    Action.objects.filter(pk=found.pk).update(proposal=decision.proposal, decision=decision)
    ActionTheme.objects.create(
        action=found, theme=theme, program=found.program, community=found.community
    )
