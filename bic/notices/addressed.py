"""Mail to addresses without an account that can be stopped, such as news of a public page."""

from collections.abc import Callable
from typing import Any

from bic.notices.models import Notice

type Stop = Callable[[Notice], str]
_stops: dict[str, Stop] = {}


def stops(kind: str, url_of: Stop) -> None:
    """Declare, in an app's `links.py`, where the reader of mail of a kind stops it.

    `url_of` gives the whole address, or "" when the reader has stopped it already: then it is
    not sent. The page takes a POST without a token, as RFC 8058 asks for.
    """
    _stops[kind] = url_of


def can_stop(kind: str) -> bool:
    """Whether mail of a kind goes to addresses that somebody gave without a name."""
    return kind in _stops


def stop_url(notice: Any) -> str:
    """Where the reader of a notice stops such mail; "" where they cannot."""
    url_of = _stops.get(notice.kind) if notice.recipient_id is None else None
    return url_of(notice) if url_of else ""


def was_stopped(notice: Any) -> bool:
    """Whether it is mail of a kind that can be stopped, and its reader did so."""
    return notice.recipient_id is None and notice.kind in _stops and not stop_url(notice)
