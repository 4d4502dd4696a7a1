"""Put something into the box of a round: from a phone, from a card, from counted hands."""

import json
import secrets
from collections.abc import Mapping
from typing import Any, Literal

from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from bic.querysets import hold
from bic.surveys.models.collection import random_key
from bic.surveys.services.collection import LETTERS, plain
from meetings.counting import Answers, Count, Rule, to_stored
from meetings.models import (
    Ballot,
    Channel,
    Code,
    Concern,
    Meeting,
    RollEntry,
    Round,
    Sheet,
    Stub,
)
from meetings.services.vote import NotOpen

# One statement: the round is held against its closing, the stub against a second vote, and the
# ballot is only there if both could be had. Whoever votes at the same time waits for nobody.
CAST = """
    WITH box AS (
        SELECT id, program_id, community_id FROM meetings_round
        WHERE id = %(round)s AND opened_at IS NOT NULL AND closed_at IS NULL
        AND stopped_at IS NULL AND (ends_at IS NULL OR ends_at > now())
        AND NOT EXISTS (
            SELECT 1 FROM meetings_vote v WHERE v.id = vote_id AND v.is_by_name)
        FOR SHARE
    ), stub AS (
        INSERT INTO meetings_stub (id, program_id, community_id, round_id, channel, seal)
        SELECT %(stub)s, program_id, community_id, id, 'phone', %(seal)s FROM box
        WHERE %(meeting)s::bigint IS NULL OR EXISTS (
            SELECT 1 FROM meetings_code WHERE meeting_id = %(meeting)s AND seal = %(code)s)
        ON CONFLICT (program_id, round_id, seal) DO NOTHING
        RETURNING program_id, community_id, round_id
    )
    INSERT INTO meetings_ballot (id, program_id, community_id, round_id, answers, constituency)
    SELECT %(ballot)s, program_id, community_id, round_id, %(answers)s::jsonb, %(part)s::smallint
    FROM stub
"""
CODE_LENGTH = 8
MOST_CODES = 1000

type Cast = Literal["counted", "again", "closed", "wrong_code"]


class UsedAlready(ValueError):
    """This card was counted in this round."""


class WrongCode(ValueError):
    """No card of the meeting has this code."""


class ByNameOnly(ValueError):
    """The vote is taken by name, so the box takes no ballots."""


def seal_of(kind: str, *parts: object) -> str:
    """What is stored of a code or of a phone; only this installation can make it."""
    said = ":".join(map(str, parts))
    return salted_hmac(f"meetings.{kind}", said, algorithm="sha256").hexdigest()


def code_seal(meeting_id: int, code: str) -> str:
    """What is stored of a code on a card."""
    return seal_of("code", meeting_id, plain(code))


def cast(
    round_id: int,
    answers: Answers,
    *,
    device: str = "",
    card: tuple[int, str] | None = None,
    part: int | None = None,
    concerns: Mapping[int, str] | None = None,
    language: str = "en",
) -> Cast:
    """Count a ballot from a phone once; "again" for one that was counted, which stays so.

    `answers` must fit the rule. Of `device`, a secret of the phone, and `card`, a meeting and a
    code, one is given. Two statements, three where somebody wrote a concern.
    """
    meeting, code = (card[0], code_seal(*card)) if card else (None, "")
    seal = seal_of("stub", round_id, code or device)
    with connection.cursor() as cursor:
        cursor.execute(
            CAST,
            {
                "round": round_id, "stub": random_key(), "ballot": random_key(), "seal": seal,
                "meeting": meeting, "code": code, "answers": json.dumps(to_stored(answers)),
                "part": part,
            },
        )  # fmt: skip
        if not cursor.rowcount:
            return _refusal(round_id, seal, meeting, code)
    if concerns:
        _write_down(round_id, concerns, language)
    return "counted"


def _refusal(round_id: int, seal: str, meeting: int | None, code: str) -> Cast:
    """Why a ballot was not taken."""
    if Stub.objects.filter(round=round_id, seal=seal).exists():
        return "again"
    if meeting and not Code.objects.filter(meeting=meeting, seal=code).exists():
        return "wrong_code"
    return "closed"


def _write_down(round_id: int, concerns: Mapping[int, str], language: str) -> None:
    """Keep what people say against options, apart from what they answered."""
    round = Round.objects.only("program", "community").get(pk=round_id)
    Concern.objects.bulk_create(
        Concern(
            program_id=round.program_id, community_id=round.community_id, round=round,
            option=option, text=text, language=language,
        )
        for option, text in concerns.items()
    )  # fmt: skip


@transaction.atomic
def make_codes(meeting: Meeting, how_many: int) -> list[str]:
    """New codes for cards, to be printed now: only their seals are kept."""
    codes = [
        "".join(secrets.choice(LETTERS) for _place in range(CODE_LENGTH))
        for _card in range(min(how_many, MOST_CODES))
    ]
    Code.objects.bulk_create(
        Code(
            program_id=meeting.program_id, community_id=meeting.community_id, meeting=meeting,
            seal=code_seal(meeting.pk, code),
        )
        for code in codes
    )  # fmt: skip
    return [f"{code[:4]}-{code[4:]}" for code in codes]


def _held(round: Round) -> Round:
    """The round, held open. Raises `NotOpen`, and `ByNameOnly`."""
    round = hold(round, Round.objects.select_related("vote"))
    if not round.is_open:
        raise NotOpen(round)
    return round


@transaction.atomic
def type_card(
    round: Round, rule: Rule, answers: Answers, *, card: str, part: int | None = None
) -> None:
    """Type one paper card in. `card` is its code, or the number that was written on it.

    Raises `UsedAlready` for a card that was counted, also one that voted on a phone; `WrongCode`
    for a code that no card has; `NotOpen`, `ByNameOnly`, and `Unfit`.
    """
    rule.fit(answers)
    round = _held(round)
    vote = round.vote
    if vote.is_by_name:
        raise ByNameOnly(round)
    secret = f"paper:{plain(card)}"
    if vote.entry == vote.Entry.CARD:
        secret = code_seal(vote.meeting_id or 0, card)
        if not Code.objects.filter(meeting=vote.meeting_id, seal=secret).exists():
            raise WrongCode(card)
    placed = {"program_id": round.program_id, "community_id": round.community_id, "round": round}
    stub = Stub(channel=Channel.PAPER, seal=seal_of("stub", round.pk, secret), **placed)
    try:
        with transaction.atomic():
            stub.save(force_insert=True)
    except IntegrityError as error:
        raise UsedAlready(card) from error
    Ballot(answers=to_stored(answers), constituency=part, **placed).save(force_insert=True)


@transaction.atomic
def enter_sheet(round: Round, rule: Rule, sheet: Sheet, counted: Count, *, by: Any) -> Sheet:
    """Enter counted hands or paper. Raises `Unfit`, `NotOpen`, `ByNameOnly`, and `UsedAlready`."""
    if not rule.takes_hands:
        raise NotOpen(round)
    counted.fit(rule)
    round = _held(round)
    if round.vote.is_by_name:
        raise ByNameOnly(round)
    if Sheet.objects.filter(round=round, label=sheet.label).exists():
        raise UsedAlready(sheet.label)
    sheet.program_id, sheet.community_id = round.program_id, round.community_id
    sheet.round, sheet.entered_by = round, by
    sheet.people, sheet.counts = counted.people, counted.to_json()
    sheet.save()
    return sheet


@transaction.atomic
def remove_sheet(sheet: Sheet) -> None:
    """Take counted hands out again, before the round is counted. Raises `NotOpen`."""
    _held(sheet.round)
    sheet.delete()


@transaction.atomic
def enter_roll(round: Round, rule: Rule, name: str, answers: Answers, *, by: Any) -> RollEntry:
    """Write down how a member of a public body votes; entered again, it is what was said last.

    Raises `Unfit`, and `NotOpen`.
    """
    rule.fit(answers)
    round = _held(round)
    entry, _is_new = RollEntry.objects.update_or_create(
        round=round, name=name,
        defaults={
            "program_id": round.program_id, "community_id": round.community_id,
            "answers": to_stored(answers), "entered_by": by,
        },
    )  # fmt: skip
    return entry


@transaction.atomic
def hear(round: Round, option: int, text: str, *, language: str = "en") -> None:
    """Write down a concern that somebody said aloud."""
    _write_down(round.pk, {option: text}, language)


@transaction.atomic
def answer(concern: Concern, text: str, *, by: Any) -> Concern:
    """Say what was answered to a concern."""
    concern = hold(concern)
    concern.answer = text
    concern.answered_by, concern.answered_at = by, timezone.now()
    concern.save(update_fields=["answer", "answered_by", "answered_at"])
    return concern
