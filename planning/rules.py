"""Who may do what in planning."""

from typing import Any

import rules

from bic.people.rules import (
    DIRECTORS,
    EDITORS,
    EVERYONE,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    register,
)

MILESTONE_PERMISSIONS = register(
    "planning.milestone",
    {
        "view": grant(EVERYONE),
        "list": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "slip": grant(EDITORS),
        "delete": grant(EDITORS),
        "export": grant(STAFF),
    },
)

MEMBER_PERMISSIONS = register(
    "planning.member",
    {
        "view": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "export": grant(EDITORS),
        "import": grant(EDITORS),
    },
)
SKILL_PERMISSIONS = register(
    "planning.skill",
    {
        "view": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
    },
)
SKILL_LEVEL_PERMISSIONS = register(
    "planning.skilllevel", {"view": grant(STAFF), "change": grant(EDITORS)}
)


def _is_editor(user, obj):
    return not EDITORS.isdisjoint(actors_of(user, obj))


@rules.predicate
def is_no_salary_or_for_editor(user, line):
    """it tells no salary, or they are director or coordinator"""
    return not line.category.is_salaries or _is_editor(user, line)


@rules.predicate
def is_no_salary_paid_or_for_editor(user, expense):
    """it tells no salary, or they are director or coordinator"""
    return not expense.line.category.is_salaries or _is_editor(user, expense)


BUDGET_PERMISSIONS = register(
    "planning.budget",
    {
        "view": grant(STAFF),
        # Single lines of categories that tell what people earn, and sums over few of them.
        "view_salaries": grant(EDITORS),
    },
)
COMMUNITY_BUDGET_PERMISSIONS = register("planning.communitybudget", {"view": grant(EVERYONE)})
CATEGORY_PERMISSIONS = register("planning.category", {"change": grant(EDITORS)})
LINE_PERMISSIONS = register(
    "planning.budgetline",
    {
        "list": grant(RESEARCHERS),
        "view": grant(RESEARCHERS, when=is_no_salary_or_for_editor),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
        "export": grant(RESEARCHERS),
        "import": grant(EDITORS),
    },
)
EXPENSE_PERMISSIONS = register(
    "planning.expense",
    {
        "list": grant(RESEARCHERS),
        "view": grant(RESEARCHERS, when=is_no_salary_paid_or_for_editor),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
        "view_removed": grant(EDITORS),
        "export": grant(RESEARCHERS),
        "import": grant(EDITORS),
    },
)


@rules.predicate
def is_only_an_idea(user, one):
    """nothing was asked of the funder yet"""
    return one.status == "prospect"


# Who may be put in charge of a grant, and so is reminded of it.
GRANT_OWNERS = tuple(sorted(actor.role for actor in EDITORS))
FUNDING_PERMISSIONS = register(
    "planning.funding", {"view": grant(STAFF), "view_salaries": grant(EDITORS)}
)
FUNDER_PERMISSIONS = register(
    "planning.funder",
    {
        "view": grant(RESEARCHERS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "export": grant(RESEARCHERS),
    },
)
GRANT_PERMISSIONS = register(
    "planning.grant",
    {
        "view": grant(RESEARCHERS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS, when=is_only_an_idea),
        "export": grant(RESEARCHERS),
        "import": grant(EDITORS),
        # Spent by the funder's lines: one of them may cover a single salary.
        "report": grant(EDITORS),
    },
)


@rules.predicate
def is_draft(user: Any, version: Any) -> bool:
    """it is a draft"""
    return version.is_draft


# Asked of a version of the charter; "view", "list" and "add" of the program as well.
CHARTER_PERMISSIONS = register(
    "planning.charter",
    {
        "view": grant(STAFF),
        "export": grant(STAFF),
        "view_history": grant(EDITORS),
        "add": grant(EDITORS),
        "change": grant(EDITORS, when=is_draft),
        "approve": grant(DIRECTORS, when=is_draft),
        "translate": grant(EDITORS),
    },
)
