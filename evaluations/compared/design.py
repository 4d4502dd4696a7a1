"""What the way in which people were found lets be said of a change."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from evaluations.models import WaveSurvey

# With fewer people in a round, one of them moves a share by more than ten points.
ENOUGH = 10


@dataclass(frozen=True)
class Design:
    """Whether effect sizes and intervals are told, and in words why, or why not."""

    tells_effects: bool
    tells_intervals: bool
    why: str


def design_of(reached: Iterable[str]) -> Design:
    """What the rounds allow together: the weakest of them decides."""
    found = set(reached)
    if found == {WaveSurvey.Reached.LOT}:
        return Design(
            True, True,
            _("In every wave people were drawn by lot. A change has an interval of 95 percent: "
              "where it does not reach over 0, chance alone would seldom explain the change. Those "
              "who did not answer may differ from those who did."),
        )  # fmt: skip
    if WaveSurvey.Reached.ANYBODY not in found:
        return Design(
            True, False,
            _("Everybody of a group was asked in some wave. Effect sizes describe those who "
              "answered. There is no interval, because nobody was drawn by lot: what is uncertain "
              "is who did not answer, and no formula tells that."),
        )  # fmt: skip
    return Design(
        False, False,
        _("People chose for themselves whether to answer, so other people may have answered in "
          "each wave. A change may come from that. Numbers, shares and their difference are told; "
          "effect sizes and intervals are not, because they would claim more."),
    )  # fmt: skip
