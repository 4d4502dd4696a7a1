"""Who may read, write and publish progress reports."""

from typing import Any

import rules

from bic.people.rules import EDITORS, EVERYONE, STAFF, grant, register


@rules.predicate
def is_published(user: Any, report: Any) -> bool:
    """it is published"""
    return not report.is_draft


@rules.predicate
def is_draft(user: Any, report: Any) -> bool:
    """it is a draft"""
    return report.is_draft


@rules.predicate
def is_own(user: Any, printout: Any) -> bool:
    """they asked for it"""
    return printout.asked_by_id == user.pk


REPORT_PERMISSIONS = register(
    "reports.progressreport",
    {
        "list": grant(EVERYONE),
        "list_all": grant(STAFF),
        "view": grant(EVERYONE, when=is_published),
        "download": grant(EVERYONE, when=is_published),
        "add": grant(EDITORS),
        "export": grant(STAFF),
        "view_draft": grant(EDITORS),
        "view_history": grant(EDITORS),
        "change": grant(EDITORS, when=is_draft),
        "publish": grant(EDITORS, when=is_draft),
        "retry": grant(EDITORS, when=is_published),
        "correct": grant(EDITORS, when=is_published),
    },
)
# What it shows has a permission of its own, which is asked as well.
PRINTOUT_PERMISSIONS = register("reports.printout", {"view": grant(EVERYONE, when=is_own)})
