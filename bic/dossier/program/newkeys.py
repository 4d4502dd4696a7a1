"""The keys that rows of an archive get: one number is added to all, so that they keep their order.

The number is so round that a former key is still seen in the new one (12 became 200012), and
so large that a key which nobody rewrote, in a frozen text, names no row at all rather than a
wrong one. An installation without any program keeps the keys as they were.
"""

import re
import secrets
from collections import Counter
from typing import Any
from urllib.parse import urlsplit

from django.db import connection
from django.urls import Resolver404, resolve, reverse
from django.utils.translation import gettext as _

from bic.dossier.program.members import Refused
from bic.dossier.program.shape import ArchiveKeys, Table, newest_key
from bic.surveys.models.collection import FIRST_KEY, LAST_KEY
from bic.tenancy.models import Program

# Rows that others may write while keys are set aside.
SLACK = 1000
LARGEST = 2**53
# Numbers in addresses that are no keys of rows.
NO_KEYS = frozenset({"number", "year"})


class NewKeys(ArchiveKeys):
    """What becomes of every key of an archive. Raises `Refused` for one that it cannot hold."""

    def __init__(self, program: Program, former: dict[str, Any], people: dict[int, int]) -> None:
        """`former` is the program as the manifest tells it."""
        self._program = program
        self._former = former
        self._people = people
        self._events: Counter[str] = Counter()
        self._span = LAST_KEY - FIRST_KEY + 1
        self._turn = secrets.randbelow(self._span)
        self.added = 0
        self.last = 0

    def set_aside(self, found: list[Table], told: dict[str, Any], *, is_first: bool) -> None:
        """Take keys for all rows, so that nobody else gets them; they stay taken."""
        counted = [one for one in found if one.counts_keys]
        taken = {one.label: newest_key(one) for one in counted}
        rows = [one for one in counted if not one.is_history]
        self.last = max((told[one.label]["last"] for one in rows), default=0)
        if not 0 <= self.last < LARGEST:
            raise Refused(_("The archive names keys that no program has."))
        if not is_first:
            step = 10 ** len(str(self.last))
            newest = max((taken[one.label] for one in rows), default=0)
            self.added = -(-(newest + SLACK) // step) * step
        for one in rows:
            _advance(one, max(taken[one.label], self.added + told[one.label]["last"]))
        for one in counted:
            if one.is_history:
                begin = taken[one.label] + (0 if is_first else SLACK)
                self._events[one.label] = begin
                _advance(one, begin + told[one.label]["rows"])

    def row(self, key: int) -> int:
        if not 1 <= key <= self.last:
            raise Refused(_("The archive names a row %(key)s that it cannot have.") % {"key": key})
        return key + self.added

    def drawn(self, label: str, key: int) -> int:
        if not FIRST_KEY <= key <= LAST_KEY:
            raise Refused(_("The archive names a row %(key)s that it cannot have.") % {"key": key})
        return FIRST_KEY + (key - FIRST_KEY + self._turn) % self._span

    def event(self, label: str, key: int) -> int:
        self._events[label] += 1
        return self._events[label]

    def shared(self, label: str, key: str) -> str:
        return key

    def program(self) -> int:
        return self._program.pk

    def person(self, key: int) -> int:
        if key not in self._people:
            raise Refused(_("The archive names a person %(key)s it lacks.") % {"key": key})
        return self._people[key]

    def file(self, name: str) -> str:
        return re.sub(rf"^{self._former['key']}/", f"{self._program.pk}/", name)

    def address(self, path: str) -> str:
        """The same page; an address that leads nowhere any more stays as it is."""
        parts = urlsplit(path)
        try:
            found = resolve(parts.path)
        except Resolver404:
            return path
        values = {
            name: self.row(value) if isinstance(value, int) and name not in NO_KEYS else value
            for name, value in found.kwargs.items()
        }
        if values.get("program") == self._former["slug"]:
            values["program"] = self._program.slug
        return parts._replace(path=reverse(found.view_name, kwargs=values)).geturl()


def _advance(table: Table, newest: int) -> None:
    if newest < 1:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT setval(pg_get_serial_sequence(quote_ident(%s), %s)::regclass, %s)",
            [table.name, table.key, newest],
        )
