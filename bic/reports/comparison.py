"""What changed from one progress report to the next: numbers, steps and words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from bic.reports.layout import SPINE, told_in
from bic.reports.models import Part, ProgressReport
from bic.reports.sections import Figure, figures_of, from_json


class Change(NamedTuple):
    """Something that is told otherwise than before; "" on a side where it is not told."""

    what: str
    before: str
    after: str
    source: str = ""


@dataclass(frozen=True)
class Changes:
    """What is new in a report, in its language."""

    figures: list[Change]
    steps: list[Change]
    texts: list[Change]

    def __bool__(self) -> bool:
        return bool(self.figures or self.steps or self.texts)


def previous(report: ProgressReport) -> ProgressReport | None:
    """The version that a report corrects, else the newest one of an earlier period; one query."""
    if report.corrects_id:
        return ProgressReport.objects.get(pk=report.corrects_id)
    earlier = ProgressReport.objects.filter(
        community=report.community_id, period_end__lt=report.period_end
    )
    return earlier.published().order_by("-period_end", "-number", "-pk").first()


def between(before: dict[str, Any], after: dict[str, Any]) -> Changes:
    """What facts tell otherwise than those frozen before.

    Words of people are compared where both wrote in the same language.
    """
    earlier = told_in(before, after["language"])
    texts = []
    if before["language"] == after["language"]:
        told = before["narratives"], after["narratives"]
        texts = [
            Change(str(part.label), *words)
            for part in Part
            if (words := tuple(one.get(str(part.value), "") for one in told)) and len({*words}) > 1
        ]
    return Changes(of_figures(_figures(earlier), _figures(after)), _of_steps(earlier, after), texts)


def of_figures(before: Iterable[Figure], after: Iterable[Figure]) -> list[Change]:
    """Numbers that changed, came or went, in the order of `after`."""
    old, new = {one.key: one for one in before}, {one.key: one for one in after}
    changed = [
        Change(one.words, old[key].value if key in old else "", one.value, one.source)
        for key, one in new.items()
        if key not in old or old[key].value != one.value
    ]
    gone = [Change(one.words, one.value, "") for key, one in old.items() if key not in new]
    return changed + gone


def _figures(facts: dict[str, Any]) -> list[Figure]:
    return figures_of(from_json(one) for one in facts["sections"])


def _of_steps(before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
    old = _steps(before)
    return [
        Change(what, old.get(number, ("", ""))[1], said)
        for number, (what, said) in _steps(after).items()
        if old.get(number, ("", ""))[1] != said
    ]


def _steps(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """By number of a step: its name, and how far it is."""
    spine = next(one["data"] for one in facts["sections"] if one["key"] == SPINE)
    return {
        step["number"]: (
            f"{step['number']} {step['name']}",
            step["headline"] or step["state_label"],
        )
        for phase in spine["phases"]
        for step in phase["steps"]
    }
