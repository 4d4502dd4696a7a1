"""One request is one transaction."""

import re
from contextlib import ExitStack

import pghistory
from django.db import transaction

from bic.tenancy.statements import planned_once

# What opens a private page is kept nowhere, neither in the history.
KEY = re.compile(r"(/l/[^/]+/|/confirm/|/begun/)[^/]+")
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}
# They have to answer when the database does not.
WITHOUT_DATABASE = {"/healthz", "/readyz"}


class TransactionMiddleware:
    """Open the request's transaction; a refused or failed request leaves nothing behind.

    `request.scopes` is closed before the transaction ends; later middleware
    opens the program's scope in it. What changes rows is signed in the history
    with the person and the page, unless the view says `leaves_no_history = True`.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path in WITHOUT_DATABASE:
            return self.get_response(request)
        with transaction.atomic():
            with ExitStack() as request.scopes:
                if request.method in SAFE_METHODS:
                    request.scopes.enter_context(planned_once())
                response = self.get_response(request)
            if response.status_code >= 400:
                transaction.set_rollback(True)
            return response

    def process_view(self, request, view_func, view_args, view_kwargs):
        """Sign what a page writes; where it leaves no history, its statements can be planned."""
        if request.method in SAFE_METHODS or request.path in WITHOUT_DATABASE:
            return
        if getattr(getattr(view_func, "view_class", None), "leaves_no_history", False):
            request.scopes.enter_context(planned_once())
            return
        url = KEY.sub(r"\1…", request.path)
        signature = pghistory.context(user=request.user.pk, url=url, source="web")
        request.scopes.enter_context(signature)
