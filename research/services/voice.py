"""What the committee says: comments, and the order in which each puts the themes."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.translated import Translated
from research.models import Ballot, Ranking, Theme, ThemeComment
from research.ranking import Tally, is_order


class RankingClosed(ValueError):
    """It takes no orders any more."""


class NotTheOptions(ValueError):
    """The order has not every theme once."""


class OpenAlready(ValueError):
    """A community asks one thing at a time."""


class TooFewThemes(ValueError):
    """There is nothing to put into an order."""


FEWEST_THEMES = 2


@transaction.atomic
def hide(comment: ThemeComment, *, reason: str, by: Any) -> ThemeComment:
    """Take a comment out of sight of all but the staff and whoever wrote it."""
    comment = hold(comment)
    comment.hidden_by, comment.hidden_at, comment.reason = by, timezone.now(), reason
    comment.save(update_fields=["hidden_by", "hidden_at", "reason"])
    return comment


@transaction.atomic
def show(comment: ThemeComment) -> ThemeComment:
    """Show a hidden comment again."""
    comment = hold(comment)
    comment.hidden_by, comment.hidden_at, comment.reason = None, None, ""
    comment.save(update_fields=["hidden_by", "hidden_at", "reason"])
    return comment


def options_of(community: Any) -> list[Theme]:
    """Themes that can be ranked: shared, and not dropped."""
    themes = Theme.objects.filter(community=community).shared()
    return list(themes.exclude(status=Theme.Status.DROPPED).in_order())


@transaction.atomic
def open_ranking(community: Any, *, question: Translated, closes_on: date, by: Any) -> Ranking:
    """Ask partners to put the shared themes into an order.

    Raises `TooFewThemes`, and `OpenAlready` while another ranking takes orders.
    """
    hold(community)
    if Ranking.objects.filter(community=community).open().exists():
        raise OpenAlready
    options = [one.pk for one in options_of(community)]
    if len(options) < FEWEST_THEMES:
        raise TooFewThemes
    return Ranking.objects.create(
        community=community, question=question, closes_on=closes_on, options=options, opened_by=by
    )


@transaction.atomic
def rank(ranking: Ranking, order: Sequence[int], *, by: Any) -> Ballot:
    """Keep somebody's order in place of their earlier one.

    Raises `RankingClosed`, and `NotTheOptions` for an order that is none.
    """
    ranking = hold(ranking, Ranking.objects.select_related("program"))
    if not ranking.is_open:
        raise RankingClosed(ranking)
    if not is_order(ranking.options, order):
        raise NotTheOptions(order)
    ballot, _is_new = Ballot.objects.update_or_create(
        ranking=ranking,
        voter=by,
        defaults={
            "program_id": ranking.program_id,
            "community_id": ranking.community_id,
            "order": list(order),
        },
    )
    return ballot


@transaction.atomic
def close_ranking(ranking: Ranking, *, by: Any) -> Ranking:
    """Add all orders up and delete them: the sums stay, and of nobody who ranked how.

    Raises `RankingClosed`.
    """
    ranking = hold(ranking)
    if ranking.closed_at:
        raise RankingClosed(ranking)
    ballots = Ballot.objects.filter(ranking=ranking)
    orders = list(ballots.order_by("pk").values_list("order", flat=True))
    ranking.result = Tally.of(ranking.options, orders).to_json()
    ranking.closed_by, ranking.closed_at = by, timezone.now()
    ranking.save(update_fields=["result", "closed_by", "closed_at"])
    ballots.delete()
    return ranking
