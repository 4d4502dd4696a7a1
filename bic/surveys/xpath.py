"""XPath 1.0 with the functions of ODK, by elementpath; `expressions` loads it when one is read."""

import math
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from elementpath import XPathContext
from elementpath.exceptions import ElementPathError
from elementpath.xpath1 import XPath1Parser
from elementpath.xpath_nodes import XPathNode

from bic.surveys.expressions import EPOCH
from bic.surveys.expressions import pattern as compiled

__all__ = ["ElementPathError", "Parser", "XPathContext", "XPathNode"]


class Parser(XPath1Parser):
    """XPath 1.0 with the functions of ODK that an answer can be judged by."""


def _offer(name: str, least: int, most: int | None = None) -> Callable[[Any], Any]:
    """Decorator: make `name` a function of expressions, of `least` to `most` arguments."""
    nargs = least if most is None else (least, most)

    def put(work: Callable[..., Any]) -> Callable[..., Any]:
        # elementpath goes by the name: a method called `evaluate` gives the value.
        @Parser.method(Parser.function(name, nargs=nargs))
        def evaluate(self: Any, context: Any = None) -> Any:
            if context is None:
                raise self.missing_context()
            return work(self, context)

        return work

    return put


def _text(self: Any, context: Any, place: int) -> str:
    return self.string_value(self.get_argument(context, place, default="") or "")


def _number(self: Any, context: Any, place: int) -> float:
    value = self.get_argument(context, place, default="")
    try:
        return float(self.string_value(value) if not isinstance(value, int | float) else value)
    except ValueError:
        return math.nan


@_offer("selected", 2)
def _selected(self: Any, context: Any) -> bool:
    return _text(self, context, 1) in _text(self, context, 0).split()


@_offer("count-selected", 1)
def _count_selected(self: Any, context: Any) -> int:
    return len(_text(self, context, 0).split())


@_offer("selected-at", 2)
def _selected_at(self: Any, context: Any) -> str:
    words, place = _text(self, context, 0).split(), _number(self, context, 1)
    return words[int(place)] if 0 <= place < len(words) else ""


@_offer("if", 3)
def _if(self: Any, context: Any) -> Any:
    return self[1 if self.boolean_value(self[0].evaluate(context)) else 2].evaluate(context)


@_offer("coalesce", 2)
def _coalesce(self: Any, context: Any) -> str:
    return _text(self, context, 0) or _text(self, context, 1)


@_offer("regex", 2)
def _regex(self: Any, context: Any) -> bool:
    text, pattern = _text(self, context, 0)[:500], _text(self, context, 1)
    return compiled(pattern).fullmatch(text) is not None


@_offer("today", 0)
def _today(self: Any, context: Any) -> int:
    return int(context.variables["today"])


@_offer("date", 1)
def _date(self: Any, context: Any) -> float:
    return _days(_text(self, context, 0))


@_offer("int", 1)
def _int(self: Any, context: Any) -> float:
    number = _number(self, context, 0)
    return math.trunc(number) if math.isfinite(number) else math.nan


@_offer("pow", 2)
def _pow(self: Any, context: Any) -> float:
    try:
        return math.pow(_number(self, context, 0), _number(self, context, 1))
    except (OverflowError, ValueError):
        return math.nan


@_offer("once", 1)
def _once(self: Any, context: Any) -> str:
    return _text(self, context, 0)


@_offer("format-date", 2)
def _format_date(self: Any, context: Any) -> str:
    days, pattern = _number(self, context, 0), _text(self, context, 1)
    if not math.isfinite(days):
        return ""
    day = EPOCH + timedelta(days=int(days))
    parts = {f"%{letter}": day.strftime(f"%{letter}") for letter in "Yymdba"}
    parts |= {"%n": str(day.month), "%e": str(day.day)}
    return re.sub(r"%[A-Za-z]", lambda found: parts.get(found[0], ""), pattern)


@_offer("substr", 2, 3)
def _substr(self: Any, context: Any) -> str:
    text, start = _text(self, context, 0), _number(self, context, 1)
    end = _number(self, context, 2) if len(self) == 3 else len(text)
    return text[int(start) : int(end)] if math.isfinite(start) and math.isfinite(end) else ""


def _numbers(self: Any, context: Any) -> list[float]:
    found = (_number(self, context, place) for place in range(len(self)))
    return [number for number in found if not math.isnan(number)]


@_offer("min", 1, 20)
def _min(self: Any, context: Any) -> float:
    return min(_numbers(self, context), default=math.nan)


@_offer("max", 1, 20)
def _max(self: Any, context: Any) -> float:
    return max(_numbers(self, context), default=math.nan)


def _days(text: str) -> float:
    try:
        return (date.fromisoformat(text[:10]) - EPOCH).days
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return math.nan
