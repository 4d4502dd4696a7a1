"""Reading an evaluation plan: its columns and tables, what it lacks, and what was seen of it."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.approval import done
from bic.versions import named
from evaluations.models import LogicItem, LogicLink, Plan, PlanRow, Question
from evaluations.models.logic import ORDER, Column, after, before
from evaluations.wording import put_words
from planning.charter import Gap

HINTS = {
    Column.CONTEXT: gettext_lazy("What is there: people, money, partners, laws, trust."),
    Column.ACTIVITY: gettext_lazy("What you do: meetings, studies, training, translation."),
    Column.OUTPUT: gettext_lazy("What comes of it at once: who took part, and how good it was."),
    Column.SOON: gettext_lazy("What people know, notice or can do after the first year."),
    Column.LATER: gettext_lazy("What people and the town do differently: practice and policy."),
    Column.LONG: gettext_lazy("How life is different after three years and more."),
}
ADD_WORDS = {
    Column.CONTEXT: gettext_lazy("Add to the context"),
    Column.ACTIVITY: gettext_lazy("Add an activity"),
    Column.OUTPUT: gettext_lazy("Add an output"),
    Column.SOON: gettext_lazy("Add an immediate outcome"),
    Column.LATER: gettext_lazy("Add an intermediate outcome"),
    Column.LONG: gettext_lazy("Add a long-term outcome"),
}
LACKS = {
    Column.CONTEXT: gettext_lazy("Say at least one thing about the context."),
    Column.ACTIVITY: gettext_lazy("Add at least one activity."),
    Column.OUTPUT: gettext_lazy("Add at least one output."),
    Column.SOON: gettext_lazy("Add at least one immediate outcome."),
    Column.LATER: gettext_lazy("Add at least one intermediate outcome."),
    Column.LONG: gettext_lazy("Add at least one long-term outcome."),
}
HEADINGS = {
    Question.Kind.PROCESS: gettext_lazy("How it goes: process"),
    Question.Kind.OUTCOME: gettext_lazy("What becomes of it: outcomes"),
}
LACKS_QUESTION = {
    Question.Kind.PROCESS: gettext_lazy("Ask at least one question about the process."),
    Question.Kind.OUTCOME: gettext_lazy("Ask at least one question about outcomes."),
}


@dataclass(frozen=True)
class Box:
    """An item of the logic model with what it leads to and what leads to it."""

    item: LogicItem
    targets: Sequence[LogicItem]
    sources: Sequence[LogicItem]
    place: int
    is_last: bool

    @property
    def is_first(self) -> bool:
        """Whether it cannot move up."""
        return self.place == 1

    @property
    def leads_to(self) -> str:
        """Codes of what it leads to: "I1, I2"."""
        return ", ".join(one.code for one in self.targets)


@dataclass(frozen=True)
class ColumnOfModel:
    """A column of the logic model."""

    column: Column
    boxes: Sequence[Box]

    @property
    def before(self) -> Column | None:
        """The column whose items lead here."""
        return before(self.column)

    @property
    def hint(self) -> Any:
        """What stands in it, in a sentence."""
        return HINTS[self.column]

    @property
    def add_words(self) -> Any:
        """The label of the button that adds to it."""
        return ADD_WORDS[self.column]


@dataclass(frozen=True)
class Asked:
    """A question with its rows."""

    question: Question
    rows: Sequence[PlanRow]
    is_first: bool
    is_last: bool


@dataclass(frozen=True)
class QuestionTable:
    """The questions about the process, or about outcomes."""

    kind: Question.Kind
    asked: Sequence[Asked]

    @property
    def heading(self) -> Any:
        """What stands above it."""
        return HEADINGS[self.kind]


@dataclass(frozen=True)
class Whole:
    """A plan with all its parts, as pages, paper and comparisons read it."""

    plan: Plan
    items: Sequence[LogicItem] = field(default_factory=list)
    links: Sequence[LogicLink] = field(default_factory=list)
    questions: Sequence[Question] = field(default_factory=list)
    rows: Sequence[PlanRow] = field(default_factory=list)

    @cached_property
    def columns(self) -> list[ColumnOfModel]:
        """All six, from the left to the right."""
        named_by = {item.pk: item for item in self.items}
        targets: dict[int, list[LogicItem]] = {}
        sources: dict[int, list[LogicItem]] = {}
        for link in self.links:
            targets.setdefault(link.source_id, []).append(named_by[link.target_id])
            sources.setdefault(link.target_id, []).append(named_by[link.source_id])
        found = []
        for column in ORDER:
            items = [item for item in self.items if item.column == column]
            boxes = [
                Box(
                    item, _sorted(targets.get(item.pk, [])), _sorted(sources.get(item.pk, [])),
                    place, place == len(items),
                )
                for place, item in enumerate(items, 1)
            ]  # fmt: skip
            found.append(ColumnOfModel(column, boxes))
        return found

    @property
    def backwards(self) -> list[ColumnOfModel]:
        """The columns in the order in which they are built."""
        return self.columns[::-1]

    @cached_property
    def tables(self) -> list[QuestionTable]:
        """Process and outcome apart."""
        rows: dict[int, list[PlanRow]] = {}
        for row in self.rows:
            rows.setdefault(row.question_id, []).append(row)
        found = []
        for kind in Question.Kind:
            asked = [one for one in self.questions if one.kind == kind]
            found.append(
                QuestionTable(
                    Question.Kind(kind),
                    [
                        Asked(one, rows.get(one.pk, []), one is asked[0], one is asked[-1])
                        for one in asked
                    ],
                )
            )
        return found

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not (self.items or self.questions)


def _sorted(items: Iterable[LogicItem]) -> list[LogicItem]:
    return sorted(items, key=lambda item: (item.position, item.pk))


def whole(plan: Plan) -> Whole:
    """A plan with its parts; four queries."""
    return Whole(
        plan,
        list(LogicItem.objects.filter(plan=plan).in_order()),
        list(LogicLink.objects.filter(plan=plan).order_by("pk")),
        list(Question.objects.filter(plan=plan).in_order()),
        list(PlanRow.objects.filter(plan=plan).in_order()),
    )


def to_read(plan: Plan) -> Whole:
    """A plan as it is shown: with the words of each text in every language; five queries."""
    found = whole(plan)
    put_words(plan.community, found.questions, found.rows)
    return found


def gaps(found: Whole) -> list[Gap]:
    """What a draft lacks before it can be approved, in the order in which it is built."""
    lacking = []
    for part in found.backwards:
        anchor = f"part-{part.column}"
        if not part.boxes:
            lacking.append(Gap(anchor, str(LACKS[part.column])))
        for box in part.boxes:
            anchor, named_by = f"item-{box.item.pk}", {"code": box.item.code}
            if _needs_target(part.column) and not box.targets:
                lacking.append(Gap(anchor, _("%(code)s leads to nothing.") % named_by))
            if _needs_source(part.column) and not box.sources:
                lacking.append(Gap(anchor, _("Nothing leads to %(code)s.") % named_by))
    for table in found.tables:
        if not table.asked:
            lacking.append(Gap(f"part-{table.kind}", str(LACKS_QUESTION[table.kind])))
        lacking += [
            Gap(
                f"question-{one.question.pk}",
                _("Say how %(code)s will be answered.") % {"code": one.question.code},
            )
            for one in table.asked
            if not one.rows
        ]
    return lacking


def _needs_target(column: Column) -> bool:
    return column != Column.CONTEXT and after(column) is not None


def _needs_source(column: Column) -> bool:
    # Context and activities are where it starts.
    return column not in (Column.CONTEXT, Column.ACTIVITY)


def fingerprint(found: Whole) -> str:
    """Short hash of all that a draft says, so that what is approved is what was read."""
    said = [
        found.plan.pk,
        [[i.column, i.number, i.position, i.title, i.text, i.entry_id] for i in found.items],
        sorted([link.source_id, link.target_id] for link in found.links),
        [[q.number, q.position, q.kind, q.text, q.about_id] for q in found.questions],
        [[row.question_id, *words_of(row)] for row in found.rows],
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:24]


# The columns of the table of rows, in the order in which they are read.
ROW_FIELDS = ("indicator", "source", "method", "timing", "analysis", "told", "done_by")


def words_of(row: PlanRow) -> list[str]:
    """What a row says, in the order of its columns."""
    return [getattr(row, name) for name in ROW_FIELDS]


def plain_columns(found: Whole) -> list[dict[str, Any]]:
    """The logic model in plain words, for pictures, tables and paper."""
    return [
        {
            "heading": str(part.column.label),
            "boxes": [
                {
                    "code": box.item.code,
                    "title": box.item.title,
                    "text": box.item.text,
                    "of": box.item.entry.code if box.item.entry else "",
                    "targets": [one.code for one in box.targets],
                }
                for box in part.boxes
            ],
        }
        for part in found.columns
    ]


def plain_tables(found: Whole) -> list[dict[str, Any]]:
    """The questions with their rows in plain words: process and outcome apart."""
    heads = row_headings()
    return [
        {
            "heading": str(table.heading),
            "asked": [
                {
                    "code": one.question.code,
                    "text": str(one.question.said),
                    "about": str(one.question.about or ""),
                    "rows": [
                        list(zip(heads, [str(row.said), *words_of(row)[1:]], strict=True))
                        for row in one.rows
                    ],
                }
                for one in table.asked
            ],
        }
        for table in found.tables
    ]


def row_headings() -> list[str]:
    """Heads of the columns of the table of rows."""
    named = {field.name: str(field.verbose_name) for field in PlanRow._meta.concrete_fields}
    return [named[name][:1].upper() + named[name][1:] for name in ROW_FIELDS]


def printed(found: Whole) -> dict[str, Any]:
    """All that the paper shows of a plan (`to_read`), as plain words of the active language."""
    program = found.plan.program
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "community": found.plan.community.name,
        "standing": standing(found.plan),
        "note": found.plan.approval_note,
        "columns": plain_columns(found),
        "tables": plain_tables(found),
    }


def standing(plan: Plan) -> str:
    """What a version is, in words: "Version 2, approved by … on …"."""
    if plan.approved_by is None or plan.approved_at is None:
        return _("Draft of version %(number)s, not approved yet") % {"number": plan.number}
    approved = done("approved", plan.approved_by, plan.approved_at, plan.program.tzinfo)
    return f"{named(plan.number)}, {approved}"
