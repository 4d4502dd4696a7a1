"""The walk: every link that is shown, and every form, breadth first."""

from collections import Counter, deque
from typing import NamedTuple
from urllib.parse import parse_qsl, urldefrag, urlencode, urljoin, urlsplit

from django.conf import settings
from django.urls import Resolver404, resolve

from tests.crawler.filling import NONSENSE, TAMPERED, WAYS, submissions
from tests.crawler.promises import PLACE, broken_by_page, broken_by_refusal, title
from tests.crawler.visitor import REDIRECTS

LINKS = "//a[@href]/@href"
OUR_ORIGIN = "http://testserver"
# Links that leave the product; where they lead is not ours.
ELSEWHERE = ("https://", "http://", "mailto:", "tel:", "sms:")
REFUSED = {409, 422}


# Parts of a query that say how a page is read, and not which.
SAME_PAGE = {"language"}


class Route(NamedTuple):
    """Pages of one view that are asked for alike: which page of which thing does not matter."""

    name: str
    query: frozenset[str]
    is_part: bool = False


def route_of(url, is_part=False):
    """The route of an address. Raises `Resolver404`."""
    parts = urlsplit(url)
    names = {name for name, _value in parse_qsl(parts.query, keep_blank_values=True)}
    names = frozenset(names - SAME_PAGE)
    return Route(resolve(parts.path).view_name, names, is_part)


def is_shown_again(answer, submission):
    """Whether a form is shown once more, and not because another language was chosen."""
    if not answer.is_page or "language=" in submission.action:
        return False
    forms = submissions(submission.action, answer.document)
    return any((one.action, one.names) == (submission.action, submission.names) for one in forms)


class Crawl:
    """Where somebody comes to from `starts`, and what is broken there.

    `ways` are those in which forms are sent; without `variants`, pages are read whole
    and in the order in which they begin.
    """

    def __init__(self, visitor, starts, ways=WAYS, *, variants=True):
        self.visitor = visitor
        self.ways = ways
        self.variants = variants
        self.titles = {}
        self.waiting = deque((url, "", False) for url in starts)
        self.known = set()
        self.seen = set()
        self.sent = set()
        self.counts = Counter(pages=0, forms=0, submissions=0)
        self.faults = []

    def run(self):
        """Walk until there is nothing new."""
        while self.waiting:
            self.visit(*self.waiting.popleft())
        return self

    def fault(self, what, url, where=""):
        """Keep what is broken."""
        self.faults.append(f"{what}: {url}{where and f', on {where}'}")

    def visit(self, url, found_on, is_part):
        """Ask for the first page of each route."""
        try:
            route = route_of(url, is_part)
        except Resolver404:
            self.fault("leads nowhere", url, found_on)
            return
        is_variant = route.query or route.is_part
        if route in self.seen or (is_variant and not self.variants):
            return
        self.seen.add(route)
        answer = self.visitor.answer("get", url, is_part=is_part)
        if answer.status in REDIRECTS:
            self.follow(url, answer.location, False)
        elif answer.status != 200:
            # What is only closed now, such as a vote that has ended, is no fault of a link.
            if found_on or answer.status >= 500:
                self.fault(f"{answer.status} {answer.error}", url, found_on)
        elif answer.document is not None:
            self.read(url, found_on, answer)

    def read(self, url, found_on, answer):
        """Look at a page, and at where it leads."""
        if answer.is_page:
            self.counts["pages"] += 1
            for what in broken_by_page(url, found_on, answer, self.visitor.language):
                self.fault(what, url, found_on)
            self.tell_apart(url, answer)
        document = answer.document
        for link in document.xpath(LINKS):
            self.follow(url, link, False)
        for link in document.xpath("//*[@hx-get]/@hx-get"):
            self.follow(url, link, True)
        for one in submissions(url, document):
            self.submit(url, one)

    def tell_apart(self, url, answer):
        """See that a title is that of no other view; pages about one thing are named by it.

        It is asked in English, because a pledge and a promise are one word in Spanish.
        """
        match = resolve(urlsplit(url).path)
        if not match.kwargs.keys() <= PLACE or self.visitor.language != settings.LANGUAGE_CODE:
            return
        name, said = match.view_name, title(answer.document)
        if (other := self.titles.setdefault(said, name)) != name:
            self.fault(f"{said!r} is the title of {other} too", url)

    def follow(self, url, link, is_part):
        """Note a link for later, if it stays within the product."""
        to = urldefrag(urljoin(url, link)).url.removeprefix(OUR_ORIGIN)
        if (to, is_part) in self.known or to.startswith(ELSEWHERE):
            return
        self.known.add((to, is_part))
        parts = urlsplit(to)
        if parts.scheme:
            self.fault("no link", link, url)
        elif not parts.path.startswith(settings.STATIC_URL):
            self.waiting.append((to, url, is_part))

    def submit(self, url, submission):
        """Send the first form of each kind, in all ways."""
        try:
            route = route_of(submission.action, submission.is_part)
        except Resolver404:
            self.fault("form leads nowhere", submission.action, url)
            return
        button = submission.button and submission.button[0]
        # The form for the language sends whatever form its page has.
        names = submission.names if route.name != "set_language" else frozenset()
        kind = (route, submission.method, button, submission.by_script, names)
        if kind in self.sent or not self.ways:
            return
        self.sent.add(kind)
        self.counts["forms"] += 1
        for way in submission.ways:
            if way in self.ways:
                self.send(url, submission, way)

    def send(self, url, submission, way):
        """Send a form, and look at what it is answered."""
        values = submission.filled(way)
        self.counts["submissions"] += 1
        if submission.method == "get":
            pairs = [(name, one) for name, many in values.lists() for one in many]
            action = urlsplit(submission.action)._replace(query=urlencode(pairs)).geturl()
            answer = self.visitor.answer("get", action, is_part=submission.is_part)
        else:
            sent = {name: many if len(many) > 1 else many[0] for name, many in values.lists()}
            answer = self.visitor.answer(
                "post", submission.action, sent, is_part=submission.is_part
            )
        where = f"{way} on {url}"
        if answer.status >= 500:
            self.fault(f"{answer.status} {answer.error}", submission.action, where)
        elif way != TAMPERED:
            for what in self.broken(answer, submission, way, values):
                self.fault(what, submission.action, where)

    def broken(self, answer, submission, way, values):
        """What the answer to a form does not keep."""
        if submission.method == "get":
            # An address may name a thing that is not there; a form of ours names none.
            if answer.status >= 400 and not (way == NONSENSE and answer.status == 404):
                yield answer.status
        elif answer.status >= 400 and answer.status not in REFUSED:
            yield answer.status
        elif answer.landed >= 400:
            yield f"leads to {answer.landed} at {answer.location}"
        elif answer.status in REFUSED or is_shown_again(answer, submission):
            yield from broken_by_refusal(answer, submission, way, values)
