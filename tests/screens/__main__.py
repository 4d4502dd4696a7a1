"""Starts a demo of its own, signs people in and takes the pictures of the catalog."""

import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, StorageState, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from tests.plugins.browser import FLAGS, SIZES, find_chromium
from tests.plugins.services import ROOT
from tests.screens.catalog import PICTURES, Picture

FOLDER = ROOT / "docs" / "screens"
PORT = "8197"
ORIGIN = f"http://localhost:{PORT}"
# Said by `manage.py load_demo` to everybody.
PASSWORD = "quilt-and-marigold"
# A machine that does other things too takes its time.
READY_SECONDS = 600
PATIENCE_MS = 60_000
LANGUAGES = ("en", "es")
LANGUAGE_COOKIE = "bic_language"
# Of a long page its beginning is shown: more than a screen of a phone or a desk.
HEIGHTS = {"phone": 1250, "desktop": 950}
# Enough for flat colors with smooth letters, and a third of the size of all colors. A tree of
# colors keeps those that are rare, such as that of a badge.
COLORS = 128
# Cookies of those who have signed in, by person.
SESSIONS: dict[str, StorageState] = {}


@contextmanager
def demo() -> Iterator[None]:
    """A demo of its own, without the data of any other."""
    with tempfile.TemporaryDirectory(prefix="bic-screens-") as var:
        log = Path(var) / "log"
        with log.open("w") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "bic.supervisor", "--port", PORT, "--var", var],
                cwd=ROOT,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        deadline = time.monotonic() + READY_SECONDS
        try:
            while "Blueprint is running" not in log.read_text("utf-8"):
                if process.poll() is not None or time.monotonic() > deadline:
                    sys.exit(f"{log.read_text('utf-8')}The demo did not start; see above.")
                time.sleep(0.2)
            yield
        finally:
            process.terminate()
            process.wait()


def context_of(browser: Browser, person: str, language: str) -> BrowserContext:
    """A person's browser in a language; they sign in once: more would look like guessing."""
    options = {"base_url": ORIGIN, "locale": language, "reduced_motion": "reduce"}
    if person and person not in SESSIONS:
        with browser.new_context(**options) as context:
            page = context.new_page()
            page.goto("/accounts/login/")
            page.fill("input[name=login]", f"{person}@example.org")
            page.fill("input[name=password]", PASSWORD)
            page.press("input[name=password]", "Enter")
            page.wait_for_url(lambda url: "/accounts/login/" not in url)
            SESSIONS[person] = context.storage_state()
    context = browser.new_context(storage_state=SESSIONS.get(person), **options)
    context.set_default_timeout(PATIENCE_MS)
    context.add_cookies([{"name": LANGUAGE_COOKIE, "value": language, "url": ORIGIN}])
    return context


def find(browser: Browser, picture: Picture) -> str:
    """The address that a picture's links lead to."""
    with context_of(browser, picture.person, "en") as context:
        page = context.new_page()
        page.goto(picture.path)
        for selector in picture.links:
            page.goto(page.locator(selector).first.evaluate("link => link.href"))
        return page.url


def write(page: Page, size: str, path: Path) -> None:
    """Keep the beginning of a page as a small PNG."""
    page.set_viewport_size(SIZES[size])
    page.reload()
    page.evaluate("document.fonts.ready.then(() => true)")
    page.wait_for_load_state("networkidle")
    height = min(page.evaluate("document.documentElement.scrollHeight"), HEIGHTS[size])
    area = {"x": 0, "y": 0, "width": SIZES[size]["width"], "height": height}
    shot = page.screenshot(full_page=True, clip=area, animations="disabled")
    image = Image.open(io.BytesIO(shot)).convert("RGB")
    small = image.quantize(COLORS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def take(browser: Browser, picture: Picture) -> None:
    """Write one page in every language and at every width; `LookupError` if it is not there."""
    address = find(browser, picture)
    person = "" if picture.as_visitor else picture.person
    for language in LANGUAGES:
        with context_of(browser, person, language) as context:
            page = context.new_page()
            # What is published has an address for each language.
            response = page.goto(address.replace("/en/read/", f"/{language}/read/"))
            if response is None or response.status != picture.status:
                raise LookupError(f"{address} did not answer {picture.status}.")
            # The site takes the picture of a page's own language: name.es.png.
            ending = ".png" if language == LANGUAGES[0] else f".{language}.png"
            for size in SIZES:
                write(page, size, FOLDER / f"{picture.name}-{SIZES[size]['width']}{ending}")
            sys.stdout.write(f"{picture.name}  {language}  {page.title()}\n")


def main(names: list[str]) -> None:
    """Take all pictures, or those that are named; tell in the end which of them failed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    failed = []
    with demo(), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=FLAGS)
        for picture in PICTURES:
            if names and picture.name not in names:
                continue
            try:
                take(browser, picture)
            except (LookupError, PlaywrightError) as error:
                failed.append(f"{picture.name}: {error}")
        browser.close()
    if failed:
        sys.exit("\n".join(failed))


if __name__ == "__main__":
    main(sys.argv[1:])
