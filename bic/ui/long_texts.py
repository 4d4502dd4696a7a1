"""Receives a form whose text is longer than a form may be, so that a field can say so.

Django refuses more than `DATA_UPLOAD_MAX_MEMORY_SIZE` before any view sees it, and with it
everything else that was typed.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import QueryDict
from django.http.response import HttpResponseBase
from django.utils.datastructures import MultiValueDict
from django.views.decorators.csrf import csrf_exempt, csrf_protect

# More than a person pastes by mistake; beyond it the request is refused as usual.
MOST_BYTES = 16_000_000


def receives_long_text(
    dispatch: Callable[..., HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """Decorator of a view function: it reads forms of up to 16 MB, which its form then checks.

    Django's own protection against forged requests comes after that.
    """
    protected = csrf_protect(dispatch)

    @wraps(dispatch)
    def receive(request: Any, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if _is_too_long_for_django(request):
            # What `request.POST` would do, but for its limit.
            data = request.read(MOST_BYTES)
            request._post = QueryDict(data, encoding=request.encoding or "utf-8")
            request._files = MultiValueDict()
        return protected(request, *args, **kwargs)

    return csrf_exempt(receive)


def _is_too_long_for_django(request: Any) -> bool:
    if request.method != "POST" or request.content_type != "application/x-www-form-urlencoded":
        return False
    length = request.META.get("CONTENT_LENGTH") or ""
    size = int(length) if length.isdigit() else 0
    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE or MOST_BYTES
    return limit < size <= MOST_BYTES
