"""Which languages are missing at meetings, for many communities at once.

Numbers are those that everybody of the staff may see: what is hidden on the page of a community
goes into nothing here.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F, Func, JSONField, Value
from django.utils.translation import gettext as _

from evaluations.compared.design import ENOUGH
from evaluations.compared.participation import INDICATOR, of_doors, row_of, shut_doors
from research.indicators import Block
from research.models import ProfileVersion

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
    for door in shut_doors().filter(community__in=keys):
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
    source = of_doors(doors, sees_all=False)
    if source is None:
        return Parity(why=_("Too few to tell") if doors else _("Nobody counted yet"))
    if stored is None:
        return Parity(why=_("No profile with languages"))
    if (source.people.count or 0) < ENOUGH:
        return Parity(why=_("Too few to tell"))
    rows = [row_of(value, [source]) for value in Block.from_json(stored).values]
    missing = [row.label for row in rows if row.missing]
    return Parity(missing, "" if missing else _("No language is missing"))
