"""Somebody in a browser: asks for pages, sends forms, and leaves nothing behind."""

import re
import traceback
from dataclasses import dataclass, field
from functools import cached_property
from http.cookies import SimpleCookie

from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from lxml import html

from tests.access.asking import Asker

WRITES = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"')
SAVEPOINT = re.compile(r'\s*(ROLLBACK TO )?SAVEPOINT "(\w+)"')
# What every request may write: who was here, and marks that nobody reads as a row.
OF_ANY_REQUEST = {
    "django_session",
    "usersessions_usersession",
    "tenancy_pulse",
    "pghistory_context",
}
REDIRECTS = {301, 302, 303}


class Writes:
    """Tables that a request has written into and not taken back."""

    def __init__(self):
        self.tables = []
        self.marks = {}

    def __call__(self, execute, sql, params, many, context):
        text = str(sql)
        if found := WRITES.match(text):
            self.tables.append(found[1])
        elif found := SAVEPOINT.match(text):
            back, name = found.groups()
            if back:
                del self.tables[self.marks.get(name, 0) :]
            else:
                self.marks[name] = len(self.tables)
        return execute(sql, params, many, context)


@dataclass
class Answer:
    """What somebody is answered; `landed` is the status of the page to which a form has led."""

    status: int
    kind: str
    location: str
    body: bytes
    wrote: set[str] = field(default_factory=set)
    landed: int = 200
    error: str = ""

    @property
    def is_page(self) -> bool:
        """Whether it is a whole page, and not a file or a part of one."""
        return "html" in self.kind and b"<main" in self.body

    @cached_property
    def document(self):
        """What it shows, as a tree; None where it shows nothing."""
        shown = self.body.replace(b"\0", b"")
        return html.fromstring(shown) if "html" in self.kind and shown.strip() else None


class Visitor(Asker):
    """A person, or nobody, who reads in one language."""

    def __init__(self, person, language):
        super().__init__()
        self.raise_request_exception = False
        self.person = person
        if person:
            self.be(person)
        self.language = language
        self.cookies[settings.LANGUAGE_COOKIE_NAME] = language
        self.at_first = {name: one.value for name, one in self.cookies.items()}
        self.before = transaction.savepoint_create()

    def answer(self, method, url, values=None, *, is_part=False):
        """The answer; a form that was taken is followed to where it leads."""
        self.cookies = SimpleCookie(self.at_first)
        headers = {"accept-language": self.language}
        if is_part:
            headers["HX-Request"] = "true"
        if method == "post":
            # How often something may be tried is not the question here.
            cache.clear()
        writes = Writes()
        with connection.execute_wrapper(writes):
            response = getattr(self, method)(url, values, headers=headers)
            body = b"".join(response) if response.streaming else response.content
        found = Answer(
            response.status_code,
            response.headers.get("Content-Type", ""),
            response.headers.get("Location", ""),
            body,
            set(writes.tables) - OF_ANY_REQUEST,
        )
        if info := getattr(response, "exc_info", None):
            found.error = "".join(traceback.format_exception(*info)[-3:])
        if method == "post" and found.status in REDIRECTS and found.location.startswith("/"):
            landing = self.get(found.location, headers=headers)
            found.landed = landing.status_code
            if landing.streaming:
                list(landing)
        transaction.savepoint_rollback(self.before)
        return found
