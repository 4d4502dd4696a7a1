"""Lessons beside a call that is written: those about which nobody decided, and those taken up."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from communities.experience import Experience, Known, experience
from evaluations.models import Lesson

SHOWN = 6


@experience("lessons", label=_("Lessons of earlier rounds"), order=10)
def lessons(call: Any, user: Any, program: Any) -> Experience | None:
    """The newest of them for who reads lessons. Two queries."""
    if not user.has_perm("evaluations.list_lesson", program):
        return None
    rows = Lesson.objects.filter(program=program).for_call(call)
    count = rows.count()
    items = [_known(one, program) for one in rows.for_list().order_by("-state", "-pk")[:SHOWN]]
    return Experience(items, count, reverse("evaluations:lesson_log", args=[program.slug]))


def _known(lesson: Lesson, program: Any) -> Known:
    page = reverse(
        "evaluations:lesson_detail", args=[program.slug, lesson.community.slug, lesson.pk]
    )
    return Known(lesson.title, f"{lesson.community.name} · {lesson.get_state_display()}", page)
