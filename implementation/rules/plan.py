"""Who may do what with plans and their parts.

Everybody who takes part reads the plan. Those who steer write it; whoever leads an action, or
stands in for its lead, divides it into tasks and says how far they are.
"""

import rules

from bic.people.rules import EDITORS, EVERYONE, STAFF, actors_of, grant, register


def _is_in_charge(user, one):
    return user.pk in (one.owner_id, one.backup_id)


def _is_editor(user, one):
    return not EDITORS.isdisjoint(actors_of(user, one))


@rules.predicate
def is_theirs_to_lead(user, action):
    """they lead it or stand in for its lead, or they are director or coordinator"""
    return _is_in_charge(user, action) or _is_editor(user, action)


@rules.predicate
def is_theirs_to_do(user, task):
    """it is theirs to do or to lead, they stand in, or they are director or coordinator"""
    return _is_in_charge(user, task) or _is_in_charge(user, task.action) or _is_editor(user, task)


@rules.predicate
def is_part_of_their_action(user, task):
    """they lead its action or stand in for the lead, or they are director or coordinator"""
    return _is_in_charge(user, task.action) or _is_editor(user, task)


PLAN_PERMISSIONS = register(
    "implementation.plan",
    {
        "view": grant(EVERYONE),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "adopt": grant(EDITORS),
        "hand_over": grant(EDITORS),
        "view_council": grant(STAFF),
        "view_history": grant(STAFF),
    },
)
TOPIC_PERMISSIONS = register(
    "implementation.topic",
    {"add": grant(EDITORS), "change": grant(EDITORS), "delete": grant(EDITORS)},
)
OBJECTIVE_PERMISSIONS = register(
    "implementation.objective",
    {"add": grant(EDITORS), "change": grant(EDITORS), "delete": grant(EDITORS)},
)
ACTION_PERMISSIONS = register(
    "implementation.action",
    {
        "view": grant(EVERYONE),
        # Who does it without an account: residents at times, whom partners do not see named.
        "view_person": grant(STAFF),
        # Money is the staff's.
        "view_money": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "change_status": grant(EVERYONE, when=is_theirs_to_lead),
        "divide": grant(EVERYONE, when=is_theirs_to_lead),
        "delete": grant(EDITORS),
        # The spreadsheet of the plan: names that are the staff's are in it.
        "export": grant(STAFF),
        "import": grant(EDITORS),
        "view_history": grant(STAFF),
    },
)
TASK_PERMISSIONS = register(
    "implementation.task",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "view_person": grant(STAFF),
        "change": grant(EVERYONE, when=is_part_of_their_action),
        "change_status": grant(EVERYONE, when=is_theirs_to_do),
        "delete": grant(EVERYONE, when=is_part_of_their_action),
        "export": grant(STAFF),
        "import": grant(EDITORS),
        "view_history": grant(STAFF),
    },
)
PARTNER_PERMISSIONS = register(
    "implementation.partner",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
        "export": grant(STAFF),
        "view_history": grant(STAFF),
    },
)
