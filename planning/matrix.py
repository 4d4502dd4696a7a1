"""People by skills, ready to be written: 60 people and 12 skills are 720 cells on one page."""

from collections.abc import Iterable, Sized
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from planning.models import Member, Skill, SkillLevel

# Django takes at most a thousand fields in one request.
MOST_CELLS = 900


@dataclass(frozen=True, slots=True)
class Cell:
    """One person's level in one skill."""

    skill: Any
    level: str
    # The level in words, "" for none.
    words: str
    # The options of its list, the level chosen; built once for each level, not for each cell.
    options: SafeString


@dataclass(frozen=True, slots=True)
class Line:
    """One person with a cell for each skill."""

    member: Any
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Column:
    """One skill as the matrix shows it. A property of the model would be asked for each cell."""

    pk: int
    label: str


@dataclass(frozen=True, slots=True)
class Shown:
    """The matrix; `seen` is what `MatrixForm` compares with when it comes back."""

    columns: list[Column]
    lines: list[Line]
    seen: str


def people_of_a_page(skills: Sized) -> int:
    """How many people stand on one page, so that it can be sent as one form."""
    return max(1, MOST_CELLS // max(1, len(skills)))


def options(chosen: str) -> SafeString:
    """The options of a cell with level `chosen`; HTML lets their end tags go."""
    pairs = [("", "–"), *SkillLevel.Level.choices]
    return format_html_join("", "{}", ((_option(*pair, chosen),) for pair in pairs))


def _option(value: Any, label: Any, chosen: str) -> SafeString:
    if value == chosen:
        return format_html('<option value="{}" selected>{}', value, label)
    return format_html('<option value="{}">{}', value, label)


def matrix(skills: Iterable[Skill], people: Iterable[Member]) -> Shown:
    """All cells, in three queries."""
    columns = [Column(skill.pk, skill.label) for skill in skills]
    people = list(people)
    stored = SkillLevel.objects.filter(member__in=[one.pk for one in people])
    levels = {
        (member, skill): level
        for member, skill, level in stored.values_list("member_id", "skill_id", "level")
    }
    words = {"": ""} | {str(value): str(label) for value, label in SkillLevel.Level.choices}
    lists = {level: options(level) for level in words}
    lines = []
    for person in people:
        cells = []
        for column in columns:
            level = levels.get((person.pk, column.pk), "")
            cells.append(Cell(column, level, words[level], lists[level]))
        lines.append(Line(person, cells))
    seen = ",".join(f"c{member}-{skill}={level}" for (member, skill), level in levels.items())
    return Shown(columns, lines, seen)


def with_counts(day: date) -> QuerySet[Skill]:
    """The catalogue in its order, with `covered_by`: how many on the team cover each."""
    here = Q(levels__member__in=Member.objects.on_team(day), levels__level__in=SkillLevel.COVERING)
    return Skill.objects.annotate(covered_by=Count("levels", filter=here)).order_by(
        "position", "name", "pk"
    )
