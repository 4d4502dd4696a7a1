"""Ideas, proposals and groups among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.translated import EveryText
from meetings.models import Group, Idea, Proposal


class InCommunity(Source):
    """Something of a community that has a page of its own, whose address is `page`."""

    page = ""

    def url(self, hit, user, program):
        return reverse(self.page, args=[program.slug, hit.community_slug, hit.subject.pk])


@source(
    "proposals", label=_("Proposals"), permission="meetings.view_proposal", order=80,
    icon="star_outline",
)  # fmt: skip
class Proposals(InCommunity):
    """By words in any language; whoever looks finds what they may read."""

    model = Proposal
    concerns = ("steward",)
    page = "meetings:proposal_detail"
    text = (EveryText("title"), EveryText("summary"), EveryText("need"))
    title = EveryText("title")
    sort = "-pk"
    facts = ("title", "number", "state", "created_by")

    def name(self, hit):
        return str(hit.subject.title)

    def detail(self, hit):
        return str(Proposal.State(hit.subject.state).label)


@source(
    "ideas", label=_("Ideas"), permission="meetings.view_idea", order=81, icon="comment",
)  # fmt: skip
class Ideas(InCommunity):
    """By words in any language; the wall hides what nobody has checked."""

    model = Idea
    page = "meetings:idea_detail"
    text = (EveryText("text"),)
    title = EveryText("text")
    sort = "-pk"
    facts = ("text", "number", "state", "created_by", "checked_at")

    def name(self, hit):
        return str(hit.subject.text)

    def detail(self, hit):
        return str(Idea.State(hit.subject.state).label)


@source(
    "groups", label=_("Groups"), permission="meetings.view_group", order=82, icon="groups",
)  # fmt: skip
class Groups(InCommunity):
    """By name and charge."""

    model = Group
    concerns = ("seats__membership",)
    page = "meetings:group_detail"
    text = ("name", EveryText("charge"))
    title = "name"
    sort = "name"
    facts = ("name", "kind")

    def name(self, hit):
        return hit.subject.name

    def detail(self, hit):
        return str(Group.Kind(hit.subject.kind).label)
