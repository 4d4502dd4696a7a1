"""Floods: when very many come at once, each has to wait a little, and nobody is turned away.

People in one room share an address, so an address alone proves nothing. Behind the limit a page
gives a pass that works after some seconds and once; a person presses a button twice, a program
that comes thousands of times has to wait thousands of times. Addresses are counted as
fingerprints in the cache and forgotten with the window (`bic.limits`).
"""

import secrets
from dataclasses import dataclass

from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest

from bic.limits import Limit, visitor_of

WAIT_SECONDS, PASS_SECONDS = 5, 900


@dataclass(frozen=True)
class Pass:
    """Lets one visitor in after `seconds`."""

    token: str
    seconds: int


@dataclass(frozen=True)
class Flood:
    """How many may come to one thing (`key`) before each has to wait: in `seconds`, from one
    address and in all. `passes` is how many one address may ask for: a queue, not a wall."""

    name: str
    from_one_address: int
    of_all: int
    passes: int = 300
    seconds: int = 600

    @property
    def salt(self) -> str:
        """What passes are signed with."""
        return f"bic.flood.{self.name}"

    def lets_in(self, request: HttpRequest, key: int, token: str) -> bool:
        """Whether a visitor may come in now; counts them."""
        one = Limit(f"{self.name}-one", self.from_one_address, self.seconds)
        all_ = Limit(f"{self.name}-all", self.of_all, self.seconds)
        is_calm = one.spend(visitor_of(request)) & all_.spend(key)
        return is_calm or (bool(token) and self._is_due(token, key))

    def issue(self, request: HttpRequest, key: int) -> Pass | None:
        """A pass for later; None when this address has asked for too many."""
        if not Limit(f"{self.name}-pass", self.passes, self.seconds).spend(visitor_of(request)):
            return None
        return Pass(signing.dumps([key, secrets.token_urlsafe(12)], salt=self.salt), WAIT_SECONDS)

    def _is_due(self, token: str, key: int) -> bool:
        """Whether a pass is for this thing, has ripened, and was not used before."""
        try:
            pk, name = signing.loads(token, salt=self.salt, max_age=PASS_SECONDS)
        except (signing.BadSignature, ValueError, TypeError):
            return False
        try:
            signing.loads(token, salt=self.salt, max_age=WAIT_SECONDS)
        except signing.SignatureExpired:
            ripe = True
        else:
            ripe = False
        if not ripe or pk != key:
            return False
        return bool(cache.add(f"{self.name}-pass:{name}", 1, PASS_SECONDS))
