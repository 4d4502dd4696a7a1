"""What a round found, in words and numbers for pages, screens and reports."""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext, pgettext_lazy

from bic.privacy.results import SYMBOL
from bic.translated import Translated
from meetings.counting import Line, Result, Rule
from meetings.counting.rule import (
    ABSTAIN,
    ASIDE,
    CONSENT,
    DOTS,
    FINGERS,
    IMPACT,
    MAJORITY,
    NO,
    OBJECT,
    OBJECTIONS,
    RANKING,
    SAVE,
    SCORE,
    YES,
)
from meetings.counting.sums import averages
from meetings.models import Option, Round, Vote
from meetings.services.vote import rule_of

VALUE_WORDS = {
    MAJORITY: {
        YES: pgettext_lazy("vote", "Yes"), NO: pgettext_lazy("vote", "No"),
        ABSTAIN: gettext_lazy("Abstained"),
    },
    CONSENT: {
        YES: gettext_lazy("Agreed"), ASIDE: gettext_lazy("Stood aside"),
        OBJECT: gettext_lazy("Objected"),
    },
    OBJECTIONS: {OBJECT: gettext_lazy("Objected")},
}  # fmt: skip
WITH_COLUMNS = frozenset({MAJORITY, CONSENT, FINGERS, SCORE})
MIDDLE = Fraction(3)
# More single dots are no longer counted at a glance.
MOST_DOTS_DRAWN = 60


def value_words(rule: Rule) -> dict[str, str]:
    """What each value is called at the head of a column."""
    words = VALUE_WORDS.get(rule.method, {})
    return {str(value): str(words.get(value, value)) for value in rule.values()}  # type: ignore[call-overload]


def rule_words(vote: Vote) -> str:
    """The rule of a vote in one sentence."""
    method = str(vote.get_method_display())
    told = {
        Vote.Method.DOTS: _("%(dots)s dots each, at most %(most)s on one option"),
        Vote.Method.RANKING: str(vote.get_order_rule_display()),
        Vote.Method.SCORE: _("from 0 to %(highest)s"),
        Vote.Method.IMPACT: _("both from 1 to 5"),
        Vote.Method.CONSENT: _("passes when nobody objects"),
    }
    if vote.method in (Vote.Method.MAJORITY, Vote.Method.FINGERS):
        share = str(vote.get_share_display()).lower()
        words = _("passes when %(share)s of those who took a side are for it")
        if vote.method == Vote.Method.FINGERS:
            words = _("passes when %(share)s shows %(threshold)s fingers or more")
        rule = words % {"share": share, "threshold": vote.threshold}
    else:
        rule = told[Vote.Method(vote.method)] % {
            "dots": vote.dots, "most": vote.most_dots, "highest": vote.highest
        }  # fmt: skip
    return f"{method}: {rule}"


def _decimal(value: Fraction) -> str:
    return number_format(float(value), 1)


def line_words(rule: Rule, line: Line, *, has_steps: bool = False) -> str:
    """What places are by, in a few words."""
    value = int(line.value)
    if rule.method == DOTS:
        return ngettext("%(count)s dot", "%(count)s dots", value) % {"count": value}
    if rule.method == SAVE:
        return ngettext("saved by %(count)s", "saved by %(count)s", value) % {"count": value}
    if rule.method == OBJECTIONS:
        return ngettext("%(count)s objection", "%(count)s objections", value) % {"count": value}
    if rule.method == RANKING:
        if has_steps:
            return ""
        return ngettext("%(count)s point", "%(count)s points", value) % {"count": value}
    if rule.method == IMPACT:
        impact, effort = averages(_pairs(line.given))
        told = {"impact": _decimal(impact), "effort": _decimal(effort)}
        return _("impact %(impact)s, effort %(effort)s") % told
    if rule.method in (SCORE, FINGERS):
        return _("on average %(value)s") % {"value": _decimal(line.value)}
    return _("%(percent)s %% for it") % {"percent": round(100 * line.value)}


def quarter_of(line: Line) -> str:
    """In which quarter of impact and effort an option lies."""
    impact, effort = averages(_pairs(line.given))
    if impact > MIDDLE:
        return (
            pgettext("impact", "Quick win")
            if effort <= MIDDLE
            else pgettext("impact", "Big project")
        )
    return pgettext("impact", "Fill-in") if effort <= MIDDLE else pgettext("impact", "Not worth it")


def _pairs(given: Mapping[str, int]) -> Counter[Any]:
    return Counter(
        {tuple(int(part) for part in value.split("/")): count for value, count in given.items()}
    )


def told(
    round: Round, options: Sequence[Option], parts: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """A counted round for a page: lines by place, columns, parts of the room, ties and quorum.

    `parts` maps numbers of constituencies to names. Needs the vote of the round.
    """
    stored = round.result
    result = Result.from_json(stored)
    by_number = {one.number: one for one in options}
    rule = rule_of(round, by_number)
    columns = value_words(rule) if rule.method in WITH_COLUMNS else {}
    most = max((line.value for line in result.lines), default=Fraction(0)) or Fraction(1)
    lines = [
        {
            "option": by_number[line.option],
            "place": line.place,
            "is_tied": line.is_tied and not rule.decides,
            "words": line_words(rule, line, has_steps=bool(result.steps)),
            "value": int(line.value) if rule.method in (DOTS, SAVE, OBJECTIONS) else "",
            "dots": range(int(line.value)) if _is_drawn(rule, line) else (),
            "percent": float(100 * max(line.value, Fraction(0)) / most),
            "cells": [line.given.get(value, 0) for value in columns],
            "passes": line.passes,
            "is_even": rule.method == MAJORITY and line.value == Fraction(1, 2),
            "quarter": quarter_of(line) if rule.method == IMPACT else "",
        }
        for line in result.lines
    ]
    return {
        "round": round,
        "rule": rule,
        "people": result.people,
        "lines": lines,
        "columns": list(columns.values()),
        "has_ties": any(line["is_tied"] for line in lines),
        "has_quorum": result.has_quorum,
        "channels": stored.get("channels", {}),
        "steps": _steps(result, by_number),
        "parts": _parts(stored.get("parts", []), by_number, parts or {}),
        "low": _low(rule, result),
        "leads": _leads(rule, result),
    }


def _is_drawn(rule: Rule, line: Line) -> bool:
    return rule.method in (DOTS, SAVE) and line.value <= MOST_DOTS_DRAWN


def _steps(result: Result, options: Mapping[int, Option]) -> list[dict[str, Any]]:
    """Each step of a run-off: votes by option, and which went out."""
    return [
        {
            "votes": [(options[int(key)], votes) for key, votes in step["votes"].items()],
            "out": [options[number] for number in step["out"]],
        }
        for step in result.steps
    ]


def _parts(
    stored: Sequence[Mapping[str, Any]], options: Mapping[int, Option], names: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """Of each option the parts of the room, as they were frozen."""
    told_parts = []
    for one in stored:
        *rows, total = one["rows"]
        told_parts.append(
            {
                "option": options[one["option"]],
                "rows": [(names.get(str(row[0])) or _("Named none"), row[1:]) for row in rows],
                "total": total[1:],
                "hides": any(SYMBOL in row for row in one["rows"]),
            }
        )
    return told_parts


def _low(rule: Rule, result: Result) -> int:
    """How many must be heard: fingers below the threshold, objections."""
    if rule.method == FINGERS:
        return sum(
            count for line in result.lines for value, count in line.given.items()
            if int(value) < rule.threshold
        )  # fmt: skip
    if rule.method in (CONSENT, OBJECTIONS):
        return sum(line.given.get(OBJECT, 0) for line in result.lines)
    return 0


def _leads(rule: Rule, result: Result) -> int:
    """How many showed all five fingers: people who may be asked to lead."""
    if rule.method != FINGERS:
        return 0
    return sum(line.given.get("5", 0) for line in result.lines)


def outcome_words(found: Mapping[str, Any]) -> str:
    """What a round found, in one sentence: for a decision, a report, a message."""
    first = found["lines"][0]
    people = ngettext("%(count)s person", "%(count)s people", found["people"]) % {
        "count": found["people"]
    }
    if first["passes"] is None:
        return f"{first['option'].title} ({first['words']}; {people})"
    passed = [str(one["option"].title) for one in found["lines"] if one["passes"]]
    words = _("Passed: %(titles)s") % {"titles": ", ".join(passed)} if passed else _("Not passed")
    return f"{words} ({people})"


def as_decision(vote: Vote, found: Mapping[str, Any]) -> dict[str, Any]:
    """What the record of a decision begins with after a vote."""
    options = "\n".join(str(one["option"].title) for one in found["lines"])
    return {
        "how": Translated.of(f"{rule_words(vote)}. {outcome_words(found)}"),
        "options": Translated.of(options),
        "quorum": vote.quorum,
        "vote": vote,
        "meeting": vote.meeting,
    }
