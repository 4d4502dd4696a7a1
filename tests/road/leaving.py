"""The end: the dossier of the town and the whole program leave, and arrive elsewhere."""

from typing import Any
from zipfile import ZipFile

from playwright.sync_api import expect

from bic.tenancy.models import Program
from tests.dossier.carrying import differing
from tests.dossier.elsewhere import Elsewhere, enter, somewhere
from tests.plugins.browser import SIZES, Watch
from tests.road.walking import HOME, TOWN, Person, Road

# They do not depend on the day on which somebody looks.
PHASES = ("#phase-1", "#phase-2", "#phase-3", "#phase-4")


def the_dossier_of_the_town_leaves(road: Road) -> None:
    """The coordinator takes it along; it has what its government may see, and no more."""
    path = road.folder / "mill-fork.zip"
    road.nadia.is_refused(f"{TOWN}dossier/")
    road.priya.goes_to(f"{TOWN}dossier/")
    takes_along(road.priya, "Make the dossier", path)
    with ZipFile(path) as archive:
        archive.extractall(road.folder / "dossier")
        told = b"".join(archive.read(name) for name in archive.namelist())
    for secret in ("The manager told us so.", "One of the two wants more pay.", "Rosa Quintanar"):
        assert secret.encode() not in told
    rosa = road.rosa
    rosa.page.goto(f"file://{road.folder}/dossier/index.html")
    rosa.follows("Decisions")
    rosa.sees("Interpreters and a later bus")


def takes_along(person: Person, button: str, path: Any) -> None:
    """Ask for a file, wait until it is made, and download it."""
    person.presses(button)
    link = person.page.get_by_role("link", name="Download")
    expect(link).to_be_visible(timeout=120_000)
    with person.page.expect_download() as coming:
        link.click()
    coming.value.save_as(path)


def the_program_is_the_same_in_an_empty_installation(road: Road) -> None:
    """The director takes the archive; every row arrives as it was, and she sees the same steps."""
    amara, path = road.amara, road.folder / "piedmont.zip"
    road.priya.is_refused(f"{HOME}archive/")
    amara.goes_to(f"{HOME}archive/")
    takes_along(amara, "Make the archive", path)
    amara.goes_to(TOWN)
    before = {phase: amara.page.locator(phase).inner_text() for phase in PHASES}
    (road.folder / "var").mkdir()
    with somewhere(road.folder / "var") as elsewhere:
        done = elsewhere.run("import_program", str(path))
        assert done.returncode == 0, done.stderr
        # The notice that the archive is ready came after it; else all rows of all tables agree.
        assert differing(Program.objects.get(), elsewhere) == ["notices.Notice"]
        sees_the_same(road, elsewhere, amara, before)


def sees_the_same(road: Road, elsewhere: Elsewhere, who: Person, before: dict[str, str]) -> None:
    """Sign in over there with a mailed code, and read the same steps."""
    with elsewhere.open() as origin:
        watch = Watch(origin)
        there = road.browser.new_page(viewport=SIZES["desktop"], base_url=origin, locale="en-US")
        watch.follow(there)
        enter(there, elsewhere, who.email, TOWN)
        for phase, told in before.items():
            expect(there.locator(phase)).to_have_text(told, use_inner_text=True)
        there.context.close()
    assert watch.unexpected() == []
