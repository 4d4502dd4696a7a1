"""Submissions and bodies that decide among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.translated import EveryText
from meetings.models import DecisionBody, Submission


@source(
    "submissions",
    label=_("Submissions"),
    permission="meetings.view_submission",
    order=54,
    icon="send",
)
class Submissions(Source):
    """By words in any language and by file number; partners find what was handed in."""

    model = Submission
    concerns = ("owner", "attachments__document", "briefing__document")
    text = (EveryText("title"), EveryText("memo"), "file_number")
    title = EveryText("title")
    sort = "-pk"
    facts = ("number", "title", "state", "submitted_at")

    def url(self, hit, user, program):
        return reverse(
            "meetings:submission_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def name(self, hit):
        return str(hit.subject)

    def detail(self, hit):
        return str(Submission.State(hit.subject.state).label)


@source(
    "decision_bodies",
    label=_("Decision-making bodies"),
    permission="meetings.view_decisionbody",
    order=55,
    icon="location_city",
)
class Bodies(Source):
    """By name and when they meet."""

    model = DecisionBody
    concerns = ("liaison", "briefings__document")
    text = ("name", "meets")
    title = "name"
    sort = "name"
    facts = ("kind",)

    def url(self, hit, user, program):
        return reverse(
            "meetings:decisionbody_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def detail(self, hit):
        return f"{hit.subject.get_kind_display()} · {hit.community}"
