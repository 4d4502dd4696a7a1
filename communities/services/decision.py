"""Decisions: taken while nobody outside knows, and released together with their letters."""

import contextlib
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Avg, Count, Q
from django.utils import timezone

from bic.days import today_in
from bic.notices import held
from bic.notices.models import HeldMail
from bic.people import applicants
from bic.querysets import hold
from communities.models import (
    Application,
    CoApplicant,
    Community,
    Decision,
    Finalist,
    Override,
    Review,
    Rubric,
)
from communities.services import community as communities

FEWEST_REVIEWS = 2
OUTCOMES = list(Decision.Outcome.values)
READABLE_DAYS = 90
# The purpose of letters in the outbox that release decisions.
LETTERS = "decision"
# The status of the community that follows a released decision.
FOLLOWING = {
    Decision.Outcome.ACCEPTED: Community.Status.ACCEPTED,
    Decision.Outcome.DECLINED: Community.Status.DECLINED,
}


class Decided(Exception):
    """The application has a released decision that nothing follows."""


class NotDecidable(Exception):
    """The application is a draft or was withdrawn."""


class NeedsReason(Exception):
    """The decision leaves the usual way; `kinds` say how."""

    def __init__(self, kinds: list[str]) -> None:
        super().__init__(kinds)
        self.kinds = kinds


def against_ranking(
    outcome: str, mean: Decimal | None, others: Iterable[tuple[str, Decimal | None]]
) -> bool:
    """Whether an application fares better than one with a higher mean, or worse than a lower.

    `others` are outcomes and means of the other decided applications of the round. Those
    without a mean cannot be compared.

    >>> against_ranking("accepted", Decimal(2), [("declined", Decimal(3))])
    True
    """
    if mean is None:
        return False
    place = OUTCOMES.index(outcome)
    for other, theirs in others:
        if theirs is None or theirs == mean:
            continue
        there = OUTCOMES.index(other)
        if (place < there and mean < theirs) or (place > there and mean > theirs):
            return True
    return False


def overrides_needed(application: Application, outcome: str) -> list[str]:
    """How a decision would leave the usual way: kinds of `Override`; two queries."""
    submitted = Review.objects.submitted().filter(application=application)
    found = submitted.aggregate(mean=Avg("mean"), count=Count("pk"))
    kinds = []
    if found["count"] < FEWEST_REVIEWS and outcome == Decision.Outcome.ACCEPTED:
        kinds.append(Override.Kind.FEW)
    others = (
        Decision.objects.filter(application__round=application.round_id)
        .exclude(application=application)
        .exclude(application__status=Application.Status.WITHDRAWN)
        .annotate(
            mean=Avg(
                "application__reviews__mean",
                filter=Q(application__reviews__submitted_at__isnull=False),
            )
        )
    )
    # The newest decision of each counts: later ones come last.
    newest = {one: pair for one, *pair in others.order_by("pk").values_list(
        "application_id", "outcome", "mean")}  # fmt: skip
    pairs = [(other, theirs) for other, theirs in newest.values()]
    if against_ranking(outcome, found["mean"], pairs):
        kinds.append(Override.Kind.RANKING)
    return [str(kind) for kind in kinds]


def newest_of(application: Application) -> Decision | None:
    """The decision that counts: the pending one, else the last released."""
    rows = Decision.objects.filter(application=application)
    return rows.select_related("decided_by", "released_by").order_by("-pk").first()


def readable(application: Application, today: date) -> Decision | None:
    """The decision that those who applied may read on a day: the newest that was released."""
    found = Decision.objects.released().filter(application=application).order_by("-pk").first()
    if found is None or (found.readable_until and found.readable_until < today):
        return None
    return found


def lock(keys: Iterable[int]) -> None:
    """Keep others from changing decisions until the transaction ends, by their keys.

    An application stands for its decisions: whoever decides, withdraws or releases locks
    the application first, and then, if at all, the letters in the outbox.
    """
    rows = Application.objects.filter(decisions__in=list(keys)).order_by("pk")
    list(rows.select_for_update(of=("self",)))


@transaction.atomic
def decide(
    application: Application, *, outcome: str, by: Any, reason: str = "", **words: str
) -> Decision:
    """Take a decision, or take it otherwise; nobody outside knows until it is released.

    Letters that were written of it before are discarded: they say what no longer holds.

    `words` are the notes for the applicant and the note for staff. `reason` is kept where
    the decision leaves the usual way. Raises `NotDecidable`, `Decided` and `NeedsReason`.
    """
    found = hold(application)
    if found.status in (Application.Status.DRAFT, Application.Status.WITHDRAWN):
        raise NotDecidable(found)
    before = newest_of(found)
    if before and before.is_final:
        raise Decided(found)
    pending = before if before and not before.is_released else None
    if pending is None or pending.outcome != outcome:
        kinds = overrides_needed(found, outcome)
        if kinds and not reason:
            raise NeedsReason(kinds)
        for kind in kinds:
            Override.objects.create(
                program_id=found.program_id, community_id=found.community_id,
                application=found, kind=kind, reason=reason, by=by,
            )  # fmt: skip
    decision = pending or Decision(
        program_id=found.program_id, community_id=found.community_id, application=found
    )
    if pending:
        forget_letters(pending)
    decision.outcome, decision.decided_by = outcome, by
    for name, text in words.items():
        setattr(decision, name, text)
    decision.save()
    return decision


@transaction.atomic
def release(rows: Iterable[Decision], *, by: Any) -> list[Decision]:
    """Let applicants know of pending decisions, all in one transaction; those released now.

    Applications are decided, communities accepted or declined, applicants of accepted ones
    become lead partners. Who was declined still reads their application and the notes for
    the days that the rubric says; then `end_expired` ends their part. A decision that was
    released before, or whose application was withdrawn meanwhile, is left out.
    """
    keys = [one.pk for one in rows]
    # What was withdrawn while this waited falls out.
    lock(keys)
    found = list(
        Decision.objects.pending()
        .filter(pk__in=keys)
        .exclude(application__status=Application.Status.WITHDRAWN)
        .select_related("application__community__program")
        .order_by("pk")
    )
    days = dict(
        Rubric.objects.filter(round__in={one.application.round_id for one in found}).values_list(
            "round", "readable_days"
        )
    )
    for decision in found:
        application = decision.application
        today = today_in(application.community.program)
        decision.released_at, decision.released_by = timezone.now(), by
        if decision.outcome == Decision.Outcome.DECLINED:
            readable = days.get(application.round_id, READABLE_DAYS)
            decision.readable_until = today + timedelta(days=readable)
        decision.save()
        application.status = Application.Status.DECIDED
        application.save(update_fields=["status"])
        _carry_out(decision, by)
    return found


def _carry_out(decision: Decision, by: Any) -> None:
    """What a released decision changes for the community and its applicants."""
    town = decision.application.community
    following = FOLLOWING.get(Decision.Outcome(decision.outcome))
    if following is None:
        return
    # A town that is on the Blueprint already and applies again keeps its place.
    with contextlib.suppress(communities.NotAllowedNow):
        communities.change_status(town, following)
    if decision.outcome == Decision.Outcome.ACCEPTED:
        team = CoApplicant.objects.filter(application=decision.application)
        users = set(team.values_list("user", flat=True))
        applicants.become_partners(town, users=users, by=by)


@transaction.atomic
def end_expired(program: Any, today: date) -> int:
    """End the parts of applicants whose days to read a decline are over; how many ended.

    A second call ends none. Who applied again meanwhile keeps their part.
    """
    over = Decision.objects.filter(
        program=program, outcome=Decision.Outcome.DECLINED, readable_until__lt=today
    ).select_related("community", "released_by")
    running = Application.objects.exclude(
        status__in=[Application.Status.DECIDED, Application.Status.WITHDRAWN]
    ).values("community")
    later = Decision.objects.filter(readable_until__gte=today).values("community")
    ended = 0
    for decision in over.exclude(community__in=running).exclude(community__in=later):
        ended += len(applicants.end_all(decision.community, by=decision.released_by))
    return ended


@transaction.atomic
def take_back(decision: Decision) -> None:
    """Forget a decision that nobody outside knows. Raises `Decided` once it is released."""
    lock([decision.pk])
    found = Decision.objects.get(pk=decision.pk)
    if found.is_released:
        raise Decided(found)
    forget_letters(found)
    found.delete()


def forget_letters(decision: Decision) -> None:
    """Discard letters that are held and would tell what no longer holds.

    The application is locked: see `lock`.
    """
    rows = HeldMail.objects.held().filter(batch__purpose=LETTERS, subject_pk=decision.pk)
    for mail in rows.order_by("pk"):
        # Somebody may discard it by hand at the same moment.
        with contextlib.suppress(held.NotHeld):
            held.discard(mail)


@transaction.atomic
def set_finalists(applications: Iterable[Application], *, by: Any, chosen: bool) -> int:
    """Put applications among the finalists, or take them away; how many changed."""
    rows = list(applications)
    if not chosen:
        return Finalist.objects.filter(application__in=rows).delete()[0]
    known = set(
        Finalist.objects.filter(application__in=rows).values_list("application_id", flat=True)
    )
    new = [
        Finalist(
            program_id=one.program_id, community_id=one.community_id, application=one, chosen_by=by
        )
        for one in rows
        if one.pk not in known
    ]
    return len(Finalist.objects.bulk_create(new, ignore_conflicts=True))
