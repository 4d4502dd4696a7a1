"""The frame of pages: header, rail, footer, languages, search, trouble. Drawn as whole pages."""

from typing import Any

from bic.ui.styleguide import State, component
from bic.ui.styleguide.stage import Stage

SAMPLES = "ui/styleguide/samples"
MENU = ("Dashboard", "Communities", "Planning", "Outreach", "Applications", "People")


def _program(stage: Stage) -> dict[str, Any]:
    stage.enter_program(entries=MENU)
    return {"heading": stage.words.title}


def _long(stage: Stage) -> dict[str, Any]:
    stage.enter_program(stage.words.long_title, entries=MENU)
    stage.sign_in(stage.words.long_person)
    return {"heading": stage.words.long_title}


def _no_program(stage: Stage) -> dict[str, Any]:
    stage.sign_in()
    return {"heading": stage.words.title}


def _visitor(stage: Stage) -> dict[str, Any]:
    return {"heading": stage.words.title}


component(
    "header",
    "On top of every page of the app: program, menu, search, language, account.",
    f"{SAMPLES}/page.html",
    State("in a program", _program),
    State("long", _long),
    State("without a program", _no_program),
    State("visitor", _visitor),
    shows=(
        "components/header.html",
        "components/header_start.html",
        "components/header_tools.html",
        "components/nav_list.html",
        "components/drawer_nav.html",
        "components/search_box.html",
        "components/language_menu.html",
        "components/language_list.html",
        "components/language_button.html",
        "components/account_menu.html",
        "components/account_list.html",
        "components/account_links.html",
        "bic_ui.reuse",
        "bic_ui.address",
    ),
    is_page=True,
)


def _community(stage: Stage) -> dict[str, Any]:
    stage.enter_community()
    return {"heading": stage.words.title, "rail_step": "I2"}


def _overview(stage: Stage) -> dict[str, Any]:
    stage.enter_community(stage.words.long_title, others=2)
    stage.request.path = stage.shell.overview
    return {"heading": stage.words.title}


component(
    "rail",
    "Beside the pages of a community: its phases, the steps of one, its tools. A menu on phones.",
    f"{SAMPLES}/page.html",
    State("on a step", _community),
    State("long, overview, several communities", _overview),
    shows=("components/rail.html", "components/rail_switcher.html", "bic_ui.rail"),
    is_page=True,
)


def _foot(organization: str, *links: str) -> Any:
    return lambda stage: {
        "organization": getattr(stage.words, organization, ""),
        "links": stage.links(*((link, "") for link in links)),
    }


component(
    "footer",
    "Who runs the program, and pages that everybody may ask for.",
    "components/footer.html",
    State("of a program", _foot("organization", "Privacy", "Help")),
    State("long", _foot("long_title", *MENU)),
    State("of the product", _foot("")),
)


def _public(stage: Stage) -> dict[str, Any]:
    stage.enter_program()
    return {}


component(
    "public-page",
    "A page that anybody may open: no menus, the languages listed openly.",
    f"{SAMPLES}/public_page.html",
    State("of a program", _public),
    State("of the product"),
    shows=("components/languages_open.html", "components/language_button.html"),
    is_page=True,
)


def _forbidden(stage: Stage) -> dict[str, Any]:
    stage.enter_program()
    words = stage.words
    return {
        "why": words.paragraph,
        "ask": [words.person, words.long_person],
        "parts": [words.label],
    }


component(
    "trouble",
    "What went wrong and what to do next.",
    "403.html",
    State("refused", _forbidden),
    State("visitor"),
    shows=("components/trouble.html", "bic_ui.sprite"),
    is_page=True,
)
