"""The way in of a tool: its token, whose it is, and the scope of that person."""

import re
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from bic.api.models import Token, digest_of
from bic.api.problems import Problem, unknown
from bic.days import today_in
from bic.limits import Limit, visitor_of
from bic.people.middleware import enter_program
from bic.tenancy import scope

TOKEN = re.compile(r"bic_(\d{1,18})_[\w-]{43}")
READS = Limit("api-token", most=120, seconds=60)
# Of one visitor, with tokens that do not hold.
WRONG = Limit("api-wrong-token", most=30, seconds=600)


def enter(request: HttpRequest, view_kwargs: dict[str, Any], **options: Any) -> Any:
    """Open what the person behind the token may see of the program in the address.

    Gives the request its `user`, who is nobody that a cookie names, and what
    `people.middleware.enter_program` gives. An answer that is not None is a problem.
    """
    try:
        return _enter(request, view_kwargs, options)
    except Problem as problem:
        return problem.response(request)


def _enter(request: Any, view_kwargs: dict[str, Any], options: dict[str, Any]) -> Any:
    token = _token_of(request)
    if not READS.spend(token.pk):
        raise Problem(
            429, _("This token has read too often. Wait a minute."), Retry_After=str(READS.seconds)
        )
    if token.program.slug != view_kwargs["program"]:
        raise unknown()
    request.user = token.user
    if not token.user.is_active or not token.user.memberships_in(token.program_id):
        raise _no_token(_("Whoever made this token takes no longer part."))
    try:
        answer: HttpResponse | None = enter_program(request, view_kwargs, **options)
    except Http404:
        raise unknown() from None
    if answer is not None:
        raise Problem(403, _("Whoever made this token has to set up the second step first."))
    return None


def _token_of(request: HttpRequest) -> Token:
    """The token that the request shows, noted as used today. Raises `Problem`."""
    scheme, _gap, shown = request.headers.get("Authorization", "").partition(" ")
    found = TOKEN.fullmatch(shown.strip()) if scheme.lower() == "bearer" else None
    if found is None and not shown:
        raise _no_token(_("Send a token: “Authorization: Bearer …”."))
    visitor = visitor_of(request)
    if WRONG.is_spent(visitor):
        raise Problem(
            429, _("Too many tokens that do not hold. Wait."), Retry_After=str(WRONG.seconds)
        )
    token = _look_up(int(found[1]), shown.strip()) if found else None
    if token is None:
        WRONG.spend(visitor)
        raise _no_token(_("This token is unknown, revoked or over."))
    return token


def _look_up(program_id: int, shown: str) -> Token | None:
    """The token that holds, in the scope of its program without any community."""
    with scope(program_id, ()):
        rows = Token.objects.filter(digest=digest_of(shown), revoked_at=None)
        token = rows.select_related("program", "user").first()
        if token is None:
            return None
        today = today_in(token.program)
        if token.expires_on < today:
            return None
        if token.last_used_on != today:
            Token.objects.filter(pk=token.pk).update(last_used_on=today)
    return token


def _no_token(why: Any) -> Problem:
    return Problem(401, why, WWW_Authenticate=f'Bearer realm="{settings.PRODUCT_NAME}"')
