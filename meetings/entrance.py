"""From the address of a public meeting into its walls, to what its page shows.

Where an address leads hardly ever changes, so a process remembers it: the walls open at once,
and one statement inside them finds the meeting and proves the address again.
"""

from collections.abc import Iterator
from typing import Any

from django.http import Http404
from django.utils import timezone

from bic.people.middleware import PROGRAMS
from bic.tenancy import scope
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
# Key of a program, and the community of the meeting.
type Way = tuple[int, list[int]]
_known: dict[tuple[str, int], Way] = {}
MOST_KNOWN = 1000


def enter(request: Any, view_kwargs: dict[str, Any], **scope_options: Any) -> None:
    """Open the walls around one public meeting; the request gets its `program` and `meeting`.

    Takes the program out of `view_kwargs`. Raises `Http404` where no such meeting is public.
    """
    address = (view_kwargs.pop("program"), view_kwargs["pk"])
    for way in _ways(*address):
        request.scopes.enter_context(scope(*way, **scope_options))
        if found := MEETINGS.rows(*address):
            request.meeting, request.program = found[0], found[0].program
            timezone.activate(request.program.tzinfo)
            return
        _known.pop(address, None)
    raise Http404


def _ways(program: str, key: int) -> Iterator[Way]:
    """The way that is remembered, if any, then the way that is found. Raises `Http404`."""
    address = (program, key)
    if address in _known:
        yield _known[address]
    with scope(found := first_or_404(PROGRAMS.rows(program))):
        place = first_or_404(MEETINGS.rows(*address)).community_id
    if len(_known) >= MOST_KNOWN:
        _known.pop(next(iter(_known)))
    _known[address] = (found.pk, [place])
    yield _known[address]


def setting_of(meeting: Meeting) -> Any | None:
    """How the meeting asks for replies; None where it does not."""
    return getattr(meeting, "rsvp_setting", None)
