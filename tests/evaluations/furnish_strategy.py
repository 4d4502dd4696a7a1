"""Subjects of the addresses of strategies."""

from evaluations.models import Strategy
from evaluations.services import strategy as services
from tests.furnish import pages_of


def make_strategy(community, by, title="Meals first", **fields):
    """A strategy that is not published. Call it in the scope of the program."""
    row = Strategy(
        program=community.program, community=community, title=title,
        **{"did": "A meal before each meeting.", **fields},
    )  # fmt: skip
    return services.begin(row, by=by)


def share(community, by, title="Meals first", **fields):
    """One in the library."""
    return services.publish(make_strategy(community, by, title, **fields), by=by)


def furnish(place):
    """One that is written, and one in the library."""
    pages_of(place, "evaluations:strategy", make_strategy(place.community, place.host), "publish")
    shared = share(place.community, place.host)
    for page in ("withdraw", "copy"):
        place.subjects[f"evaluations:strategy_{page}:pk"] = shared.pk
