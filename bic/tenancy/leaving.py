"""What an archive of a program must know of its rows: where keys hide, what stays behind.

A program leaves one installation and comes to another as it was, under other keys
(`bic.dossier.program`). Foreign keys follow by themselves. Each app says in its `leaving.py`
what no foreign key tells:

    names_keys("research.Ranking", options=in_list, result=at("theme"))
    names_no_keys("research.Outline", "polygons", because="Points on the map.")
"""

import re
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from django.apps import apps
from django.db import models


class Keys(Protocol):
    """What became of keys; each method answers None as it was asked with None."""

    def row(self, key: int) -> int:
        """The key of a row of the program."""

    def person(self, key: int) -> int:
        """The key of a person."""

    def address(self, path: str) -> str:
        """The address of a page of the program."""

    def file(self, name: str) -> str:
        """The name of a file in the store."""


type Rewrite = Callable[[Any, Keys], Any]

# By label of the model and name of the field.
_rewritten: dict[tuple[str, str], Rewrite] = {}
_kept: dict[tuple[str, str], str] = {}
_emptied: dict[tuple[str, str], str] = {}
_made_anew: dict[str, str] = {}
_shared: list[str] = []
_occasions: list[tuple[re.Pattern[str], str]] = []


def names_keys(label: str, **fields: Rewrite) -> None:
    """Fields whose values hold keys, with what writes them anew; their history follows."""
    _rewritten.update({(label, field): rewrite for field, rewrite in fields.items()})


def names_no_keys(label: str, *fields: str, because: str) -> None:
    """Fields that could hold keys and hold none, or none that anything follows."""
    _kept.update({(label, field): because for field in fields})


def stays_behind(label: str, field: str, *, because: str) -> None:
    """A text that does not leave, such as a secret: it arrives empty."""
    _emptied[label, field] = because


def is_made_anew(label: str, *, because: str) -> None:
    """A table that is computed from others."""
    _made_anew[label] = because


def is_shared(*labels: str) -> None:
    """Rows of no program whose keys mean the same everywhere; those that are missing are added.

    In the order in which they refer to each other.
    """
    _shared.extend(labels)


def names_occasions(pattern: str) -> None:
    """How keys of notices are written: groups are keys of rows, `(?P<person>…)` of people.

    Needed for keys in which more than the first number is a key.
    """
    _occasions.append((re.compile(pattern), pattern))


def rewrites() -> dict[tuple[str, str], Rewrite]:
    """Of every field that holds keys, by label and name."""
    return _rewritten


def kept() -> dict[tuple[str, str], str]:
    """Why fields stay as they are."""
    return _kept


def emptied() -> dict[tuple[str, str], str]:
    """Why fields arrive empty."""
    return _emptied


def made_anew() -> dict[str, str]:
    """Why tables are not carried."""
    return _made_anew


def shared() -> list[type[models.Model]]:
    """Models of no program, in the order in which they refer to each other."""
    return [apps.get_model(label) for label in _shared]


def row(value: Any, keys: Keys) -> Any:
    """The value is a key."""
    return None if value is None else keys.row(int(value))


def in_list(value: Any, keys: Keys) -> Any:
    """The value is a list of keys, as JSON or as PostgreSQL writes arrays."""
    if isinstance(value, str):
        return re.sub(r"\d+", lambda found: str(keys.row(int(found[0]))), value)
    return [keys.row(one) for one in value]


def as_names(value: dict[str, Any], keys: Keys) -> dict[str, Any]:
    """The names in an object are keys."""
    return {str(keys.row(int(name))): one for name, one in value.items()}


def at(*names: str) -> Rewrite:
    """Whatever stands under one of these names, however deep, is a key."""
    return _walk(names, row)


def files_at(*names: str) -> Rewrite:
    """Whatever stands under one of these names, however deep, is the name of a file."""
    return _walk(names, file)


def addresses_at(*names: str) -> Rewrite:
    """Whatever stands under one of these names, however deep, is the address of a page."""
    return _walk(names, address)


def both(*all_of_them: Rewrite) -> Rewrite:
    """One after the other."""

    def rewrite(value: Any, keys: Keys) -> Any:
        for one in all_of_them:
            value = one(value, keys)
        return value

    return rewrite


def _walk(names: Iterable[str], change: Rewrite) -> Rewrite:
    wanted = frozenset(names)

    def rewrite(value: Any, keys: Keys) -> Any:
        if isinstance(value, dict):
            return {
                name: change(one, keys) if name in wanted else rewrite(one, keys)
                for name, one in value.items()
            }
        return [rewrite(one, keys) for one in value] if isinstance(value, list) else value

    return rewrite


def file(value: Any, keys: Keys) -> Any:
    """The value is the name of a file in the store."""
    return keys.file(value) if value else value


def address(value: Any, keys: Keys) -> Any:
    """The value is the address of a page."""
    return keys.address(value) if value else value


def leading(value: str, keys: Keys) -> str:
    """A number with which the text begins is a key, alone or before a colon."""
    return re.sub(r"^\d+(?=$|:)", lambda found: str(keys.row(int(found[0]))), value)


def occasion(value: str, keys: Keys) -> str:
    """The key of a notice: its first number is a key, unless somebody said more of it."""
    for pattern, _text in _occasions:
        if found := pattern.match(value):
            break
    else:
        found = re.match(r"[a-z_-]*-(\d+)(?=-|$)", value)
    if found is None:
        return value
    named = found.re.groupindex.values()
    for group in range(found.re.groups, 0, -1):
        start, end = found.span(group)
        if start >= 0:
            change = keys.person if group in named else keys.row
            value = f"{value[:start]}{change(int(value[start:end]))}{value[end:]}"
    return value


def context(value: Any, keys: Keys) -> Any:
    """What the history knows of an act: the person is a key, the page stays as it was then."""
    if isinstance(value, dict) and isinstance(value.get("user"), int):
        return value | {"user": keys.person(value["user"])}
    return value


is_made_anew("tenancy.Pulse", because="It marks changes of rows in one database.")
