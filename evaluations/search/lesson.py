"""Lessons among the results of the search; staff alone find them."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.translated import EveryText
from evaluations.models import Lesson


@source(
    "lessons", label=_("Lessons"), permission="evaluations.list_lesson", order=84,
    icon="lightbulb_outline",
)  # fmt: skip
class Lessons(Source):
    """By title and text in every language."""

    model = Lesson
    text = (EveryText("title"), EveryText("text"))
    title = EveryText("title")
    sort = "-pk"
    facts = ("title", "state")

    def url(self, hit, user, program):
        return reverse(
            "evaluations:lesson_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def name(self, hit):
        return str(hit.subject.title)

    def detail(self, hit):
        return str(Lesson.State(hit.subject.state).label)
