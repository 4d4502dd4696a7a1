"""Begin a vote, open a round, stop phones, count, and ask again."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.privacy import threshold_of
from bic.querysets import hold
from bic.surveys.services.collection import LETTERS
from bic.translated import Translated
from meetings.counting import Count, Rule, count, from_stored
from meetings.counting.parts import by_part
from meetings.models import (
    Ballot,
    Channel,
    Concern,
    Constituency,
    Option,
    Proposal,
    RollEntry,
    Round,
    Sheet,
    Stub,
    Vote,
)

CODE_LENGTH = 5
FEWEST_TO_NARROW = 2


class NoOptions(ValueError):
    """There is nothing to choose from."""


class NotOpen(ValueError):
    """The round takes nothing now: it was not opened, or it was counted."""


class StillOpen(ValueError):
    """The newest round is not counted yet."""


@dataclass(frozen=True)
class Draft:
    """An option as somebody writes it."""

    title: Translated
    proposal: Proposal | None = None


def rule_of(round: Round, options: Iterable[int]) -> Rule:
    """By which rule a round is counted. Needs its vote."""
    vote, kind = round.vote, round.kind
    method = vote.method if kind == Round.Kind.VOTE else kind
    return Rule(
        str(method), tuple(options), dots=vote.dots, most_dots=vote.most_dots,
        order_rule=vote.order_rule, highest=vote.highest, threshold=vote.threshold,
        share=vote.share, quorum=vote.quorum if kind == Round.Kind.VOTE else None,
    )  # fmt: skip


def _room_code(vote: Vote) -> str:
    """A code that no other vote of the program has."""
    while True:
        code = "".join(secrets.choice(LETTERS) for _place in range(CODE_LENGTH))
        if not Vote.objects.filter(program_id=vote.program_id, room_code=code).exists():
            return code


@transaction.atomic
def save_vote(
    vote: Vote, options: Sequence[Draft], parts: Sequence[Translated], *, by: Any
) -> Vote:
    """Write a vote that nobody was asked yet: its rule, the options of its first round, its parts.

    Raises `NoOptions` without any option.
    """
    if not options:
        raise NoOptions
    if vote.pk is None:
        vote.created_by, vote.room_code = by, _room_code(vote)
    vote.save()
    round = Round.objects.filter(vote=vote).order_by("number").first()
    if round is None:
        round = Round.objects.create(community=vote.community, vote=vote, number=1)
    _put_options(round, enumerate(options, 1))
    Constituency.objects.filter(vote=vote).delete()
    for number, title in enumerate(parts, 1):
        Constituency.objects.create(community=vote.community, vote=vote, number=number, title=title)
    return vote


def _put_options(round: Round, options: Iterable[tuple[int, Draft]]) -> None:
    Option.objects.filter(round=round).delete()
    for number, one in options:
        Option.objects.create(
            community_id=round.community_id, program_id=round.program_id, round=round,
            number=number, title=one.title, proposal=one.proposal,
        )  # fmt: skip


@transaction.atomic
def open_round(round: Round, *, expected: int | None, minutes: int | None, by: Any) -> Round:
    """Let people vote, for `minutes` or until somebody stops it; opened twice, it goes on.

    Raises `NotOpen` for a round that was counted.
    """
    round = hold(round)
    if round.closed_at is not None:
        raise NotOpen(round)
    if round.opened_at is None:
        now = timezone.now()
        round.expected, round.minutes = expected, minutes
        round.opened_by, round.opened_at = by, now
        round.ends_at = now + timedelta(minutes=minutes) if minutes else None
        round.save()
    return round


@transaction.atomic
def stop_round(round: Round) -> Round:
    """Take no more votes from phones; paper and hands can still be entered.

    Whoever is sending now is waited for. Raises `NotOpen` unless the round is open.
    """
    round = hold(round)
    if not round.is_open:
        raise NotOpen(round)
    if round.stopped_at is None:
        round.stopped_at = timezone.now()
        round.save(update_fields=["stopped_at"])
    return round


@transaction.atomic
def close_round(round: Round, *, by: Any) -> Round:
    """Count a round for good; counted twice, it is the same result.

    The box is shaken first: every ballot is written anew with another key in another order, so
    that nothing tells in which order they came, and what kept people from voting twice goes.
    Raises `NotOpen` for one that was never opened.
    """
    round = hold(round, Round.objects.select_related("vote__program"))
    if round.closed_at is not None:
        return round
    # From here on ballots can be read, in this transaction and to whoever counts.
    round = stop_round(round)
    round = Round.objects.select_related("vote__program").get(pk=round.pk)
    rule = rule_of(round, Option.objects.filter(round=round).values_list("number", flat=True))
    ballots = list(Ballot.objects.filter(round=round))
    roll = list(RollEntry.objects.filter(round=round))
    sheets = list(Sheet.objects.filter(round=round))
    counts = [Count.from_json(rule, one.people, one.counts) for one in sheets]
    answers = [from_stored(one.answers) for one in [*ballots, *roll]]
    found = count(rule, answers, counts).to_json()
    found["channels"] = _channels(round, roll, sheets)
    found["parts"] = _parts(round, rule, ballots, sheets)
    _shake(round, ballots)
    round.closed_by, round.closed_at, round.result = by, timezone.now(), found
    round.save(update_fields=["closed_by", "closed_at", "result"])
    return round


def _channels(round: Round, roll: Sequence[RollEntry], sheets: Sequence[Sheet]) -> dict[str, int]:
    """How many came in which way."""
    channels = dict.fromkeys(Channel.values, 0) | {"roll": len(roll)}
    for channel in Stub.objects.filter(round=round).values_list("channel", flat=True):
        channels[channel] += 1
    for sheet in sheets:
        channels[sheet.channel] += sheet.people
    return channels


def _parts(
    round: Round, rule: Rule, ballots: Sequence[Ballot], sheets: Sequence[Sheet]
) -> list[dict[str, Any]]:
    parts = list(Constituency.objects.filter(vote=round.vote).values_list("number", flat=True))
    if not parts:
        return []
    return by_part(
        rule,
        [(_part(one), from_stored(one.answers)) for one in ballots],
        [(_part(one), Count.from_json(rule, one.people, one.counts)) for one in sheets],
        [str(number) for number in parts],
        threshold_of(round.vote.program),
    )


def _part(one: Ballot | Sheet) -> str:
    return str(one.constituency or "")


def _shake(round: Round, ballots: Sequence[Ballot]) -> None:
    """Write ballots and concerns anew in an order that tells nothing, and forget the stubs."""
    shaken = secrets.SystemRandom()
    placed = {"program_id": round.program_id, "community_id": round.community_id, "round": round}
    fresh = [Ballot(answers=one.answers, **placed) for one in ballots]
    said = list(Concern.objects.filter(round=round))
    again = [
        Concern(
            option=one.option, text=one.text, language=one.language, answer=one.answer,
            answered_by_id=one.answered_by_id, answered_at=one.answered_at, **placed,
        )
        for one in said
    ]  # fmt: skip
    for rows in (fresh, again):
        shaken.shuffle(rows)
    Ballot.objects.filter(round=round).delete()
    Concern.objects.filter(round=round).delete()
    Stub.objects.filter(round=round).delete()
    Ballot.objects.bulk_create(fresh)
    Concern.objects.bulk_create(again)


@transaction.atomic
def next_round(
    vote: Vote,
    *,
    kind: str,
    options: Sequence[tuple[int, Draft]],
    change: Translated | None = None,
) -> Round:
    """Prepare another round: again after a change, with fewer options, objections, or a save.

    `options` keep their numbers. Raises `StillOpen` while the last one is not counted, and
    `NoOptions` without any.
    """
    vote = hold(vote)
    last = Round.objects.filter(vote=vote).order_by("-number")[0]
    if last.closed_at is None:
        raise StillOpen(last)
    if not options:
        raise NoOptions
    round = Round.objects.create(
        community_id=vote.community_id, program_id=vote.program_id, vote=vote,
        number=last.number + 1, kind=kind, change=change or Translated(), expected=last.expected,
    )  # fmt: skip
    _put_options(round, options)
    return round
