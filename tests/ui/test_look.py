"""Tags of the design, the frame around pages, error pages, and the built assets."""

import json
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.core.paginator import Paginator
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation

from bic.blueprint import State
from bic.ui import navigation
from bic.ui.context import Shell
from bic.ui.navigation import Menu
from bic.ui.styleguide.parts.lists import SampleListing
from bic.ui.styleguide.stage import Stage
from tests.factories import MembershipFactory

ROOT = Path(settings.BASE_DIR)
INDEX = (ROOT / "static/css/index.css").read_text()
CSS = [ROOT / "static/css" / name for name in re.findall(r'@import "([a-z]+\.css)"', INDEX)]


def render(source, **context):
    return Template("{% load bic_ui %}" + source).render(Context(context))


def test_an_icon_points_into_the_sprite():
    html = render('{% icon "folder" "i-sm" %}')
    assert 'href="/static/img/sprite.svg#folder"' in html
    assert 'aria-hidden="true"' in html
    assert 'aria-label="Locked &amp; safe"' in render(
        '{% icon "lock" label=label %}', label="Locked & safe"
    )


def test_a_status_is_a_shape_and_a_word():
    html = render("{% status state %}", state=State.ATTENTION)
    assert "bic-bead--att" in html
    assert "Needs attention" in html
    assert "6 days late" in render('{% status "attention" "6 days late" %}')


def test_text_from_people_is_escaped():
    assert "<b>" not in render("{% status state text %}", state="done", text="<b>")
    assert "<b>" not in render("{% avatar text %}{% phasetag 1 text %}", text="<b>")


def test_pages_around_the_current_one():
    html = render(
        "{% page_links p as links %}{% for n, url in links.pages %}{{ n }}{{ url }} {% endfor %}"
        "{{ links.previous }} {{ links.next }}",
        p=Paginator(range(99), 5).page(9),
        request=RequestFactory().get("/", {"q": "a&b", "page": 9}),
    )
    assert html.replace("?q=a%26b&amp;page=", ":") == "1:1 0 8:8 9:9 10:10 0 20:20 :8 :10"


@pytest.mark.parametrize("language", ["en", "es"])
def test_large_lists_are_counted_in_groups_of_three(language):
    page = Paginator(range(11_204), 50).page(100)
    request = RequestFactory().get("/")
    with translation.override(language):
        html = render('{% include "components/pagination.html" %}', page_obj=page, request=request)
        request.resolver_match = None
        summary = SampleListing(Stage(request), range(11_204)).summary
    assert {"4,951", "5,000", "11,204"} <= set(re.findall(r"[\d,]+", html))
    assert summary.startswith("11,204 ")


def test_no_two_entries_beside_a_community_share_an_icon():
    icons = [item.icon for item in navigation.rail_tools]
    assert sorted(icons) == sorted(set(icons))


class TestShell:
    def shell(self, program, allowed=(), community=None):
        request = RequestFactory().get("/")
        request.resolver_match = None
        request.program, request.community, request.memberships = program, community, []
        request.user = SimpleNamespace(
            is_authenticated=True, has_perm=lambda permission, target: permission in allowed
        )
        return Shell(request)

    @pytest.fixture
    def menu(self, monkeypatch):
        menu = Menu()
        menu.add("late", "Second", "blueprint:dashboard", permission="x.late", order=2)
        menu.add("early", "First", "communities:list", permission="x.early", order=1)
        menu.add("lost", "Nowhere", "no:such", permission="x.early", order=3)
        monkeypatch.setattr(navigation, "program_nav", menu)
        return menu

    def test_only_what_the_role_may_open_is_offered_in_order(self, menu):
        program = SimpleNamespace(slug="piedmont")
        assert [link.label for link in self.shell(program, {"x.early", "x.late"}).nav] == [
            "First",
            "Second",
        ]
        assert [link.label for link in self.shell(program, {"x.late"}).nav] == ["Second"]

    def test_outside_a_program_nothing_is_offered(self, menu):
        assert self.shell(None, {"x.early"}).nav == ()


@pytest.mark.django_db
class TestErrorPages:
    @pytest.fixture(autouse=True)
    def urls(self, settings, client):
        settings.ROOT_URLCONF = "tests.ui.urls"
        client.raise_request_exception = False

    def test_forbidden_says_why(self, client):
        client.force_login(MembershipFactory().user)
        response = client.get("/closed/")
        assert response.status_code == 403
        assert "Recordings are open to the research team only." in response.text

    def test_not_found_offers_a_way_on(self, client):
        client.force_login(MembershipFactory().user)
        response = client.get("/no/such/page/")
        assert response.status_code == 404
        assert 'href="/"' in response.text

    def test_a_broken_page_gives_a_code_that_is_in_the_log(self, client, caplog):
        response = client.get("/broken/")
        assert response.status_code == 500
        code = re.search(r"code ([0-9A-F]{6})", response.text)[1]
        assert f"Support code {code}" in caplog.text

    @pytest.mark.parametrize(
        ("path", "language", "said"),
        [
            ("/away/", "en", "The server cannot reach its data for the moment."),
            ("/away/", "es", "El servidor no alcanza sus datos por el momento."),
            ("/full/", "en", "The server has no room left"),
            ("/full/", "es", "El servidor no tiene más espacio"),
            ("/unmailed/", "en", "The mail server does not answer"),
        ],
    )
    def test_what_will_pass_is_said_plainly_with_when_to_come_back(
        self, client, path, language, said
    ):
        response = client.get(path, headers={"accept-language": language})

        assert response.status_code == 503
        assert said in response.text
        assert f'lang="{language}"' in response.text
        assert response.headers["Retry-After"] == "30"
        assert response.headers["Cache-Control"] == "no-store"

    @pytest.mark.parametrize(("path", "status"), [("/api/broken/", 500), ("/api/away/", 503)])
    def test_tools_are_told_of_an_error_as_of_any_problem(self, client, caplog, path, status):
        response = client.get(path)

        assert response.status_code == status
        assert response.headers["Content-Type"] == "application/problem+json"
        told = response.json()
        assert told["status"] == status
        assert re.search(r"code ([0-9A-F]{6})", told["detail"])[1] in caplog.text

    def test_an_old_form_leads_back_to_its_page(self, client):
        strict = type(client)(enforce_csrf_checks=True)
        response = strict.post(
            "/accounts/login/", {"login": "x"}, headers={"referer": "http://testserver/sample/"}
        )
        assert response.status_code == 403
        assert 'href="/sample/"' in response.text
        foreign = strict.post("/accounts/login/", headers={"referer": "https://evil.example/"})
        assert "evil.example" not in foreign.text

    def test_a_fragment_gets_no_page(self, client):
        client.force_login(MembershipFactory().user)
        response = client.get("/closed/", headers={"hx-request": "true"})
        assert response.status_code == 403
        assert "<html" not in response.text


class TestAssets:
    def test_our_sheets_know_no_left_or_right(self):
        physical = re.compile(
            r"(?<![-\w])(margin|padding|border)-(left|right)|^\s*(left|right):", re.M
        )
        offenders = [path.name for path in CSS if physical.search(path.read_text())]
        assert offenders == []

    def test_colors_are_named_in_the_tokens_only(self):
        color = re.compile(r"#(?!fff\b)[0-9a-f]{3,8}\b", re.I)
        offenders = [
            path.name
            for path in CSS
            if path.name != "tokens.css" and color.search(path.read_text())
        ]
        assert offenders == []

    def test_every_icon_in_use_is_in_the_sprite(self):
        known = set((ROOT / "assets/icons.txt").read_text().split())
        used = set()
        for path in (ROOT / "templates").rglob("*.html"):
            used.update(re.findall(r'\{% icon "([a-z_]+)"', path.read_text()))
        assert used - known == set()
        sprite = (ROOT / "static/img/sprite.svg").read_text()
        assert known == set(re.findall(r'<symbol id="([a-z_]+)"', sprite))

    def test_templates_keep_to_the_content_security_policy(self):
        inline = re.compile(r'\sstyle="|<style|\son[a-z]+="|<script(?![^>]*(\ssrc=|json))')
        offenders = [
            str(path.relative_to(ROOT))
            for path in (ROOT / "templates").rglob("*.html")
            if not {"mail", "reports"} & set(path.parts) and inline.search(path.read_text())
        ]
        assert offenders == []

    def test_sheets_stay_small(self):
        sizes = [(ROOT / f"static/dist/{name}").stat().st_size for name in ("theme.css", "bic.css")]
        assert sum(sizes) < 200_000

    def test_the_lock_names_no_host(self):
        lock = json.loads((ROOT / "assets/package-lock.json").read_text())
        assert [name for name, package in lock["packages"].items() if "resolved" in package] == []
