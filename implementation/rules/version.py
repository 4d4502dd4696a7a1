"""Who freezes, approves and publishes the plan, who translates it, and who reads its versions.

What waits for approval is the staff's; what was approved is everybody's who takes part. An
edition is public.
"""

import rules

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, actors_of, grant, register


@rules.predicate
def is_approved_or_for_staff(user, version):
    """it was approved, or they are staff"""
    return version.is_approved or not STAFF.isdisjoint(actors_of(user, version))


@rules.predicate
def is_not_approved(_user, version):
    """nobody approved it yet"""
    return not version.is_approved


@rules.predicate
def is_approved(_user, version):
    """it was approved"""
    return version.is_approved


PLAN_VERSION_PERMISSIONS = register(
    "implementation.planversion",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_approved_or_for_staff),
        "compare": grant(EVERYONE),
        "add": grant(EDITORS),
        "approve": grant(EDITORS, when=is_not_approved),
        "delete": grant(EDITORS, when=is_not_approved),
        "mark": grant(EDITORS, when=is_approved),
        "publish": grant(EDITORS, when=is_approved),
        "retry": grant(EDITORS, when=is_approved),
        "view_history": grant(STAFF),
    },
)
PLAN_EDITION_PERMISSIONS = register("implementation.planedition", {"view": grant(EVERYONE)})
FRONT_TEXT_PERMISSIONS = register(
    "implementation.fronttext",
    {
        "view": grant(EVERYONE),
        "change": grant(EDITORS),
        "translate": grant(RESEARCHERS),
        "view_history": grant(STAFF),
    },
)
