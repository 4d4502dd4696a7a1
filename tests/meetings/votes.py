"""Votes for tests: prepared, open, and what is put into their boxes."""

from bic.tenancy import scope
from bic.translated import Translated
from meetings.models import Option, Vote
from meetings.services import vote as services
from meetings.services.vote import Draft, rule_of

OPTIONS = ("A language line", "Safe crossings", "Evening English")


def make_vote(community, *options, by, parts=(), question="Which three first?", **fields):
    """A vote with its first round, not open yet."""
    titles = options or OPTIONS
    with scope(community.program):
        vote = Vote(program=community.program, community=community, question=question, **fields)
        return services.save_vote(
            vote,
            [Draft(one if isinstance(one, Translated) else Translated.of(one)) for one in titles],
            [Translated.of(one) for one in parts],
            by=by,
        )


def opened(vote, *, by, expected=None, minutes=None):
    """The newest round, open."""
    with scope(vote.program):
        round = vote.rounds.order_by("-number")[0]
        return services.open_round(round, expected=expected, minutes=minutes, by=by)


def rule(round):
    """The rule of a round."""
    return rule_of(round, Option.objects.filter(round=round).values_list("number", flat=True))
