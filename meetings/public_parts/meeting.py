"""Meetings that are open to the public and not over yet."""

from types import SimpleNamespace

from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from bic.public_parts import Line, News, Part, Told, moment_of, public_part, text_of
from bic.ui.kept import address
from meetings.models import Meeting
from meetings.when import day_and_time

MOST = 6


@public_part(
    "meetings",
    order=40,
    label=_("Meetings"),
    about=_(
        "Meetings that are announced, open to the public and not over. Never drafts, meetings for "
        "members, or notes on safety."
    ),
    reads=("meetings.Meeting",),
)
class Meetings(Part):
    """When and where, with the way to each meeting's own page."""

    def rows(self, community):
        rows = Meeting.objects.announced().filter(
            community_id=community, is_public=True, ends_at__gt=Now()
        )
        rows = rows.exclude(status=Meeting.Status.HELD).order_by("starts_at", "pk")[:MOST]
        return self.facts(
            rows, key="pk", title="title", starts="starts_at", ends="ends_at", place="place",
            status="status", at="published_at",
        )  # fmt: skip

    def told(self, facts, place):
        lines = tuple(
            Line(
                title=text_of(one["title"]),
                url=_url(one, place),
                word="canceled" if one["status"] == Meeting.Status.CANCELED else "",
                meta=_when(one, place),
                said=one["place"],
            )
            for one in sorted(facts, key=lambda one: (one["starts"], one["key"]))
        )
        return Told(lines=lines) if lines else None

    def news(self, facts, place):
        for one in facts:
            state = "canceled" if one["status"] == Meeting.Status.CANCELED else "planned"
            yield News(
                key=f"meeting-{one['key']}-{state}",
                title=text_of(one["title"]),
                at=moment_of(one["at"]),
                url=_url(one, place),
                word="canceled" if state == "canceled" else "place_new_meeting",
            )


def _url(one, place):
    return address("meetings:rsvp_front", place.program, one["key"])


def _when(one, place):
    hours = SimpleNamespace(
        starts_at=moment_of(one["starts"]),
        ends_at=moment_of(one["ends"]),
        program=SimpleNamespace(tzinfo=place.zone),
    )
    return ", ".join(day_and_time(hours, place.language))
