"""Two waves of a survey beside each other: the same keys, and no claim of what changed."""

from typing import NamedTuple

from bic.surveys.models import Survey
from bic.surveys.results import items
from bic.surveys.views.results import ResultsPage, reading_of


class Side(NamedTuple):
    """An answer in both waves."""

    words: str
    before: items.Answer | None
    now: items.Answer | None


class Pair(NamedTuple):
    """A question in both waves."""

    now: items.Result
    before: items.Result
    is_reworded: bool
    sides: list[Side]


def pair_of(now: items.Result, before: items.Result) -> Pair:
    """The answers of both waves by their values, in the order of the newer one."""
    news = {one.value: one for one in (*now.answers, *now.without)}
    olds = {one.value: one for one in (*before.answers, *before.without)}
    sides = [
        Side((news.get(value) or olds[value]).words, olds.get(value), news.get(value))
        for value in {**news, **olds}
    ]
    return Pair(now, before, now.is_reworded or now.label != before.label, sides)


class SurveyWaves(ResultsPage):
    """This wave beside the one before it."""

    template_name = "surveys/results_waves.html"

    def shown(self):
        survey, reading = self.object, self.reading
        if survey.earlier_id is None:
            return {"pairs": [], "earlier": None}
        earlier = Survey.objects.for_detail().filter(pk=survey.earlier_id).first()
        if earlier is None or not self.request.user.has_perm(self.permission_required, earlier):
            return {"pairs": [], "earlier": None}
        # Each side says what its own page says to this reader, and no more.
        before = reading_of(earlier, self.request.user)
        olds = {
            one.key: one
            for one in items.results_of(before.instrument, before.counted(), before.telling)
        }
        news = items.results_of(reading.instrument, reading.counted(), reading.telling)
        pairs = [pair_of(one, olds[one.key]) for one in news if one.key in olds]
        return {"earlier": earlier, "pairs": pairs}
