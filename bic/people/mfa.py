"""The second step of signing in, where a program asks it of its staff."""

from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest

SESSION_KEY = "second_step_known"
# Pages that must stay open to somebody who still has to set the second step up.
OPEN_VIEWS = frozenset({"people:second_step"})


def needs_second_step(request: HttpRequest) -> bool:
    """Whether this person must first set up a second step.

    One query per session: the answer yes is kept in it.
    """
    match = request.resolver_match
    if match is not None and match.view_name in OPEN_VIEWS:
        return False
    if request.session.get(SESSION_KEY):
        return False
    if is_mfa_enabled(request.user):
        request.session[SESSION_KEY] = True
        return False
    return True
