"""Forty people who work: residents, partners, coordinators, each in a thread of their own."""

import itertools
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from http import HTTPStatus

import requests

from drill.data import SLUG, TOWN, Place
from drill.ledger import ANSWERED, SAID, WORDLESS, Ledger
from drill.stack import Stack

TOKEN = "a" * 32
TIMEOUT = 60
HERE = f"/{SLUG}/communities/{TOWN}"
LISTS = (
    f"{HERE}/", f"{HERE}/documents/", f"{HERE}/plan/", f"{HERE}/plan/tasks/", f"{HERE}/meetings/",
    f"/{SLUG}/people/", f"/{SLUG}/planning/timeline/all/", f"/{SLUG}/communities/",
)  # fmt: skip
numbers = itertools.count(1)


class Stopped(Exception):
    """The drill is over."""


@dataclass
class Person:
    """Somebody with a browser, who comes through a server in front of both web servers.

    That one asks the next web server where one does not take a connection, or where a reading
    request was cut off, as nginx does; what was sent and cut off it answers with a page in words.
    """

    stack: Stack
    ledger: Ledger
    place: Place
    over: threading.Event
    number: int
    index: int
    browser: requests.Session = field(init=False)

    def __post_init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin with an empty browser."""
        self.browser = requests.Session()
        self.browser.cookies.set("csrftoken", TOKEN)
        self.browser.headers["X-Forwarded-For"] = f"198.51.{self.number}.{random.randint(1, 250)}"

    def mark(self) -> str:
        """A text that is nowhere else."""
        return f"mark-{self.number}-{next(numbers)}"

    def pause(self, most: float = 2.5) -> None:
        """Read, think, type. Raises `Stopped`."""
        if self.over.wait(random.uniform(most / 4, most)):
            raise Stopped

    def ask(self, method: str, path: str, **options: object) -> requests.Response | None:
        """The answer; None where there was none, or trouble that a page has said plainly."""
        begun = time.monotonic()
        # The newest, which signing in has given; else our own.
        tokens = sorted(
            (one for one in self.browser.cookies if one.name == "csrftoken"),
            key=lambda one: len(one.domain),
        )
        for former in tokens[:-1]:
            self.browser.cookies.clear(former.domain, former.path, former.name)
        self.browser.headers["X-CSRFToken"] = tokens[-1].value or ""
        try:
            answer = self._through(method, path, options)
        except requests.ConnectionError as error:
            # The page that deploy/nginx.conf shows then.
            self.ledger.answer(begun, SAID, f"{method} {path}: {type(error).__name__}")
            return None
        except requests.RequestException as error:
            self.ledger.answer(begun, WORDLESS, f"{method} {path}: {type(error).__name__}")
            return None
        outcome = outcome_of(answer)
        self.ledger.answer(begun, outcome, f"{method} {path}: {answer.status_code}")
        return answer if outcome == ANSWERED else None

    def _through(self, method: str, path: str, options: dict[str, object]) -> requests.Response:
        ports = random.sample(self.stack.ports, 2)
        for port in ports:
            try:
                return self.browser.request(
                    method, f"http://127.0.0.1:{port}{path}", timeout=TIMEOUT,
                    allow_redirects=False, **options,
                )  # fmt: skip
            except requests.ConnectionError as error:
                unsent = "refused" in str(error)
                if port == ports[-1] or not (unsent or method == "GET"):
                    raise
        raise AssertionError("unreachable")

    def insist(
        self, method: str, path: str, is_done: Callable[[str], bool], **options: object
    ) -> str:
        """Where the answer leads once it is there, asked again as long as there is trouble."""
        while True:
            answer = self.ask(method, path, **options)
            if answer is not None:
                leads = answer.headers.get("Location", "")
                if is_done(leads):
                    return leads
                self.ledger.wondered(f"{method} {path}: {answer.status_code} {leads}")
                return ""
            self.pause()

    def sign_in(self, email: str) -> None:
        """Sign in with the password, on the page."""
        self.forget()
        self.insist(
            "POST", "/accounts/login/", lambda leads: bool(leads) and "login" not in leads,
            data={"login": email, "password": self.place.password},
        )  # fmt: skip


def outcome_of(answer: requests.Response) -> str:
    """Whether it was answered, or trouble was said plainly."""
    is_ours = "bic-" in answer.text or "problem+json" in answer.headers.get("Content-Type", "")
    if answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
        return SAID if answer.status_code == HTTPStatus.TOO_MANY_REQUESTS else ANSWERED
    is_plain = answer.status_code == HTTPStatus.SERVICE_UNAVAILABLE and is_ours
    return SAID if is_plain else WORDLESS


def answers_a_survey(one: Person) -> None:
    """A resident; sent again until there are thanks, which must not make two of it."""
    one.forget()
    base, mark = random.choice(one.place.surveys), one.mark()
    first = one.insist("POST", base, lambda leads: "/q/" in leads, data={"begin": "1"})
    one.pause()
    second = first and one.insist("POST", first, bool, data={"first": mark})
    one.pause()
    last = second and one.insist("POST", second, bool, data={"second": "A bus on Sundays"})
    if last and one.insist("POST", f"{base}send/", lambda to: "thanks" in to, data={"send": "1"}):
        one.ledger.acknowledged("answers", mark)
    one.pause(8)


def replies_to_an_invitation(one: Person) -> None:
    """A resident; the form is sent again until it leads to the reply."""
    one.forget()
    path = f"/open/{SLUG}/meetings/{random.choice(one.place.meetings)}/reply/"
    mark = one.mark()
    facts = {"adults": "2", "name": mark, "receipt": mark}
    if one.insist("POST", path, lambda leads: "/l/" in leads, data=facts):
        one.ledger.acknowledged("replies", mark)
    one.pause(5)


def reports_an_update(one: Person) -> None:
    """A partner; looks at the task and reports."""
    path = f"{HERE}/plan/tasks/{one.place.tasks[one.index % len(one.place.tasks)]}/report/"
    mark = one.mark()
    one.ask("GET", path)
    one.pause()
    facts = {
        "status": "in_progress", "level": "partners", "day": date.today().isoformat(),  # noqa: DTZ011
        "note": mark,
    }  # fmt: skip
    answer = one.ask("POST", path, data=facts)
    _note(one, answer, "updates", mark, path)
    one.pause(4)


def uploads_a_file(one: Person) -> None:
    """A partner; one file in four is large enough to be received on the disk."""
    path, mark = f"{HERE}/documents/add/", one.mark()
    size = 3_000_000 if random.random() < 0.25 else 100_000
    content = (mark + "\n").encode() + random.randbytes(size // 2).hex().encode()
    answer = one.ask(
        "POST", path, data={"kind": "other", "title": mark},
        files={"file": (f"{mark}.txt", content, "text/plain")},
    )  # fmt: skip
    _note(one, answer, "files", mark, path)
    one.pause(5)


def reads_lists(one: Person) -> None:
    """A coordinator."""
    one.ask("GET", random.choice(LISTS))
    one.pause()


def signs_in(one: Person) -> None:
    """A coordinator who comes and goes."""
    one.sign_in(one.place.staff[one.number % len(one.place.staff)])
    one.ask("GET", f"/{SLUG}/")
    one.pause()
    one.ask("POST", "/accounts/logout/")
    one.pause(8)


def prints_the_timeline(one: Person) -> None:
    """A coordinator; a new milestone makes each print another one."""
    mark = one.mark()
    day = date.today()  # noqa: DTZ011
    facts = {"title": mark, "starts_on": day, "ends_on": day + timedelta(days=9)}
    path = f"/{SLUG}/planning/timeline/add/"
    _note(one, one.ask("POST", path, data=facts), "milestones", mark, path)
    one.pause()
    path = f"/{SLUG}/planning/timeline/print/"
    answer = one.ask("POST", path)
    key = answer.headers.get("Location", "").rstrip("/").rpartition("/")[2] if answer else ""
    _note(one, answer, "PDFs", key, path)
    one.pause(20)


def invites_somebody(one: Person) -> None:
    """A coordinator; the invitation is a mail that is owed."""
    mark = f"{one.mark()}@example.org"
    facts = {
        "email": mark, "name": "Grace", "role": "lead", "partner_kind": "municipal",
        "organization": "Town", "language": "en", "message": "Welcome.",
        "community": one.place.town,
    }  # fmt: skip
    path = f"/{SLUG}/people/invite/"
    answer = one.ask("POST", path, data=facts)
    _note(one, answer, "invitations", mark, path)
    if answer is not None and answer.status_code == HTTPStatus.FOUND:
        one.ledger.acknowledged("mails", mark)
    one.pause(4)


def _note(one: Person, answer: requests.Response | None, kind: str, mark: str, path: str) -> None:
    if answer is None:
        return
    if answer.status_code == HTTPStatus.FOUND and "login" not in answer.headers["Location"]:
        one.ledger.acknowledged(kind, mark)
    else:
        one.ledger.wondered(f"{path}: {answer.status_code} {answer.headers.get('Location', '')}")


# What people do, how many of them, and as whom they sign in.
WORK = (
    (answers_a_survey, 12, ""),
    (replies_to_an_invitation, 8, ""),
    (reports_an_update, 6, "partners"),
    (uploads_a_file, 4, "partners"),
    (reads_lists, 4, "staff"),
    (signs_in, 2, ""),
    (prints_the_timeline, 2, "staff"),
    (invites_somebody, 2, "staff"),
)


def _works(one: Person, work: Callable[[Person], None], email: str) -> None:
    try:
        if email:
            one.sign_in(email)
        while True:
            work(one)
    except Stopped:
        return


def begin(
    stack: Stack, ledger: Ledger, place: Place, over: threading.Event
) -> list[threading.Thread]:
    """Let everybody work until `over` is set."""
    threads, number = [], itertools.count(1)
    for work, many, group in WORK:
        for index in range(many):
            one = Person(stack, ledger, place, over, next(number), index)
            emails = getattr(place, group) if group else [""]
            email = emails[index % len(emails)]
            name = f"{work.__name__}-{index}"
            threads.append(threading.Thread(target=_works, args=(one, work, email), name=name))
            threads[-1].start()
    return threads
