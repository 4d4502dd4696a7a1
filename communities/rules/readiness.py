"""Who may do what with readiness: criteria, scorecards, interviews, conditions."""

import rules

from bic.people.rules import (
    EDITORS,
    EVERYONE,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    register,
)


def _is_staff(user, obj):
    return not STAFF.isdisjoint(actors_of(user, obj))


@rules.predicate
def is_decided_or_for_staff(user, scorecard):
    """it has an outcome, or they are program staff"""
    return scorecard.is_decided or _is_staff(user, scorecard)


@rules.predicate
def is_under_way(user, scorecard):
    """it has no outcome yet"""
    return not scorecard.is_finished


@rules.predicate
def is_with_all_scores(user, scorecard):
    """every scorer has handed in"""
    return scorecard.is_open


@rules.predicate
def is_with_all_scores_and_under_way(user, scorecard):
    """every scorer has handed in, and it has no outcome yet"""
    return scorecard.is_open and not scorecard.is_finished


@rules.predicate
def is_decidable(user, scorecard):
    """every scorer has handed in, and it was not stopped"""
    return scorecard.is_open and (scorecard.is_decided or not scorecard.is_finished)


@rules.predicate
def is_own_sheet(user, sheet):
    """it is their own, and not handed in"""
    return sheet.user_id == user.pk and not (sheet.submitted_at or sheet.excused_at)


@rules.predicate
def is_of_scorecard_under_way(user, part):
    """its scorecard has no outcome yet"""
    return not part.scorecard.is_finished


@rules.predicate
def is_added_by_or_for_editor(user, evidence):
    """they added it, or they are director or coordinator"""
    return evidence.added_by_id == user.pk or not EDITORS.isdisjoint(actors_of(user, evidence))


@rules.predicate
def is_owner_or_editor(user, condition):
    """they own it, or they are director or coordinator"""
    return condition.owner_id == user.pk or not EDITORS.isdisjoint(actors_of(user, condition))


CRITERION_PERMISSIONS = register(
    "communities.readinesscriterion",
    {
        "view": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "export": grant(STAFF),
        "view_history": grant(EDITORS),
    },
)
SCORECARD_PERMISSIONS = register(
    "communities.scorecard",
    {
        # "list" is asked of a community, "list_all" of the program.
        "list": grant(EVERYONE),
        "list_all": grant(STAFF),
        "view": grant(EVERYONE, when=is_decided_or_for_staff),
        "view_scores": grant(RESEARCHERS, when=is_with_all_scores),
        "add": grant(EDITORS),
        "change": grant(EDITORS, when=is_under_way),
        "add_to": grant(RESEARCHERS, when=is_under_way),
        "agree": grant(RESEARCHERS, when=is_with_all_scores_and_under_way),
        "decide": grant(EDITORS, when=is_decidable),
        "export": grant(STAFF),
        "view_history": grant(EDITORS),
    },
)
SHEET_PERMISSIONS = register(
    "communities.scoresheet", {"change": grant(RESEARCHERS, when=is_own_sheet)}
)
INTERVIEW_PERMISSIONS = register(
    "communities.interview",
    {
        "view": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=is_of_scorecard_under_way),
        "view_history": grant(EDITORS),
    },
)
ITEM_EVIDENCE_PERMISSIONS = register(
    "communities.itemevidence",
    {
        "view": grant(RESEARCHERS),
        "delete": grant(RESEARCHERS, when=is_added_by_or_for_editor),
    },
)
CONDITION_PERMISSIONS = register(
    "communities.condition",
    {
        "view": grant(EVERYONE),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "meet": grant(EVERYONE, when=is_owner_or_editor),
        "view_history": grant(EDITORS),
    },
)
