"""What the shell offers; each app adds its entries in its own `navigation.py`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a menu.

    `permission` is asked of the community in the URL, else of the program ("" = everybody
    signed in). `url_name` is reversed with the slugs its `level` needs. `count` gives the
    number on a badge; it runs once per page, so it must be at most one indexed query.
    `pages` are first words of names of pages in the namespace of `url_name`: they belong to
    this entry and not to the one of the whole namespace.
    """

    key: str
    label: Any
    url_name: str
    permission: str = ""
    order: int = 100
    icon: str = ""
    level: str = "program"
    namespaces: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    count: Callable[[HttpRequest], int] | None = None


class Menu:
    """A list of items in their order, unique by key."""

    def __init__(self) -> None:
        self._items: dict[str, Item] = {}

    def add(self, key: str, label: Any, url_name: str, **options: Any) -> None:
        """Add or replace the item called `key`; `label` is a lazy translation."""
        self._items[key] = Item(key, label, url_name, **options)

    def owner_of(self, namespace: str, page: str) -> str:
        """Key of the entry that claims a page for itself, or ""."""
        for item in self._items.values():
            if page in item.pages and item.url_name.startswith(f"{namespace}:"):
                return item.key
        return ""

    def __iter__(self) -> Iterator[Item]:
        return iter(sorted(self._items.values(), key=lambda item: (item.order, item.key)))


type RailSource = Callable[[HttpRequest], Any]
type Landing = Callable[[Any, Any, Any], str]

program_nav = Menu()
rail_tools = Menu()
header_tools = Menu()
account_menu = Menu()
footer_links = Menu()
_tabs: dict[str, Menu] = {}
_rail_source: list[RailSource] = []
_landings: dict[str, Landing] = {}


def tabs(namespace: str) -> Menu:
    """The tabs above the pages of an app; a page belongs to the tab with which its name begins.

    `planning:budget` and `planning:budget_line_update` belong to the tab `budget`.
    """
    return _tabs.setdefault(namespace, Menu())


def provide_landing(role: str, landing: Landing) -> None:
    """Name the function that gives the path where people of a role begin in a community.

    It is called with the program, the community and the person, in the scope of the first two.
    Only roles that do not begin in the workspace need one.
    """
    _landings[role] = landing


def landing(role: str, program: Any, community: Any, person: Any) -> str:
    """Where somebody of a role begins in a community; "" when no app has said so."""
    return _landings[role](program, community, person) if role in _landings else ""


def provide_rail(source: RailSource) -> None:
    """Name the function that gives the `Spine` of `request.community` to the rail."""
    _rail_source[:] = [source]


def rail(request: HttpRequest) -> Any:
    """The spine of the community in the URL; None outside a community."""
    if not _rail_source or getattr(request, "community", None) is None:
        return None
    return _rail_source[0](request)
