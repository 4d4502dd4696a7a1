"""What went wrong, as JSON that tools read (RFC 9457)."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from bic.ui import errors

BELOW = "/api/"

TITLES = {
    400: _("The address makes no sense"),
    401: _("No token that holds"),
    403: _("Not allowed"),
    404: _("Not found"),
    405: _("Only reading is possible"),
    429: _("Too often"),
    500: _("Something broke on our side"),
    503: _("This does not work for the moment"),
}


class Problem(Exception):
    """Why there is no answer: an HTTP status, and in words what to do."""

    def __init__(self, status: int, detail: Any, **headers: str) -> None:
        super().__init__(status, detail)
        self.status = status
        self.detail = detail
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def response(self, request: HttpRequest) -> HttpResponse:
        """The answer that says it."""
        said = {
            "type": "about:blank",
            "title": str(TITLES[self.status]),
            "status": self.status,
            "detail": str(self.detail),
            "instance": request.path,
        }
        answer = JsonResponse(said, status=self.status, headers=self.headers)
        answer.headers["Content-Type"] = "application/problem+json"
        answer.headers["Cache-Control"] = "no-store"
        return answer


def unknown() -> Problem:
    """Nothing here, or nothing that the reader may know of."""
    return Problem(404, _("There is nothing here, or nothing that this token may read."))


def forbidden() -> Problem:
    """The reader's pages are closed too."""
    return Problem(403, _("Whoever made this token may not open this on their pages either."))


def server_error(request: HttpRequest) -> HttpResponse:
    """500 or 503 of every address: a problem for tools, a page for people."""
    if not request.path.startswith(BELOW):
        return errors.server_error(request)
    code, passing = errors.note(request)
    with translation.override(translation.get_language_from_request(request)):
        said = _("If it goes on, give support the code %(code)s.") % {"code": code}
        if passing:
            return Problem(503, said, Retry_After=str(errors.SOON)).response(request)
        return Problem(500, said).response(request)
