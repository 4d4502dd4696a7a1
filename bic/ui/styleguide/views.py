"""The page of the guide, and one part alone, which the page shows in frames.

What answers here may be framed by this origin, and nothing else of the product may.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.csp import CSP
from django.utils.safestring import SafeString
from django.utils.text import slugify
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csp import csp_override

from bic.ui.styleguide import Component, State, components
from bic.ui.styleguide.drawing import apart, draw
from bic.ui.styleguide.words import WAYS
from bic.ui.views import access

FRAMES: dict[str, Any] = settings.SECURE_CSP | {"frame-src": [CSP.SELF]}
FRAMED = FRAMES | {"frame-ancestors": [CSP.SELF]}


class Shown(NamedTuple):
    """A state on a page: its markup, or the key of its own document (`?state=`)."""

    name: str
    html: SafeString | str
    key: str


@access("public")
def styleguide(request: HttpRequest) -> HttpResponse:
    """Every part; `?component=` shows one alone, `&state=` one whole page, `?in=` the language."""
    way = request.GET.get("in", "")
    way = way if way in WAYS else "en"
    with translation.override(way):
        if name := request.GET.get("component"):
            return one_part(request, way, name)
        return every_part(request, way)


@csp_override(FRAMES)
def every_part(request: HttpRequest, way: str) -> HttpResponse:
    """All parts by name."""
    shown = [(part, list(_states(part, request))) for part in components().values()]
    return render(request, "ui/styleguide/index.html", _context(way) | {"parts": shown})


@xframe_options_sameorigin
@csp_override(FRAMED)
def one_part(request: HttpRequest, way: str, name: str) -> HttpResponse:
    """One part in all its states; of a whole page one state, when the address names it."""
    part = components().get(name)
    if part is None:
        raise Http404
    if part.is_page and "state" in request.GET:
        return HttpResponse(draw(part, _state(part, request.GET["state"]), request))
    context = {"part": part, "states": list(_states(part, request))}
    return render(request, "ui/styleguide/one.html", _context(way) | context)


def _context(way: str) -> dict[str, Any]:
    return {"way": way, "ways": WAYS.items()}


def _state(part: Component, key: str) -> State:
    for state in part.states:
        if slugify(state.name) == key:
            return state
    raise Http404


def _states(part: Component, request: HttpRequest) -> Iterator[Shown]:
    for state in part.states:
        key = slugify(state.name)
        name = f"{part.name}: {state.name}"
        html = "" if part.is_page else apart(draw(part, state, request), name)
        yield Shown(state.name, html, key)
