"""Proposals that are published and on which nothing was decided yet; and where to give an idea."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef
from django.db.models.functions import JSONObject
from django.utils.translation import gettext_lazy as _

from bic.public_parts import Line, News, Part, Told, moment_of, public_part, text_of
from bic.ui.kept import address
from communities.models import Community
from meetings.models import Proposal, ProposalSetting

MOST = 6


@public_part(
    "proposals",
    order=60,
    label=_("Ideas and proposals"),
    about=_(
        "Published proposals that wait for a decision, and where people give an idea. Never "
        "drafts, or who gave an idea."
    ),
    reads=("meetings.Proposal", "meetings.ProposalSetting"),
)
class Proposals(Part):
    """The newest ones, with the way to each proposal's own page."""

    def rows(self, community):
        waiting = (Proposal.State.OPEN, Proposal.State.STUDIED, Proposal.State.READY)
        proposals = Proposal.objects.published().filter(community=OuterRef("pk"), state__in=waiting)
        told = JSONObject(
            number="number", title="title", summary="summary", state="state", at="published_at"
        )
        no_ideas = ProposalSetting.objects.filter(program=OuterRef("program"), takes_ideas=False)
        # One row, also where there is no proposal: whether ideas are taken is said in any case.
        return self.facts(
            Community.objects.filter(pk=community),
            proposals=ArraySubquery(proposals.order_by("-number").values(told=told)[:MOST]),
            takes_ideas=~Exists(no_ideas),
        )

    def told(self, facts, place):
        here = place.program, place.community
        more = [("place_all_proposals", address("meetings:proposal_public_list", *here))]
        if any(one["takes_ideas"] for one in facts):
            more.insert(0, ("prop_give", address("meetings:idea_give", *here)))
        return Told(
            lines=tuple(
                Line(
                    title=text_of(one["title"]),
                    text=text_of(one["summary"]),
                    url=_url(one, place),
                    word=f"state_{one['state']}",
                )
                for one in _proposals(facts)
            ),
            more=tuple(more),
        )

    def news(self, facts, place):
        for one in _proposals(facts):
            yield News(
                key=f"proposal-{one['number']}",
                title=text_of(one["title"]),
                at=moment_of(one["at"]),
                url=_url(one, place),
                word="place_new_proposal",
            )


def _proposals(facts):
    return [one for row in facts for one in row["proposals"]]


def _url(one, place):
    return address("meetings:proposal_public", place.program, place.community, one["number"])
