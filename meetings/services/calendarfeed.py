"""The private calendar of a person: its address, making it anew, ending it."""

from typing import Any

from django.db import transaction

from bic.links import services as links
from bic.links.models import Link
from bic.people.models import Membership
from bic.tenancy import scope
from meetings.models import CalendarFeed, Meeting

PURPOSE = "calendar"


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


def meetings_of(link: Link) -> list[Meeting] | None:
    """The meetings in somebody's calendar, as they may see them now; None for nobody's.

    Staff have drafts too, partners what is announced in their communities. Whoever takes part
    no longer, or whose account is closed, has none.
    """
    feed = CalendarFeed.objects.filter(pk=link.subject_pk).select_related("user").first()
    if feed is None or not feed.user.is_active:
        return None
    with scope(link.program_id):
        mine = list(Membership.objects.taking_part().filter(user_id=feed.user_id))
    if not mine:
        return None
    is_staff = any(one.is_staff for one in mine)
    places = None if is_staff else [one.community_id for one in mine]
    with scope(link.program_id, places):
        rows = Meeting.objects.all() if is_staff else Meeting.objects.announced()
        return list(
            rows.select_related("community")
            .only(
                "program", "title", "purpose", "starts_at", "ends_at", "place", "address",
                "status", "changed", "published_at", "created_at", "community__slug",
            )
            .order_by("starts_at", "pk")
        )  # fmt: skip
