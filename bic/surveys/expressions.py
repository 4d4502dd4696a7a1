"""Expressions of XLSForm: when a question is shown, which answers are right, what follows.

`${age} >= 18 and selected(${languages}, 'es')` is XPath 1.0 with the functions that
KoboToolbox and ODK add to it. `elementpath` reads and evaluates it; the answers stand in a
small tree, one element for each question. Dates are numbers of days since 1970, as ODK
compares them.
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from django.utils.translation import gettext as _

from bic.surveys.patterns import Unsafe, check

# Longer ones are no conditions but programs; reading one takes time.
LONGEST, DEEPEST = 4000, 60
REFERENCE = re.compile(r"\$\{\s*([^}\s]+)\s*\}")
KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]{0,63}")
# Word processors put these where a quotation mark is meant.
STRAIGHT = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
EPOCH = date(1970, 1, 1)


class ExpressionError(Exception):
    """The expression cannot be read; the text says why, for whoever wrote it."""


@lru_cache(maxsize=512)
def pattern(text: str) -> re.Pattern[str]:
    """The pattern, once for each text. Raises `ExpressionError`."""
    try:
        check(text)
        return re.compile(text)
    except Unsafe as error:
        raise ExpressionError(_("The pattern %(pattern)s is too long or repeats a repetition.")
                              % {"pattern": text[:60]}) from error  # fmt: skip
    except (re.error, RecursionError, OverflowError) as error:
        raise ExpressionError(_("%(pattern)s is no pattern.") % {"pattern": text[:60]}) from error


@dataclass(frozen=True)
class Read:
    """An expression that was read: its tree, and the keys of the questions it asks."""

    root: Any
    asks: frozenset[str]


@lru_cache(maxsize=4096)
def read(text: str) -> Read:
    """Read an expression. Raises `ExpressionError`, in the language of whoever wrote it."""
    straight = text.translate(STRAIGHT).strip()
    if len(straight) > LONGEST:
        raise ExpressionError(_("The expression is longer than %(n)s characters.") % {"n": LONGEST})
    asks = frozenset(REFERENCE.findall(straight))
    for key in asks:
        if not KEY.fullmatch(key):
            raise ExpressionError(_("%(key)s is no name of a question.") % {"key": key})
    from bic.surveys import xpath  # noqa: PLC0415  (4 MB that no page without conditions needs)

    path = REFERENCE.sub(lambda found: f" /answers/{found[1]} ", straight)
    try:
        root = xpath.Parser(strict=False).parse(path)
    except (xpath.ElementPathError, RecursionError) as error:
        unknown = re.search(r"unknown function:? '?([\w:\-]+)", str(error))
        told = (
            _("There is no function %(name)s.") % {"name": unknown[1]}
            if unknown
            else _("“%(text)s” cannot be read. Look at its brackets, quotation marks and names.")
            % {"text": straight[:80]}
        )
        raise ExpressionError(told) from error
    _check(root)
    return Read(root, asks)


def _check(root: Any) -> None:
    """Refuse what goes deeper than anybody writes, and patterns that could take for ever."""
    level = [root]
    for _depth in range(DEEPEST):
        for token in level:
            if token.symbol == "regex" and len(token) == 2 and token[1].symbol == "(string)":
                pattern(str(token[1].value))
        level = [child for token in level for child in token]
        if not level:
            return
    raise ExpressionError(_("The expression is nested too deeply."))


class Asked:
    """Answers as a tree that expressions can look at.

    `answers` maps keys of questions to what was answered: text, a number, a day, or a list of
    chosen values. `today` is the day of the answer. What was not answered is "".
    """

    def __init__(self, answers: Mapping[str, Any], today: date) -> None:
        self.root = Element("answers")
        self.elements: dict[str, Element] = {}
        self.today = (today - EPOCH).days
        for key, value in answers.items():
            self.put(key, value)

    def put(self, key: str, value: Any) -> None:
        """Add an answer, or put another in its place."""
        element = self.elements.get(key)
        if element is None:
            element = self.elements[key] = SubElement(self.root, key)
        if isinstance(value, list):
            element.text = " ".join(map(str, value))
        else:
            element.text = str((value - EPOCH).days if isinstance(value, date) else value)

    def value(self, text: str, own: str = "") -> Any:
        """What an expression gives: text, a number or a truth; `own` is the question of `.`.

        What cannot be computed from these answers is "", as an empty answer is.
        """
        expression = read(text)
        for key in expression.asks | ({own} if own else set()):
            if key not in self.elements:
                self.put(key, "")
        return self._evaluated(expression, self.elements[own] if own else self.root)

    def _evaluated(self, expression: Read, item: Element) -> Any:
        from bic.surveys import xpath  # noqa: PLC0415  (loaded by now: the expression was read)

        context = xpath.XPathContext(self.root, item=item, variables={"today": self.today})
        try:
            value = expression.root.evaluate(context)
        except (xpath.ElementPathError, ArithmeticError, ValueError, TypeError, RecursionError):
            return ""
        if isinstance(value, list):
            value = value[0] if value else ""
        return value.string_value if isinstance(value, xpath.XPathNode) else value

    def chooses(self, text: str, columns: Mapping[str, str]) -> bool:
        """Whether a choice is left by a filter, in which its `columns` stand without `${…}`."""
        choice = SubElement(self.root, "choice")
        for name, value in columns.items():
            SubElement(choice, name).text = value
        try:
            return bool(self._evaluated(read(text), choice))
        finally:
            self.root.remove(choice)

    def holds(self, text: str, own: str = "") -> bool:
        """Whether a condition is met; an empty one always is."""
        if not text:
            return True
        value = self.value(text, own)
        if isinstance(value, bool):
            return value
        if isinstance(value, int | float):
            return bool(value) and not math.isnan(value)
        return bool(value)


def circle(asks: Mapping[str, Iterable[str]]) -> list[str]:
    """A circle of questions that wait for each other, first and last the same; [] for none.

    `asks` maps each key to the keys that decide about it.
    """
    done: set[str] = set()
    for start in asks:
        way: list[str] = []
        waiting = [(start, iter(asks.get(start, ())))]
        while waiting:
            key, rest = waiting[-1]
            if key not in way:
                way.append(key)
            following = next((one for one in rest if one not in done), None)
            if following is None:
                done.add(key)
                way.pop()
                waiting.pop()
            elif following in way:
                return [*way[way.index(following) :], following]
            else:
                waiting.append((following, iter(asks.get(following, ()))))
    return []
