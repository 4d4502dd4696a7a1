"""Who walks the road: one browser context per person, their mail, and the calendar they share."""

import re
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.core import mail
from django.utils import timezone
from playwright.sync_api import Page, expect

from tests.dossier.elsewhere import CODE

# As long as a worker may need for what a page waits for.
LOOKS, LOOK_AGAIN_MS = 60, 250
ZONE = "America/New_York"
HOME = "/piedmont/"
TOWN = f"{HOME}communities/mill-fork/"
LINK = re.compile(r"https?://[^/\s]+(/\S+)")


@dataclass
class Person:
    """Somebody with a browser of their own, who does by hand what people do on a page."""

    name: str
    email: str
    page: Page
    # Of who has an account: it signs in anew once a session is over.
    signs_in: Any = None

    def opens(self, path: str) -> int:
        """Type an address, and sign in where that is asked for; the status of the page."""
        answer = self.page.goto(path)
        if self.signs_in and "/accounts/login/" in self.page.url:
            self.signs_in(self)
            answer = self.page.goto(path)
        return answer.status

    def goes_to(self, path: str) -> None:
        """Open a page that is there and that they may see."""
        status = self.opens(path)
        assert status < 400, f"{status} {path}"

    def is_refused(self, path: str) -> None:
        """Whoever types an address that is not theirs is told so."""
        status = self.opens(path)
        assert status == 403, f"{status} {path}"

    def follows(self, name: Any, *, within: str = "main", exact: bool = False) -> None:
        """Follow a link, and wait for its page."""
        link = self.page.locator(within).get_by_role("link", name=name, exact=exact).first
        with self.page.expect_navigation():
            link.click()

    def presses(self, name: Any, *, exact: bool = True) -> None:
        """Press a button that loads a page."""
        button = self.page.locator("main").get_by_role("button", name=name, exact=exact).first
        with self.page.expect_navigation():
            button.click()

    def fills(self, **fields: str) -> None:
        """Fill fields by the name that the form gives them; a list is chosen from by its label."""
        for name, value in fields.items():
            box = self.page.locator(f"main [name={name}]").first
            if box.evaluate("box => box.tagName") == "SELECT":
                box.select_option(label=value)
            else:
                box.fill(value)

    def chooses(self, **fields: str) -> None:
        """Check the box, or the radio button, of a name that has this value."""
        for name, value in fields.items():
            self.page.locator(f'main [name={name}][value="{value}"]').check(force=True)

    def sees(self, *texts: Any) -> None:
        """All of this stands on the page."""
        for text in texts:
            expect(self.page.locator("main")).to_contain_text(text)

    def sees_nothing_of(self, *texts: Any) -> None:
        """None of this stands on the page, which is there."""
        expect(self.page.locator("h1")).to_have_count(1)
        for text in texts:
            expect(self.page.locator("main")).not_to_contain_text(text)

    def is_offered_no(self, *names: Any, role: str = "button") -> None:
        """The page, which is there, has no button or link of these names."""
        expect(self.page.locator("h1")).to_have_count(1)
        for name in names:
            expect(self.page.locator("main").get_by_role(role, name=name)).to_have_count(0)

    @property
    def key(self) -> int:
        """The number of what the page shows, out of its address."""
        return int(re.findall(r"/(\d+)/", self.page.url)[-1])


@dataclass
class Road:
    """The people of the road and what they share."""

    browser: Any
    open_page: Any
    clock: Any
    origin: str
    folder: Any
    people: dict[str, Person] = field(default_factory=dict)
    kept: dict[str, Any] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Person:
        people = self.__dict__.get("people", {})
        if name in people:
            return people[name]
        raise AttributeError(name)

    def meets(self, key: str, name: str, *, size: str = "desktop", **options: Any) -> Person:
        """A new person, signed out; with an address only for who gives one."""
        page = self.open_page(size, **options)
        self.people[key] = Person(name, f"{key}@example.org", page)
        return self.people[key]

    @property
    def today(self) -> Any:
        """The day on which the road is."""
        return timezone.localdate(timezone=ZoneInfo(ZONE))

    def day(self, days: int) -> Any:
        """The day so many days from now."""
        return self.today + timedelta(days=days)

    def mailed(self, address: str, words: str = "", start: int = 0) -> Any:
        """The newest mail to an address with `words` in its subject, once it has come."""
        page = next(iter(self.people.values())).page
        for _again in range(600):
            for one in reversed(mail.outbox[start:]):
                if address in one.to and words in one.subject:
                    return one
            page.wait_for_timeout(50)
        subjects = [(one.to, one.subject) for one in mail.outbox]
        raise AssertionError(f"No mail to {address} about {words!r}: {subjects}")

    def link_for(self, address: str, words: str = "") -> str:
        """The first link of a mail, as a path."""
        return LINK.search(self.mailed(address, words).body)[1]

    def signs_in(self, person: Person) -> None:
        """With a code that is mailed."""
        page, before = person.page, len(mail.outbox)
        page.goto("/accounts/login/code/")
        page.locator("input[name=email]").fill(person.email)
        page.locator("main form button[type=submit]").first.click()
        expect(page.locator("input[name=code]")).to_be_visible()
        code = CODE.search(self.mailed(person.email, start=before).body)[1]
        page.locator("input[name=code]").fill(code)
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_url(lambda url: "/accounts/" not in url)
        person.signs_in = self.signs_in

    def passes(self, days: int) -> None:
        """Let so many days pass; sessions are over by then."""
        self.waits(timedelta(days=days))

    def comes_to(self, day: Any, hour: int) -> None:
        """Let it be an hour of a day to come, where the program is."""
        then = datetime.combine(day, time(hour), ZoneInfo(ZONE))
        self.waits(then - timezone.now())

    def waits(self, how_long: timedelta) -> None:
        """Move the calendar; nobody sits before an open page meanwhile."""
        for person in self.people.values():
            person.page.goto("about:blank")
        self.clock.shift(how_long)

    def shows(self, step: str, *headlines: str, who: Person | None = None) -> None:
        """The spine of the town shows these words at a step, to the director or who is named."""
        self.shows_at(f"{TOWN}steps/{step}/", headlines, who or self.people["amara"])

    def shows_of_the_program(self, step: str, *headlines: str) -> None:
        """The page of a step that is the whole program's tells its evidence to the director."""
        self.shows_at(f"{HOME}steps/{step}/", headlines, self.people["amara"])

    def shows_at(self, path: str, headlines: tuple[str, ...], who: Person) -> None:
        """A page tells all this, at the latest when the worker has done what it waits for."""
        for _again in range(LOOKS):
            who.goes_to(path)
            told = who.page.locator("main").text_content()
            if all(words in told for words in headlines):
                break
            who.page.wait_for_timeout(LOOK_AGAIN_MS)
        who.sees(*headlines)
