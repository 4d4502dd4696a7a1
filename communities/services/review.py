"""Reviews: begin them for a round, share them out, declare conflicts, score, submit, reopen."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from bic.notices import services as notices
from bic.people.models import Membership, User
from bic.querysets import hold
from communities.balancing import Shares, balance
from communities.models import (
    Application,
    Community,
    Criterion,
    Override,
    Review,
    ReviewScore,
    Round,
    Rubric,
)
from communities.scoring import weighted_mean
from communities.services import community as communities
from planning.models import CharterEntry, CharterItem, CharterVersion
from planning.models.charter import Kind
from planning.suggestions import SUGGESTED

SCORABLE = Review.SCORABLE


class AlreadyBegun(Exception):
    """The round has its rubric."""


class NotBegun(Exception):
    """The round has no rubric yet: begin the review first."""


class NoReviewer(Exception):
    """Somebody is no staff of the program, or not any longer."""


class NotScorable(Exception):
    """The application was withdrawn or decided meanwhile, or never submitted."""


class Recused(Exception):
    """The reviewer has a conflict of interest."""


class Undeclared(Exception):
    """The reviewer must declare a conflict of interest, or that there is none, first."""


class Submitted(Exception):
    """The review is in."""


class NotSubmitted(Exception):
    """There is nothing to reopen."""


class Incomplete(Exception):
    """Criteria lack a score or a reason: `missing` are their keys."""

    def __init__(self, missing: list[int]) -> None:
        super().__init__(missing)
        self.missing = missing


class Given(NamedTuple):
    """What a reviewer typed for one criterion."""

    value: int | None
    reason: str


@transaction.atomic
def begin(round: Round, *, by: Any, **days: Any) -> Rubric:
    """Freeze the criteria of the charter in force, or the suggested ones, for a round.

    `days` are `due_on` and `readable_days` of the rubric. Raises `AlreadyBegun`.
    """
    hold(round)
    if Rubric.objects.filter(round=round).exists():
        raise AlreadyBegun(round)
    version, criteria = criteria_in_force()
    rubric = Rubric.objects.create(
        program_id=round.program_id,
        round=round,
        charter_version=version,
        frozen_by=by,
        **days,
    )
    Criterion.objects.bulk_create(
        Criterion(program_id=round.program_id, rubric=rubric, position=number, **one._asdict())
        for number, one in enumerate(criteria, 1)
    )
    return rubric


class Proposed(NamedTuple):
    """A criterion before it is frozen; without an entry it is a suggestion."""

    entry: CharterEntry | None
    title: str
    text: str
    weight: int


def criteria_in_force() -> tuple[int | None, list[Proposed]]:
    """The criteria of the charter in force with its version; else the suggested ones, None.

    Two queries.
    """
    version = CharterVersion.objects.in_force().first()
    items = list(CharterItem.objects.filter(version=version).criteria()) if version else []
    if version and items:
        return version.number, [
            Proposed(one.entry, one.title, one.text, one.weight or 0) for one in items
        ]
    criteria = [one for one in SUGGESTED if one.kind == Kind.CRITERION]
    return None, [
        Proposed(None, str(one.title), str(one.text), one.weight or 0) for one in criteria
    ]


def reviewers_of(program: Any) -> QuerySet[User, User]:
    """Who may be asked: the staff of the program, by name."""
    return Membership.objects.in_force().staff().filter(program=program).people()


def scorable(round: Round) -> list[Application]:
    """Applications of a round that can be given to reviewers now, by name; one query."""
    rows = Application.objects.filter(round=round, status__in=SCORABLE)
    return list(rows.select_related("community").order_by("community__name", "pk"))


@transaction.atomic
def assign(round: Round, pairs: Iterable[tuple[Application, User]], *, by: Any) -> list[Review]:
    """Ask reviewers to read applications of a round; who was asked before is not asked again.

    Applications come under review with it, and each reviewer is owed one message. Returns
    the new reviews. Raises `NotBegun`, `NoReviewer` and `NotScorable`.
    """
    if not Rubric.objects.filter(round=round).exists():
        raise NotBegun(round)
    pairs = list(pairs)
    wanted = {application.pk for application, _user in pairs}
    able = Application.objects.select_for_update(of=("self",)).filter(
        pk__in=wanted, round=round, status__in=SCORABLE
    )
    applications = {one.pk: one for one in able.select_related("community")}
    if applications.keys() != wanted:
        raise NotScorable(wanted - applications.keys())
    people = set(reviewers_of(round.program).values_list("pk", flat=True))
    if strangers := {user.pk for _application, user in pairs} - people:
        raise NoReviewer(strangers)
    rows = Review.objects.filter(application__in=wanted)
    known = set(rows.values_list("application_id", "reviewer_id"))
    new = [
        Review(
            program_id=round.program_id, community_id=application.community_id,
            application=application, reviewer=user, assigned_by=by,
        )
        for application, user in {(a.pk, u.pk): (a, u) for a, u in pairs}.values()
        if (application.pk, user.pk) not in known
    ]  # fmt: skip
    Review.objects.bulk_create(new)
    for application in applications.values():
        _come_under_review(application)
    _tell(round, new)
    return new


def _come_under_review(application: Application) -> None:
    if application.status == Application.Status.SUBMITTED:
        application.status = Application.Status.UNDER_REVIEW
        application.save(update_fields=["status"])
    town, under_review = application.community, Community.Status.UNDER_REVIEW
    if town.status == Community.Status.APPLIED:
        communities.change_status(town, under_review)


def _tell(round: Round, new: list[Review]) -> None:
    rubric = Rubric.objects.get(round=round)
    by_person: dict[User, list[Review]] = {}
    for review in new:
        by_person.setdefault(review.reviewer, []).append(review)
    for person, theirs in by_person.items():
        notices.owe(
            round.program,
            key=f"reviews-{theirs[-1].pk}",
            to=[person],
            template="communities/mail/reviews_assigned",
            context={"count": len(theirs), "round": round.title, "due_on": rubric.due_on},
            url=reverse("communities:review_list", args=[round.program.slug]),
        )


def shares(round: Round, people: Iterable[User], wanted: int) -> Shares[int, int]:
    """How `people` would share the applications of a round, `wanted` for each; two queries.

    Keys of applications and of people. Conflicts of interest are respected; whoever has an
    application keeps it.
    """
    given: dict[int, set[int]] = {}
    barred: dict[int, set[int]] = {}
    rows = Review.objects.filter(application__round=round)
    for application, reviewer, conflict in rows.values_list(
        "application_id", "reviewer_id", "conflict"
    ):
        here = barred if conflict == Review.Conflict.YES else given
        here.setdefault(application, set()).add(reviewer)
    return balance(
        [one.pk for one in scorable(round)],
        [person.pk for person in people],
        wanted,
        barred=barred,
        given=given,
    )


@transaction.atomic
def assign_evenly(round: Round, people: Iterable[User], wanted: int, *, by: Any) -> list[Review]:
    """Give each application of a round `wanted` reviewers with even loads. See `assign`."""
    hold(round)
    found = {person.pk: person for person in people}
    applications = {one.pk: one for one in scorable(round)}
    new = shares(round, found.values(), wanted).new
    pairs = [(applications[one], found[who]) for one, whom in new.items() for who in sorted(whom)]
    return assign(round, pairs, by=by)


def _locked(review: Review) -> Review:
    return hold(review, Review.objects.select_related("application"))


def _scorable(review: Review) -> Review:
    """The locked review, if scores can be written. Raises what hinders it."""
    found = _locked(review)
    if found.application.status not in SCORABLE:
        raise NotScorable(found)
    if found.is_recused:
        raise Recused(found)
    if found.is_submitted:
        raise Submitted(found)
    return found


@transaction.atomic
def remove(review: Review) -> None:
    """Take an application off a reviewer who has not submitted; what they typed goes with it.

    A declared conflict stays in the record. Raises `Submitted` and `Recused`.
    """
    found = _locked(review)
    if found.is_recused:
        raise Recused(found)
    if found.is_submitted:
        raise Submitted(found)
    found.delete()


@transaction.atomic
def declare(review: Review, *, reason: str = "") -> Review:
    """Declare a conflict of interest, with its `reason`; without one, that there is none.

    A conflict found later takes a submitted review out of the count. A declared conflict
    is undone by staff alone (`reopen`). Raises `Recused`, and `NotScorable` for "none".
    """
    found = _locked(review)
    if found.is_recused:
        raise Recused(found)
    if not reason and found.application.status not in SCORABLE:
        raise NotScorable(found)
    found.conflict = Review.Conflict.YES if reason else Review.Conflict.NONE
    found.conflict_reason = reason
    found.declared_at = timezone.now()
    if reason:
        found.submitted_at = found.mean = None
    found.save()
    return found


@transaction.atomic
def save(review: Review, scores: Mapping[int, Given], **words: str) -> Review:
    """Keep what a reviewer has so far; `words` are the comment and the recommendation.

    `scores` by keys of criteria; those that are not of the round are left out. Raises
    `Undeclared`, `Recused`, `Submitted` and `NotScorable`.
    """
    found = _scorable(review)
    if not found.conflict:
        raise Undeclared(found)
    known = set(Criterion.objects.of(found.application.round_id).values_list("pk", flat=True))
    ReviewScore.objects.bulk_create(
        [
            ReviewScore(
                program_id=found.program_id, community_id=found.community_id, review=found,
                criterion_id=key, value=given.value, reason=given.reason,
            )
            for key, given in scores.items()
            if key in known
        ],
        update_conflicts=True,
        unique_fields=["program", "review", "criterion"],
        update_fields=["value", "reason"],
    )  # fmt: skip
    for name, text in words.items():
        setattr(found, name, text)
    found.save(update_fields=[*words, "updated_at"])
    return found


@transaction.atomic
def submit(review: Review) -> Review:
    """Hand a review in: every criterion has a score and a reason, and none changes any more.

    Raises `Incomplete`, and what `save` raises.
    """
    found = _scorable(review)
    if not found.conflict:
        raise Undeclared(found)
    scores = {one.criterion_id: one for one in ReviewScore.objects.filter(review=found)}
    criteria = list(Criterion.objects.of(found.application.round_id))
    missing = [
        one.pk
        for one in criteria
        if (score := scores.get(one.pk)) is None or score.value is None or not score.reason
    ]
    if missing or not criteria:
        raise Incomplete(missing)
    values = [score.value for one in criteria if (score := scores[one.pk]).value is not None]
    found.mean = weighted_mean(values, [one.weight for one in criteria])
    found.submitted_at = timezone.now()
    found.save(update_fields=["mean", "submitted_at", "updated_at"])
    return found


@transaction.atomic
def reopen(review: Review, *, by: Any, reason: str) -> Review:
    """Open a submitted review for changes, or take a recusal back, for a `reason` that is kept.

    By the reviewer or by staff; the mean as it was stands beside the reason for ever.
    Raises `NotSubmitted`, and `NotScorable` once the application is decided or withdrawn.
    """
    found = _locked(review)
    if found.application.status not in SCORABLE:
        raise NotScorable(found)
    if not (found.is_submitted or found.is_recused):
        raise NotSubmitted(found)
    own = by.pk == found.reviewer_id and not found.is_recused
    Override.objects.create(
        program_id=found.program_id,
        community_id=found.community_id,
        application=found.application,
        review=found,
        kind=Override.Kind.CHANGED if own else Override.Kind.REOPENED,
        reason=reason,
        mean=found.mean,
        by=by,
    )
    if found.is_recused:
        found.conflict, found.conflict_reason, found.declared_at = "", "", None
    found.submitted_at = found.mean = None
    found.save()
    return found
