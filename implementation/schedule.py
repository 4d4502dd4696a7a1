"""Which periods each audience should be told, and how far each of them is: out of days alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from dateutil.relativedelta import relativedelta

from implementation.models import AudienceReport, ReportCycle

DAY = timedelta(days=1)
# Five years of months: nobody catches up with more.
MOST = 60


class Turn(NamedTuple):
    """A period that an audience should be told, and until when."""

    start: date
    end: date
    due_on: date


@dataclass(frozen=True)
class Standing:
    """Where a cycle is: the report that is worked on, or the turn that is next.

    `waiting` counts the turns whose period is over and of which nothing was begun; the first of
    them is `turn` where no report is open.
    """

    cycle: ReportCycle
    turn: Turn
    report: AudienceReport | None
    waiting: int
    today: date

    @property
    def is_due(self) -> bool:
        """Whether its period is over, so that it should be written."""
        return self.report is not None or self.waiting > 0

    @property
    def days_late(self) -> int:
        """How many days ago it should have been published; 0 for none."""
        return max(0, (self.today - self.turn.due_on).days) if self.is_due else 0


def turn_of(cycle: ReportCycle, start: date, number: int = 0) -> Turn:
    """The period that begins `number` turns after `start`."""
    begins = start + relativedelta(months=number * cycle.months)
    end = start + relativedelta(months=(number + 1) * cycle.months) - DAY
    return Turn(begins, end, end + timedelta(days=cycle.days_after))


def turns(cycle: ReportCycle, told_until: date | None, today: date) -> list[Turn]:
    """The turns after the last day that was told whose period is over, and the one after them.

    >>> cycle = ReportCycle(months=3, begins_on=date(2026, 1, 1), days_after=30)
    >>> [one.end.isoformat() for one in turns(cycle, None, date(2026, 7, 2))]
    ['2026-03-31', '2026-06-30', '2026-09-30']
    >>> [one.due_on.isoformat() for one in turns(cycle, date(2026, 6, 30), date(2026, 7, 2))]
    ['2026-10-30']
    """
    start = told_until + DAY if told_until else cycle.begins_on
    found = []
    for number in range(MOST):
        one = turn_of(cycle, start, number)
        found.append(one)
        if one.end >= today:
            break
    return found


def standings(cycles: Iterable[ReportCycle], today: date) -> list[Standing]:
    """Where each cycle is, in the order given; one query besides the cycles."""
    cycles = list(cycles)
    rows: dict[int, list[AudienceReport]] = {one.pk: [] for one in cycles}
    of_them = AudienceReport.objects.filter(cycle__in=cycles)
    for report in of_them.defer("facts").order_by("period_end", "number"):
        rows[report.cycle_id].append(report)
    return [_standing(one, rows[one.pk], today) for one in cycles]


def _standing(cycle: ReportCycle, reports: list[AudienceReport], today: date) -> Standing:
    told_until = max((one.period_end for one in reports), default=None)
    coming = turns(cycle, told_until, today)
    waiting = sum(one.end < today for one in coming)
    report = next((one for one in reports if one.is_open), None)
    if report is None:
        return Standing(cycle, coming[0], None, waiting, today)
    report.cycle = cycle
    own = Turn(report.period_start, report.period_end, report.due_on)
    return Standing(cycle, own, report, waiting, today)


def standings_of(community: Any, today: date) -> list[Standing]:
    """Where each running cycle of a community is; two queries."""
    return standings(ReportCycle.objects.filter(community=community).running().for_list(), today)
