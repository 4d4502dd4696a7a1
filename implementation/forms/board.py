"""Input of the board: which tasks are to have another status."""

import re

from implementation.models import Task
from implementation.services.bulk import MOST
from implementation.services.status import NEEDS_REASON, statuses_for

# A select is named for its task and for the status that it had on the page.
NAME = re.compile(r"s\.(\d{1,18})\.([a-z_]{1,12})")


def moves_in(data):
    """Of each task that is moved, what it was and what it is to be, by its key.

    Those that need a reason stand apart, as the second. What is no select of a board, or has
    not moved, is left out; so is what no board has room for.
    """
    known = {str(key) for key, _label in statuses_for(Task)}
    moves, wants_reason = {}, {}
    for name, to in data.items():
        found = NAME.fullmatch(name)
        if found and to in known and to != found[2] and len(moves) < MOST:
            place = wants_reason if to in NEEDS_REASON else moves
            place[int(found[1])] = (found[2], to)
    return moves, wants_reason
