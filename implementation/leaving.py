"""Where the plan and its reports name rows."""

import re
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


# What of a public page is known by the key of a row, other than by a number of its own.
NEWS = re.compile(r"^(document|meeting|research|update)-(\d+)")


def known(value: str, keys: Keys) -> str:
    """The key of a piece of news: "document-7" names a row, "proposal-7" its seventh."""
    return NEWS.sub(lambda found: f"{found[1]}-{keys.row(int(found[2]))}", value)


names_keys("implementation.PlanVersion", facts=at("id"))
names_keys("implementation.PlanEdition", facts=at("id"))
names_keys("implementation.AudienceReport", facts=addresses_at("source"))
names_keys("implementation.SavedFilter", query=filtered)
names_keys("implementation.PublicNews", key=known)
