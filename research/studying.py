"""How far a study is: people and records so far, by the groups that it wants to hear.

Custodians see the counts as they are. Everybody else sees them suppressed, and only once the
study is closed: who looks twice must not see single people come.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bic.privacy import HIDDEN, Cell, Choices, OneWay, Shown, suppress, threshold_of
from bic.spoken import name_of
from bic.surveys.definition import form_in_force
from bic.surveys.progress import answer_name, answered, collected
from bic.tenancy import scope
from research.models import Record, Study, Target
from research.models.study import About, Age


def group_name(about: str, group: str) -> str:
    """A group that people are counted by, in the language of the page."""
    if about == About.LANGUAGE:
        return name_of(group)
    return str(Age(group).label) if about == About.AGE and group in Age.values else group


@dataclass(frozen=True)
class Wanted:
    """A target, and how many people of its group were heard."""

    target: Target
    label: str
    cell: Cell

    @property
    def percent(self) -> int | None:
        """How much of it is reached, up to 100; None while hidden."""
        if self.cell.count is None:
            return None
        return min(100, round(100 * self.cell.count / self.target.wanted))

    @property
    def is_counted(self) -> bool:
        """Whether the answers to a survey tell who belongs to the group."""
        return self.target.about in (About.LANGUAGE, About.ANSWER)

    @property
    def is_reached(self) -> bool:
        """Whether all that were wanted were heard."""
        return self.cell.count is not None and self.cell.count >= self.target.wanted


@dataclass(frozen=True)
class Progress:
    """People heard, records of them (None for surveys), and each target."""

    people: Cell
    records: int | None
    targets: list[Wanted]
    threshold: int
    is_told: bool

    @property
    def hides(self) -> bool:
        """Whether anything is hidden because few people stand behind it."""
        return self.is_told and any(
            cell.is_hidden for cell in (self.people, *(one.cell for one in self.targets))
        )


def progress(study: Study, *, sees_all: bool) -> Progress:
    """How far a study is, as its reader may know it. Two queries; some more for a survey."""
    targets = list(study.targets.order_by("about", "group"))
    threshold = threshold_of(study.program)
    if study.is_survey:
        return _of_survey(study, targets, threshold, sees_all)
    if not sees_all and study.closed_at is None:
        hidden = [Wanted(one, group_name(one.about, one.group), HIDDEN) for one in targets]
        return Progress(HIDDEN, None, hidden, threshold, False)
    people, records, heads = _heard(study)
    cells = _cells(people, heads, targets, threshold, sees_all)
    wanted = [
        Wanted(one, group_name(one.about, one.group), cells[one.about, one.group])
        for one in targets
    ]
    total = Shown(people) if sees_all else suppress(OneWay.of({"": people}), threshold).total
    is_group = study.kind == Study.Kind.GROUPS
    return Progress(total, records if sees_all or is_group else None, wanted, threshold, True)


def _heard(study: Study) -> tuple[int, int, dict[str, Counter[str]]]:
    """People, records, and people by group. Partners' scope has no records, so it is widened."""
    heads: dict[str, Counter[str]] = {}
    people = records = 0
    with scope(study.program_id):
        rows = Record.objects.filter(study=study).values_list("people_count", "heads")
        for count, by_group in rows:
            people, records = people + count, records + 1
            add_heads(heads, by_group)
    return people, records, heads


def add_heads(heads: dict[str, Counter[str]], by_group: Mapping[str, Mapping[str, int]]) -> None:
    """Add the people of one record to what is counted already."""
    for about, groups in by_group.items():
        heads.setdefault(about, Counter()).update(groups)


def _cells(
    people: int,
    heads: Mapping[str, Counter[str]],
    targets: Iterable[Target],
    threshold: int,
    sees_all: bool,
) -> dict[tuple[str, str], Cell]:
    """The people of each target's group; people may stand in several groups of a kind."""
    cells: dict[tuple[str, str], Cell] = {}
    by_kind: dict[str, dict[str, int]] = {}
    for one in targets:
        by_kind.setdefault(one.about, {})[one.group] = heads.get(one.about, Counter())[one.group]
    for about, groups in by_kind.items():
        if sees_all:
            cells |= {(about, group): Shown(count) for group, count in groups.items()}
            continue
        everybody = max([people, *groups.values()])
        line = suppress(Choices(tuple(groups), tuple(groups.values()), everybody), threshold)
        cells |= {(about, group): cell for group, cell in line}
    return cells


def _of_survey(study: Study, targets: list[Target], threshold: int, sees_all: bool) -> Progress:
    """Answers to the survey so far, by language and by the answers that targets name."""
    if study.survey is None:
        wanted = [Wanted(one, group_name(one.about, one.group), HIDDEN) for one in targets]
        return Progress(Shown(0), None, wanted, threshold, True)
    survey = study.survey
    survey.program = study.program
    form = form_in_force(survey)
    found = collected(survey, None, sees_all=sees_all)
    languages = dict(found.languages)
    answers = answered(survey, form, {one.key for one in targets}, sees_all=sees_all)
    wanted = []
    for one in targets:
        label = group_name(one.about, one.group)
        cell: Cell = HIDDEN
        if one.about == About.LANGUAGE:
            cell = languages.get(label, Shown(0))
        elif one.about == About.ANSWER:
            label = answer_name(form, one.key, one.group)
            cell = dict(answers[one.key]).get(one.group, Shown(0))
        wanted.append(Wanted(one, label, cell))
    return Progress(found.languages.total, None, wanted, threshold, True)
