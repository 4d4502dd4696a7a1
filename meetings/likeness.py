"""Which ideas say nearly the same, and which words in one need a second look."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _

from bic.surveys.sensitive import ADDRESS, TOPICS
from bic.words import folded, folded_words
from meetings.models import Idea

# How alike two texts are, of 100, whatever the order of their words.
NEAR = 72
# More than these nobody looks through.
MOST_SHOWN = 5
CARE = {
    "status": _("It may tell somebody’s immigration status."),
    "visa": _("It may tell what kind of visa somebody has."),
    "number": _("It may hold a number that is the person’s alone."),
    "case": _("It may tell of courts or authorities that somebody is dealing with."),
}


def alike(idea: Idea, others: Iterable[Idea]) -> list[Idea]:
    """Those of `others` that may say the same in any language they share, the likeliest first."""
    scored = [(likeness(idea.text.texts, one.text.texts), one) for one in others if one != idea]
    near = sorted((pair for pair in scored if pair[0] >= NEAR), key=lambda pair: -pair[0])
    return [one for _score, one in near[:MOST_SHOWN]]


def likeness(one: Any, other: Any) -> float:
    """How alike two texts in several languages are: the best of the languages they share."""
    from rapidfuzz import fuzz  # noqa: PLC0415  (most pages are drawn without it)

    shared = set(one) & set(other)
    return max(
        (
            fuzz.token_set_ratio(folded_words(one[code]), folded_words(other[code]))
            for code in shared
        ),
        default=0.0,
    )


def cares(texts: Sequence[str]) -> list[Any]:
    """Why somebody should look twice before everybody reads these texts; [] for no reason."""
    words = folded(" ".join(texts))
    found: list[Any] = [CARE[one.name] for one in TOPICS if one.pattern.search(words)]
    if ADDRESS.search(words):
        found.append(_("It may say where somebody can be found."))
    return found
