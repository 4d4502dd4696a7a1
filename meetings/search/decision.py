"""Votes and decisions among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.translated import EveryText
from meetings.models import Decision, Vote


@source(
    "decisions",
    label=_("Decisions"),
    permission="meetings.view_decision",
    order=83,
    icon="check_circle_outline",
)
class Decisions(Source):
    """By words of the title and the reasons, in any language."""

    model = Decision
    text = (EveryText("title"), EveryText("reasons_for"), EveryText("reasons_against"))
    title = EveryText("title")
    sort = "-pk"
    facts = ("title", "number", "outcome")

    def url(self, hit, user, program):
        return reverse(
            "meetings:decision_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def name(self, hit):
        return f"{hit.subject.number}. {hit.subject.title}"

    def detail(self, hit):
        return str(Decision.Outcome(hit.subject.outcome).label)


@source(
    "votes", label=_("Votes"), permission="meetings.view_vote", order=84,
    icon="check_circle_outline",
)  # fmt: skip
class Votes(Source):
    """By words of the question, in any language."""

    model = Vote
    text = (EveryText("question"),)
    title = EveryText("question")
    sort = "-pk"
    facts = ("question", "method")

    def url(self, hit, user, program):
        return reverse(
            "meetings:vote_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def name(self, hit):
        return str(hit.subject.question)

    def detail(self, hit):
        return str(Vote.Method(hit.subject.method).label)
