"""A list without its page: what the view at an address lists for somebody."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.urls import Resolver404, resolve
from django.utils import timezone, translation

from bic.people.middleware import enter_program
from bic.ui.tables import Listing


class ListRequest(HttpRequest):
    """A request that asks a list page for its `Listing` instead of an answer."""

    def __init__(self, user: Any, path: str, query: str) -> None:
        super().__init__()
        self.method = "GET"
        self.path = self.path_info = path
        self.GET = QueryDict(query)
        self.user = user
        self.LANGUAGE_CODE = translation.get_language()
        self.program = self.community = None
        self.memberships: list[Any] = []
        self.scopes = ExitStack()
        self.listing: Listing | None = None

    def take_listing(self, listing: Listing) -> HttpResponse:
        """Called by `Listing.response`."""
        self.listing = listing
        return HttpResponse(status=204)


@contextmanager
def listing_at(user: Any, path: str, query: str) -> Iterator[Listing]:
    """The listing that `user` finds at an address, in the scope of what they may see now.

    The same middleware and the same view as for the page decide it, so there is no second
    description of a list and of who may export it. Rows must be read before the context
    ends. Raises `Http404` and `PermissionDenied`.
    """
    request = ListRequest(user, path, query)
    try:
        match = request.resolver_match = resolve(path)
    except Resolver404 as unknown:
        raise Http404 from unknown
    with timezone.override(user.time_zone), transaction.atomic(), request.scopes:
        if enter_program(request, match.kwargs) is not None:
            # Something else must be done before any page of the program opens.
            raise PermissionDenied
        match.func(request, *match.args, **match.kwargs)
        if request.listing is None:
            raise Http404
        if not request.listing.may_export:
            raise PermissionDenied
        yield request.listing
