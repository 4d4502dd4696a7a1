"""What the records say about a step; apps register the facts that prove one."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

import django_scopes
from django.db import connection
from django.db.models import JSONField, OuterRef, Subquery
from django.db.models.functions import JSONObject
from django.utils.translation import gettext_lazy as _

from bic.blueprint.spine import STEPS
from bic.days import today_in
from bic.tenancy import pulse, scope
from bic.tenancy.written import STAND_INS


class State(StrEnum):
    """How far a step is. The order is from most to least done."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    ATTENTION = "attention"
    NOT_STARTED = "not_started"
    NOT_NEEDED = "not_needed"

    @property
    def label(self) -> str:
        """The word that stands beside the bead."""
        return str(LABELS[self])


LABELS = {
    State.DONE: _("Done"),
    State.IN_PROGRESS: _("In progress"),
    State.ATTENTION: _("Needs attention"),
    State.NOT_STARTED: _("Not started"),
    State.NOT_NEEDED: _("Not needed"),
}


@dataclass(frozen=True)
class Evidence:
    """One sentence that proves the state of a step in one community.

    `headline` follows the grammar "count of total + what"; `when` is the day of
    the newest fact; `url` leads to the facts. Of that page `permission` is what it asks
    of the community, or of the program for a step that is done once for it; "" where
    whoever sees the step may open it.
    """

    state: State
    headline: str
    when: date | None = None
    url: str | None = None
    permission: str = ""


Provider = Callable[..., Any]
Columns = Callable[[Any], Mapping[str, Any]]
_providers: dict[str, Provider] = {}
_parts: dict[str, dict[int, Provider]] = {}
_further: set[tuple[str, int]] = set()
_columns: dict[str, Columns] = {}


class EvidenceTwice(ValueError):
    """Two apps claim to prove the same step."""


def evidence(
    code: str,
    columns: Columns | None = None,
    *,
    reads: Iterable[str],
    part: int = 0,
    is_further: bool = False,
) -> Callable[[Provider], Provider]:
    """Decorator: the function proves step `code` from the models that it `reads` ("app.Model").

    Spines are kept until one of these changes; a test holds every provider to its list. An
    answer may depend on the program's day and on the language of the page, on no other clock.

    For a step of communities it gets communities and returns `{community_id: Evidence}` in a
    fixed number of queries; a community it leaves out has no evidence.

    For a step that is done once for the program, `columns(program)` names what is to be
    known, as expressions over `Program` (subqueries, mostly) that depend on nothing but its
    key and the day; the function gets the program and `{name: value}`, and returns its
    Evidence or None. Raises `EvidenceTwice` when the step has a provider already.

    A step of communities that several things prove together has a provider for each, told
    apart by `part` 0, 1, 2, … in the order in which they are told (`joined`). One that
    `is_further` is told where it has something to say, and is not missed where it has not.
    """

    def register(provider: Provider) -> Provider:
        parts = _parts.setdefault(code, {})
        if part in parts and parts[part].__module__ != provider.__module__:
            raise EvidenceTwice(code)
        parts[part] = provider
        if is_further:
            _further.add((code, part))
        _providers[code] = provider if len(parts) == 1 else partial(_of_parts, code)
        pulse.watch(*reads)
        if columns:
            _columns[code] = columns
        return provider

    return register


def _of_parts(code: str, communities: Iterable[Any]) -> dict[int, Evidence]:
    """What the parts of a step say together about each community.

    The step is not done while a part that it needs has nothing to say.
    """
    communities, parts = list(communities), _parts[code]
    needed = {part for part in parts if (code, part) not in _further}
    found: dict[int, dict[int, Evidence]] = {}
    for part, provider in sorted(parts.items()):
        for pk, one in provider(communities).items():
            found.setdefault(pk, {})[part] = one
    return {
        pk: joined(list(ones.values()), is_whole=needed <= ones.keys())
        for pk, ones in found.items()
    }


def joined(parts: Sequence[Evidence], *, is_whole: bool = True) -> Evidence:
    """One evidence of several: as far as the least done part, with all that they tell.

    The link is that of the first.
    """
    order = list(State)
    days = [one.when for one in parts if one.when]
    state = max((one.state for one in parts), key=order.index)
    return replace(
        parts[0],
        state=State.IN_PROGRESS if state == State.DONE and not is_whole else state,
        headline="; ".join(one.headline for one in parts),
        when=max(days, default=None),
    )


def facts_of(rows: Any, **facts: Any) -> Subquery:
    """A column of what is known about `rows` of the program: aggregates by name, as JSON.

    One subquery for all of them: each has to be planned and to pass the wall by itself.
    Times and days come as ISO text. None when there are no rows.
    """
    own = rows.filter(program=OuterRef("pk")).order_by().values("program")
    return Subquery(own.annotate(found=JSONObject(**facts)).values("found"))


def gather(communities: Iterable[Any]) -> dict[str, Mapping[int, Evidence]]:
    """Evidence of every step of communities that has a provider: `{code: {community_id: …}}`."""
    communities = list(communities)
    return {
        code: provider(communities)
        for code, provider in _providers.items()
        if not STEPS[code].is_of_program
    }


def gather_program(program: Any) -> dict[str, Evidence]:
    """Evidence of the steps that are done once for the program: `{code: Evidence}`; one query.

    Partners see how far the program is and not the rows that prove it, so the scope is
    widened to the whole program while they are counted.
    """
    if not _columns:
        return {}
    key = (today_in(program), *_columns.items())
    if key not in _questions:
        # Days that are over are asked for no more.
        _questions.clear()
        _questions[key] = _question(program)
    names, sql, params = _questions[key]
    own = [program.pk if value == STAND_IN else value for value in params]
    with scope(program), connection.cursor() as cursor:
        cursor.execute(sql, own)
        values = cursor.fetchone()
    known: dict[str, dict[str, Any]] = {code: {} for code in _columns}
    for (code, name, is_json), value in zip(names, values, strict=True):
        known[code][name] = json.loads(value) if is_json and value else value
    found = {code: _providers[code](program, facts) for code, facts in known.items()}
    return {code: one for code, one in found.items() if one is not None}


Question = tuple[list[tuple[str, str, bool]], str, tuple[Any, ...]]
STAND_IN = STAND_INS[int](0)
_questions: dict[tuple[Any, ...], Question] = {}


def _question(program: Any) -> Question:
    """Names, SQL and parameters of the one question about all steps of any program.

    Kept for the day, because building so many subqueries takes longer than answering them.
    Programs are told apart by their keys alone, for which `STAND_IN` stands in the parameters.
    """
    program = copy(program)
    program.pk = STAND_IN
    with django_scopes.scope(program=STAND_IN, community=None):
        wanted = {
            (code, name): column
            for code, of_step in _columns.items()
            for name, column in of_step(program).items()
        }
        asked = type(program).objects.filter(pk=STAND_IN).values_list(*wanted.values())
        sql, params = asked.query.sql_with_params()
    names = [
        (code, name, isinstance(column.output_field, JSONField))
        for (code, name), column in wanted.items()
    ]
    return names, sql, params
