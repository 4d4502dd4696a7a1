"""Proposals: writing, publishing, giving to a committee, combining, and what becomes of them.

A decision tells a proposal its outcome with `decided`; whatever else happens to it, such as an
answer of a council, is told with `tell`. Both leave a word for the public, and its authors hear.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.days import today_in
from bic.notices import services as notices
from bic.people.models import User
from bic.querysets import hold
from bic.translated import Translated
from bic.versions import next_number
from meetings.models import (
    Group,
    GroupSeat,
    Idea,
    Proposal,
    ProposalIdea,
    ProposalLink,
    ProposalNews,
    ProposalTheme,
)
from meetings.refusals import Refused
from meetings.services import authors, ideas

State = Proposal.State
News = ProposalNews.Kind
COUNTED_OUT = (State.DRAFT, State.COMBINED)


class NotNow(Refused):
    """The proposal is not where this can be done."""


class TooFew(Refused):
    """It takes two to combine."""


class NoOutcome(Refused):
    """A proposal is adopted, parked or declined."""


@transaction.atomic
def save(
    proposal: Proposal, *, from_ideas: Iterable[Idea], from_themes: Iterable[Any], by: Any
) -> Proposal:
    """Store a proposal and what it came from; a new one gets the next number as a draft."""
    if proposal.pk is None:
        hold(proposal.community)
        proposal.number = next_number(Proposal.objects.filter(community=proposal.community))
        proposal.created_by = by
    proposal.save()
    _keep_links(ProposalIdea, proposal, "idea", from_ideas)
    _keep_links(ProposalTheme, proposal, "theme", from_themes)
    if proposal.state not in COUNTED_OUT:
        ideas.propose(proposal.ideas.all(), by=by)
    return proposal


def _keep_links(model: Any, proposal: Proposal, name: str, rows: Iterable[Any]) -> None:
    wanted = {one.pk for one in rows}
    links = model.objects.filter(proposal=proposal)
    links.exclude(**{f"{name}__in": wanted}).delete()
    known = set(links.values_list(f"{name}_id", flat=True))
    model.objects.bulk_create(
        model(
            program_id=proposal.program_id, community_id=proposal.community_id, proposal=proposal,
            **{f"{name}_id": key},
        )
        for key in sorted(wanted - known)
    )  # fmt: skip


@transaction.atomic
def propose(proposal: Proposal, *, by: Any) -> Proposal:
    """Bring a draft before everybody in the community. Raises `NotNow`."""
    proposal = _move(proposal, State.OPEN, since=[State.DRAFT])
    ideas.propose(proposal.ideas.select_for_update(), by=by)
    tell(proposal, News.PROPOSED, by=by)
    return proposal


@transaction.atomic
def publish(proposal: Proposal, *, by: Any) -> Proposal:
    """Show a proposal to the public. Raises `NotNow` for a draft."""
    proposal = hold(proposal)
    if proposal.state == State.DRAFT:
        raise NotNow(proposal)
    if not proposal.is_public:
        proposal.published_by, proposal.published_at = by, timezone.now()
        proposal.save(update_fields=["published_by", "published_at"])
    return proposal


@transaction.atomic
def withdraw(proposal: Proposal) -> Proposal:
    """Take a proposal off the public page."""
    proposal = hold(proposal)
    proposal.published_by = proposal.published_at = None
    proposal.save(update_fields=["published_by", "published_at"])
    return proposal


@transaction.atomic
def send(proposal: Proposal, committee: Group, *, report_on: date, by: Any) -> Proposal:
    """Have a committee study it and report back by a day; its members are told.

    Raises `NotNow` for a draft, and for one that is decided or combined.
    """
    since = [State.OPEN, State.STUDIED, State.READY, State.PARKED]
    proposal = _move(
        proposal, State.STUDIED, since=since, committee=committee, report_on=report_on,
        decided_by=None, decided_on=None,
    )  # fmt: skip
    told = tell(proposal, News.SENT, why=Translated.of(committee.name), by=by)
    members = GroupSeat.objects.filter(group=committee).held().exclude(membership=None)
    notices.owe(
        proposal.program,
        key=f"proposal-{proposal.pk}-sent-{told.pk}",
        to=User.objects.filter(pk__in=members.values("membership__user")).exclude(pk=by.pk),
        template="meetings/mail/proposal_sent",
        context={
            "title": proposal.title, "committee": committee.name, "day": report_on,
            "community": proposal.community.name,
        },
        url=authors.page_of(proposal),
        community=proposal.community,
    )  # fmt: skip
    return proposal


@transaction.atomic
def make_ready(proposal: Proposal, *, by: Any, kind: str = News.READY, why: Any = None) -> Proposal:
    """Say that it can be decided on. Raises `NotNow`."""
    proposal = _move(proposal, State.READY, since=[State.OPEN, State.STUDIED])
    tell(proposal, kind, why=why, by=by)
    return proposal


@transaction.atomic
def combine(proposals: Iterable[Proposal], *, title: Translated, by: Any) -> Proposal:
    """One draft out of several proposals, with all that they came from; they lead to it.

    Raises `TooFew`, and `NotNow` when one of them is decided or combined already.
    """
    keys = [one.pk for one in proposals]
    rows = Proposal.objects.select_for_update(of=("self",)).filter(pk__in=keys)
    held = list(rows.select_related("program", "community").order_by("number"))
    if len(held) < 2:  # noqa: PLR2004 - it takes two
        raise TooFew
    if any(one.is_decided or one.state == State.COMBINED for one in held):
        raise NotNow(held)
    first = held[0]
    result = save(
        Proposal(
            program=first.program, community=first.community, title=title, summary=first.summary,
            need=first.need, benefits=first.benefits, action=first.action, lead=first.lead,
            partners=first.partners, cost=first.cost, time=first.time, approval=first.approval,
            committee=first.committee,
        ),
        from_ideas=Idea.objects.filter(proposals__in=keys).distinct(),
        from_themes=[link.theme for link in _theme_links(keys)],
        by=by,
    )  # fmt: skip
    ProposalLink.objects.bulk_create(
        ProposalLink(
            program_id=first.program_id, community_id=first.community_id, proposal=result,
            source=one,
        )
        for one in held
    )  # fmt: skip
    for one in held:
        _move(one, State.COMBINED, since=[one.state])
        tell(one, News.COMBINED, why=title, by=by)
    return result


def _theme_links(keys: list[int]) -> Any:
    return ProposalTheme.objects.filter(proposal__in=keys).select_related("theme")


@transaction.atomic
def decided(
    proposal: Proposal,
    outcome: str,
    reason: Translated | str,
    by: Any,
    on: date | None = None,
) -> ProposalNews:
    """Tell a proposal its outcome: "adopted", "parked" or "declined", and why.

    The public reads it, and authors who can be reached hear it. A later outcome takes the place
    of an earlier one, whose news stays. Raises `NoOutcome`, and `NotNow` for a draft and for one
    that was combined.
    """
    if outcome not in Proposal.DECIDED:
        raise NoOutcome(outcome)
    day = on or today_in(proposal.program)
    since = [state for state in State if state not in COUNTED_OUT]
    proposal = _move(proposal, outcome, since=since, decided_by=by, decided_on=day)
    return tell(proposal, outcome, why=reason, by=by, on=day)


@transaction.atomic
def tell(
    proposal: Proposal,
    kind: str,
    *,
    by: Any,
    why: Translated | str | None = None,
    on: date | None = None,
) -> ProposalNews:
    """Leave a word of what happened to a proposal and why, and tell its authors.

    `kind` is one of `ProposalNews.Kind`; SUBMITTED and OTHER leave the proposal where it is.
    """
    said = why if isinstance(why, Translated) else Translated.of(why or "")
    news = ProposalNews.objects.create(
        program=proposal.program,
        community=proposal.community,
        proposal=proposal,
        kind=kind,
        why=said,
        happened_on=on or today_in(proposal.program),
        by=by,
    )
    authors.tell(
        proposal.community,
        authors.ideas_behind(proposal),
        key=f"proposal-{proposal.pk}-news-{news.pk}",
        happened=News(kind).label,
        why=said,
        title=proposal.title,
        url=authors.page_of(proposal),
        but=by,
    )
    return news


def _move(proposal: Proposal, state: str, *, since: Iterable[str], **fields: Any) -> Proposal:
    """The proposal in another state. Raises `NotNow` unless it is in one of `since`."""
    proposal = hold(proposal, Proposal.objects.select_related("program", "community"))
    if proposal.state not in since:
        raise NotNow(proposal)
    proposal.state = state
    for name, value in fields.items():
        setattr(proposal, name, value)
    proposal.save(update_fields=["state", *fields])
    return proposal
