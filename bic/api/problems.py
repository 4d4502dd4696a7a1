"""What went wrong, as JSON that tools read (RFC 9457)."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext_lazy as _

TITLES = {
    400: _("The address makes no sense"),
    401: _("No token that holds"),
    403: _("Not allowed"),
    404: _("Not found"),
    405: _("Only reading is possible"),
    429: _("Too often"),
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
