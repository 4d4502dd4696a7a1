"""Floods: when very many begin at once, each has to wait a little, and nobody is turned away.

Thirty people in one room share an address, so an address alone proves nothing. Behind the
limit a page gives a pass that works after some seconds and once; a person presses a button
twice, a program that begins thousands has to wait thousands of times. Addresses are counted
as fingerprints in the cache and forgotten with the window (`bic.limits`).
"""

import secrets
from dataclasses import dataclass

from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest
from redis.exceptions import RedisError

from bic.limits import Limit, visitor_of
from bic.surveys.models import Survey

WAIT_SECONDS, PASS_SECONDS = 5, 900
SALT = "bic.surveys.flood"
# A full classroom begins within ten minutes; a program does so within seconds.
FROM_ONE_ADDRESS = Limit("survey-begin", 60, 600)
OF_ONE_SURVEY = Limit("survey-all", 600, 600)
# How many passes one address may ask for: a queue, not a wall.
PASSES = Limit("survey-pass", 300, 600)


@dataclass(frozen=True)
class Pass:
    """Lets one visitor in after `seconds`."""

    token: str
    seconds: int


def lets_in(request: HttpRequest, survey: Survey, token: str) -> bool:
    """Whether a visitor may begin now; counts them."""
    is_calm = FROM_ONE_ADDRESS.spend(visitor_of(request)) & OF_ONE_SURVEY.spend(survey.pk)
    return is_calm or (bool(token) and _is_due(token, survey))


def issue(request: HttpRequest, survey: Survey) -> Pass | None:
    """A pass for later; None when this address has asked for too many."""
    if not PASSES.spend(visitor_of(request)):
        return None
    value = [survey.pk, secrets.token_urlsafe(12)]
    return Pass(signing.dumps(value, salt=SALT), WAIT_SECONDS)


def _is_due(token: str, survey: Survey) -> bool:
    """Whether a pass is of this survey, has ripened, and was not used before."""
    try:
        pk, name = signing.loads(token, salt=SALT, max_age=PASS_SECONDS)
    except (signing.BadSignature, ValueError, TypeError):
        return False
    try:
        signing.loads(token, salt=SALT, max_age=WAIT_SECONDS)
    except signing.SignatureExpired:
        ripe = True
    else:
        ripe = False
    if not ripe or pk != survey.pk:
        return False
    try:
        return bool(cache.add(f"survey-pass:{name}", 1, PASS_SECONDS))
    except RedisError:
        return True
