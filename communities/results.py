"""What reviewers say of applications: sums for lists, and every score of one application."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median
from typing import Any, NamedTuple

from django.db.models import (
    Avg,
    Case,
    Count,
    Exists,
    F,
    Max,
    Min,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce

from bic.people.models import User
from communities.conflicts import sealed_for, without_conflicts
from communities.models import (
    Application,
    Criterion,
    Decision,
    Finalist,
    Level,
    Review,
    ReviewScore,
)
from communities.scoring import APART, Result, result, spread_words

# Sorted by mean, applications without one stand last.
NO_MEAN = Decimal(-1)


def reviewed(user: Any, round: Any) -> QuerySet[Application, Any]:
    """Applications of a round that were sent or withdrawn, with the sums `user` may see.

    Each has `asked`, `done` and `recused` (numbers of reviewers), `mean`, `low` and `high` of
    those who are done (None while sealed), `is_sealed`, `is_finalist`, and `outcome` and
    `released_at` of its newest decision. One query, and one at once for what is sealed: asked
    for inside, PostgreSQL would go through it for each of the sums.
    """
    rows = Application.objects.filter(round=round).exclude(status=Application.Status.DRAFT)
    sealed = list(
        sealed_for(user).filter(application__round=round).values_list("application", flat=True)
    )
    open_means = {"filter": ~Q(pk__in=sealed)}
    newest = Decision.objects.filter(application=OuterRef("pk")).order_by("-pk")
    return (
        without_conflicts(rows, user)
        .select_related("community")
        .annotate(
            asked=Count("reviews", filter=~Q(reviews__conflict=Review.Conflict.YES)),
            done=Count("reviews", filter=Q(reviews__submitted_at__isnull=False)),
            recused=Count("reviews", filter=Q(reviews__conflict=Review.Conflict.YES)),
            mean=Avg("reviews__mean", **open_means),
            low=Min("reviews__mean", **open_means),
            high=Max("reviews__mean", **open_means),
            is_sealed=Case(When(pk__in=sealed, then=Value(True)), default=Value(False)),
            is_finalist=Exists(Finalist.objects.filter(application=OuterRef("pk"))),
            outcome=Subquery(newest.values("outcome")[:1]),
            released_at=Subquery(newest.values("released_at")[:1]),
        )
        .annotate(sort_mean=Coalesce("mean", Value(NO_MEAN)))
        .order_by("-sort_mean", "community__name", "pk")
    )


class Rater(NamedTuple):
    """One reviewer of one application; `mean` and `given` are None until their review is in.

    `given` are the scores in the order of the criteria.
    """

    person: Any
    mean: Decimal | None
    given: Sequence[int] | None = None
    is_recused: bool = False

    @property
    def initials(self) -> str:
        """One or two letters."""
        return self.person.initials


def raters(applications: Iterable[int], *, with_given: bool = False) -> dict[int, list[Rater]]:
    """Reviewers of applications by name, each `with_given` scores if wanted; two queries.

    A page has thousands of reviews: plain values cost a tenth of records.
    """
    found: dict[int, list[Rater]] = {}
    rows = Review.objects.filter(application__in=list(applications)).order_by(
        "reviewer__name", "pk"
    )
    given = F("given") if with_given else Value(None, output_field=Review._meta.get_field("given"))
    values = list(rows.values_list("application_id", "reviewer_id", "mean", given, "conflict"))
    people = User.objects.in_bulk({reviewer for _application, reviewer, *_rest in values})
    for application, reviewer, mean, given, conflict in values:
        rater = Rater(people[reviewer], mean, given, conflict == Review.Conflict.YES)
        found.setdefault(application, []).append(rater)
    return found


class Cell(NamedTuple):
    """What reviewers gave for one criterion of one application, `total` of `count` scores."""

    total: int
    low: int
    high: int
    count: int

    @property
    def mean(self) -> Decimal:
        """The mean score."""
        return Decimal(self.total) / self.count

    @property
    def is_split(self) -> bool:
        """Whether they lie so far apart that it is talked about."""
        return self.high - self.low >= APART


def cells(theirs: Iterable[Rater]) -> list[Cell]:
    """What the reviewers of one application gave, by criterion; none until a review is in."""
    return [
        Cell(sum(values), min(values), max(values), len(values))
        for values in zip(*(one.given for one in theirs if one.given), strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Said:
    """One reviewer's score of one criterion."""

    person: Any
    value: int
    reason: str


@dataclass(frozen=True, slots=True)
class Line:
    """One criterion: who gave which score."""

    criterion: Criterion
    said: list[Said] = field(default_factory=list)

    @property
    def values(self) -> list[int]:
        """The scores alone."""
        return [one.value for one in self.said]

    @property
    def median(self) -> Any:
        """The score in the middle; None without any."""
        return median(self.values) if self.said else None

    @property
    def apart(self) -> int:
        """How far the scores differ."""
        return max(self.values) - min(self.values) if self.said else 0

    @property
    def is_split(self) -> bool:
        """Whether they differ so far that their reasons are shown."""
        return self.apart >= APART

    @property
    def extremes(self) -> list[Said]:
        """Who gave the lowest and the highest score, for their reasons."""
        ends = {min(self.values), max(self.values)} if self.said else set()
        return sorted((one for one in self.said if one.value in ends), key=lambda one: one.value)

    @property
    def columns(self) -> list[tuple[str, list[Said]]]:
        """For each level: how its cell lies on the line from the lowest to the highest score."""
        if not self.said:
            return [("", []) for _level in Level.values]
        low, high = min(self.values), max(self.values)
        found = []
        for level in Level.values:
            names = [
                *(["in"] if low <= level <= high and low != high else []),
                *(["lo"] if level == low else []),
                *(["hi"] if level == high else []),
            ]
            found.append((" ".join(names), [one for one in self.said if one.value == level]))
        return found


@dataclass(frozen=True, slots=True)
class Whole:
    """Every score of one application that somebody may see."""

    lines: list[Line]
    reviews: list[Review]
    result: Result | None

    @property
    def splits(self) -> int:
        """In how many criteria reviewers are far apart."""
        return sum(line.is_split for line in self.lines)

    @property
    def words(self) -> str:
        """How far reviewers are apart."""
        found = self.result
        return spread_words(found.count, found.spread) if found else spread_words(0, None)


def whole(application: Application, criteria: Iterable[Criterion]) -> Whole:
    """Reviews and submitted scores of one application; two queries."""
    reviews = list(
        Review.objects.filter(application=application)
        .select_related("reviewer")
        .order_by("reviewer__name", "pk")
    )
    by_pk = {one.pk: one for one in reviews if one.is_submitted}
    lines = {one.pk: Line(one) for one in criteria}
    for score in ReviewScore.objects.filter(review__in=by_pk).order_by(
        "review__reviewer__name", "pk"
    ):
        if score.value is not None:
            person = by_pk[score.review_id].reviewer
            lines[score.criterion_id].said.append(Said(person, score.value, score.reason))
    means = [one.mean for one in by_pk.values() if one.mean is not None]
    return Whole(list(lines.values()), reviews, result(means))


def medians(found: Mapping[int, list[Rater]]) -> dict[int, Decimal]:
    """The median of weighted means by application, where there are any."""
    return {
        application: median(means)
        for application, theirs in found.items()
        if (means := [one.mean for one in theirs if one.mean is not None])
    }
