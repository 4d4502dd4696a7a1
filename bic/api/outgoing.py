"""Requests to addresses that people named: where they may go, and how they are signed.

Whoever names an address could name one inside our own network, so it must be a public one:
asked when it is added, and again before each request, which then goes to the very address that
was asked. Redirects are not followed. What is sent is signed by https://www.standardwebhooks.com.
"""

import base64
import hashlib
import hmac
import ipaddress
import secrets
import socket
from typing import Any
from urllib.parse import SplitResult, urlsplit

from django.conf import settings
from django.utils.translation import gettext_lazy as _

PREFIX = "whsec_"
PURPOSE = "webhook"
SECONDS = 10
HIGHEST_OK = 299
# Addresses of IPv6 that lead to one of IPv4, which is what counts.
TRANSLATED = ipaddress.ip_network("64:ff9b::/96")

type Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Refused(ValueError):
    """An address to which nothing may be sent; the message says why."""


class NotDelivered(Exception):
    """It did not arrive; the message says in one line what was answered."""


def new_secret() -> str:
    """A secret that only the program's tool and we know."""
    return PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()


def signature(secret: str, *, key: str, at: int, body: bytes) -> str:
    """The signature of a message: `at` are seconds since 1970. Standard Webhooks, version 1."""
    signed = b".".join([key.encode(), str(at).encode(), body])
    raw = base64.b64decode(secret.removeprefix(PREFIX))
    digest = hmac.new(raw, signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def place_of(url: str) -> tuple[SplitResult, str]:
    """The parts of an address, and the numeric one behind its name. Raises `Refused`."""
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise Refused(_("This is no address of the web.")) from None
    name = parts.hostname or ""
    allowed = ("https", "http") if settings.WEBHOOKS_TO_LOOPBACK else ("https",)
    if parts.scheme not in allowed or not name or parts.username or parts.password:
        raise Refused(_("Enter an address that begins with https:// and has no password in it."))
    try:
        found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise Refused(_("Nobody knows this name.")) from None
    numbers = [str(one[4][0]) for one in found]
    if not all(may_be_reached(ipaddress.ip_address(one.partition("%")[0])) for one in numbers):
        raise Refused(_("This address is not a public one."))
    return parts, numbers[0]


def may_be_reached(address: Address) -> bool:
    """Whether an address is one of the open internet."""
    if settings.WEBHOOKS_TO_LOOPBACK and address.is_loopback:
        return True
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or _translated(address)
        if inner is not None:
            return may_be_reached(inner)
        if address.teredo is not None:
            return False
    return address.is_global and not address.is_multicast


def _translated(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in TRANSLATED else None


def post(url: str, body: bytes, headers: dict[str, str]) -> None:
    """Send it. Raises `NotDelivered`, and `Refused` where the address leads inside meanwhile."""
    import urllib3  # noqa: PLC0415  (2 MB, and only workers send)

    parts, number = place_of(url)
    name = parts.hostname or ""
    options: dict[str, Any] = {"timeout": SECONDS, "retries": False, "maxsize": 1}
    pool: urllib3.HTTPConnectionPool
    if parts.scheme == "https":
        pool = urllib3.HTTPSConnectionPool(
            number, parts.port or 443, server_hostname=name, assert_hostname=name, **options
        )
    else:
        pool = urllib3.HTTPConnectionPool(number, parts.port or 80, **options)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    sent = {"Host": parts.netloc, "User-Agent": settings.PRODUCT_NAME, **headers}
    try:
        answer = pool.request(
            "POST", target, body=body, headers=sent, redirect=False, preload_content=False
        )
    except (urllib3.exceptions.HTTPError, OSError) as error:
        raise NotDelivered(type(error).__name__) from error
    finally:
        pool.close()
    status = answer.status
    answer.close()
    if not 200 <= status <= HIGHEST_OK:
        raise NotDelivered(f"HTTP {status}")
