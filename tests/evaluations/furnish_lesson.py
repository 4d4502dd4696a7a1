"""Subjects of the addresses of lessons."""

from django.utils import timezone

from evaluations.models import Lesson
from tests.furnish import pages_of


def make_lesson(community, title="Book interpreters early", **fields):
    """A lesson that waits for a decision. Call it in the scope of the program."""
    place = {"program": community.program, "community": community}
    return Lesson.objects.create(**place, title=title, **fields)


def furnish(place):
    """One that waits, and one that was taken up."""
    pages_of(place, "evaluations:lesson", make_lesson(place.community), "settle", "tell")
    taken = make_lesson(
        place.community, "Name two people", state="taken", answer="Applications ask for them.",
        settled_by=place.host, settled_at=timezone.now(),
    )  # fmt: skip
    place.subjects["evaluations:lesson_reopen:pk"] = taken.pk
