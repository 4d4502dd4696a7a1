"""What private links are for, and the page that each purpose opens."""

from django.urls import reverse

_views: dict[str, str] = {}


def register(purpose: str, view_name: str) -> None:
    """Declare, in an app's `links.py`, the page whose address takes the token of a purpose.

    The purpose is a part of every signature: never change it.
    """
    _views[purpose] = view_name


def path_of(purpose: str, token: str) -> str:
    """The path of that page. Raises `KeyError` for a purpose that nobody registered."""
    return reverse(_views[purpose], args=[token])
