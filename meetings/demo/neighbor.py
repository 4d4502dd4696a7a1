"""What the other program of the demo does: a supper that is announced, and an idea told at it."""

from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from bic.story import NEIGHBOR, next_tuesday
from bic.translated import Translated
from meetings.models import Meeting
from meetings.services import ideas


def load(demo: Any) -> None:
    """Add both."""
    place, by = demo.communities["heron-point"], demo.people["ines"]
    day = next_tuesday(demo.today) + timedelta(days=2)
    starts = datetime.combine(day, time(18), tzinfo=demo.program.tzinfo)
    Meeting.objects.create(
        program=demo.program, community=place, title=Translated.of(NEIGHBOR.meeting),
        starts_at=starts, ends_at=starts + timedelta(hours=2), languages=["en"],
        place="The pier", owner=by, created_by=by, published_at=timezone.now(), published_by=by,
    )  # fmt: skip
    idea = ideas.give(
        place, text=Translated.of(NEIGHBOR.idea), channel="paper", by=by, told_on=demo.today,
        said_by="", meeting=None, way=None,
    )  # fmt: skip
    ideas.check(idea, by=by)
