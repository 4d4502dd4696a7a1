"""Pages for what went wrong: each says what to do next, and none can fail itself."""

import logging
import secrets
import sys
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from bic.passing import why_it_passes
from bic.people.services import directors
from bic.ui import drafts

logger = logging.getLogger(__name__)

# Seconds after which it is worth to ask again.
SOON = 30


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the address or the data make no sense."""
    return _page(request, "400.html", 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403 inside one's own program: what is closed, who you are, and whom to ask.

    A view may raise `PermissionDenied("why it is closed")`; the text is shown.
    """
    program = getattr(request, "program", None)
    context = {
        "why": str(exception) if exception.args else "",
        "ask": directors(program) if program else [],
        "parts": [m.part for m in getattr(request, "memberships", [])],
    }
    return _page(request, "403.html", 403, context)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: nothing here, or nothing this person may know of."""
    return _page(request, "404.html", 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 when it will pass: uses no session, user or database, which may be what broke."""
    code, passing = note(request)
    # It may have broken before anybody asked for the language.
    with translation.override(translation.get_language_from_request(request)):
        page = render_to_string("500.html", {"code": code, "passing": passing})
    answer = HttpResponse(page, status=503 if passing else 500)
    answer.headers["Cache-Control"] = "no-store"
    if passing:
        answer.headers["Retry-After"] = str(SOON)
    return answer


def note(request: HttpRequest) -> tuple[str, str]:
    """Log the error that is being handled under a code for support.

    The code, and why it will pass, as `why_it_passes` says.
    """
    code, passing = secrets.token_hex(3).upper(), why_it_passes(sys.exception())
    logger.error("Support code %s: %s %s %s", code, request.method, request.path, passing)
    return code, passing


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 of the CSRF check: the form is too old, or cookies are off. Text is kept."""
    context = {"back": drafts.keep(request) or page_of_form(request)}
    return _page(request, "403_csrf.html", 403, context)


def _page(
    request: HttpRequest, template: str, status: int, context: dict[str, Any] | None = None
) -> HttpResponse:
    if request.headers.get("HX-Request"):
        # The page stays as it is; its script says that the request failed.
        return HttpResponse(_("That did not work."), status=status)
    return render(request, template, context, status=status)


def page_of_form(request: HttpRequest) -> str:
    """Same-origin address of the page that held the form, else the address itself."""
    referer = request.headers.get("Referer", "")
    if url_has_allowed_host_and_scheme(
        referer, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    ):
        return urlsplit(referer)._replace(scheme="", netloc="").geturl()
    return request.get_full_path()
