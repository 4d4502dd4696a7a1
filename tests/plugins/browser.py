"""A real Chromium for tests marked `browser`; every page is watched for errors and strays."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit
from weakref import WeakSet

import pytest
from axe_playwright_python.base import AxeResults
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from tests.plugins import pictures

SIZES = {
    "phone": {"width": 390, "height": 844},
    "desktop": {"width": 1280, "height": 900},
}
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # No page stays long enough for its scripts to be worth compiling with care.
    "--js-flags=--no-opt,--no-maglev",
]
# Waiting costs nothing as long as all is well, and a busy machine takes its time.
PATIENCE_MS = 30_000
expect.set_options(timeout=PATIENCE_MS)
LOOK_AGAIN_MS = 20
# A click that sends a form returns while the old page is still there.
SAYS_WHEN_IT_LEAVES = "addEventListener('beforeunload', () => { window.isLeaving = true; })"
# Pages that said so, but were given a file and stayed.
STAYED: WeakSet[Page] = WeakSet()
AXE = Axe().axe_script
FIND_VIOLATIONS = Path(__file__).with_name("axe.js").read_text("utf-8")
USED_BY_BROWSER_TESTS = {"browser", "open_page", "page", "phone"}
# The first is Chromium without its own windows and menus, which cost more than most pages do.
COMMANDS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that uses a browser."""
    for item in items:
        if USED_BY_BROWSER_TESTS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.browser)


def find_chromium(playwright: Playwright) -> str:
    """Path of a Chromium; a test without one fails."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, COMMANDS)), None)
    if found:
        return found
    if Path(playwright.chromium.executable_path).exists():
        return playwright.chromium.executable_path
    return pytest.fail(
        "No Chromium: install it (Debian: apt-get install chromium-headless-shell) or name it in "
        "CHROMIUM.",
        pytrace=False,
    )


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What starts browsers, and speaks with them."""
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright's event loop runs in this thread, where the tests use the database as usual.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield playwright


@contextmanager
def chromium(playwright: Playwright, *flags: str) -> Iterator[Browser]:
    """A Chromium with further flags for a `with` block."""
    path = find_chromium(playwright)
    browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS, *flags])
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def browser(playwright) -> Iterator[Browser]:
    """One Chromium for all tests of this worker."""
    with chromium(playwright) as browser:
        yield browser


class Watch:
    """Collects what must not happen on a page."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.problems: list[str] = []
        self.expected: list[str] = []
        self.pictures = ""

    def follow(self, page: Page) -> None:
        """Listen to `page`."""
        page.on("pageerror", lambda error: self.problems.append(f"script error: {error}"))
        page.on("console", self.console)
        page.on("request", self.request)
        page.on("response", self.response)
        page.on("download", lambda _file: STAYED.add(page))

    def expect(self, pattern: str) -> None:
        """Allow problems that match the regular expression `pattern`."""
        self.expected.append(pattern)

    def console(self, message) -> None:
        """Note errors, Content-Security-Policy's among them; a failed load is seen as response."""
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.problems.append(f"console: {message.text}")

    def request(self, request) -> None:
        """Note a request that leaves the origin."""
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https", "ws", "wss"} and (
            f"{parts.scheme}://{parts.netloc}" != self.origin
        ):
            self.problems.append(f"request leaves the origin: {request.url}")

    def response(self, response) -> None:
        """Note a failed part of a page; the page itself may answer with an error."""
        if response.status >= 400 and response.request.resource_type != "document":
            self.problems.append(f"{response.status} for {response.url}")

    def unexpected(self) -> list[str]:
        """Problems nobody announced."""
        return [
            problem
            for problem in self.problems
            if not any(re.search(pattern, problem) for pattern in self.expected)
        ]


@pytest.fixture(scope="session")
def lasting_files() -> Iterator[None]:
    """Let a browser ask for each static file once, as in production, whatever the file's age."""
    # Fixtures are loaded before Django is ready in a run without tests.
    from django.contrib.staticfiles.handlers import StaticFilesHandler  # noqa: PLC0415

    serve = StaticFilesHandler.serve

    def lasting(handler, request):
        response = serve(handler, request)
        response.headers["Cache-Control"] = "max-age=3600"
        return response

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(StaticFilesHandler, "serve", lasting)
        yield


@pytest.fixture
def live_app(live_server, transactional_db, lasting_files):
    """The application behind a real socket on this test's database; `.url` is its origin."""
    return live_server


@pytest.fixture
def watch(live_app) -> Iterator[Watch]:
    """Problems of all pages of this test; any that is not expected fails the test at its end."""
    watch = Watch(live_app.url)
    yield watch
    assert not watch.unexpected(), "\n".join([*watch.unexpected(), watch.pictures])


@pytest.fixture
def open_page(browser, live_app, watch, request) -> Iterator[Callable[..., Page]]:
    """`open_page("phone")` or `open_page("desktop")`: a page of a new, signed-out person."""
    contexts: list[BrowserContext] = []
    pages = request.node.stash[pictures.OPENED] = pictures.Pages()
    pages.problems = watch.problems

    def open_one(size: str = "desktop", **options) -> Page:
        options = {"viewport": SIZES[size], "base_url": live_app.url, "locale": "en-US"} | options
        context = browser.new_context(**options)
        contexts.append(context)
        context.set_default_timeout(PATIENCE_MS)
        context.add_init_script(SAYS_WHEN_IT_LEAVES)
        if "axe" in request.fixturenames:
            # Half a megabyte is sent once, and not to each page.
            context.add_init_script(AXE)
        page = context.new_page()
        watch.follow(page)
        pages.append(page)
        return page

    yield open_one
    if watch.unexpected():
        watch.pictures = f"Pages: {pictures.keep(request.node)}"
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_page) -> Page:
    """A page 1280 pixels wide."""
    return open_page("desktop")


@pytest.fixture
def phone(open_page) -> Page:
    """A page 390 pixels wide."""
    return open_page("phone")


@pytest.fixture
def sign_in(live_app) -> Callable[[Page, object], None]:
    """`sign_in(page, user)` without the sign-in pages."""
    # Fixtures are loaded before Django is ready in a run without tests.
    from django.conf import settings  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415

    def with_cookie(page: Page, user: object) -> None:
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        name = settings.SESSION_COOKIE_NAME
        value = client.cookies[name].value
        page.context.add_cookies([{"name": name, "value": value, "url": live_app.url}])

    return with_cookie


def wait_until_it_stays(page: Page) -> None:
    """Wait for the page that a click has asked for."""
    if page in STAYED:
        STAYED.remove(page)
        page.evaluate("window.isLeaving = false")
    for _again in range(PATIENCE_MS // LOOK_AGAIN_MS):
        with suppress(PlaywrightError):
            if not page.evaluate("window.isLeaving"):
                break
        page.wait_for_timeout(LOOK_AGAIN_MS)
    page.wait_for_load_state()


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], None]:
    """`axe(page)`: no accessibility rule of axe-core is violated."""

    readable: list[int] = []

    def check(page: Page) -> None:
        wait_until_it_stays(page)
        found = page.evaluate(FIND_VIOLATIONS, readable)
        if found is None:
            page.evaluate(AXE)
            found = page.evaluate(FIND_VIOLATIONS, readable)
        results = AxeResults(found)
        assert not results.violations_count, f"{page.url}\n{results.generate_report()}"
        # What has the same look on another page need not be measured again.
        readable.extend(found["measured"])

    return check


@pytest.fixture(scope="session")
def accessible(axe) -> Callable[[Page], None]:
    """`accessible(page)`: no barriers, and nothing wider than the screen, on a desk and a phone.

    The page is not loaded again; afterwards it has the size it had before.
    """

    def check(page: Page) -> None:
        before = page.viewport_size
        for name, size in sorted(SIZES.items(), key=lambda item: item[1] == before):
            page.set_viewport_size(size)
            axe(page)
            width = page.evaluate("document.documentElement.scrollWidth")
            assert width <= size["width"], f"{page.url} is wider than a {name}"
        page.set_viewport_size(before)

    return check
