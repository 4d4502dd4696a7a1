"""What reviewers gave, in the style guide."""

from decimal import Decimal
from typing import Any

from bic.ui.styleguide import State, component
from bic.ui.styleguide.stage import Stage, person
from communities.models import Criterion, Level
from communities.results import Line, Said, Whole
from communities.scoring import result


def _whole(title: str, reason: str, *scores: tuple[int, ...]) -> Any:
    def context(stage: Stage) -> dict[str, Any]:
        words = stage.words
        people = [person(name) for name in (words.person, words.long_person, words.place)]
        lines = [
            Line(
                Criterion(title=getattr(words, title)),
                [
                    Said(one, value, getattr(words, reason))
                    for one, value in zip(people, given, strict=False)
                ],
            )
            for given in scores
        ]
        means = [Decimal(sum(given)) / len(given) for given in zip(*scores, strict=True)]
        return {"whole": Whole(lines, [], result(means)), "levels": Level.choices}

    return context


component(
    "ratings",
    "What each reviewer gave for each criterion; where they are far apart, their reasons too.",
    "communities/review_ratings.html",
    State("they agree", _whole("title", "sentence", (3, 3, 4), (2, 2, 2))),
    State("far apart", _whole("title", "sentence", (0, 4, 2), (3, 3, 3))),
    State("long", _whole("long_title", "paragraph", (0, 4, 4))),
    State("no review is in", _whole("title", "sentence", ())),
)
