"""Finds what apps offer to the ground floor, the way Django finds `admin.py`."""

import re
from collections.abc import Iterable
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from django.apps import apps
from django.urls import URLPattern, URLResolver, include, path
from django.utils.module_loading import autodiscover_modules, module_has_submodule

OFFERS = (
    "rules",
    "evidence",
    "reminders",
    "sections",
    "search",
    "navigation",
    "panels",
    "founding",
    "imports",
    "links",
    "releases",
    "confirmations",
    "plans",
    "leads",
    "public_parts",
    "keeping",
    "leaving",
    "dossier",
    "measures",
    "signed",
    "answered",
    "experience",
    "api",
)

# The program and the community, each with the first word after it.
SHELF = re.compile(r"(?:open/)?(?:<slug:program>/)?(?:[\w-]+/)?(?:<slug:community>/(?:[\w-]+/)?)?")


def discover() -> None:
    """Import every offered module of every installed app, and each noun's where it is a package.

    `resources.py` is not among them: a table names its resource by path, and only an export
    imports it, because import-export takes half a second to load.
    """
    autodiscover_modules(*OFFERS)
    for app in apps.get_app_configs():
        for offer in OFFERS:
            if module_has_submodule(app.module, offer):
                modules_of(f"{app.name}.{offer}")


def modules_of(package: str) -> list[ModuleType]:
    """The modules in a package by name, imported: a noun has its own, and nobody lists them."""
    found = import_module(package)
    names = [module.name for module in iter_modules(getattr(found, "__path__", ()))]
    return [import_module(f"{package}.{name}") for name in sorted(names)]


def addresses_of(package: str) -> list[Any]:
    """The addresses in all modules of an app's `urls`."""
    return shelved(one for module in modules_of(package) for one in module.urlpatterns)


def shelved(addresses: Iterable[URLPattern | URLResolver]) -> list[URLPattern | URLResolver]:
    """The same addresses behind what they have in common at their beginning.

    Django tries every address in turn. Behind `<slug:program>/surveys/` it passes all of them
    over at once where the page is none of surveys.
    """
    shelves: dict[str, list[URLPattern]] = {}
    others: list[URLPattern | URLResolver] = []
    for one in addresses:
        if isinstance(one, URLResolver):
            others.append(one)
            continue
        common = SHELF.match(route := str(one.pattern))[0]  # type: ignore[index]
        own = path(route.removeprefix(common), one.callback, one.default_args, one.name)
        shelves.setdefault(common, []).append(own)
    return [*(path(common, include(own)) for common, own in shelves.items()), *others]
