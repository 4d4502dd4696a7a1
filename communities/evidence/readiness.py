"""What proves that readiness is known: the outcomes of both scorecards."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from communities.models import Scorecard, ScoreSheet
from communities.models.readiness import Subject
from communities.readiness import from_scorers

Outcome = Scorecard.Outcome
# The weakest of both outcomes is that of the community.
WEAKEST_FIRST = (Outcome.NOT_YET, Outcome.CONDITIONS, Outcome.READY)


@dataclass
class _Known:
    """The newest outcome of each subject, who scored, and which subjects are being scored."""

    outcomes: dict[str, tuple[str, date | None]] = field(default_factory=dict)
    scorers: dict[str, set[int]] = field(default_factory=dict)
    running: set[str] = field(default_factory=set)
    newest: datetime | None = None

    def add(
        self, subject: str, outcome: str, recheck: date | None, when: datetime, people: list[int]
    ) -> None:
        """Take in the next scorecard of a subject."""
        self.newest = max(self.newest or when, when)
        if outcome:
            self.outcomes[subject] = (outcome, recheck)
            self.scorers[subject] = set(people)
        else:
            self.running.add(subject)


@evidence("I2", reads=["communities.Scorecard", "communities.Condition", "communities.ScoreSheet"])
def readiness(communities: Iterable[Any]) -> Mapping[int, Evidence]:
    """Done when sponsors and community are both ready, with or without conditions.

    Needs attention where one is not ready yet. One query for any number of communities.
    """
    communities = {community.pk: community for community in communities}
    sheets = ScoreSheet.objects.filter(scorecard=OuterRef("pk"), submitted_at__isnull=False)
    rows = (
        Scorecard.objects.filter(community__in=list(communities))
        .exclude(outcome=Outcome.STOPPED)
        .order_by("community", "subject", "number")
        .annotate(people=ArraySubquery(sheets.counted().values("user")))
        .values_list(
            "community", "subject", "outcome", "recheck_on", "decided_at", "created_at", "people"
        )
    )
    found: dict[int, _Known] = {}
    for community_id, subject, outcome, recheck, decided, created, people in rows:
        known = found.setdefault(community_id, _Known())
        known.add(subject, outcome, recheck, decided or created, people)
    return {pk: _evidence(communities[pk], known) for pk, known in found.items()}


def _evidence(community: Any, known: _Known) -> Evidence:
    state, words = _state_and_words(known)
    return Evidence(
        state=state,
        headline=words,
        when=timezone.localdate(known.newest, community.program.tzinfo),
        url=reverse(
            "communities:readiness_community", args=[community.program.slug, community.slug]
        ),
    )


def _state_and_words(known: _Known) -> tuple[State, str]:
    if not known.outcomes:
        return State.IN_PROGRESS, _("Readiness is being scored")
    outcome = next(
        one for one in WEAKEST_FIRST if one in {found for found, _day in known.outcomes.values()}
    )
    people = len(set().union(*known.scorers.values()))
    words = f"{Outcome(outcome).label}, {from_scorers(people)}"
    if outcome == Outcome.NOT_YET:
        days = [day for found, day in known.outcomes.values() if found == outcome and day]
        if days:
            words = _("%(outcome)s; re-check on %(day)s") % {
                "outcome": words,
                "day": date_format(min(days), "SHORT_DATE_FORMAT"),
            }
        return State.ATTENTION, words
    missing = [subject for subject in Subject if subject not in known.outcomes]
    if not missing:
        return State.DONE, words
    if missing == [Subject.SPONSOR]:
        return State.IN_PROGRESS, _("%(outcome)s; sponsors not scored yet") % {"outcome": words}
    return State.IN_PROGRESS, _("%(outcome)s; community not scored yet") % {"outcome": words}
