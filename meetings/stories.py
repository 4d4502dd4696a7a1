"""What became of an idea, from the day it was told to the last word on it, as plain values."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone

from bic.translated import Translated
from meetings.models import Idea, IdeaLink, Proposal, ProposalIdea, ProposalLink, ProposalNews
from meetings.services.authors import DEEPEST

SETTLED = (Idea.State.COMBINED, Idea.State.DIVIDED, Idea.State.ASIDE)


@dataclass(frozen=True)
class Chapter:
    """One thing that happened: on which day, what, to what, and why."""

    day: date
    # A word of `meetings.pagewords`.
    word: str
    title: Translated | None = None
    why: Translated | None = None
    # The number of a proposal that the public reads, to link to.
    number: int | None = None


def story_of(idea: Idea) -> list[Chapter]:
    """What became of an idea and of all that came from it. Runs where all of it can be read."""
    ideas = _after(IdeaLink, "source", "idea", {idea.pk})
    zone = idea.program.tzinfo
    chapters = [Chapter(idea.told_on, "idea_given")]
    settled = Idea.objects.filter(pk__in=ideas, state__in=SETTLED).exclude(settled_at=None)
    results = IdeaLink.objects.select_related("idea").order_by("-pk")
    first_result = {link.source_id: link.idea.text for link in results.filter(source__in=ideas)}
    for one in settled.order_by("settled_at"):
        day = timezone.localdate(one.settled_at, timezone=zone)
        title = first_result.get(one.pk) if one.state == Idea.State.COMBINED else None
        chapters.append(Chapter(day, f"idea_{one.state}", title, one.reason or None))
    chapters += [_chapter(one) for one in _news_of(ideas)]
    return sorted(chapters, key=lambda one: one.day)


def _after(links: Any, old: str, new: str, keys: set[int]) -> set[int]:
    """Keys of rows and of all that came from them."""
    found, young = set(keys), set(keys)
    for _generation in range(DEEPEST):
        if not young:
            break
        rows = links.objects.filter(**{f"{old}__in": young}).values_list(f"{new}_id", flat=True)
        young = set(rows) - found
        found |= young
    return found


def _news_of(ideas: set[int]) -> list[ProposalNews]:
    first = set(ProposalIdea.objects.filter(idea__in=ideas).values_list("proposal_id", flat=True))
    proposals = _after(ProposalLink, "source", "proposal", first)
    rows = ProposalNews.objects.filter(proposal__in=proposals)
    rows = rows.exclude(proposal__state=Proposal.State.DRAFT).select_related("proposal")
    return list(rows.order_by("happened_on", "pk"))


def _chapter(news: ProposalNews) -> Chapter:
    proposal = news.proposal
    number = proposal.number if proposal.is_public else None
    return Chapter(news.happened_on, f"news_{news.kind}", proposal.title, news.why or None, number)
