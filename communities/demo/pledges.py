"""The demo's ledgers: pledges kept, partly kept, not kept, late and still open."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

from communities.models import Pledge
from communities.services import pledges as services

Party, Kind, Every, Outcome = Pledge.Party, Pledge.Kind, Pledge.Every, Pledge.Outcome


@dataclass(frozen=True)
class Promise:
    """A pledge; `due` is in days from today, `looks` are (days ago, outcome, note)."""

    what: str
    who: str
    kind: str
    due: int | None
    party: str = Party.TOWN
    amount: int | None = None
    hours: int | None = None
    every: str = Every.ONCE
    looks: tuple[tuple[int, str, str], ...] = ()


MILL_FORK = (
    Promise(
        "A liaison for the partnership", "Town manager's office", Kind.STAFF_TIME, -300,
        hours=24, every=Every.MONTH,
        looks=((280, Outcome.PARTLY, "Named, with half the hours."), (200, Outcome.KEPT, "")),
    ),
    Promise(
        "The community room for every large meeting", "Parks and Recreation", Kind.SPACE, -120,
        looks=((110, Outcome.KEPT, "Free of charge, with tables and chairs."),),
    ),
    Promise(
        "Interpretation into Spanish and Karen", "Town clerk", Kind.INTERPRETATION, 40,
        amount=3_600, every=Every.YEAR,
        looks=((60, Outcome.PARTLY, "Spanish at every meeting; Karen is still missing."),),
    ),
    Promise(
        "Meals for the meetings", "Welcome House Mill Fork", Kind.FOOD, 4, Party.PARTNER,
        amount=1_800,
    ),
    Promise(
        "A police officer at two meetings", "Police department", Kind.OTHER, -45,
        looks=((40, Outcome.NOT_KEPT, "The post is vacant; the chief will come in spring."),),
    ),
    Promise("Money for the first strategy", "Town board", Kind.MONEY, -9, amount=15_000),
    Promise("Rides from the mobile home parks", "Asociación Raíces", Kind.OTHER, None,
            Party.PARTNER),
)  # fmt: skip
OF_OTHERS = {
    "saluda-bend": (
        Promise("A liaison in the planning department", "City of Saluda Bend", Kind.STAFF_TIME, 25,
                hours=16, every=Every.MONTH),
        Promise("The library after hours", "Public library", Kind.SPACE, 60),
    ),
    "oakhaven": (
        Promise("A room for evening classes", "Senior center", Kind.SPACE, 30),
    ),
    "larkspur": (
        Promise("Two years of childcare at meetings", "City of Larkspur", Kind.MONEY, -200,
                amount=4_800, looks=((190, Outcome.KEPT, ""),)),
    ),
}  # fmt: skip


def load(demo: Any) -> None:
    """Fill the ledgers of three communities."""
    for slug, promises in {"mill-fork": MILL_FORK, **OF_OTHERS}.items():
        for promise in promises:
            _add(demo, demo.communities[slug], promise)


def _add(demo: Any, community: Any, promise: Promise) -> None:
    pledge = services.add(
        Pledge(
            program=demo.program,
            community=community,
            party=promise.party,
            who=promise.who,
            what=promise.what,
            kind=promise.kind,
            amount=None if promise.amount is None else Decimal(promise.amount),
            hours=None if promise.hours is None else Decimal(promise.hours),
            every=promise.every,
            due_on=None if promise.due is None else demo.today + timedelta(days=promise.due),
        ),
        by=demo.people["priya"],
    )
    for days, outcome, note in promise.looks:
        services.check(
            pledge,
            outcome=outcome,
            on=demo.today - timedelta(days=days),
            note=note,
            by=demo.people["priya"],
        )
