"""`make screens`: pictures of the main pages of the demo, on a phone and on a desk."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, StorageState, sync_playwright

from tests.plugins.browser import FLAGS, SIZES, find_chromium
from tests.plugins.services import ROOT

FOLDER = ROOT / "docs" / "screens"
PORT = "8197"
ORIGIN = f"http://localhost:{PORT}"
# Said by `manage.py load_demo` to everybody.
PASSWORD = "quilt-and-marigold"
READY_SECONDS = 180
TOWN = "/piedmont/communities/mill-fork/"
# Cookies of those who have signed in, by person and language.
SESSIONS: dict[tuple[str, str], StorageState] = {}


@dataclass(frozen=True)
class Picture:
    """A page as somebody sees it; `link` is a link on it whose page is meant."""

    name: str
    path: str
    person: str = "amara"
    link: str = ""
    language: str = "en"
    status: int = 200


PICTURES = (
    Picture("sign-in", "/accounts/login/", ""),
    Picture("dashboard", "/piedmont/"),
    Picture("communities", "/piedmont/communities/"),
    Picture("community-add", "/piedmont/communities/add/"),
    Picture("workspace", TOWN),
    Picture("workspace-es", TOWN, "lucia", language="es"),
    Picture("step", f"{TOWN}steps/I3/"),
    Picture("documents", f"{TOWN}documents/"),
    Picture("document", f"{TOWN}documents/", "dana", link="main tbody a"),
    Picture("people", "/piedmont/people/"),
    Picture("team", "/piedmont/planning/team/"),
    Picture("skills", "/piedmont/planning/team/matrix/"),
    Picture("charter", "/piedmont/planning/charter/"),
    Picture("timeline", "/piedmont/planning/timeline/?of=saluda-bend"),
    Picture("budget", "/piedmont/planning/budget/"),
    Picture("funding-es", "/piedmont/planning/funding/", "jonah", language="es"),
    Picture("gap", "/piedmont/planning/funding/gap/"),
    Picture("invite", "/piedmont/people/invite/"),
    Picture("reports", f"{TOWN}reports/"),
    Picture("report", f"{TOWN}reports/", link="main tbody a"),
    Picture("search", "/piedmont/search/?q=mill"),
    Picture("notices", "/piedmont/notices/"),
    Picture("not-found", "/piedmont/communities/nowhere/", status=404),
)


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


def signed_in(browser: Browser, picture: Picture, size: str) -> BrowserContext:
    """The browser of the picture's person, who signs in once: more would look like guessing."""
    who = (picture.person, picture.language)
    context = browser.new_context(
        viewport=SIZES[size],
        base_url=ORIGIN,
        locale=picture.language,
        reduced_motion="reduce",
        storage_state=SESSIONS.get(who),
    )
    if picture.person and who not in SESSIONS:
        page = context.new_page()
        page.goto("/accounts/login/")
        page.fill("input[name=login]", f"{picture.person}@example.org")
        page.fill("input[name=password]", PASSWORD)
        page.press("input[name=password]", "Enter")
        page.wait_for_url(lambda url: "/accounts/login/" not in url)
        page.close()
        SESSIONS[who] = context.storage_state()
    return context


def take(browser: Browser, picture: Picture, size: str) -> None:
    """Write one picture."""
    with signed_in(browser, picture, size) as context:
        page = context.new_page()
        response = page.goto(picture.path)
        if picture.link:
            response = page.goto(page.locator(picture.link).first.evaluate("link => link.href"))
        if response.status != picture.status:
            sys.exit(f"{page.url} answered {response.status}.")
        page.evaluate("document.fonts.ready.then(() => true)")
        path = FOLDER / f"{picture.name}-{SIZES[size]['width']}.png"
        page.screenshot(path=path, full_page=True, animations="disabled")
        sys.stdout.write(f"{path.relative_to(ROOT)}  {page.title()}\n")


def main(names: list[str]) -> None:
    """Take all pictures, or those that are named."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with demo(), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=FLAGS)
        for picture in PICTURES:
            if not names or picture.name in names:
                for size in SIZES:
                    take(browser, picture, size)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
