"""What people say to a proposal: that they support it, and comments."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from bic.querysets import hold
from bic.tenancy import scope
from meetings.models import Proposal, ProposalComment, ProposalSetting, ProposalSupport
from meetings.refusals import Refused
from meetings.services.settings import settings_of

Comments = ProposalSetting.Comments


class NotAsked(Refused):
    """The program does not ask for this, or the proposal is before a public body."""


def seal_of(proposal: Proposal, who: str) -> str:
    """What is kept of a supporter: enough to count each once, and to find nobody.

    It is another one for each proposal, so that it does not tell who supports what else.
    """
    return salted_hmac("meetings.support", f"{proposal.pk}:{who}", algorithm="sha256").hexdigest()


def takes_support(proposal: Proposal, settings: ProposalSetting) -> bool:
    """Whether visitors may support it now."""
    return settings.takes_support and proposal.is_public and not proposal.is_decided


def takes_comments(proposal: Proposal, settings: ProposalSetting, *, visitor: bool) -> bool:
    """Whether a visitor, or somebody who takes part, may comment on it."""
    if not proposal.may_be_discussed or proposal.state == Proposal.State.DRAFT:
        return False
    if visitor:
        return proposal.is_public and settings.comments == Comments.EVERYBODY
    return settings.comments != Comments.NOBODY


@transaction.atomic
def support(proposal: Proposal, who: str, *, takes_back: bool = False) -> None:
    """Count a supporter once, or no longer. Raises `NotAsked`."""
    if not takes_support(proposal, settings_of(proposal.program)):
        raise NotAsked(proposal)
    seal = seal_of(proposal, who)
    if takes_back:
        ProposalSupport.objects.filter(proposal=proposal, seal=seal).delete()
        return
    row = ProposalSupport(
        program_id=proposal.program_id, community_id=proposal.community_id, proposal=proposal,
        seal=seal,
    )  # fmt: skip
    ProposalSupport.objects.bulk_create([row], ignore_conflicts=True)


@transaction.atomic
def comment(
    proposal: Proposal, *, text: str, language: str, name: str = "", by: Any = None
) -> ProposalComment:
    """Keep a comment; a visitor's is shown once somebody has read it. Raises `NotAsked`.

    The wall hides what is not shown from visitors, so it is opened here.
    """
    if not takes_comments(proposal, settings_of(proposal.program), visitor=by is None):
        raise NotAsked(proposal)
    with scope(proposal.program):
        return ProposalComment.objects.create(
            program_id=proposal.program_id, community_id=proposal.community_id, proposal=proposal,
            text=text, language=language, name=name, by=by,
            shown_at=timezone.now() if by else None,
        )  # fmt: skip


@transaction.atomic
def show(said: ProposalComment) -> ProposalComment:
    """Let everybody read a comment, also one that was hidden."""
    said = hold(said)
    said.hidden_by, said.hidden_at, said.reason = None, None, ""
    said.shown_at = said.shown_at or timezone.now()
    said.save(update_fields=["hidden_by", "hidden_at", "reason", "shown_at"])
    return said


@transaction.atomic
def hide(said: ProposalComment, *, reason: str, by: Any) -> ProposalComment:
    """Take a comment out of sight of all but the staff."""
    said = hold(said)
    said.hidden_by, said.hidden_at, said.reason = by, timezone.now(), reason
    said.save(update_fields=["hidden_by", "hidden_at", "reason"])
    return said
