"""How a form falls into pages: one question each, or one group."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from bic.surveys.definition import Form, Question
from bic.surveys.models.instrument import FIXED, HOLDERS, Kind

APART = frozenset(FIXED) | {Kind.CALCULATED}


@dataclass(frozen=True)
class Page:
    """One page: its items in order, the first gives it its name; `section` is the group above."""

    key: str
    items: tuple[Question, ...]
    section: Question | None = None

    @cached_property
    def questions(self) -> list[Question]:
        """What is answered on it."""
        return [one for one in self.items if one.is_asked]


@lru_cache(maxsize=64)
def pages_of(form: Form) -> tuple[Page, ...]:
    """Every page of a form, shown or not, in order.

    A group is one page unless it holds groups itself; then each of its parts is one.
    """
    return tuple(_walk(form, "", None))


def _walk(form: Form, holder: str, section: Question | None) -> Iterator[Page]:
    for one in form.held.get(holder, ()):
        if one.kind in APART:
            continue
        if one.kind == Kind.GROUP and any(
            inner.kind == Kind.GROUP for inner in form.held.get(one.key, ())
        ):
            yield from _walk(form, one.key, one)
        else:
            inside = form.within(one.key) if one.kind in HOLDERS else ()
            items = (one, *(inner for inner in inside if inner.kind not in APART))
            yield Page(one.key, items, one if one.kind == Kind.GROUP else section)


def shown_pages(form: Form, shown: set[str]) -> list[Page]:
    """The pages on which something is shown, each with what is shown of it."""
    return _all_pages(form) if len(shown) == len(form.questions) else _pages(form, shown)


@lru_cache(maxsize=64)
def _all_pages(form: Form) -> list[Page]:
    """Those of a form of which everything is shown, as of any without a condition."""
    return _pages(form, set(form.questions))


def _pages(form: Form, shown: set[str]) -> list[Page]:
    found = []
    for page in pages_of(form):
        items = tuple(one for one in page.items if one.key in shown)
        if any(one.kind not in HOLDERS for one in items):
            found.append(Page(page.key, items, page.section))
    return found


@dataclass(frozen=True)
class Place:
    """Where a page stands among those that are shown: `number` of `count`, from 1."""

    page: Page
    number: int
    count: int
    before: str
    after: str


def place_of(pages: list[Page], key: str) -> Place | None:
    """The place of the page with this key; None when it is not shown now."""
    for number, page in enumerate(pages):
        if page.key == key:
            before = pages[number - 1].key if number else ""
            after = pages[number + 1].key if number + 1 < len(pages) else ""
            return Place(page, number + 1, len(pages), before, after)
    return None


def first_open(pages: list[Page], answers: Mapping[str, Any]) -> str:
    """The page to go on with: behind the last that was answered; "" for none."""
    reached = -1
    for number, page in enumerate(pages):
        if any(one.key in answers for one in page.questions):
            reached = number
    return pages[min(reached + 1, len(pages) - 1)].key if pages else ""
