"""Why an indicator says nothing, and what to load so that it does."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from research.census import cells
from research.indicators.values import Cause, Problem

SENTENCES: dict[str, Any] = {
    Cause.NO_CODE: _("The Census code of this community is not known yet."),
    Cause.NOT_LOADED: _("Load table %(table)s to see this."),
    Cause.NOT_IN_FILE: _(
        "Table %(table)s is loaded, but this community is not in it. Load a file of that table "
        "in which it is."
    ),
    Cause.LABEL: _(
        "The file %(file)s (table %(table)s, %(years)s) has no single line with the label "
        "“%(label)s”, so nothing is computed from it."
    ),
    Cause.NO_FIGURE: _("%(area)s, %(years)s, “%(label)s”: %(reason)s."),
    Cause.NOBODY: _("%(area)s, %(years)s: %(reason)s."),
    Cause.OVERLAP: _(
        "%(years)s is loaded too, but it overlaps %(now)s: both rest in part on the same "
        "answers, so they are not compared. Load table %(table)s of five earlier years."
    ),
    Cause.NO_EARLIER: _(
        "To see a change, load table %(table)s of an earlier period that does not overlap %(now)s."
    ),
}


def why(problem: Problem) -> str:
    """The reason in a sentence or two."""
    nobody = problem.cause == Cause.NOBODY
    return str(SENTENCES[problem.cause]) % {
        "table": problem.table,
        "label": problem.label,
        "file": problem.file,
        "years": problem.years,
        "area": problem.area,
        "now": problem.label,
        "reason": cells.NOBODY if nobody else cells.reason(problem.symbol),
    }
