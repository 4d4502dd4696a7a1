"""Who may do what with letters of support and pledges."""

import rules

from bic.people.models import Role
from bic.people.rules import (
    EDITORS,
    EVERYONE,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    partners,
    register,
)
from communities.rules.applications import CO_APPLICANTS


def _is_of(actors, user, one):
    return not actors.isdisjoint(actors_of(user, one))


def _right(user, one):
    """What somebody may do with an application, or with the one of a row; "" for nothing.

    The page has loaded its co-applicants (`communities.views.of_application`).
    """
    return getattr(one, "application", one).right_of(user.pk)


@rules.predicate
def is_staff_or_co_applicant(user, one):
    """they are staff, or work on the application"""
    return _is_of(STAFF, user, one) or bool(_right(user, one))


@rules.predicate
def is_editor_or_writes_draft(user, one):
    """they are director or coordinator, or write the application and have not sent it"""
    if _is_of(EDITORS, user, one):
        return True
    application = getattr(one, "application", one)
    return application.status == "draft" and _right(user, one) == "edit"


@rules.predicate
def is_editor_or_asks_for_letters(user, one):
    """they are director or coordinator, or write the application and it is not decided"""
    application = getattr(one, "application", one)
    if application.status not in ("draft", "submitted", "under_review"):
        return False
    return _is_of(EDITORS, user, one) or _right(user, one) == "edit"


@rules.predicate
def is_researcher_or_co_applicant(user, one):
    """they are director, coordinator or researcher, or work on the application"""
    return _is_of(RESEARCHERS, user, one) or bool(_right(user, one))


@rules.predicate
def is_readable_letter(user, letter):
    """it has arrived and they are staff, or work on the application and the signer lets them"""
    if letter.state != "received":
        return False
    if _is_of(STAFF, user, letter):
        return True
    return letter.is_open_to_applicant and bool(_right(user, letter))


LETTER_PERMISSIONS = register(
    "communities.letterrequest",
    {
        "list_all": grant(STAFF),
        "export": grant(STAFF),
        # Asked of the application.
        "list": grant(STAFF, CO_APPLICANTS, when=is_staff_or_co_applicant),
        "add": grant(EDITORS, CO_APPLICANTS, when=is_editor_or_asks_for_letters),
        # Asked of one letter.
        "view": grant(STAFF, CO_APPLICANTS, when=is_staff_or_co_applicant),
        "view_address": grant(RESEARCHERS, CO_APPLICANTS, when=is_researcher_or_co_applicant),
        "change": grant(EDITORS, CO_APPLICANTS, when=is_editor_or_asks_for_letters),
        "read": grant(STAFF, CO_APPLICANTS, when=is_readable_letter),
        "view_reason": grant(RESEARCHERS),
        "view_history": grant(EDITORS),
    },
)


@rules.predicate
def is_not_kept_for_staff(user, pledge):
    """it is no part of a letter that is for staff only, or they are staff"""
    return not pledge.is_for_staff or _is_of(STAFF, user, pledge)


@rules.predicate
def is_shared_or_for_editor(user, pledge):
    """it is no part of a letter that is for staff only, or they are director or coordinator"""
    return not pledge.is_for_staff or _is_of(EDITORS, user, pledge)


PLEDGE_PERMISSIONS = register(
    "communities.pledge",
    {
        "list": grant(EVERYONE),
        "list_all": grant(STAFF),
        "view": grant(EVERYONE, when=is_not_kept_for_staff),
        "view_restricted": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
        "check": grant(EDITORS, partners(roles=[Role.LEAD]), when=is_shared_or_for_editor),
        "export": grant(STAFF),
    },
)
# What is pledged in an application, as long as it is written; asked of the application.
OFFER_PERMISSIONS = register(
    "communities.offer",
    {
        "view": grant(STAFF, CO_APPLICANTS, when=is_staff_or_co_applicant),
        "change": grant(EDITORS, CO_APPLICANTS, when=is_editor_or_writes_draft),
    },
)
