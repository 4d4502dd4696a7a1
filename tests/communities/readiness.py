"""Scorecards for tests."""

from datetime import date, timedelta

from communities import founding
from communities.models import ReadinessCriterion, ScorecardItem, ScoreSheet
from communities.services import readiness as services
from communities.services import scoring
from communities.services.scoring import Given

DAY = date(2026, 3, 2)


def begin(community, people, subject="sponsor", *, talks=0, by=None, **fields):
    """A scorecard with these scorers, and interviews in the first sectors."""
    if not ReadinessCriterion.objects.exists():
        founding.readiness(community.program)
    card = services.begin(community, subject, by=by or people[0], scorers=people, **fields)
    sectors = ["government", "police", "schools", "health", "faith", "immigrant_leader"]
    for number in range(talks):
        held_on = DAY + timedelta(days=number)
        services.add_interview(card, sector=sectors[number % 6], held_on=held_on)
    return card


def sheet_of(card, person):
    return ScoreSheet.objects.select_related("scorecard").get(scorecard=card, user=person)


def items_of(card):
    return list(ScorecardItem.objects.filter(scorecard=card).for_pages())


def score(card, person, level=3, because="", *, hand_in=True, **by_title):
    """Give every item a level; handing in closes the sheet."""
    sheet = sheet_of(card, person)
    given = {item.pk: Given(level, because=because) for item in items_of(card)}
    scoring.save_scores(sheet, given)
    if hand_in:
        scoring.hand_in(sheet)


def opened(community, people, subject="sponsor", *, levels=(3, 3), **options):
    """A scorecard whose scorers have all handed in."""
    card = begin(community, people, subject, **options)
    for person, level in zip(people, levels, strict=True):
        score(card, person, level, because=f"Because of {level}.")
    card.refresh_from_db()
    return card


def agreed(community, people, subject="sponsor", *, level=3, **options):
    """One on which all items are agreed."""
    card = opened(community, people, subject, **options)
    for item in items_of(card):
        item.scorecard = card
        scoring.agree(item, level=level, note="Talked it over.", by=people[0])
    return card


def decided(community, people, subject="sponsor", *, outcome="ready", level=3, **options):
    """One with an outcome."""
    card = agreed(community, people, subject, level=level, **options)
    is_not_yet = outcome == "not_yet"
    return scoring.decide(
        card,
        outcome,
        advice="Find a liaison." if is_not_yet else "",
        recheck_on=date(2027, 3, 2) if is_not_yet else None,
        by=people[0],
    )
