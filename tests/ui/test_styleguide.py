"""The style guide: every component is in it, it draws what it says, and only with DEBUG."""

import importlib.util
import sys
from pathlib import Path

import pytest
from django.conf import settings as project
from django.core.exceptions import ValidationError
from django.db import connection
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from django.test import Client
from django.test.signals import template_rendered
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, resolve, reverse
from django.utils import translation
from django.utils.text import slugify
from playwright.sync_api import expect

import bic.urls
from bic.reports import charts
from bic.tenancy.models import validate_program_slug
from bic.ui.kept import part as kept_part
from bic.ui.styleguide import components
from bic.ui.styleguide.drawing import apart, draw
from bic.ui.styleguide.words import WAYS
from bic.ui.templatetags import bic_said, bic_ui
from tests.plugins.browser import SIZES

TEMPLATES = Path(project.BASE_DIR) / "templates"
DEVELOPMENT = "urls_of_development"
PARTS = components()


@pytest.fixture(autouse=True)
def sketches(monkeypatch):
    """Charts without the engine that draws them, which tests of reports try; it takes seconds."""
    svg = '<svg viewBox="0 0 9 9" role="img" aria-label="Chart"><path d="M0 0h9"/></svg>'
    drawn = dict.fromkeys(charts.SIZES, svg)
    monkeypatch.setattr(charts, "_draw", lambda contents: [drawn for _one in contents])


@pytest.fixture
def development(settings, monkeypatch):
    """The addresses as they are with DEBUG."""
    settings.DEBUG = True
    spec = importlib.util.spec_from_file_location(DEVELOPMENT, bic.urls.__file__)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, DEVELOPMENT, module)
    spec.loader.exec_module(module)
    settings.ROOT_URLCONF = DEVELOPMENT


@pytest.fixture
def guide(development, db):
    """Asks for a page of the guide."""
    return lambda **query: Client().get("/styleguide/", query)


def drawn_templates():
    """Names under which the guide must have a component: ours, and the furniture of lists."""
    found = [*(TEMPLATES / "components").rglob("*.html"), *(TEMPLATES / "ui").glob("*.html")]
    return {path.relative_to(TEMPLATES).as_posix() for path in found}


def tags():
    """Every tag of the design, and its filters that write markup."""
    return {f"bic_ui.{name}" for name in bic_ui.register.tags} | {
        f"bic_said.{name}" for name in bic_said.register.filters
    }


def test_every_component_is_in_the_guide():
    seen = {name for part in PARTS.values() for name in part.made_of}

    missing = (drawn_templates() | tags()) - seen

    assert not missing, (
        "Give each an entry in bic/ui/styleguide/parts or in the app's styleguide.py: "
        f"{', '.join(sorted(missing))}"
    )


def test_the_guide_names_nothing_that_is_gone():
    gone = []
    for part in PARTS.values():
        for name in part.made_of:
            if not name.endswith(".html"):
                gone += [] if name in tags() else [f"{part.name}: {name}"]
                continue
            try:
                get_template(name)
            except TemplateDoesNotExist:
                gone.append(f"{part.name}: {name}")
    assert not gone


@pytest.mark.parametrize("name", PARTS)
def test_a_component_draws_what_it_says(name, rf, monkeypatch):
    # Drawn anew, so that each template is seen.
    monkeypatch.setattr(bic_ui, "part", kept_part.__wrapped__)
    request = rf.get("/styleguide/")
    request.resolver_match = None
    request.session = {}
    rendered = set()

    def note(template, **_more):
        rendered.add(template.name)

    template_rendered.connect(note)
    try:
        for state in PARTS[name].states:
            assert draw(PARTS[name], state, request).strip()
    finally:
        template_rendered.disconnect(note)

    named = {one for one in PARTS[name].made_of if one.endswith(".html")}
    assert named <= rendered


def test_a_component_has_one_name_and_its_states_differ():
    for part in PARTS.values():
        assert part.about.endswith(".")
        assert len({state.name for state in part.states}) == len(part.states)


def test_states_of_one_page_keep_apart():
    html = (
        '<nav aria-label="Pages"></nav><section aria-labelledby="a"><h2 id="a">A</h2>'
        '<label for="b">B</label><input id="b" aria-describedby="b other" name="a"></section>'
    )

    assert apart(html, "table: long") == (
        '<nav aria-label="table: long, 1"></nav><section aria-label="table: long, 2">'
        '<h2 id="a-table-long">A</h2><label for="b-table-long">B</label>'
        '<input id="b-table-long" aria-describedby="b-table-long other" name="a"></section>'
    )


def test_it_is_not_there_without_debug():
    """Its address would be that of a program, and no program may be called so."""
    assert resolve("/styleguide/", urlconf="bic.urls").view_name == "blueprint:dashboard"
    with pytest.raises(NoReverseMatch):
        reverse("ui:styleguide", urlconf="bic.urls")
    with pytest.raises(ValidationError):
        validate_program_slug("styleguide")


@pytest.mark.parametrize("way", WAYS)
def test_it_is_there_with_debug_in_every_way_and_asks_for_no_row(guide, way):
    with CaptureQueriesContext(connection) as asked:
        page = guide(**{"in": way})

    assert [query for query in asked.captured_queries if "SAVEPOINT" not in query["sql"]] == []
    assert page.status_code == 200
    assert f'<html lang="{way}"' in page.text
    assert ('dir="rtl"' in page.text.split(">")[1]) == (way == "ar")
    assert page.text.count('<section class="bic-section" id=') == len(PARTS)
    assert translation.get_language() == "en"


def test_only_what_is_framed_may_be_framed(guide):
    whole, one = guide(), guide(component="alert")
    page = guide(component="trouble", state="visitor")

    assert whole["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in whole["Content-Security-Policy"]
    for framed in (one, page):
        assert framed.status_code == 200
        assert framed["X-Frame-Options"] == "SAMEORIGIN"
        assert "frame-ancestors 'self'" in framed["Content-Security-Policy"]


@pytest.mark.parametrize(
    "query", [{"component": "no"}, {"component": "trouble", "state": "no"}], ids=str
)
def test_what_is_not_in_it_is_not_found(guide, query):
    assert guide(**query).status_code == 404


def test_its_words_are_in_no_catalog():
    catalog = (Path(project.BASE_DIR) / "locale/es/LC_MESSAGES/django.po").read_text("utf-8")
    assert "styleguide" not in catalog


def whole_pages():
    """Addresses of the states that are documents of their own."""
    for part in PARTS.values():
        if part.is_page:
            for state in part.states:
                yield f"component={part.name}&state={slugify(state.name)}"


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("development")
class TestInTheBrowser:
    @pytest.mark.parametrize("way", WAYS)
    def test_no_component_has_barriers(self, open_page, axe, way):
        page = open_page("phone")
        for query in ("", *whole_pages()):
            page.set_viewport_size(SIZES["phone"])
            page.goto(f"/styleguide/?in={way}&{query}")
            for size in ("phone", "desktop"):
                page.set_viewport_size(SIZES[size])
                # Words and direction change nothing else on a desk.
                if size == "phone" or way == "en":
                    axe(page)
                width = page.evaluate("document.documentElement.scrollWidth")
                assert width <= SIZES[size]["width"], f"{page.url} at {size}"

    def test_a_state_that_asks_again_and_again_does_not_here(self, page):
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto("/styleguide/?component=made-file")
        asked.clear()
        # It would ask every two seconds.
        page.wait_for_timeout(2_500)
        assert [url for url in asked if "/styleguide/" in url] == []

    def test_a_frame_shows_one_component_as_on_a_phone(self, page):
        page.goto("/styleguide/#alert")
        frame = page.frame_locator('iframe[title="alert, 390 px"]')
        expect(frame.get_by_role("heading", name="alert", exact=True)).to_be_visible()
        assert frame.locator("html").evaluate("() => innerWidth") == SIZES["phone"]["width"]
        # Frames that are still asked for would find the addresses of other tests.
        page.wait_for_load_state("networkidle")
