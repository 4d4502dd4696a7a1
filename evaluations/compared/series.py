"""Surveys that ask the same questions again: each is a round, all of them a series."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bic.surveys.models import Survey
from evaluations.models import Wave, WaveSurvey

ORDER = list(Wave.Kind)


@dataclass(frozen=True)
class Round:
    """One survey of a series, with the wave that asked it; `link` joins both, None without one."""

    survey: Survey
    link: WaveSurvey | None

    @property
    def name(self) -> str:
        """The wave in words, else the title of the survey."""
        return str(self.link.wave) if self.link else self.survey.title

    @property
    def reached(self) -> str:
        """How those who answered were found."""
        return self.link.reached if self.link else WaveSurvey.Reached.ANYBODY

    @property
    def place(self) -> tuple[int, Any, int]:
        """Where it stands among the rounds: surveys of waves by their waves, others by age."""
        kind = ORDER.index(Wave.Kind(self.link.wave.kind)) if self.link else -1
        return kind, self.survey.created_at, self.survey.pk


@dataclass(frozen=True)
class Series:
    """Rounds in their order, the earliest first."""

    rounds: list[Round]

    @property
    def key(self) -> int:
        """The key of its first survey, which stands in addresses."""
        return self.rounds[0].survey.pk

    @property
    def title(self) -> str:
        """What it is called: as its first survey."""
        return self.rounds[0].survey.title


def series_of(community: Any) -> list[Series]:
    """All series of a community that a wave asks or that were asked twice; two queries.

    Only surveys that were opened are in them.
    """
    surveys = list(
        Survey.objects.filter(community=community)
        .select_related("program", "community")
        .order_by("created_at", "pk")
    )
    links = {
        one.survey_id: one
        for one in WaveSurvey.objects.filter(community=community).select_related("wave")
    }
    parts: dict[int, list[Round]] = defaultdict(list)
    first = _firsts(surveys)
    for one in surveys:
        if one.opened_at is not None:
            parts[first[one.pk]].append(Round(one, links.get(one.pk)))
    return [
        Series(sorted(rounds, key=lambda one: one.place))
        for rounds in parts.values()
        if len(rounds) > 1 or rounds[0].link
    ]


def _firsts(surveys: Iterable[Survey]) -> dict[int, int]:
    """The first survey of each one's series; a later one is made after the one it follows."""
    found: dict[int, int] = {}
    for one in surveys:
        found[one.pk] = found.get(one.earlier_id, one.pk) if one.earlier_id else one.pk
    return found
