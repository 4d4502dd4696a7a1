""" "You said, we did": what became of proposals, from the ideas to the actions."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, JSONObject
from django.utils.translation import gettext_lazy as _

from bic.public_parts import Line, News, Part, Told, day_of, moment_of, public_part, text_of
from bic.ui.kept import address
from implementation.models.status import Status
from implementation.openness import AnyOf, open_actions
from implementation.public_parts.progress import GROUP_OF
from meetings.models import Decision, Idea, Proposal, ProposalNews

MOST, MOST_ON_ITS_PAGE = 4, 100


@public_part(
    "said",
    order=10,
    label=_("You said, we did"),
    about=_(
        "Published proposals with their outcome and its reason, how many ideas they came from, "
        "and the published actions that came of them. Never who said what, or notes of a decision."
    ),
    reads=("meetings.Proposal", "meetings.ProposalNews", "meetings.Idea", "implementation.Action"),
)
class Said(Part):
    """The newest outcomes."""

    template = "implementation/public/said_part.html"

    def rows(self, community):
        # One more than is shown, to know whether there are more.
        return self.told_of(community, MOST + 1)

    def told_of(self, community, most):
        """The facts of so many outcomes, the newest first."""
        rows = Proposal.objects.published().filter(
            community_id=community, state__in=Proposal.DECIDED, decided_on__isnull=False
        )
        decisions = Decision.objects.filter(proposal=OuterRef(OuterRef("pk"))).values("pk")
        decided = AnyOf(F("decision"), ArraySubquery(decisions))
        ours = (
            open_actions()
            .filter(Q(proposal=OuterRef("pk")) | Q(decided))
            .exclude(status=Status.CHANGED)
        )
        action = JSONObject(title="title", status="status")
        news = ProposalNews.objects.filter(proposal=OuterRef("pk"), kind=OuterRef("state"))
        ideas = Idea.objects.checked().filter(proposals=OuterRef("pk")).order_by()
        return self.facts(
            rows.order_by("-decided_on", "-number")[:most],
            number="number", title="title", state="state", on="decided_on",
            why=Subquery(news.order_by("-happened_on", "-pk").values("why")[:1]),
            ideas=Coalesce(
                Subquery(ideas.values("proposals").annotate(n=Count("pk")).values("n")), 0
            ),
            actions=ArraySubquery(ours.order_by("pk").values(told=action)),
        )  # fmt: skip

    def told(self, facts, place):
        lines = lines_of(facts, place)
        if not lines:
            return None
        url = address("implementation:public_said", place.program, place.community)
        more = (("place_all_said", url),) if len(lines) > MOST else ()
        return Told(lines=lines[:MOST], more=more)

    def news(self, facts, place):
        for one in facts:
            yield News(
                key=f"said-{one['number']}-{one['state']}-{one['on']}",
                title=text_of(one["title"]),
                at=moment_of(one["on"]),
                url=_url(one, place),
                word=f"state_{one['state']}",
            )


def lines_of(facts, place):
    """Outcomes as lines, the newest first; below each the actions that came of it."""
    return tuple(
        Line(
            title=text_of(one["title"]),
            url=_url(one, place),
            word=f"state_{one['state']}",
            day=day_of(one["on"]),
            text=text_of(one["why"]),
            meta=str(one["ideas"] or ""),
            under=tuple(
                Line(title=text_of(action["title"]), word=f"one_{GROUP_OF[action['status']]}")
                for action in one["actions"]
            ),
        )
        for one in sorted(facts, key=lambda one: (one["on"], one["number"]), reverse=True)
    )


def _url(one, place):
    return address("meetings:proposal_public", place.program, place.community, one["number"])
