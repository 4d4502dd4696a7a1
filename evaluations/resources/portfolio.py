"""Columns of the portfolio in files."""

from collections.abc import Callable
from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.blueprint import PHASES
from bic.tenancy.models import Program
from bic.ui.export import Choice
from communities.models import Community
from evaluations import portfolio


class Lines:
    """What the portfolio says of every community of a program, asked for once a file."""

    def __init__(self) -> None:
        self.found: dict[int, portfolio.Line] = {}

    def of(self, row: Community) -> portfolio.Line:
        """The line of a community."""
        if not self.found:
            program = Program.objects.get(pk=row.program_id)
            places = Community.objects.filter(program=program).for_list()
            self.found = portfolio.lines(program, places)
        return self.found[row.pk]


class OfLine(Field):
    """A column out of the line of a community."""

    lines: Lines

    def __init__(self, column_name: Any, of: Callable[[portfolio.Line], Any]) -> None:
        super().__init__(None, column_name)
        self.of = of

    def get_value(self, instance: Any) -> Any:
        return self.of(self.lines.of(instance))


def _done(place: int) -> OfLine:
    name = format_lazy("{phase}: {words}", phase=PHASES[place + 1].short, words=_("steps done"))
    return OfLine(name, lambda line: line.stages[place].done)


def _days(place: int) -> OfLine:
    name = format_lazy("{phase}: {words}", phase=PHASES[place + 1].short, words=_("days"))
    return OfLine(name, lambda line: line.stages[place].days)


def _of(completion: Any, name: str) -> int | None:
    return getattr(completion, name, None)


class PortfolioResource(Resource):
    """What the portfolio shows of each community. Needs `for_list()`."""

    name = Field("name", _("Community"))
    status = Choice("status", _("Status"), Community.Status)
    cohort = Field("cohort", _("Cohort"))
    steps = OfLine(_("Steps done"), lambda line: line.done)
    late = OfLine(_("Steps that need attention"), lambda line: line.late)
    done_2, days_2 = _done(0), _days(0)
    done_3, days_3 = _done(1), _days(1)
    done_4, days_4 = _done(2), _days(2)
    done_5, days_5 = _done(3), _days(3)
    achieved = OfLine(_("Actions achieved"), lambda line: _of(line.completion, "part"))
    actions = OfLine(_("Actions of the plan"), lambda line: _of(line.completion, "whole"))
    parity = OfLine(_("Missing at meetings"), lambda line: line.parity.words)
    gates = OfLine(
        _("Gates opened"), lambda line: ", ".join(f"{one.number} {one.name}" for one in line.opened)
    )

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        lines = Lines()
        for field in self.fields.values():
            if isinstance(field, OfLine):
                field.lines = lines
