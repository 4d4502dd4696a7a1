"""How many people gave each answer: counted by PostgreSQL, in one statement for all questions.

No row of an answer comes into the process, so its memory does not grow with their number.
What was counted is kept in the process under what changes with every response and with every
one that is set aside; it is the same for everybody who sees the survey.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
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
    AND one.id <= %s"""
# The newest key there can be: all that came.
ALL = 2**63 - 1
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


NEWEST = 200
STAMP = f"""
    SELECT COALESCE(max(id), 0), COALESCE(sum(id), 0)::bigint, (
        SELECT count(*) FROM {ROWS}
        WHERE program_id = %s AND survey_id = %s AND set_aside_at IS NOT NULL)
    FROM (SELECT id FROM {ROWS} WHERE program_id = %s AND survey_id = %s
        ORDER BY id DESC LIMIT {NEWEST}) AS newest
"""  # noqa: S608  (names of our own)
CAME = f"SELECT count(*) FROM {ROWS} WHERE program_id = %s AND survey_id = %s"  # noqa: S608
NEXT = f"""
    SELECT id FROM {ROWS} WHERE program_id = %s AND survey_id = %s ORDER BY id OFFSET %s LIMIT 1
"""  # noqa: S608


class Split(NamedTuple):
    """What people are grouped by: the answers to a question, or whether one choice was ticked."""

    key: str
    ticked: str = ""


@dataclass
class Counts:
    """Numbers of people of one group, or of all: nothing of this may reach a reader as it is.

    `by_value` says of each question how many gave each answer, `answered` how many gave any.
    """

    by_value: dict[str, dict[str, int]] = field(default_factory=dict)
    answered: dict[str, int] = field(default_factory=dict)

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

    Transactions end in any order, so the newest key is not enough: `keys` is the sum of the
    newest ones, among which a late one still falls. Only those up to `through` are counted.
    """

    newest: int
    keys: int
    set_aside: int
    through: int = ALL


def _one_row(sql: str, parameters: Sequence[int]) -> tuple[int, ...]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchone()


def stamp_of(survey: Survey) -> Stamp:
    """The stamp of all that came; it costs the same however many they are."""
    of = [survey.program_id, survey.pk]
    return Stamp(*_one_row(STAMP, [*of, *of]))


def held_back(survey: Survey, stamp: Stamp, step: int) -> Stamp:
    """The stamp of what may be told while answers still come, to whoever may not see each.

    Who looks today and tomorrow would see what the one person answered who came meanwhile. So
    what is told grows by `step` people at a time, and always so many are held back that the
    final results add `step` at least.
    """
    of = [survey.program_id, survey.pk]
    [came] = _one_row(CAME, of)
    told = (came // step - 1) * step
    through = _one_row(NEXT, [*of, told - 1])[0] if told > 0 else 0
    return Stamp(through, 0, stamp.set_aside, through)


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
    survey: Survey, instrument: Instrument, split: Split | None = None, *, through: int = ALL
) -> Counted:
    """Count all questions in one statement. Groups of a tick are "true" and "false"."""
    group, given = _group(split)
    of_survey = [survey.program_id, survey.pk, through]
    ranked = [key for key, one in instrument.questions.items() if one.kind == Kind.RANKING]
    declined = f'"{DECLINED}"'
    # Texts, numbers and days are only counted as given: what they say stays where it is.
    sql = STATEMENT.format(group=group, rows=ROWS, of_survey=OF_SURVEY, every=EVERY)
    parameters: list[Any] = [
        *given, instrument.counted, declined, *of_survey, list(instrument.questions), declined,
        ranked, *of_survey,
    ]  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return _read(cursor.fetchall())


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


_kept: Kept[tuple[Any, ...], Counted] = Kept(MOST_KEPT)


def counted(
    survey: Survey, instrument: Instrument, stamp: Stamp, split: Split | None = None
) -> Counted:
    """`count`, kept until the stamp or the instrument is another one.

    Read the stamp first: then what is kept is as new as its stamp, or newer.
    """
    key = (survey.program_id, survey.pk, stamp, instrument.edition, split)
    return _kept.of(
        [key], lambda _keys: {key: count(survey, instrument, split, through=stamp.through)}
    )[key]
