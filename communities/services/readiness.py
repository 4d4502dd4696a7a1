"""Keep criteria, begin scorecards, choose their scorers, add interviews."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from bic.querysets import hold
from bic.versions import next_number
from communities.models import (
    Community,
    Interview,
    ReadinessCriterion,
    Scorecard,
    ScorecardItem,
    ScoreSheet,
)
from communities.models.readiness import Dimension, Scale
from communities.models.scorecard import SCORERS_NEEDED

STEP = 10
COPIED = ("dimension", "title", "question", "scale", "levels", "is_suggested", "position")


class ScorecardRunning(Exception):
    """This scorecard of the community is being scored; the next begins after it."""


class NothingToScore(Exception):
    """The program has no criteria for this scorecard."""


class TitleTaken(Exception):
    """A criterion of this name is in use for the same scorecard."""


class TooFewScorers(Exception):
    """At least two people score alone."""


class ScoresAreOpen(Exception):
    """Every scorer has handed in, so nobody else can score without knowing the scores."""


class AlreadyFinished(Exception):
    """The scorecard has an outcome, or was stopped."""


class ScoringBegun(Exception):
    """Somebody has begun to score, or handed in, so what is scored stays."""


def locked(scorecard: Scorecard) -> Scorecard:
    """The scorecard, locked until the transaction ends. Raises `AlreadyFinished`."""
    found = hold(scorecard)
    if found.is_finished:
        raise AlreadyFinished(scorecard)
    return found


@transaction.atomic
def save_criterion(criterion: ReadinessCriterion) -> ReadinessCriterion:
    """Add a criterion at the end, or keep a changed one, which is no suggestion any more.

    Scorecards that have begun keep the words they began with.
    """
    if not criterion.pk:
        of_subject = ReadinessCriterion.objects.filter(subject=criterion.subject)
        last = of_subject.aggregate(last=Max("position"))["last"]
        criterion.position = (last or 0) + STEP
    criterion.is_suggested = False
    criterion.save()
    return criterion


@transaction.atomic
def retire_criterion(criterion: ReadinessCriterion, *, back: bool = False) -> None:
    """Take a criterion out of use for new scorecards, or `back` into it.

    Raises `TitleTaken` when another has its name meanwhile.
    """
    same = ReadinessCriterion.objects.in_use().filter(
        subject=criterion.subject, title=criterion.title
    )
    if back and same.exclude(pk=criterion.pk).exists():
        raise TitleTaken
    criterion.retired_at = None if back else timezone.now()
    criterion.save(update_fields=["retired_at"])


@transaction.atomic
def begin(
    community: Community,
    subject: str,
    *,
    by: Any,
    scorers: Iterable[Any],
    owner: Any = None,
    score_by: date | None = None,
) -> Scorecard:
    """Begin the next scorecard with the criteria in use and at least two scorers.

    Raises `ScorecardRunning`, `TooFewScorers`, and `NothingToScore` for sponsors without
    criteria; a community may be scored by its interviews alone.
    """
    people = {one.pk: one for one in scorers}
    if len(people) < SCORERS_NEEDED:
        raise TooFewScorers
    hold(community)
    earlier = Scorecard.objects.filter(community=community, subject=subject)
    if earlier.unfinished().exists():
        raise ScorecardRunning
    criteria = list(ReadinessCriterion.objects.in_use().filter(subject=subject))
    if not criteria and subject == "sponsor":
        raise NothingToScore
    number = next_number(earlier)
    of_it = {"program_id": community.program_id, "community": community}
    scorecard = Scorecard.objects.create(
        **of_it, subject=subject, number=number, created_by=by, owner=owner, score_by=score_by
    )
    ScorecardItem.objects.bulk_create(
        ScorecardItem(
            **of_it,
            scorecard=scorecard,
            criterion=one,
            **{name: getattr(one, name) for name in COPIED},
        )
        for one in criteria
    )
    ScoreSheet.objects.bulk_create(
        ScoreSheet(**of_it, scorecard=scorecard, user=one) for one in people.values()
    )
    return scorecard


@transaction.atomic
def plan(
    scorecard: Scorecard, *, scorers: Iterable[Any], owner: Any, score_by: date | None
) -> Scorecard:
    """Change who scores, who owns it and until when. Who has handed in stays a scorer.

    Excusing the last one who was waited for opens the scores. Raises `TooFewScorers`,
    `AlreadyFinished`, and `ScoresAreOpen` when somebody new should score after that.
    """
    found = locked(scorecard)
    found.owner, found.score_by = owner, score_by
    found.save(update_fields=["owner", "score_by"])
    wanted = {one.pk: one for one in scorers}
    sheets = {one.user_id: one for one in ScoreSheet.objects.filter(scorecard=found)}
    stay = {pk for pk, one in sheets.items() if one.submitted_at}
    counted = {pk for pk, one in sheets.items() if not one.excused_at}
    if found.is_open:
        if wanted.keys() - stay:
            raise ScoresAreOpen
        return found
    if len(wanted.keys() | stay) < SCORERS_NEEDED:
        raise TooFewScorers
    for pk in counted - wanted.keys() - stay:
        _excuse(sheets[pk], timezone.now())
    for pk in wanted.keys() - counted:
        if pk in sheets:
            _excuse(sheets[pk], None)
        else:
            ScoreSheet.objects.create(
                program_id=found.program_id,
                community_id=found.community_id,
                scorecard=found,
                user=wanted[pk],
            )
    return open_when_all_are_in(found)


def _excuse(sheet: ScoreSheet, when: Any) -> None:
    sheet.excused_at = when
    sheet.save(update_fields=["excused_at"])


def open_when_all_are_in(scorecard: Scorecard) -> Scorecard:
    """Open a locked scorecard if at least two have handed in and nobody is waited for."""
    sheets = ScoreSheet.objects.filter(scorecard=scorecard).counted()
    handed_in = [one.submitted_at is not None for one in sheets]
    if all(handed_in) and len(handed_in) >= SCORERS_NEEDED:
        scorecard.opened_at = timezone.now()
        scorecard.save(update_fields=["opened_at"])
    return scorecard


@transaction.atomic
def add_interview(scorecard: Scorecard, *, sector: str, held_on: date, note: str = "") -> Interview:
    """Add a talk, to be scored on all six dimensions.

    Raises `AlreadyFinished`, and `ScoringBegun` when somebody has handed in already.
    """
    found = locked(scorecard)
    if ScoreSheet.objects.filter(scorecard=found, submitted_at__isnull=False).exists():
        raise ScoringBegun
    talks = Interview.objects.filter(scorecard=found)
    of_it = {"program_id": found.program_id, "community_id": found.community_id}
    interview = Interview.objects.create(
        **of_it,
        scorecard=found,
        number=next_number(talks),
        sector=sector,
        held_on=held_on,
        note=note,
    )
    ScorecardItem.objects.bulk_create(
        ScorecardItem(
            **of_it,
            scorecard=found,
            interview=interview,
            dimension=dimension,
            scale=Scale.NINE,
            position=number * STEP,
        )
        for number, dimension in enumerate(Dimension, 1)
    )
    return interview


@transaction.atomic
def remove_interview(interview: Interview) -> None:
    """Take back a talk that nobody can have scored. Raises `AlreadyFinished`, `ScoringBegun`."""
    found = locked(interview.scorecard)
    if ScoreSheet.objects.filter(scorecard=found, begun_at__isnull=False).exists():
        raise ScoringBegun
    interview.delete()
