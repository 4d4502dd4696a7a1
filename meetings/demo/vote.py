"""Votes and decisions of the demo: dots at a meal, fingers after a change, and what was recorded.

All of it is invented, and says so.
"""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from bic.translated import Translated
from meetings.counting import Count
from meetings.models import Ballot, Decision, Group, Meeting, Option, Proposal, Round, Sheet, Vote
from meetings.models.ballot import Channel, Stub
from meetings.services import ballot as ballots
from meetings.services import vote as services
from meetings.services.vote import Draft, rule_of

MARK = {"en": "(invented)", "es": "(inventado)"}
OPTIONS = (
    ("A language line for town services", "Línea de idiomas para el municipio"),
    ("Safe crossings on Oak Street", "Cruces seguros en la calle Oak"),
    ("Evening English with childcare", "Inglés por la noche con guardería"),
    ("A welcome desk at the library", "Mesa de bienvenida en la biblioteca"),
    ("Small-business coaching", "Apoyo para pequeños negocios"),
    ("A bilingual health fair", "Feria de salud bilingüe"),
)
# Dots of each of thirty-eight phones, by number of option; the rest stood on the wall.
DOTS = ({1: 2, 2: 1}, {1: 1, 2: 1, 3: 1}, {3: 2, 4: 1}, {2: 1, 4: 2}, {1: 1, 5: 2}, {6: 2, 3: 1})
PHONES, ON_THE_WALL = 38, Count(10, {1: {1: 9}, 2: {1: 8}, 3: {1: 5}, 6: {1: 4}})
FINGERS = (5, 5, 4, 4, 4, 4, 3, 3, 3, 4, 5, 3, 4)
LEGEND = (
    "I block it: something must change\nI have major concerns\nI have minor concerns\n"
    "I can live with it\nGood, I will work for it\nI will help to lead it"
)
LEGEND_IN_SPANISH = (
    "Lo bloqueo: algo tiene que cambiar\nTengo reparos importantes\nTengo reparos menores\n"
    "Puedo vivir con ello\nBien, voy a trabajar por ello\nVoy a ayudar a dirigirlo"
)


def _in_both(english: str, spanish: str, *, marked: bool = False) -> Translated:
    if marked:
        english, spanish = f"{english} {MARK['en']}", f"{spanish} {MARK['es']}"
    return Translated("en", {"en": english, "es": spanish}, {"es": "approved"})


def load(demo: Any) -> None:
    """Add dots, fingers and a decision to Mill Fork, and a prepared vote for the next meal."""
    town, by = demo.communities["mill-fork"], demo.people["priya"]
    held = Meeting.objects.filter(
        community=town, kind=Meeting.Kind.LARGE, starts_at__date__lt=demo.today
    )
    meal = held.order_by("-starts_at").first()
    _dots(town, meal, by)
    vote, round = _fingers(town, meal, by)
    _decision(demo, town, meal, vote, round, by)
    coming = Meeting.objects.filter(
        community=town, kind=Meeting.Kind.LARGE, starts_at__date__gte=demo.today
    )
    services.save_vote(
        Vote(
            program=town.program, community=town, meeting=coming.order_by("starts_at").first(),
            question=_in_both("Which three should we start with?", "¿Con cuáles tres empezamos?",
                              marked=True),
        ),
        [Draft(_in_both(*titles)) for titles in OPTIONS], [], by=by,
    )  # fmt: skip


def _dots(town: Any, meal: Any, by: Any) -> None:
    """Six ideas at the last meal, on phones and on the wall."""
    vote = services.save_vote(
        Vote(
            program=town.program, community=town, meeting=meal,
            question=_in_both("What matters most to you?", "¿Qué le importa más?", marked=True),
        ),
        [Draft(_in_both(*titles)) for titles in OPTIONS], [], by=by,
    )  # fmt: skip
    round = services.open_round(vote.rounds.get(), expected=48, minutes=None, by=by)
    placed = {"program": town.program, "community": town, "round": round}
    Ballot.objects.bulk_create(
        Ballot(answers={str(key): dots for key, dots in DOTS[n % len(DOTS)].items()}, **placed)
        for n in range(PHONES)
    )
    Stub.objects.bulk_create(
        Stub(channel=Channel.PHONE, seal=ballots.seal_of("demo", n), **placed)
        for n in range(PHONES)
    )
    wall = Sheet(channel=Channel.PAPER, label="Dots on the wall")
    ballots.enter_sheet(round, _rule(round, vote), wall, ON_THE_WALL, by=by)
    services.close_round(round, by=by)


def _rule(round: Round, vote: Vote) -> Any:
    round.vote = vote
    return rule_of(round, Option.objects.filter(round=round).values_list("number", flat=True))


def _fingers(town: Any, meal: Any, by: Any) -> tuple[Vote, Round]:
    """One blocked it; after a change nobody did."""
    vote = services.save_vote(
        Vote(
            program=town.program, community=town, meeting=meal, method=Vote.Method.FINGERS,
            share=Vote.Share.ALL, quorum=10,
            legend=Translated.of(LEGEND).put("es", LEGEND_IN_SPANISH, "approved"),
            question=_in_both("Do we adopt the language line?", "¿Adoptamos la línea de idiomas?",
                              marked=True),
        ),
        [Draft(_in_both(*OPTIONS[0]))], [], by=by,
    )  # fmt: skip
    for fingers in ((0, *FINGERS), (3, *FINGERS)):
        round = services.open_round(
            vote.rounds.order_by("-number")[0], expected=14, minutes=None, by=by
        )
        given = {value: fingers.count(value) for value in set(fingers)}
        hands = Sheet(channel=Channel.HANDS, label="The room")
        rule = _rule(round, vote)
        ballots.enter_sheet(round, rule, hands, Count(len(fingers), {1: given}), by=by)
        if fingers[0] == 0:
            ballots.hear(round, 1, "Nobody who speaks Karen can be reached in the evening.")
        round = services.close_round(round, by=by)
        if fingers[0] == 0:
            services.next_round(
                vote, kind=Round.Kind.VOTE, options=[(1, Draft(_in_both(*OPTIONS[0])))],
                change=_in_both("A Karen interpreter calls back within one working day.",
                                "Un intérprete de karen devuelve la llamada en un día hábil."),
            )  # fmt: skip
    return vote, round


def _decision(demo: Any, town: Any, meal: Any, vote: Vote, round: Round, by: Any) -> None:
    """The record of it; of an adopted proposal of the demo, where there is one."""
    adopted = Proposal.objects.filter(community=town, state=Proposal.State.ADOPTED)
    day = timezone.localdate(meal.starts_at, demo.program.tzinfo)
    group = Group.objects.filter(community=town).order_by("pk").first()
    Decision.objects.create(
        program=town.program, community=town, number=1, outcome=Decision.Outcome.ADOPTED,
        title=_in_both(*OPTIONS[0], marked=True), decided_on=day, meeting=meal, vote=vote,
        proposal=adopted.order_by("number").first(), members=19 if group else None, quorum=10,
        how=_in_both(
            "Fist to five: in the second round nobody showed fewer than three fingers.",
            "Del puño a los cinco: en la segunda ronda nadie mostró menos de tres dedos.",
        ),
        options=Translated.of("\n".join(english for english, _spanish in OPTIONS[:3])),
        criteria=_in_both("How many people it reaches, and how soon.",
                          "A cuántas personas llega, y en cuánto tiempo."),
        present={"municipal": 5, "immigrant_leader": 6, "nonprofit": 3},
        reasons_for=_in_both(
            "It reaches the most people for the least money, and staff can start without a vote "
            "of council.",
            "Llega a la mayor cantidad de personas con el menor gasto, y el personal puede "
            "empezar sin un voto del concejo.",
        ),
        reasons_against=_in_both("Dispatch already has its own line.",
                                 "La central de emergencias ya tiene su propia línea."),
        conditions=_in_both("A Karen call-back within one working day.",
                            "Una llamada de vuelta en karen en un día hábil."),
        next_steps=_in_both("Council is told in the next memo.",
                            "Se informa al concejo en el próximo memorando."),
        review_on=demo.today + timedelta(days=180), recorded_by=by, locked_by=by,
        locked_at=round.closed_at,
    )  # fmt: skip
