"""Acts of very many at once, done before anything else is opened; ADR 42.

    class AnswerPage(View):
        short_way = staticmethod(take_shortly)

A public view names a function that does its plain case by itself: in statements that open their
own walls, without a session, a person or a transaction around them. The function gives the answer,
or None before it has changed anything; then the request goes the whole way, which alone knows what
is wrong, closed, new or gone.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import Resolver404, resolve
from django.utils.cache import patch_vary_headers

PUBLIC = "/open/"
FORM = "application/x-www-form-urlencoded"
# Longer ones are rare, and whether they are too long is told by the whole way.
LONGEST = 50_000


class ShortWayMiddleware:
    """Lets a view do a plain act; stands before everything that knows a visitor."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method == "POST" and request.path_info.startswith(PUBLIC):
            response = _shortly(request)
            if response is not None:
                return response
        return self.get_response(request)


def _shortly(request: HttpRequest) -> HttpResponse | None:
    if request.content_type != FORM or not _is_short(request):
        return None
    try:
        match = resolve(request.path_info)
    except Resolver404:
        return None
    way = getattr(getattr(match.func, "view_class", None), "short_way", None)
    if way is None:
        return None
    # Refuses names of hosts that are not ours, as every other page does.
    request.get_host()
    response: HttpResponse | None = way(request, **match.kwargs)
    if response is not None:
        _finish(response)
    return response


def _is_short(request: HttpRequest) -> bool:
    length = request.META.get("CONTENT_LENGTH", "")
    return length.isdecimal() and int(length[:9]) <= LONGEST


def _finish(response: HttpResponse) -> None:
    """What the middlewares that were left out say of every answer."""
    response.headers.setdefault("X-Frame-Options", settings.X_FRAME_OPTIONS)
    response.headers.setdefault("Content-Length", str(len(response.content)))
    patch_vary_headers(response, ["Accept-Language", "Cookie"])
