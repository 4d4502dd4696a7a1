"""Who reads evaluation plans, who writes them, and who approves them.

An approved plan says what will be asked, why and who hears of it, and names nobody but those
who do the work, so everybody of the community reads it. Drafts are the staff's. What it says
in other languages may follow an approval. Approval lets data collection open, so it is the
directors', who alone may also open that gate with a reason.
"""

import rules

from bic.people.rules import DIRECTORS, EVERYONE, RESEARCHERS, STAFF, actors_of, grant, register
from bic.reports.rules import is_draft


@rules.predicate
def is_approved_or_for_staff(user, plan):
    """it is approved, or they are staff"""
    return not plan.is_draft or not STAFF.isdisjoint(actors_of(user, plan))


PLAN_PERMISSIONS = register(
    "evaluations.plan",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_approved_or_for_staff),
        "view_draft": grant(STAFF),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=is_draft),
        "translate": grant(RESEARCHERS),
        "approve": grant(DIRECTORS, when=is_draft),
        "view_history": grant(STAFF),
    },
)
