"""Why an indicator says nothing, and what to load so that it does."""

from django.utils.translation import gettext as _

from research.census import cells
from research.indicators.values import Cause, Problem


def why(problem: Problem) -> str:
    """The reason in a sentence or two."""
    said = {
        "table": problem.table,
        "label": problem.label,
        "file": problem.file,
        "years": problem.years,
        "area": problem.area,
        "now": problem.label,
    }
    match problem.cause:
        case Cause.NO_CODE:
            return _("The Census code of this community is not known yet.")
        case Cause.NOT_LOADED:
            return _("Load table %(table)s to see this.") % said
        case Cause.NOT_IN_FILE:
            return (
                _(
                    "Table %(table)s is loaded, but this community is not in it. Load a file "
                    "of that table in which it is."
                )
                % said
            )
        case Cause.LABEL:
            return (
                _(
                    "The file %(file)s (table %(table)s, %(years)s) has no single line with "
                    "the label “%(label)s”, so nothing is computed from it."
                )
                % said
            )
        case Cause.NO_FIGURE:
            return _("%(area)s, %(years)s, “%(label)s”: %(reason)s.") % (
                said | {"reason": cells.reason(problem.symbol)}
            )
        case Cause.NOBODY:
            return _("%(area)s, %(years)s: %(reason)s.") % (said | {"reason": cells.NOBODY})
        case Cause.OVERLAP:
            return (
                _(
                    "%(years)s is loaded too, but it overlaps %(now)s: both rest in part on "
                    "the same answers, so they are not compared. Load table %(table)s of five "
                    "earlier years."
                )
                % said
            )
    return (
        _(
            "To see a change, load table %(table)s of an earlier period that does not "
            "overlap %(now)s."
        )
        % said
    )
