"""Sharing out applications among reviewers: a pure function, without rows or requests."""

from collections import deque
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Shares[A: Hashable, R: Hashable]:
    """New assignments, and where there were not enough reviewers.

    `new` maps each application to the reviewers it gets beside those it has; `short` maps
    those that stay below the number asked for to how many they lack.
    """

    new: dict[A, set[R]] = field(default_factory=dict)
    short: dict[A, int] = field(default_factory=dict)


def balance[A: Hashable, R: Hashable](
    applications: Iterable[A],
    reviewers: Iterable[R],
    wanted: int,
    *,
    barred: Mapping[A, Iterable[R]] | None = None,
    given: Mapping[A, Iterable[R]] | None = None,
) -> Shares[A, R]:
    """Give each application `wanted` reviewers with loads as even as can be.

    `barred` are reviewers with a conflict of interest, `given` those who have an application
    already: they count, for it and for their load, and stay. Only `reviewers` get new ones.
    Where loads that differ by at most one are possible at all, they do; nobody else's could
    be more even. The same input gives the same answer.

    Loads are evened out by moving applications along chains of reviewers from one to another
    who has at least two fewer, until there is no such chain: then no other way of sharing
    is more even (Harvey et al., Semi-matchings for bipartite graphs, 2006).
    """
    barred, given = barred or {}, given or {}
    people = list(dict.fromkeys(reviewers))
    held = {one: set(given.get(one, ())) for one in applications}
    load = dict.fromkeys(people, 0)
    for taken in held.values():
        for person in taken & load.keys():
            load[person] += 1
    able = {
        one: [person for person in people if person not in taken | set(barred.get(one, ()))]
        for one, taken in held.items()
    }
    shares: Shares[A, R] = Shares({one: set() for one in held})
    for one, taken in held.items():
        missing = max(0, wanted - len(taken))
        # Sorting is stable: among equals the first asked for comes first.
        for person in sorted(able[one], key=load.__getitem__)[:missing]:
            shares.new[one].add(person)
            load[person] += 1
        if lacking := missing - len(shares.new[one]):
            shares.short[one] = lacking
    while any(_moved(person, shares.new, able, load) for person in people):
        pass
    return shares


def _moved[A: Hashable, R: Hashable](
    start: R, new: dict[A, set[R]], able: Mapping[A, list[R]], load: dict[R, int]
) -> bool:
    """Take one application off `start` along the shortest chain to somebody with two fewer."""
    came: dict[R, tuple[R, A] | None] = {start: None}
    queue = deque([start])
    while queue:
        person = queue.popleft()
        if load[person] <= load[start] - 2:
            load[start] -= 1
            load[person] += 1
            while (step := came[person]) is not None:
                before, one = step
                new[one].remove(before)
                new[one].add(person)
                person = before
            return True
        for one, taken in new.items():
            if person in taken:
                for other in able[one]:
                    if other not in taken and other not in came:
                        came[other] = (person, one)
                        queue.append(other)
    return False
