"""From the code of a room into its walls, to what is asked there.

What a round asks cannot change once it is open, so a process keeps it for some seconds, ready
in every language; only how far the round is, is looked up for every phone.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.utils import timezone

from bic.people.middleware import PROGRAMS
from bic.surveys.services.collection import plain
from bic.tenancy import scope
from bic.tenancy.ways import Way, Ways
from bic.tenancy.written import WrittenOnce, first_or_404
from bic.translated import Translated
from meetings.counting import Rule
from meetings.models import Constituency, Option, Round, Vote
from meetings.pagewords import Words, spoken_words
from meetings.services.vote import rule_of

KEPT_SECONDS, MOST_KEPT = 15, 100
VOTES = WrittenOnce(lambda code: Vote.objects.filter(room_code=code).only("community"), str)
ROUNDS = WrittenOnce(
    lambda program, code: (
        Round.objects.filter(
            vote__program__slug=program, vote__room_code=code, opened_at__isnull=False
        )
        .select_related("vote__program")
        .only(
            *("program", "community", "kind", "opened_at", "ends_at", "stopped_at", "closed_at"),
            *("vote__program", "vote__entry", "vote__meeting_id", "vote__is_by_name"),
            *("vote__community", "vote__program__slug", "vote__program__time_zone"),
        )
        .order_by("-number")[:1]
    ),
    *(str, str),
)


@dataclass(frozen=True)
class Asked:
    """What a round asks, and the words around it in every language that is spoken."""

    place: str
    question: Translated
    change: Translated
    legend: Translated
    rule: Rule
    options: tuple[tuple[int, Translated], ...]
    parts: tuple[tuple[int, Translated], ...]
    words: Mapping[str, Words]


_kept: dict[int, tuple[float, Asked]] = {}


def _look_up(address: tuple[str, str]) -> Way:
    """Where the code of a room leads."""
    program, code = address
    with scope(found := first_or_404(PROGRAMS.rows(program))):
        return found.pk, [first_or_404(VOTES.rows(code)).community_id]


WAYS = Ways(_look_up)


def enter(request: Any, view_kwargs: dict[str, Any], **scope_options: Any) -> None:
    """Open the walls around one vote; the request gets its `program` and its newest open `round`.

    `round` is None where none was opened yet. Takes the program out of `view_kwargs`. Raises
    `Http404` where no vote has the code.
    """
    address = (view_kwargs.pop("program"), plain(view_kwargs["code"]))
    for way in WAYS.of(address):
        request.scopes.enter_context(scope(*way, **scope_options))
        if rounds := ROUNDS.rows(*address):
            request.round = rounds[0]
            request.program = request.round.vote.program
            break
        if VOTES.rows(address[1]):
            request.round, request.program = None, first_or_404(PROGRAMS.rows(address[0]))
            break
    timezone.activate(request.program.tzinfo)


def asked(round: Round) -> Asked:
    """What an open round asks; five queries now and then."""
    now = time.monotonic()
    until, found = _kept.get(round.pk, (0.0, None))
    if found is None or until < now:
        if len(_kept) >= MOST_KEPT:
            _kept.clear()
        found = _read(round.pk)
        _kept[round.pk] = (now + KEPT_SECONDS, found)
    return found


def _read(key: int) -> Asked:
    rounds = Round.objects.select_related("vote__community")
    if not (found := rounds.filter(pk=key).first()):
        raise Http404
    vote = found.vote
    options = tuple(Option.objects.filter(round=found).values_list("number", "title"))
    return Asked(
        place=vote.community.name,
        question=vote.question,
        change=found.change,
        legend=vote.legend,
        rule=rule_of(found, [number for number, _title in options]),
        options=options,
        parts=tuple(Constituency.objects.filter(vote=vote).values_list("number", "title")),
        words=spoken_words(vote.program_id),
    )
