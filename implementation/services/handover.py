"""Somebody leaves: all that they still have to do goes to somebody else, in one act."""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple

import pghistory
from django.db import models, transaction
from django.db.models import Q

from bic.people.models import User
from communities.models import Community
from implementation.models import Action, Handover, Plan, Task
from implementation.models.status import ENDED
from meetings.models import Task as MeetingTask


class Party(NamedTuple):
    """Somebody who gives or takes: an account, or the name of somebody without one."""

    user: User | None = None
    name: str = ""

    def __str__(self) -> str:
        return self.user.display_name if self.user else self.name

    @property
    def key(self) -> str:
        """What stands for them in an address: "12" or "=Ana"."""
        return str(self.user.pk) if self.user else f"={self.name}"

    @property
    def initials(self) -> str:
        """One or two letters for the avatar."""
        return (self.user or User(name=self.name)).initials

    @property
    def does(self) -> Q:
        """What is theirs to do."""
        return Q(owner=self.user) if self.user else Q(owner=None, helper=self.name)

    @property
    def columns(self) -> dict[str, Any]:
        """What a row says that is theirs."""
        return {"owner": self.user, "helper": self.name}


class NothingToHandOver(Exception):
    """The party, which is the argument, has nothing to do any more."""


@dataclass
class Load:
    """What somebody still has to do in a community; `stands_in` is where they are the backup."""

    actions: list[Action]
    tasks: list[Task]
    others: list[MeetingTask]
    stands_in: int

    def __bool__(self) -> bool:
        return bool(self.actions or self.tasks or self.others or self.stands_in)


def open_rows(where: Any, named: str = "community") -> tuple[Any, Any, Any]:
    """Actions, tasks of the plan and other tasks that are not over, in a community."""
    place = {named: where}
    return (
        Action.objects.filter(**place).exclude(status__in=ENDED),
        Task.objects.filter(**place).open(),
        MeetingTask.objects.filter(**place).open(),
    )


def load_of(party: Party, community: Any) -> Load:
    """What a party has to hand over. Four queries."""
    actions, tasks, others = open_rows(community)
    return Load(
        list(actions.filter(party.does).select_related("objective__topic").in_order()),
        list(
            tasks.filter(party.does)
            .select_related("action__objective__topic")
            .order_by(models.F("due_on").asc(nulls_last=True), "pk")
        ),
        list(others.filter(party.does).in_order()),
        sum(rows.filter(backup=party.user).count() for rows in (actions, tasks))
        if party.user
        else 0,
    )


def loads(community: Any) -> list[tuple[Party, int]]:
    """Everybody who has something to do in a community, and how much of it; by name."""
    found: Counter[tuple[int | None, str]] = Counter()
    for rows in open_rows(community):
        counted = rows.order_by().values("owner", "helper").annotate(count=models.Count("pk"))
        for one in counted:
            if one["owner"] or one["helper"]:
                found[one["owner"], one["helper"]] += one["count"]
    people = User.objects.in_bulk({key for key, _name in found if key})
    told = [(Party(people.get(key), name), count) for (key, name), count in found.items()]
    return sorted(told, key=lambda one: str(one[0]).casefold())


def elsewhere(party: Party, community: Any) -> dict[Any, int]:
    """Other communities in which somebody with an account has something to do, and how much."""
    if party.user is None:
        return {}
    found: Counter[int] = Counter()
    places = Community.objects.filter(program=community.program_id).exclude(pk=community.pk)
    for rows in open_rows(places, named="community__in"):
        counted = rows.filter(party.does).order_by().values_list("community")
        found.update(dict(counted.annotate(count=models.Count("pk"))))
    return {one: found[one.pk] for one in places.order_by("name") if one.pk in found}


@transaction.atomic
def hand_over_in(
    communities: Iterable[Any], giver: Party, taker: Party, *, why: str, by: Any
) -> list[Handover]:
    """Give all that `giver` still has to do in several communities to `taker`, in one act.

    One in which somebody else has done so meanwhile is left out.
    """
    done = []
    for community in communities:
        with suppress(NothingToHandOver):
            done.append(hand_over(community, giver, taker, why=why, by=by))
    return done


@transaction.atomic
def hand_over(community: Any, giver: Party, taker: Party, *, why: str, by: Any) -> Handover:
    """Give all that `giver` still has to do in a community to `taker`.

    Where the giver stands in for others, the taker does from now on. What is over keeps the
    name of who did it. Raises `NothingToHandOver`.
    """
    Plan.objects.select_for_update().filter(community=community).first()
    if not load_of(giver, community):
        raise NothingToHandOver(giver)
    actions, tasks, others = open_rows(community)
    with pghistory.context(reason=why or str(giver)):
        for rows in (actions, tasks):
            _stand_in(rows, giver, taker)
        counts = [rows.filter(giver.does).update(**taker.columns) for rows in
                  (actions, tasks, others)]  # fmt: skip
    return Handover.objects.create(
        program_id=community.program_id, community=community, why=why, created_by=by,
        giver=giver.user, giver_name=giver.name, taker=taker.user, taker_name=taker.name,
        actions=counts[0], tasks=counts[1], others=counts[2],
    )  # fmt: skip


def _stand_in(rows: Any, giver: Party, taker: Party) -> None:
    """Nobody stands in for themselves, and whoever leaves for nobody."""
    if taker.user:
        rows.filter(giver.does, backup=taker.user).update(backup=None)
    if giver.user:
        theirs = rows.filter(backup=giver.user)
        if taker.user:
            theirs.filter(owner=taker.user).update(backup=None)
        theirs.filter(backup=giver.user).update(backup=taker.user)
