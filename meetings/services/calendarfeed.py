"""The private calendar of a person: its address, making it anew, ending it; and its file.

Calendars ask again and again, and mostly nothing has changed. So PostgreSQL is asked for a mark
of all that the file shows, and the file is written when its mark is a new one.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import F, Func, StringAgg, TextField, Value
from django.db.models.functions import MD5
from django.utils.translation import gettext, override

from bic.links import services as links
from bic.links.models import Link
from bic.people.models import Membership
from bic.tenancy import scope
from bic.tenancy.pulse import Kept
from meetings.calendars import of_meetings
from meetings.models import CalendarFeed, Meeting

PURPOSE = "calendar"
# Of a meeting, all that its file shows.
COLUMNS = (
    *("title", "purpose", "starts_at", "ends_at", "place", "address"),
    *("status", "changed", "published_at", "created_at"),
)
SHOWN = ("pk", *COLUMNS, "community__slug")
MOST_KEPT = 64
_files: Kept[str, bytes] = Kept(MOST_KEPT)


class Row(Func):
    """Columns of a row as one text, which differs whenever one of them does."""

    template = "ROW(%(expressions)s)::text"
    output_field = TextField()


def link_of(feed: CalendarFeed) -> Link | None:
    """The link that leads to the calendar; None for one that was ended."""
    return Link.objects.about(PURPOSE, [feed.pk]).filter(closed_at=None).order_by("pk").last()


def feed_of(program: Any, user: Any) -> CalendarFeed | None:
    """The calendar of a person, if they have one."""
    return CalendarFeed.objects.filter(program=program, user_id=user.pk).first()


@transaction.atomic
def begin(program: Any, user: Any) -> Link:
    """Give a person an address for their calendar; another one where they have one already.

    The address before it dies at once.
    """
    feed, _is_new = CalendarFeed.objects.get_or_create(program=program, user_id=user.pk)
    found = Link.objects.about(PURPOSE, [feed.pk]).order_by("pk").last()
    if found:
        return links.rotate(found, language=user.language)
    return links.make(
        program, purpose=PURPOSE, subject_pk=feed.pk, language=user.language, by=user
    )  # fmt: skip


@transaction.atomic
def end(program: Any, user: Any) -> None:
    """No address leads to the calendar any more. A second call changes nothing."""
    feed = feed_of(program, user)
    for link in Link.objects.about(PURPOSE, [feed.pk] if feed else []):
        links.close(link)


@dataclass(frozen=True)
class CalendarView:
    """The meetings in somebody's calendar: all with their drafts, or those of some `places`."""

    link: Link
    places: tuple[int, ...] | None

    def mark(self) -> str:
        """Another one whenever the file may have changed; one query, which loads no meeting."""
        with scope(self.link.program_id, self.places):
            shown = self._rows().aggregate(
                mark=MD5(StringAgg(Row(*SHOWN), delimiter=Value(","), order_by="pk"))
            )["mark"]
        link = self.link
        told = (link.pk, link.serial, link.language, link.program.slug, link.program.name, shown)
        return hashlib.sha256(repr(told).encode()).hexdigest()[:32]

    def file(self, mark: str) -> bytes:
        """The file for calendars, as it was kept for this mark, or written now."""
        return _files.of([mark], lambda marks: dict.fromkeys(marks, self._written()))[mark]

    def _written(self) -> bytes:
        program, language = self.link.program, self.link.language
        with override(language):
            name = gettext("%(program)s: meetings") % {"program": program.name}
        with scope(program, self.places):
            rows = self._rows().annotate(town=F("community__slug")).only("program", *COLUMNS)
            return of_meetings(rows.order_by("starts_at", "pk"), program, language, name)

    def _rows(self) -> Any:
        return Meeting.objects.all() if self.places is None else Meeting.objects.announced()


def view_of(link: Link) -> CalendarView | None:
    """What the calendar of a link shows now, for the file or for its mark; None for nobody's.

    Staff have drafts too, partners what is announced in their communities. Whoever takes part
    no longer, or whose account is closed, has none.
    """
    owner = CalendarFeed.objects.filter(pk=link.subject_pk).values("user")
    with scope(link.program_id):
        theirs = Membership.objects.taking_part().filter(user__in=owner, user__is_active=True)
        mine = list(theirs.only("program", "role", "community_id"))
    if not mine:
        return None
    is_staff = any(one.is_staff for one in mine)
    return CalendarView(link, None if is_staff else tuple(one.community_id for one in mine))
