"""Which skills are covered, by whom, and which hang on one person or on nobody."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from planning.models.team import SkillLevel


@dataclass
class Cover:
    """One skill and the people who are able or expert in it."""

    skill: Any
    people: list[Any] = field(default_factory=list)

    @property
    def is_missing(self) -> bool:
        """Whether nobody covers it."""
        return not self.people

    @property
    def is_thin(self) -> bool:
        """Whether it is lost with one person."""
        return len(self.people) == 1


@dataclass
class Coverage:
    """All skills of a program, for one place; `place` None is the program as a whole."""

    place: Any
    people: list[Any]
    covers: list[Cover]

    @property
    def missing(self) -> list[Cover]:
        """Skills that nobody covers."""
        return [cover for cover in self.covers if cover.is_missing]

    @property
    def thin(self) -> list[Cover]:
        """Skills that one person alone covers."""
        return [cover for cover in self.covers if cover.is_thin]

    @property
    def covered(self) -> int:
        """How many skills somebody covers."""
        return len(self.covers) - len(self.missing)


def coverage(skills: Iterable[Any], people: Iterable[Any], place: Any = None) -> Coverage:
    """Who of `people` covers what; they come with `levels_now` (`Member.for_list`)."""
    people = list(people)
    by_skill: dict[int, list[Any]] = {}
    for person in people:
        for level in person.levels_now:
            if level.level in SkillLevel.COVERING:
                by_skill.setdefault(level.skill_id, []).append(person)
    return Coverage(place, people, [Cover(skill, by_skill.get(skill.pk, [])) for skill in skills])


def by_community(
    skills: Iterable[Any], people: Iterable[Any], communities: Iterable[Any]
) -> list[Coverage]:
    """The coverage of each community by those assigned to it, or to the whole program.

    People come with `work_now` and `levels_now` (`Member.for_list`); no queries.
    """
    skills, people = list(skills), list(people)
    found = []
    for community in communities:
        here = [
            person
            for person in people
            if any(work.community_id in (None, community.pk) for work in person.work_now)
        ]
        found.append(coverage(skills, here, community))
    return found
