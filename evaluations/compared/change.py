"""The checklist of institutional change over the waves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from evaluations.changepoints import SUGGESTED
from evaluations.compared.series import ORDER
from evaluations.models import ChangeMark, ChangePoint, Wave

State = ChangeMark.State
# How far each state is; what is not known is nowhere.
FAR = {State.NO: 0, State.PARTLY: 1, State.YES: 2, State.LASTING: 3}
TAGS = {State.NO: "line", State.PARTLY: "warn", State.YES: "ok", State.LASTING: "pine"}


@dataclass(frozen=True)
class Line:
    """A point with its marks by wave, None where it was not marked; `change` says what changed."""

    point: ChangePoint
    marks: list[ChangeMark | None]
    change: str

    @property
    def tagged(self) -> list[tuple[ChangeMark | None, str]]:
        """The marks with the looks of their tags."""
        return [(one, TAGS.get(State(one.state), "line") if one else "") for one in self.marks]


@dataclass(frozen=True)
class Checklist:
    """The points of a community over its waves, the earliest first."""

    waves: list[Wave]
    lines: list[Line]

    @property
    def lacks_suggested(self) -> bool:
        """Whether some suggested point is not among them."""
        return not {line.point.suggested for line in self.lines} >= set(SUGGESTED)

    @property
    def sums(self) -> list[tuple[int, int]]:
        """How many points were in place at each wave, of how many that were known."""
        found = []
        for place, _wave in enumerate(self.waves):
            far = [
                FAR[State(mark.state)] for line in self.lines
                if (mark := line.marks[place]) and State(mark.state) in FAR
            ]  # fmt: skip
            found.append((sum(one >= FAR[State.YES] for one in far), len(far)))
        return found


def checklist_of(community: Any) -> Checklist:
    """The checklist of a community; three queries."""
    waves = sorted(
        Wave.objects.filter(community=community), key=lambda one: ORDER.index(Wave.Kind(one.kind))
    )
    points = ChangePoint.objects.filter(community=community).order_by("position", "pk")
    marks = {
        (one.point_id, one.wave_id): one for one in ChangeMark.objects.filter(community=community)
    }
    lines = []
    for point in points:
        found = [marks.get((point.pk, wave.pk)) for wave in waves]
        lines.append(Line(point, found, _change(found)))
    return Checklist(waves, lines)


def _change(marks: Sequence[ChangeMark | None]) -> str:
    """From the first wave at which it was known to the last, in words."""
    far = [FAR[State(one.state)] for one in marks if one and State(one.state) in FAR]
    if len(far) < 2:
        return ""
    if far[-1] == far[0]:
        return _("As before")
    return _("Further") if far[-1] > far[0] else _("Further back")
