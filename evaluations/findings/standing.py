"""What became of it all: institutional change, the plan, and what was shared with other towns."""

from typing import Any

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _

from bic.blueprint import step
from bic.days import today_in
from bic.measures import all_measures
from evaluations.compared.change import TAGS, checklist_of
from evaluations.findings import tables
from evaluations.findings.rounds import place
from evaluations.findings.tables import figure, part, row, table, words
from evaluations.models import ChangeMark, Lesson, Strategy, Wave

# What the plan of a community counts of itself; the plan stands beside evaluation, not below it.
OF_THE_PLAN = "plan."


def change(wave: Wave) -> dict[str, Any]:
    """The checklist up to a wave, with what shows it."""
    found = checklist_of(wave.community)
    waves = [(n, one) for n, one in enumerate(found.waves) if place(one) <= place(wave)]
    marked = [line for line in found.lines if any(line.marks[n] for n, _wave in waves)]
    if not marked:
        return {}
    rows = [
        row(line.point.title, [*(_mark(line.marks[n]) for n, _one in waves), _shown(line, waves)])
        for line in marked
    ]
    sums = found.sums
    in_place = [
        words(_("%(part)s of %(whole)s") % {"part": sums[n][0], "whole": sums[n][1]})
        for n, _one in waves
    ]
    rows.append(row(_("In place, of those that were known"), [*in_place, []]))
    columns = [*(one for _n, one in waves), _("What shows it")]
    title = _("What the town does differently")
    return part([table(_("Institutional change"), title, columns, rows)])


def _mark(mark: ChangeMark | None) -> list[dict[str, Any]]:
    if mark is None:
        return words(_("Not asked"))
    return words(mark.get_state_display(), TAGS.get(ChangeMark.State(mark.state), "line"))


def _shown(line: Any, waves: list[tuple[int, Wave]]) -> list[dict[str, Any]]:
    """What shows the newest mark of which something shows it."""
    marks = [line.marks[n] for n, _one in waves if line.marks[n]]
    return words(next((one.shown_by for one in reversed(marks) if one.shown_by), ""))


def plan(wave: Wave) -> dict[str, Any]:
    """What is counted of the plan as it is now; numbers of people are not among it."""
    today = today_in(wave.program)
    rows, formulas = [], []
    for one in all_measures():
        if not one.key.startswith(OF_THE_PLAN) or one.counts_people:
            continue
        found = one.count(wave.community, None, today)
        if found.value is None:
            rows.append(row(one.name, [words(found.why), []]))
            continue
        is_share = one.unit == "percent"
        told = number_format(round(found.value, 1) if is_share else found.value)
        unit = tables.PERCENT if is_share else tables.AMOUNT
        of = {"part": found.part, "whole": found.whole}
        behind = words(_("%(part)s of %(whole)s") % of) if found.whole else []
        rows.append(
            row(one.name, [[figure(unit, f"{told}%" if is_share else told, found.value)], behind])
        )
        formulas.append(f"{one.name}: {one.formula}")
    columns = [_("As of %(day)s") % {"day": date_format(today)}, _("Number")]
    return part([table(_("Actions and tasks of the plan"), _("What"), columns, rows,
                       notes=formulas)])  # fmt: skip


def _step(code: str) -> str:
    return f"{code} {step(code).name}" if code else ""


def lessons(wave: Wave) -> dict[str, Any]:
    """What staff wrote for everybody of lessons of a wave, and what the community shared.

    Of a lesson itself nothing is told: it is the staff's alone.
    """
    learned = Lesson.objects.filter(community_id=wave.community_id).told_of(wave)
    rows = Strategy.objects.of(wave.community).published()
    return part(
        [
            table(
                _("What was learned"), _("Lesson"), [_("Step of the Blueprint")],
                [row(one.told, [words(_step(one.step))]) for one in learned],
            ),
            table(
                _("Strategies shared with other communities"), _("Strategy"),
                [_("For whom"), _("What became of it")],
                [row(one.title, [words(one.whom), words(one.result)]) for one in rows],
            )
        ]
    )  # fmt: skip
