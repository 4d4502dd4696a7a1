"""Every address of the project, with what it asks of a visitor."""

import os
from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from bic.imports.targets import TARGETS
from bic.people import access
from bic.people.rules import TABLES, Grant
from tests.access.world import MISSING, Place

# `make test ONLY=planning` tries the addresses of one app.
ONLY = os.environ.get("ONLY", "")


@dataclass(frozen=True)
class Address:
    """One URL pattern: its name, its arguments, and its demand.

    `demand` is "public", "signed_in", or the name of a permission.
    """

    name: str
    arguments: tuple[str, ...]
    demand: str
    # What stands for the argument "target" where one address serves all targets of imports.
    target: str = ""

    @property
    def is_of_program(self) -> bool:
        """Whether it stands under a program's short name."""
        return "program" in self.arguments

    @property
    def is_of_community(self) -> bool:
        """Whether it stands under a community."""
        return "community" in self.arguments

    def url(self, place: Place) -> str:
        """The address in a place. Raises `KeyError` when a subject is missing."""
        values = {}
        for argument in self.arguments:
            value = self.target if argument == "target" else None
            value = value or place.argument(self.name, argument, self.target)
            if value is MISSING and self.name in access.THIRD_PARTY:
                value = "1"
            if value is MISSING:
                raise KeyError(f"No furnisher gives {argument!r} for {self.name!r}.")
            values[argument] = value
        return reverse(self.name, kwargs=values)


def grant_of(permission: str) -> Grant:
    """The entry of the permission table. Raises `KeyError`."""
    app, codename = permission.split(".")
    for model, table in TABLES.items():
        label, name = model.split(".")
        if label == app and codename.endswith(f"_{name}"):
            action = codename.removesuffix(f"_{name}")
            if action in table:
                return table[action]
    raise KeyError(permission)


def _walk(patterns, prefix: str, arguments: tuple[str, ...]) -> Iterator[tuple]:
    for pattern in patterns:
        named = pattern.pattern.converters or pattern.pattern.regex.groupindex
        found = (*arguments, *named)
        if isinstance(pattern, URLResolver):
            namespace = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
            yield from _walk(pattern.url_patterns, namespace, found)
        elif isinstance(pattern, URLPattern):
            yield f"{prefix}{pattern.name}", found, pattern.callback


def is_of_app(view, app: str) -> bool:
    """Whether a view stands in the folder of an app, `app` or `bic/app`."""
    return app in view.__module__.split(".")[:2]


def every_address(app: str = ONLY) -> list[Address]:
    """All URL patterns, or those of one app; those of imports once for each target.

    Raises `LookupError` for one that makes no demand.
    """
    found = []
    for name, arguments, callback in _walk(get_resolver().url_patterns, "", ()):
        view = getattr(callback, "view_class", callback)
        if app and not is_of_app(view, app):
            continue
        demand = (
            access.THIRD_PARTY.get(name)
            or getattr(view, "access", None)
            or getattr(view, "permission_required", None)
        )
        if not demand:
            raise LookupError(f"{name} says neither `access` nor `permission_required`.")
        if demand == "of_target":
            found += [
                Address(name, arguments, one.permission, one.key)
                for one in TARGETS.values()
                if one.of_community == ("community" in arguments)
            ]
        else:
            found.append(Address(name, arguments, demand))
    return found
