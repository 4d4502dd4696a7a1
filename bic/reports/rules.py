"""Who may read, write and publish progress reports, and fetch the files of long lists."""

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
def is_asked_for_by(user: Any, file: Any) -> bool:
    """they asked for it"""
    return file.requested_by_id == user.pk


@rules.predicate
def shows_no_more_than_now(user: Any, export: Any) -> bool:
    """they asked for it and may still see every community in it"""
    mine = user.memberships_in(export.program_id)
    if any(m.is_staff for m in mine):
        return is_asked_for_by(user, export)
    seen = {m.community_id for m in mine}
    covers = export.community_ids is not None and seen.issuperset(export.community_ids)
    return covers and is_asked_for_by(user, export)


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
EXPORT_PERMISSIONS = register(
    "reports.export",
    {
        # Whether somebody may export a list is asked of the list.
        "add": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_asked_for_by),
        "download": grant(EVERYONE, when=shows_no_more_than_now),
        "retry": grant(EVERYONE, when=is_asked_for_by),
    },
)
# What it shows has a permission of its own, which is asked as well.
PRINTOUT_PERMISSIONS = register("reports.printout", {"view": grant(EVERYONE, when=is_asked_for_by)})
