"""The way of visitors into one community: its scope alone, without an account."""

from typing import Any

from django.http import Http404
from django.utils import timezone

from bic.people.middleware import COMMUNITIES, PROGRAMS
from bic.tenancy import scope
from bic.tenancy.written import first_or_404
from communities.models import Community

# Communities that take part; of others nobody learns that they are there.
SHOWN = (Community.Status.ACCEPTED, Community.Status.ACTIVE, Community.Status.COMPLETED)


def enter_place(request: Any, view_kwargs: dict[str, Any], **scope_options: Any) -> None:
    """Open the scope of the one community in a public address, as `request.place`.

    It is the same for everybody, signed in or not. Raises `Http404` where there is no such
    community, and where it does not take part.
    """
    program = first_or_404(PROGRAMS.rows(view_kwargs.pop("program")))
    with scope(program):
        place = first_or_404(COMMUNITIES.rows(program.pk, view_kwargs.pop("community")))
    if place.status not in SHOWN:
        raise Http404
    request.scopes.enter_context(scope(program, (place.pk,), **scope_options))
    place.program = program
    request.program, request.place = program, place
    timezone.activate(program.tzinfo)
