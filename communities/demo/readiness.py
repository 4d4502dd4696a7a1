"""The demo's readiness: outcomes of every kind, a re-check, and two scorers who differ."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from bic.story import LARKSPUR, MILL_FORK, OAKHAVEN, SALUDA_BEND, THREE_PINES
from communities.models import Condition, ItemEvidence, Scorecard, ScorecardItem, ScoreSheet
from communities.models.readiness import Interview, Subject
from communities.models.scorecard import Confidence
from communities.services import readiness as services
from communities.services import scoring
from communities.services.scoring import Given
from communities.stages import SCALES

Sector, Outcome = Interview.Sector, Scorecard.Outcome
SECTORS = (
    Sector.GOVERNMENT, Sector.POLICE, Sector.SCHOOLS, Sector.HEALTH, Sector.FAITH, Sector.LEADER,
)  # fmt: skip
REASONS = {
    "The police are willing to attend": (
        "The chief told us twice that he has nobody to send.",
        "The new liaison officer holds office hours at the market every week.",
    ),
    "Newcomers and the police get along": (
        "People at two churches still will not call, even after a break-in.",
        "The new liaison officer is known by name at the soccer field.",
    ),
}


def load(demo: Any) -> None:
    """Scorecards of seven towns, the older ones first; the last outcome is the day of the step."""
    for town in (LARKSPUR, OAKHAVEN, SALUDA_BEND):
        for subject, sooner in ((Subject.SPONSOR, 10), (Subject.COMMUNITY, 0)):
            days = town.days["I2"] + sooner
            _whole(demo, town.slug, subject, Outcome.READY, low=3, days_ago=days)
    last = MILL_FORK.days["I2"]
    _whole(demo, "mill-fork", Subject.SPONSOR, Outcome.NOT_YET, low=1, days_ago=last + 100)
    card = _whole(demo, "mill-fork", Subject.SPONSOR, Outcome.CONDITIONS, low=2, days_ago=last + 10)
    _condition(demo, card, "A budget line for interpreters is adopted.", "dana", last - 40, True)
    _condition(demo, card, "A second liaison is named who can stand in.", "dana", -20, False)
    _whole(demo, "mill-fork", Subject.COMMUNITY, Outcome.READY, low=3, days_ago=last)
    last = THREE_PINES.days["I2"]
    card = _whole(
        demo, "three-pines", Subject.SPONSOR, Outcome.CONDITIONS, low=2, days_ago=last + 5
    )
    _condition(demo, card, "The county signs beside the town.", "priya", -6, False)
    _whole(demo, "three-pines", Subject.COMMUNITY, Outcome.READY, low=3, days_ago=last)
    _differing(demo)
    _whole(demo, "quarry-hill", Subject.SPONSOR, Outcome.NOT_YET, low=0, days_ago=30)


def _begin(demo: Any, town: str, subject: str, scorers: Sequence[str]) -> Scorecard:
    community = demo.communities[town]
    return services.begin(
        community,
        subject,
        by=demo.people["priya"],
        scorers=[demo.people[name] for name in scorers],
        owner=demo.people["priya"],
        score_by=demo.today + timedelta(days=9),
    )


def _talks(demo: Any, card: Scorecard, days_ago: int) -> None:
    for number, sector in enumerate(SECTORS):
        services.add_interview(
            card, sector=sector, held_on=demo.today - timedelta(days=days_ago + 40 - number)
        )


def _score(card: Scorecard, name: Any, low: int, higher: int, *, hand_in: bool = True) -> None:
    """Score every item from `low` of its scale up by a pattern that looks like life."""
    sheet = ScoreSheet.objects.select_related("scorecard").get(scorecard=card, user=name)
    given = {}
    for number, item in enumerate(ScorecardItem.objects.filter(scorecard=card).order_by("pk")):
        first, last = SCALES[item.scale]
        is_split = item.title in REASONS
        lift = (number % 2) + (2 * higher if is_split else higher * (number % 3 == 0))
        level = min(last, first + low + lift + (2 if item.scale == "nine" else 0))
        because = REASONS[item.title][higher] if is_split else ""
        confidence = Confidence.HIGH if number % 4 else Confidence.MEDIUM
        given[item.pk] = Given(level, confidence, because)
    scoring.save_scores(sheet, given)
    if hand_in:
        scoring.hand_in(sheet)


def _whole(
    demo: Any, town: str, subject: str, outcome: str, *, low: int, days_ago: int
) -> Scorecard:
    """A scorecard from begin to outcome, as if it had been decided `days_ago`."""
    priya, jonah = demo.people["priya"], demo.people["jonah"]
    card = _begin(demo, town, subject, ("priya", "jonah"))
    if subject == Subject.COMMUNITY:
        _talks(demo, card, days_ago)
    _score(card, priya, low, 0)
    _score(card, jonah, low, 1)
    scoring.agree_where_all_do(card, note="Both gave the same.", by=priya)
    for item in ScorecardItem.objects.filter(scorecard=card, consensus=None):
        level = min(SCALES[item.scale][1], SCALES[item.scale][0] + low + 1)
        item.scorecard = card
        scoring.agree(item, level=level, note="We met in the middle.", by=priya)
    if outcome == Outcome.CONDITIONS:
        Condition.objects.create(
            community=card.community, program=demo.program, scorecard=card,
            text="The manager's pledge names hours for a liaison.", owner=demo.people["amara"],
            due_on=demo.today - timedelta(days=days_ago - 30),
            met_on=demo.today - timedelta(days=days_ago - 25) if days_ago > 90 else None,
        )  # fmt: skip
    is_not_yet = outcome == Outcome.NOT_YET
    card = scoring.decide(
        card,
        outcome,
        advice="Find a liaison with hours of their own, and talk with the police." * is_not_yet,
        recheck_on=demo.today + timedelta(days=180 - days_ago) if is_not_yet else None,
        by=demo.people["amara"],
    )
    card.created_at = demo.moment(days_ago + 30)
    card.decided_at = demo.moment(days_ago)
    card.save(update_fields=["created_at", "decided_at"])
    return card


def _condition(
    demo: Any, card: Scorecard, text: str, owner: str, days_ago: int, is_met: bool
) -> None:
    day = demo.today - timedelta(days=days_ago)
    Condition.objects.create(
        program=demo.program, community_id=card.community_id, scorecard=card, text=text,
        owner=demo.people[owner], due_on=day, met_on=day if is_met else None,
    )  # fmt: skip


def _differing(demo: Any) -> None:
    """Port Ellery: the sponsors' scores are open and differ; the community is being scored."""
    card = _begin(demo, "port-ellery", Subject.SPONSOR, ("priya", "amara"))
    police = ScorecardItem.objects.get(scorecard=card, title="The police are willing to attend")
    ItemEvidence.objects.create(
        program=demo.program, community_id=card.community_id, item=police,
        text="Letter of Chief Ana Molloy, March 2", added_by=demo.people["priya"],
    )  # fmt: skip
    _score(card, demo.people["priya"], 1, 0)
    _score(card, demo.people["amara"], 1, 1)
    card = _begin(demo, "port-ellery", Subject.COMMUNITY, ("priya", "jonah"))
    _talks(demo, card, 0)
    _score(card, demo.people["jonah"], 2, 0, hand_in=False)
