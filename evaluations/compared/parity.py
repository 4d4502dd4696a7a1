"""Which languages are missing at meetings, for many communities at once.

Numbers are those that everybody of the staff may see: what is hidden on the page of a community
goes into nothing here.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F, Func, JSONField, Value
from django.utils.translation import gettext as _

from evaluations.compared.design import ENOUGH
from evaluations.compared.participation import ALONE, INDICATOR, lowest, shut_doors
from meetings.doors import seen_at
from research.indicators import Block
from research.models import ProfileVersion
from research.naming import name_of

# One block out of a profile, because the whole of it is many times as large.
PATH = f'$[*] ? (@.name == "{INDICATOR}")'


@dataclass(frozen=True)
class Parity:
    """What is told of one community: the languages that are missing, or why none are named."""

    missing: list[str] = field(default_factory=list)
    why: str = ""

    @property
    def words(self) -> str:
        """The same in words."""
        return ", ".join(self.missing) or self.why


def parities(program: Any, communities: Iterable[Any]) -> dict[int, Parity]:
    """Who is missing at the doors of meetings, by the keys of communities; two queries."""
    keys = [one.pk for one in communities]
    doors = defaultdict(list)
    found = shut_doors().filter(community__in=keys)
    for door in found.only("program", "community", "adults", "children", "languages"):
        door.program = program
        doors[door.community_id].append(door)
    blocks = _blocks(keys)
    return {key: _parity(doors[key], blocks.get(key)) for key in keys}


def _blocks(keys: list[int]) -> dict[int, Any]:
    """The languages of residents in the newest frozen profile of each."""
    block = Func(
        F("blocks"), Value(PATH), function="jsonb_path_query_first",
        template="%(function)s(%(expressions)s::jsonpath)", output_field=JSONField(),
    )  # fmt: skip
    rows = ProfileVersion.objects.filter(community__in=keys).annotate(block=block)
    newest = rows.order_by("community", "-number").distinct("community")
    return dict(newest.values_list("community", "block"))


def _parity(doors: list[Any], stored: Any) -> Parity:
    if not doors:
        return Parity(why=_("Nobody counted yet"))
    if stored is None:
        return Parity(why=_("No profile with languages"))
    seen = _seen(doors)
    if seen.people < ENOUGH:
        return Parity(why=_("Too few to tell"))
    missing, is_open = [], False
    for value in Block.from_json(stored).values:
        label = value.label.rstrip(":")
        codes = set(ALONE.get(label, ()))
        if codes & seen.unknown:
            is_open = True
        elif codes and 100 * sum(seen.counts[one] for one in codes) / seen.people < lowest(value):
            missing.append(name_of(label))
    why = _("Too few to tell") if is_open else _("No language is missing")
    return Parity(missing, "" if missing else why)


@dataclass
class Seen:
    """Who was counted at some doors, as everybody reads it there.

    A language whose number is hidden at one of them is `unknown`: it is there, and nobody may
    know how much.
    """

    people: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    unknown: set[str] = field(default_factory=set)


def _seen(doors: list[Any]) -> Seen:
    """What is shown at the doors, added up: nothing in it is hidden anywhere."""
    seen = Seen()
    for door in doors:
        people, languages = seen_at(door)
        if people.count is None:
            seen.unknown |= set(languages)
            continue
        seen.people += people.count
        for code, cell in languages.items():
            if cell.count is None:
                seen.unknown.add(code)
            else:
                seen.counts[code] += cell.count
    return seen
