"""A page of answers as it was posted: what is found, what is wrong, and which page comes next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bic.surveys.answers import Wrong, read_page
from bic.surveys.definition import Form, Look
from bic.surveys.paging import Place, place_of, shown_pages


@dataclass(frozen=True)
class Taken:
    """`found` answers by key, keys of answers that are `gone`, and what is `wrong` by key."""

    place: Place
    look: Look
    found: Mapping[str, Any]
    gone: frozenset[str]
    wrong: Mapping[str, Wrong]

    def together(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        """All answers, after these came to those of before."""
        return {key: value for key, value in answers.items() if key not in self.gone} | dict(
            self.found
        )


def take(form: Form, key: str, data: Any, answers: Mapping[str, Any], today: date) -> Taken | None:
    """Read what was posted (a `QueryDict`) for a page; None when it is not shown now.

    `answers` are those of before, `today` is the day of the sitting.
    """
    look = form.looked_at(answers, today)
    place = place_of(shown_pages(form, look.shown), key)
    if place is None:
        return None
    questions = place.page.questions
    found, wrong = read_page(questions, form, data, look)
    gone = _names(one for one in questions if one.key not in wrong) - found.keys()
    return Taken(place, look, found, frozenset(gone & answers.keys()), wrong)


def page_after(form: Form, key: str, answers: Mapping[str, Any], today: date) -> str:
    """The page that these answers show behind this one; "" for none."""
    place = place_of(shown_pages(form, form.looked_at(answers, today).shown), key)
    return place.after if place else ""


def _names(questions: Any) -> set[str]:
    """Under which names the answers to questions are kept."""
    return {name for one in questions for name in (one.key, one.other_key)}
