"""How often something may be done: counted in the cache, forgotten with the window.

allauth's limiter counts only what is posted, while trying out links is reading. Who the
visitor is comes from it, because it knows of trusted proxies.
"""

import ipaddress
from dataclasses import dataclass

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.crypto import salted_hmac


@dataclass(frozen=True)
class Limit:
    """At most `most` times in `seconds`, for each `who`.

    The cache holds a fingerprint of `who`, no address, and no longer than the window. Without
    a cache nothing is counted (`bic.cache`).
    """

    name: str
    most: int
    seconds: int

    def _key(self, who: object) -> str:
        seal = salted_hmac("bic.limits", f"{self.name}:{who}", algorithm="sha256").hexdigest()[:32]
        return f"limit:{self.name}:{seal}"

    def spend(self, who: object) -> bool:
        """Count one; whether it may still be done."""
        key = self._key(who)
        try:
            if cache.add(key, 1, self.seconds):
                return True
            return cache.incr(key) <= self.most
        except ValueError:  # The window, or the cache, ended between the two.
            return True

    def is_spent(self, who: object) -> bool:
        """Whether it was done as often as it may be; counts nothing."""
        return cache.get(self._key(who), 0) >= self.most


def visitor_of(request: HttpRequest) -> str:
    """The network address that a request comes from; one for a whole IPv6 household."""
    try:
        text = get_adapter().get_client_ip(request)
        address = ipaddress.ip_address(text)
    except (PermissionDenied, ValueError):
        return "unknown"
    if address.version == 6:
        return str(ipaddress.ip_network(f"{address}/64", strict=False).network_address)
    return str(address)


def too_many(request: HttpRequest) -> HttpResponse:
    """429: come back later."""
    return render(request, "429.html", status=429)
