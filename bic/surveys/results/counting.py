"""How many people gave each answer: counted by PostgreSQL, in one statement for all questions.

No row of an answer comes into the process, so its memory does not grow with their number.
What was counted is kept in the process under what changes with every response and with every
one that is set aside; it is the same for everybody who sees the survey.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from django.db import connection

from bic.surveys.models import DECLINED, Kind, Survey
from bic.surveys.results.questions import Instrument
from bic.tenancy.pulse import Kept

ROWS = "surveys_response"
MOST_KEPT = 128
# Of those whose answers count. The wall of the table and these columns come before any answer
# is looked at: what looks into JSON may not be asked before the wall.
OF_SURVEY = """one.program_id = %s AND one.survey_id = %s AND one.set_aside_at IS NULL
    AND (one.is_told OR %s)"""
EVERY = f"""
    SELECT NULL, CASE WHEN GROUPING(language) = 0 THEN 'language'
            WHEN GROUPING(mode) = 0 THEN 'mode' ELSE 'all' END,
        COALESCE(language, mode, ''), count(*), min(day), max(day), true
    FROM {ROWS} AS one WHERE {OF_SURVEY} GROUP BY GROUPING SETS ((language), (mode), ())
"""  # noqa: S608  (names of our own)
STATEMENT = """
    WITH given AS (
        SELECT {group} AS part, answer.key, count(*) AS people,
            CASE WHEN answer.key = ANY (%s) OR answer.value = %s::jsonb THEN answer.value
            ELSE 'null' END AS value
        FROM {rows} AS one, jsonb_each(one.answers) AS answer
        WHERE {of_survey} AND answer.key = ANY (%s)
        GROUP BY 1, 2, 4
    )
    SELECT part, key, NULL, sum(people), NULL::date, NULL::date, false
    FROM given WHERE value <> %s::jsonb GROUP BY 1, 2
    UNION ALL
    SELECT part, key, choice, sum(people), NULL::date, NULL::date, false
    FROM given, jsonb_array_elements_text(
        CASE WHEN jsonb_typeof(value) <> 'array' THEN jsonb_build_array(value)
        WHEN key = ANY (%s) THEN jsonb_build_array(value -> 0) ELSE value END) AS chosen (choice)
    WHERE value <> 'null' GROUP BY 1, 2, 3
    UNION ALL {every}
"""


SPREADS = """
    SELECT {group} AS part, answer.key, count(*), avg(answer.number),
        percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY answer.number),
        min(answer.number), max(answer.number)
    FROM {rows} AS one, LATERAL (
        SELECT given.key, CASE WHEN jsonb_typeof(given.value) = 'number'
            THEN given.value::numeric END AS number
        FROM jsonb_each(one.answers) AS given WHERE given.key = ANY (%s)
    ) AS answer
    WHERE {of_survey} AND answer.number IS NOT NULL
    GROUP BY 1, 2
"""


STAMP = f"""
    SELECT count(*), COALESCE(sum(id), 0), (
        SELECT count(*) FROM {ROWS}
        WHERE program_id = %s AND survey_id = %s AND set_aside_at IS NOT NULL)
    FROM {ROWS} WHERE program_id = %s AND survey_id = %s AND NOT is_told
"""  # noqa: S608  (names of our own)


class Split(NamedTuple):
    """What people are grouped by: the answers to a question, or whether one choice was ticked."""

    key: str
    ticked: str = ""


class Spread(NamedTuple):
    """The numbers that people gave to one question: how many, and where they lie."""

    people: int
    mean: Decimal
    lower: Decimal
    median: Decimal
    upper: Decimal
    least: Decimal
    most: Decimal


@dataclass
class Counts:
    """Numbers of people of one group, or of all: nothing of this may reach a reader as it is.

    `by_value` says of each question how many gave each answer, `answered` how many gave any,
    `spreads` where the answers to those that ask for a number lie.
    """

    by_value: dict[str, dict[str, int]] = field(default_factory=dict)
    answered: dict[str, int] = field(default_factory=dict)
    spreads: dict[str, Spread] = field(default_factory=dict)

    def of(self, key: str) -> Mapping[str, int]:
        """Numbers by answer, `DECLINED` among them."""
        return self.by_value.get(key, {})

    def declined(self, key: str) -> int:
        """How many would rather not say."""
        return self.of(key).get(DECLINED, 0)

    def put(self, key: str, value: str | None, people: int) -> None:
        """Take one line of what was counted."""
        if value is None:
            self.answered[key] = people
        else:
            self.by_value.setdefault(key, {})[value] = people


@dataclass
class Counted:
    """All that was counted at once: `groups` by the answer that people are grouped by.

    "" is the group of whoever did not answer; without a split all stand in it.
    """

    total: int = 0
    first_day: date | None = None
    last_day: date | None = None
    languages: dict[str, int] = field(default_factory=dict)
    modes: dict[str, int] = field(default_factory=dict)
    groups: dict[str, Counts] = field(default_factory=dict)

    @property
    def everybody(self) -> Counts:
        """The numbers where no one is grouped."""
        return self.groups.get("", NOBODY)


NOBODY = Counts()


class Stamp(NamedTuple):
    """What is another one after every response that came and every one that was set aside.

    A response that comes is not told yet, so it changes how many those are and the sum of their
    keys; there are never more of them than two thresholds. Closing the survey tells all.
    """

    waiting: int
    keys: Decimal
    set_aside: int
    closed_at: datetime | None
    is_whole: bool


def stamp_of(survey: Survey, *, is_whole: bool = True) -> Stamp:
    """The stamp of all that came, or of what is told of it while the survey is open.

    It costs the same however many they are.
    """
    of = [survey.program_id, survey.pk]
    with connection.cursor() as cursor:
        cursor.execute(STAMP, [*of, *of])
        waiting, keys, set_aside = cursor.fetchone()
    return Stamp(waiting, keys, set_aside, survey.closed_at, is_whole)


def _group(split: Split | None) -> tuple[str, list[str]]:
    """SQL of the group of a row, with its parameters."""
    if split is None:
        return "''", []
    if split.ticked:
        return (
            "COALESCE((one.answers -> %s) @> to_jsonb(%s::text), false)::text",
            [split.key, split.ticked],
        )
    return "COALESCE(one.answers ->> %s, '')", [split.key]


def count(
    survey: Survey, instrument: Instrument, split: Split | None = None, *, is_whole: bool = True
) -> Counted:
    """Count all questions in one statement, and those that ask for a number in one more.

    Groups of a tick are "true" and "false".
    """
    group, given = _group(split)
    of_survey = [survey.program_id, survey.pk, is_whole]
    ranked = [key for key, one in instrument.questions.items() if one.kind == Kind.RANKING]
    declined = f'"{DECLINED}"'
    # Texts, numbers and days are only counted as given: what they say stays where it is.
    sql = STATEMENT.format(group=group, rows=ROWS, of_survey=OF_SURVEY, every=EVERY)
    parameters: list[Any] = [
        *given, instrument.counted, declined, *of_survey, list(instrument.questions), declined,
        ranked, *of_survey,
    ]  # fmt: skip
    numbers = [key for key, one in instrument.questions.items() if one.kind == Kind.NUMBER]
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        found = _read(cursor.fetchall())
        if numbers:
            sql = SPREADS.format(group=group, rows=ROWS, of_survey=OF_SURVEY)
            cursor.execute(sql, [*given, numbers, *of_survey])
            _read_spreads(found, cursor.fetchall())
    return found


def _read(rows: Sequence[tuple[Any, ...]]) -> Counted:
    found = Counted()
    for part, key, value, people, first, last, is_whole in rows:
        number = int(people)
        if not is_whole:
            found.groups.setdefault(part, Counts()).put(key, value, number)
        elif key == "all":
            found.total, found.first_day, found.last_day = number, first, last
        else:
            (found.languages if key == "language" else found.modes)[value] = number
    return found


def _read_spreads(found: Counted, rows: Sequence[tuple[Any, ...]]) -> None:
    for part, key, people, mean, quarters, least, most in rows:
        lower, median, upper = (Decimal(repr(one)) for one in quarters)
        spread = Spread(people, mean, lower, median, upper, least, most)
        found.groups.setdefault(part, Counts()).spreads[key] = spread


_kept: Kept[tuple[Any, ...], Counted] = Kept(MOST_KEPT)


def counted(
    survey: Survey, instrument: Instrument, stamp: Stamp, split: Split | None = None
) -> Counted:
    """`count`, kept until the stamp or the instrument is another one.

    Read the stamp first: then what is kept is as new as its stamp, or newer.
    """
    key = (survey.program_id, survey.pk, stamp, instrument.edition, split)
    return _kept.of(
        [key], lambda _keys: {key: count(survey, instrument, split, is_whole=stamp.is_whole)}
    )[key]
