"""Making and revoking tokens; adding addresses that hear of events."""

import secrets
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.api import outgoing
from bic.api.models import Hook, Token, digest_of
from bic.days import today_in
from bic.querysets import hold
from bic.vault import lock

# In force at once, of one person in one program.
MOST_TOKENS = 20


class TooManyTokens(Exception):
    """Somebody has more tokens than they can look after."""


@transaction.atomic
def make_token(program: Any, *, by: Any, name: str, days: int) -> tuple[Token, str]:
    """A token for `days` days from today, and its text, which is told now and never again.

    Raises `TooManyTokens`.
    """
    today = today_in(program)
    if Token.objects.filter(program=program).of(by).holding(today).count() >= MOST_TOKENS:
        raise TooManyTokens(by)
    text = f"bic_{program.pk}_{secrets.token_urlsafe(32)}"
    token = Token.objects.create(
        program=program, user=by, name=name, digest=digest_of(text),
        expires_on=today + timedelta(days=days),
    )  # fmt: skip
    return token, text


@transaction.atomic
def revoke(token: Token) -> Token:
    """Let a token read nothing from now on. Revoked twice, the first time stays."""
    token = hold(token)
    if token.revoked_at is None:
        token.revoked_at = timezone.now()
        token.save(update_fields=["revoked_at"])
    return token


@transaction.atomic
def add_hook(hook: Hook, *, by: Any) -> str:
    """Let an address hear of events; its secret, which is told now and never again."""
    secret = outgoing.new_secret()
    hook.secret = lock(secret, outgoing.PURPOSE)
    hook.created_by = by
    hook.save()
    return secret
