"""What every template may use: names, menus, languages. Nothing is computed until it is read."""

from functools import cached_property
from typing import Any, NamedTuple

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch
from django.utils.translation import get_language, get_language_bidi

from bic.release import release
from bic.ui import drafts, navigation
from bic.ui.kept import address
from bic.ui.navigation import Item, Menu
from bic.ui.rail import RailPhase, rail_phases


class Link(NamedTuple):
    """A menu entry that this person may open; plain values, so that menus can be kept."""

    label: str
    url: str
    icon: str
    current: bool
    # What waits there, such as unread notices.
    waiting: int


class Shell:
    """The frame around a page of one request: header, rail, footer."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.rendered: dict[str, str] = {}
        self.forms_drawn = 0
        self.program: Any = getattr(request, "program", None)
        self.community: Any = getattr(request, "community", None)
        match = request.resolver_match
        self._view = match.view_name if match else ""
        self._namespace = match.app_name if match else ""

    @property
    def frame(self) -> str:
        """The template around a page about trouble: visitors of public pages see no app."""
        return "public.html" if getattr(self.request, "is_public", False) else "app.html"

    @cached_property
    def nav(self) -> tuple[Link, ...]:
        """Program-level entries of the header."""
        return self._links(navigation.program_nav) if self.program else ()

    @cached_property
    def tools(self) -> tuple[Link, ...]:
        """Icons at the end of the header, such as the inbox."""
        return self._links(navigation.header_tools) if self.program else ()

    @cached_property
    def account(self) -> tuple[Link, ...]:
        """Entries of the account menu."""
        return self._links(navigation.account_menu) if self._signed_in else ()

    @cached_property
    def footer(self) -> tuple[Link, ...]:
        """Links at the foot of every page."""
        return self._links(navigation.footer_links)

    @cached_property
    def release(self) -> str:
        """The version of the product, for whoever asks about trouble; visitors need not know."""
        return release() if self._signed_in else ""

    @cached_property
    def overview(self) -> str:
        """Address of the workspace of the community in the URL."""
        return self._url("blueprint:workspace", "community")

    @cached_property
    def may_search(self) -> bool:
        """Whether the search box leads anywhere for this person."""
        return bool(
            self.program
            and self._signed_in
            and self.request.user.has_perm("search.look_for_word", self.program)
        )

    @cached_property
    def has_rail(self) -> bool:
        """Whether this person takes part in the community in the URL; applicants do not."""
        own = [m for m in self._memberships if m.community_id in (None, self.community.pk)]
        return not all(m.is_applicant for m in own)

    @cached_property
    def rail(self) -> Any:
        """The spine of the community in the URL, or None."""
        return navigation.rail(self.request)

    def rail_phases(self, step: str) -> tuple[RailPhase, ...]:
        """The rail as it shows beside a page about `step` ("" for none)."""
        return rail_phases(self.rail, step) if self.rail else ()

    @cached_property
    def rail_tools(self) -> tuple[Link, ...]:
        """Workspace tools of the community in the URL."""
        return self._links(navigation.rail_tools) if self.community else ()

    @cached_property
    def tabs(self) -> list[Link]:
        """Tabs above the pages of the app in the URL."""
        here = self._view.partition(":")[2].partition("_")[0]
        return [
            link._replace(current=here in (item.key, *item.pages))
            for item in navigation.tabs(self._namespace)
            if (link := self._link(item))
        ]

    @cached_property
    def communities(self) -> list[Any]:
        """Communities a partner can switch to; empty for staff, who use the list."""
        own = {m.community_id for m in self._memberships if not m.is_applicant}
        if None in own or len(own) < 2:
            return []
        return list(self.program.communities.filter(pk__in=own).order_by("name"))

    @cached_property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of every language of the interface."""
        return tuple((code, settings.LANGUAGE_NAMES[code]) for code, _name in settings.LANGUAGES)

    @property
    def draft_waits(self) -> bool:
        """Whether something typed waits for its person to sign in again."""
        return drafts.is_waiting(self.request)

    @property
    def language(self) -> str:
        """Code of the language of this page."""
        return get_language() or settings.LANGUAGE_CODE

    @property
    def language_name(self) -> str:
        """Own name of the language of this page."""
        return settings.LANGUAGE_NAMES.get(self.language, self.language)

    @property
    def rtl(self) -> bool:
        """True if the language of this page runs right to left."""
        return get_language_bidi()

    @property
    def _memberships(self) -> list[Any]:
        return getattr(self.request, "memberships", [])

    @property
    def _signed_in(self) -> bool:
        user = getattr(self.request, "user", None)
        return bool(user and user.is_authenticated)

    def _links(self, menu: Menu) -> tuple[Link, ...]:
        return tuple(link for item in menu if (link := self._link(item)))

    def _link(self, item: Item) -> Link | None:
        target = self.community or self.program
        if item.permission and not (
            self._signed_in and self.request.user.has_perm(item.permission, target)
        ):
            return None
        try:
            url = self._url(item.url_name, item.level)
        except NoReverseMatch:
            return None
        count = item.count(self.request) if item.count else 0
        return Link(str(item.label), url, item.icon, self._is_current(item), count)

    def _url(self, name: str, level: str) -> str:
        return address(name, *self._slugs(level))

    def _slugs(self, level: str) -> list[str]:
        if level == "community" and self.community:
            return [self.program.slug, self.community.slug]
        if level == "program" and self.program:
            return [self.program.slug]
        return []

    def _is_current(self, item: Item) -> bool:
        if item.level == "program" and self.community:
            return item.key == "communities"
        page = self._view.partition(":")[2].partition("_")[0]
        menu = navigation.rail_tools if item.level == "community" else navigation.program_nav
        if owner := menu.owner_of(self._namespace, page):
            return item.key == owner
        return self._view == item.url_name or self._namespace in item.namespaces


def shell(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `product_name` and the `shell`."""
    return {"product_name": settings.PRODUCT_NAME, "shell": Shell(request)}
