"""What a meeting was asked, and what was decided in it."""

from typing import Any

from meetings.models import Decision, Vote
from meetings.tables.decision import TAGS
from meetings.tables.vote import state_of


def votes_and_decisions(meeting: Any, user: Any) -> dict[str, Any]:
    """Votes and decisions of a meeting, the first first, and who may add to them. Two queries."""
    votes = list(Vote.objects.filter(meeting=meeting).for_list().reverse())
    for vote in votes:
        vote.state_words, vote.tag = state_of(vote)
    decisions = list(Decision.objects.filter(meeting=meeting).for_list().reverse())
    for decision in decisions:
        decision.tag = TAGS[decision.outcome]
    takes_place = meeting.status != "canceled"
    return {
        "votes": votes,
        "decisions": decisions,
        "may_ask": takes_place
        and not meeting.is_closed
        and user.has_perm("meetings.add_vote", meeting),
        "may_decide": takes_place and user.has_perm("meetings.add_decision", meeting),
    }
