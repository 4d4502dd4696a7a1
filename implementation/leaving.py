"""Where the plan and its reports name rows."""

from typing import Any
from urllib.parse import parse_qsl, urlencode

from bic.tenancy.leaving import Keys, addresses_at, at, names_keys

# What a saved filter of tasks may name, by the names of the filter.
ROWS, PEOPLE = frozenset({"partner", "topic"}), frozenset({"person"})


def filtered(value: str, keys: Keys) -> str:
    """The query of a saved filter: the keys in it follow, words stay."""
    return urlencode([(name, _followed(name, one, keys)) for name, one in parse_qsl(value)])


def _followed(name: str, value: str, keys: Keys) -> Any:
    if not value.isdigit():
        return value
    if name in ROWS:
        return keys.row(int(value))
    return keys.person(int(value)) if name in PEOPLE else value


names_keys("implementation.PlanVersion", facts=at("id"))
names_keys("implementation.PlanEdition", facts=at("id"))
names_keys("implementation.AudienceReport", facts=addresses_at("source"))
names_keys("implementation.SavedFilter", query=filtered)
