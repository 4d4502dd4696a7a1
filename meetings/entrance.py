"""From the address of a public meeting into its walls, to what its page shows.

One statement inside the walls finds the meeting and proves the address again.
"""

from typing import Any

from django.http import Http404
from django.utils import timezone

from bic.people.middleware import PROGRAMS
from bic.tenancy import scope
from bic.tenancy.ways import Way, Ways
from bic.tenancy.written import WrittenOnce, first_or_404
from meetings.models import Meeting

MEETINGS = WrittenOnce(
    lambda program, key: (
        Meeting.objects.filter(program__slug=program, pk=key, is_public=True)
        .announced()
        .select_related("program", "community", "rsvp_setting")
        .defer("safety")
    ),
    *(str, int),
)


def _look_up(address: tuple[str, int]) -> Way:
    """Where the address of a meeting leads."""
    with scope(found := first_or_404(PROGRAMS.rows(address[0]))):
        place = first_or_404(MEETINGS.rows(*address)).community_id
    return found.pk, [place]


WAYS = Ways(_look_up)


def enter(request: Any, view_kwargs: dict[str, Any], **scope_options: Any) -> None:
    """Open the walls around one public meeting; the request gets its `program` and `meeting`.

    Takes the program out of `view_kwargs`. Raises `Http404` where no such meeting is public.
    """
    address = (view_kwargs.pop("program"), view_kwargs["pk"])
    for way in WAYS.of(address):
        request.scopes.enter_context(scope(*way, **scope_options))
        if found := MEETINGS.rows(*address):
            request.meeting, request.program = found[0], found[0].program
            timezone.activate(request.program.tzinfo)
            return
    raise Http404


def setting_of(meeting: Meeting) -> Any | None:
    """How the meeting asks for replies; None where it does not."""
    return getattr(meeting, "rsvp_setting", None)
