"""Score alone, hand in, agree, and conclude."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.tenancy.scoping import see_own_rows
from communities.models import (
    Condition,
    Consensus,
    Score,
    Scorecard,
    ScorecardItem,
    ScoreSheet,
)
from communities.models.scorecard import Confidence
from communities.readiness import frozen, result_of
from communities.services.readiness import AlreadyFinished, locked, open_when_all_are_in
from communities.stages import on_nine, written

Outcome = Scorecard.Outcome


class SheetClosed(Exception):
    """It was handed in, its scorer was excused, or the scorecard ended."""


class Incomplete(Exception):
    """Something has no score and no reason why there is none, or there is nothing to score."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class NotOpenYet(Exception):
    """Not every scorer has handed in."""


class NotAllAgreed(Exception):
    """`count` items have no agreed score yet."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class NothingScored(Exception):
    """Nobody could say anything about any item, so there is no result."""


class NoCondition(Exception):
    """Ready with conditions, and none is written down."""


@dataclass(frozen=True)
class Given:
    """What a scorer says of one item; without a level they cannot say."""

    level: int | None
    confidence: str = Confidence.MEDIUM
    because: str = ""


def _own(sheet: ScoreSheet) -> ScoreSheet:
    """The sheet, locked with its scorecard, and its scores made visible to its scorer."""
    try:
        locked(sheet.scorecard)
    except AlreadyFinished as error:
        raise SheetClosed from error
    found = (
        ScoreSheet.objects.select_for_update(of=("self",))
        .select_related("scorecard")
        .get(pk=sheet.pk)
    )
    if found.submitted_at or found.excused_at:
        raise SheetClosed
    see_own_rows(found.user_id)
    return found


@transaction.atomic
def save_scores(sheet: ScoreSheet, given: Mapping[int, Given]) -> None:
    """Keep what a scorer gave items, by their keys; others stay. Raises `SheetClosed`."""
    found = _own(sheet)
    known = {one.item_id: one for one in Score.objects.filter(sheet=found)}
    items = ScorecardItem.objects.filter(scorecard=found.scorecard, pk__in=given)
    for item in items:
        score = known.get(item.pk) or Score(
            program_id=found.program_id,
            community_id=found.community_id,
            scorecard=found.scorecard,
            sheet=found,
            scorer_id=found.user_id,
            item=item,
        )
        said = given[item.pk]
        _check(item, said.level)
        now = (said.level, said.confidence, said.because)
        if score.pk is None or (score.level, score.confidence, score.because) != now:
            score.level, score.confidence, score.because = now
            score.save()
    if not found.begun_at:
        found.begun_at = timezone.now()
        found.save(update_fields=["begun_at"])


def _check(item: ScorecardItem, level: int | None) -> None:
    """Raises `ValueError` for a level that the item's scale does not have."""
    if level is not None:
        on_nine(level, item.scale)


def missing(sheet: ScoreSheet) -> int:
    """How many items its scorer has neither scored nor said why not. For the scorer alone."""
    see_own_rows(sheet.user_id)
    said = Score.objects.filter(sheet=sheet).exclude(level=None, because="")
    items = ScorecardItem.objects.filter(scorecard=sheet.scorecard_id)
    return items.exclude(pk__in=said.values("item")).count()


@transaction.atomic
def hand_in(sheet: ScoreSheet) -> Scorecard:
    """Close a sheet for good; the last one opens the scores for staff.

    Raises `SheetClosed` and `Incomplete`.
    """
    found = _own(sheet)
    lacking = missing(found)
    if lacking or not ScorecardItem.objects.filter(scorecard=found.scorecard).exists():
        raise Incomplete(lacking)
    found.submitted_at = timezone.now()
    found.save(update_fields=["submitted_at"])
    return open_when_all_are_in(found.scorecard)


def _locked_and_open(scorecard: Scorecard) -> Scorecard:
    found = locked(scorecard)
    if not found.is_open:
        raise NotOpenYet
    return found


@transaction.atomic
def agree(item: ScorecardItem, *, level: int | None, note: str, by: Any) -> Consensus:
    """Set what the scorers agreed on; again replaces it, and the history keeps both.

    Raises `AlreadyFinished` and `NotOpenYet`.
    """
    _check(item, level)
    _locked_and_open(item.scorecard)
    found, _created = Consensus.objects.update_or_create(
        item=item,
        defaults={"level": level, "note": note, "set_by": by},
        create_defaults={
            "program_id": item.program_id,
            "community_id": item.community_id,
            "level": level,
            "note": note,
            "set_by": by,
        },
    )
    return found


@transaction.atomic
def agree_where_all_do(scorecard: Scorecard, *, note: str, by: Any) -> int:
    """Take over the level where every scorer gave the same one and none is agreed; how many.

    Raises `AlreadyFinished` and `NotOpenYet`.
    """
    found = _locked_and_open(scorecard)
    given: dict[int, set[int | None]] = {}
    scores = Score.objects.filter(scorecard=found, sheet__excused_at=None)
    for item_id, level in scores.values_list("item", "level"):
        given.setdefault(item_id, set()).add(level)
    same = {pk: levels for pk, levels in given.items() if len(levels) == 1}
    items = ScorecardItem.objects.filter(scorecard=found, consensus=None, pk__in=same)
    rows = [
        Consensus(
            program_id=found.program_id,
            community_id=found.community_id,
            item=item,
            level=next(iter(same[item.pk])),
            note=note,
            set_by=by,
        )
        for item in items
    ]
    return len(Consensus.objects.bulk_create(rows))


@transaction.atomic
def decide(
    scorecard: Scorecard, outcome: str, *, advice: str, recheck_on: date | None, by: Any
) -> Scorecard:
    """Conclude, and keep the result as it is now; once more corrects the words of an outcome.

    Raises `NotOpenYet`, `NotAllAgreed`, `NothingScored`, `NoCondition`, and
    `AlreadyFinished` for one that was stopped.
    """
    found = hold(scorecard)
    if found.outcome == Outcome.STOPPED:
        raise AlreadyFinished
    if not found.is_open:
        raise NotOpenYet
    items = list(ScorecardItem.objects.filter(scorecard=found).for_pages())
    if lacking := sum(not hasattr(item, "consensus") for item in items):
        raise NotAllAgreed(lacking)
    if outcome == Outcome.CONDITIONS and not Condition.objects.filter(scorecard=found).exists():
        raise NoCondition
    result = result_of(items)
    if result.overall is None:
        raise NothingScored
    found.overall, found.result = written(result.overall), frozen(result)
    return _conclude(found, outcome, advice, recheck_on, by)


@transaction.atomic
def stop(scorecard: Scorecard, *, why: str, by: Any) -> Scorecard:
    """End a scorecard without a result, so that another can begin. Raises `AlreadyFinished`."""
    return _conclude(locked(scorecard), Outcome.STOPPED, why, None, by)


def _conclude(
    scorecard: Scorecard, outcome: str, advice: str, recheck_on: date | None, by: Any
) -> Scorecard:
    scorecard.outcome, scorecard.advice, scorecard.recheck_on = outcome, advice, recheck_on
    scorecard.decided_by, scorecard.decided_at = by, timezone.now()
    scorecard.save()
    return scorecard


@transaction.atomic
def remove_condition(condition: Condition) -> bool:
    """Take a condition back, unless it is the last one that an outcome needs; whether it went."""
    card = Scorecard.objects.select_for_update(of=("self",)).get(pk=condition.scorecard_id)
    others = Condition.objects.filter(scorecard=card).exclude(pk=condition.pk)
    if card.outcome == Outcome.CONDITIONS and not others.exists():
        return False
    condition.delete()
    return True
