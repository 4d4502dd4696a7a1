"""What people press: buttons, menus, tabs, pages of a list."""

from types import SimpleNamespace
from typing import Any

from bic.ui.styleguide import State, component
from bic.ui.styleguide.parts.lists import pages
from bic.ui.styleguide.stage import Stage

SAMPLES = "ui/styleguide/samples"

component(
    "buttons",
    "One primary act a page; the others are outlined or quiet.",
    f"{SAMPLES}/buttons.html",
    State("short", lambda stage: {"text": stage.words.action}),
    State("long", lambda stage: {"text": stage.words.long_title}),
)
component(
    "menu",
    "Choices behind one button; it opens without scripts, and closes with Escape.",
    f"{SAMPLES}/menu.html",
    State("closed", lambda stage: {"text": stage.words.action, "open": False}),
    State("open", lambda stage: {"text": stage.words.action, "open": True}),
    State("long", lambda stage: {"text": stage.words.options[2], "open": True}),
)


def _tabs(*labels: str) -> Any:
    def context(stage: Stage) -> dict[str, Any]:
        named = [getattr(stage.words, label) for label in labels]
        stage.shell.tabs = stage.links(*((name, "") for name in named))
        return {"tabs_label": stage.words.label}

    return context


component(
    "tabs",
    "The pages of an app; those who may not open one do not see its tab.",
    "components/tabs.html",
    State("few", _tabs("title", "place")),
    State("many", _tabs("title", "place", "action", "label", "person", "organization")),
    State("long", _tabs("long_title", "place")),
)


def _account(stage: Stage) -> dict[str, Any]:
    stage.request.resolver_match = SimpleNamespace(view_name="account_email", app_name="")
    return {}


component(
    "account-tabs",
    "The pages of one's own account.",
    "components/account_tabs.html",
    State("on the page of email", _account),
)
component(
    "pagination",
    "Which rows of a long list these are, and the way to the others.",
    "components/pagination.html",
    State("in the middle", lambda stage: pages(stage, 370, 5)),
    State("first page", lambda stage: pages(stage, 25, 1)),
    State("one page, counted", lambda stage: pages(stage, 3, 1) | {"show_count": True}),
    State("very many", lambda stage: pages(stage, 1_204_330, 60_000)),
    shows=("components/page_links.html", "bic_ui.page_links", "bic_ui.keep"),
)
