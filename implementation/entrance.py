"""From the public address of a community into its walls, to what its page shows.

One statement inside the walls finds the page, proves the address again, and brings the pulse of
the program, so that a page that is kept is known to be up to date.
"""

from typing import Any

from django.http import Http404
from django.utils import timezone

from bic.people.middleware import COMMUNITIES, PROGRAMS
from bic.tenancy import pulse, scope
from bic.tenancy.ways import Way, Ways
from bic.tenancy.written import WrittenOnce, first_or_404
from implementation.models import PublicPage
from meetings.entering import SHOWN

PAGES = WrittenOnce(
    lambda program, community: (
        PublicPage.objects.filter(
            program__slug=program, community__slug=community, opened_at__isnull=False,
            community__status__in=SHOWN,
        )
        .select_related("program", "community")
        .annotate(beat=pulse.beat())
    ),
    *(str, str),
)  # fmt: skip


def _look_up(address: tuple[str, str]) -> Way:
    """Where the address of a community leads."""
    with scope(found := first_or_404(PROGRAMS.rows(address[0]))):
        place = first_or_404(COMMUNITIES.rows(found.pk, address[1]))
    return found.pk, [place.pk]


WAYS = Ways(_look_up)


def enter(request: Any, view_kwargs: dict[str, Any], **scope_options: Any) -> None:
    """Open the walls around one community; the request gets its `program`, `place` and `page`.

    It is the same for everybody, signed in or not. Raises `Http404` where no page is open: so
    nobody learns of a community that shows nothing.
    """
    address = (view_kwargs.pop("program"), view_kwargs.pop("community"))
    for way in WAYS.of(address):
        request.scopes.enter_context(scope(*way, **scope_options))
        if found := PAGES.rows(*address):
            request.page, request.program = found[0], found[0].program
            request.place = request.page.community
            request.place.program = request.program
            timezone.activate(request.program.tzinfo)
            return
    raise Http404
