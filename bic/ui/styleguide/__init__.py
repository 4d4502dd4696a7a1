"""The style guide: every part of pages in its states, for developers (`/styleguide/`, DEBUG only).

A part is registered with the template that draws it and with the states that it has. Ours are in
`parts`; an app adds its own in its `styleguide.py`, which nothing but the guide imports. What
the guide itself says is for developers and not translated, and so are the sample texts
(`bic.ui.styleguide.words`): only what the product says goes through the catalog.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from django.utils.module_loading import autodiscover_modules

type Context = Callable[[Any], dict[str, Any]]

_registered: dict[str, "Component"] = {}


class RegisteredTwice(ValueError):
    """Two parts of one name; its argument."""


def _nothing(_stage: Any) -> dict[str, Any]:
    return {}


@dataclass(frozen=True)
class State:
    """One way a part can look; `context` gives its template what it needs.

    It is called with the `Stage` of the state, in the language of the guide.
    """

    name: str
    context: Context = _nothing


@dataclass(frozen=True)
class Component:
    """A part of pages: what it is for, the template that draws it, and its states.

    `shows` are the templates and tags ("bic_ui.status") that are seen in it besides its own
    template. A whole page (`is_page`) is drawn as a document of its own, in a frame.
    """

    name: str
    about: str
    template: str
    states: tuple[State, ...]
    shows: tuple[str, ...] = ()
    is_page: bool = False

    @property
    def made_of(self) -> tuple[str, ...]:
        """Templates and tags that are seen in it."""
        return (self.template, *self.shows)


def component(name: str, about: str, template: str, *states: State, **options: Any) -> None:
    """Register a part; `name` is its place in the guide and in the address."""
    if name in _registered:
        raise RegisteredTwice(name)
    _registered[name] = Component(name, about, template, states or (State("as it is"),), **options)


def components() -> dict[str, Component]:
    """Every part by name, in the order of names."""
    import_module("bic.ui.styleguide.parts")
    autodiscover_modules("styleguide")
    return dict(sorted(_registered.items()))
