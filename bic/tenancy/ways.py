"""Where public addresses lead: which walls to open, remembered in the process.

Where an address leads hardly ever changes, so the walls open at once, and one statement inside
them finds what the page shows and proves the address again. A way that is remembered wrongly
finds nothing, and is looked up anew.
"""

from collections.abc import Callable, Hashable, Iterator

# Key of a program, and of the communities whose rows are shown; None stands for all of them.
type Way = tuple[int, list[int] | None]
MOST_KNOWN = 1000


class Ways[A: Hashable]:
    """The ways of one kind of address. `look_up(address)` finds one, or raises `Http404`."""

    def __init__(self, look_up: Callable[[A], Way]) -> None:
        self._look_up = look_up
        self._known: dict[A, Way] = {}

    def known(self, address: A) -> Way | None:
        """The way that is remembered, which may be wrong; None where none is. Asks nothing."""
        return self._known.get(address)

    def of(self, address: A) -> Iterator[Way]:
        """The way that is remembered, if any; for who asks on, it was wrong: one that is found."""
        if address in self._known:
            yield self._known[address]
            self._known.pop(address, None)
        way = self._look_up(address)
        if len(self._known) >= MOST_KNOWN:
            self._known.pop(next(iter(self._known)))
        self._known[address] = way
        yield way
