"""Who may report of actions and tasks, comment on them, and read what others wrote.

What is internal to an organization is kept from other partners by the wall
(`implementation.models.update.NOT_INTERNAL_TO_OTHERS`); the staff reads all of it.
"""

import rules

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, actors_of, grant, register


def _is_editor(user, one):
    return not EDITORS.isdisjoint(actors_of(user, one))


@rules.predicate
def is_theirs_to_report(user, item):
    """it is theirs or their organization's, or they are director, coordinator or researcher"""
    return user.pk in item.reporter_keys or not RESEARCHERS.isdisjoint(actors_of(user, item))


@rules.predicate
def is_written_by_them(user, one):
    """they wrote it"""
    return one.created_by_id == user.pk


@rules.predicate
def is_written_by_them_or_by_editor(user, one):
    """they wrote it, or they are director or coordinator"""
    return one.created_by_id == user.pk or _is_editor(user, one)


@rules.predicate
def is_file_for_who_reads_it(user, update):
    """its file is in use, and theirs to read or of an internal update that they read"""
    document = update.document
    if document is None or document.withdrawn_at:
        return False
    return update.level == "internal" or user.has_perm("documents.view_document", document)


@rules.predicate
def is_waiting_to_be_public(_user, one):
    """it is to be public, and nobody has looked at it yet"""
    return one.waits


UPDATE_PERMISSIONS = register(
    "implementation.update",
    {
        "list": grant(EVERYONE),
        "view_internal": grant(STAFF),
        # Asked of updates that they read (`open_to`).
        "open_file": grant(EVERYONE, when=is_file_for_who_reads_it),
        # Asked of the action or the task.
        "add": grant(EVERYONE, when=is_theirs_to_report),
        "change": grant(EVERYONE, when=is_written_by_them_or_by_editor),
        "delete": grant(EVERYONE, when=is_written_by_them_or_by_editor),
        "release": grant(EDITORS, when=is_waiting_to_be_public),
        "publish": grant(EDITORS),
        "export": grant(STAFF),
        "view_history": grant(STAFF),
    },
)
COMMENT_PERMISSIONS = register(
    "implementation.comment",
    {
        # Asked of the action or the task.
        "add": grant(EVERYONE),
        "change": grant(EVERYONE, when=is_written_by_them),
        "delete": grant(EVERYONE, when=is_written_by_them_or_by_editor),
        "release": grant(EDITORS, when=is_waiting_to_be_public),
        "view_history": grant(STAFF),
    },
)
PROMISE_PERMISSIONS = register(
    "implementation.taskpromise", {"list": grant(EVERYONE), "add": grant(EDITORS)}
)
FOLLOWED_PERMISSIONS = register(
    "implementation.followedtopic", {"list": grant(EVERYONE), "change": grant(EDITORS)}
)
