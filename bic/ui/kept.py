"""Parts of pages that are equal for many requests: made once, then kept in this process.

A kept part knows nothing but the values it is asked for, and they are its key. So it cannot be
out of date, nor reach anybody whose values differ: other rights are other values. It must
never hold a form with a CSRF token, and has none to put there.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any

from django.conf import settings
from django.template import Context
from django.template.loader import get_template
from django.urls import get_script_prefix, get_urlconf, reverse
from django.utils import timezone, translation
from django.utils.safestring import SafeString

# A few kB each; the least used goes first.
MOST = 512


def kept[**P, T](function: Callable[P, T]) -> Callable[P, T]:
    """Decorator: remember the answer for these arguments, this language and this time zone.

    For functions that read nothing else: no request, no database, no clock. Arguments are
    hashable and equal only when they look the same: plain values, never a record of a model,
    which is equal to every other state of itself.
    """

    # Typed, because True is 1 to a dictionary but not to a reader.
    @lru_cache(maxsize=MOST, typed=True)
    def answer(_language: Any, _zone: Any, *args: P.args, **kwargs: P.kwargs) -> T:
        return function(*args, **kwargs)

    @wraps(function)
    def ask(*args: P.args, **kwargs: P.kwargs) -> T:
        zone = timezone.get_current_timezone()
        return answer(translation.get_language(), zone, *args, **kwargs)  # type: ignore[arg-type]

    return ask


@kept
def part(template: str, **values: Any) -> SafeString:
    """A template rendered with `values` alone; templates ask for it with `{% keep %}`."""
    return get_template(template).template.render(Context(values))  # type: ignore[attr-defined]


@lru_cache(maxsize=4096)
def _address(_urls: tuple[str, str], name: str, *args: str | int) -> str:
    return reverse(name, args=args)


def address(name: str, *args: str | int) -> str:
    """`reverse` for pages with many addresses, in a tenth of the time."""
    return _address((get_urlconf() or settings.ROOT_URLCONF, get_script_prefix()), name, *args)
