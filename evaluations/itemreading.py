"""What an indicator is by an item of a survey: the share of some answers, or an average.

Only what everybody may know of a closed survey is read: shares and averages of a scale come from
numbers that are shown, averages of numbers are rounded as on the page of results (ADR 31).
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from bic.measures import Measured
from bic.privacy import threshold_of
from bic.surveys.definition import Question
from bic.surveys.models import Kind, Survey
from bic.surveys.results.counting import Counted, counted, stamp_of
from bic.surveys.results.figures import told_mean
from bic.surveys.results.items import base_of
from bic.surveys.results.questions import Instrument, instrument_of
from bic.surveys.results.telling import ANSWERED, Telling, Told, alone
from evaluations.models import Indicator, Wave, WaveSurvey
from evaluations.scoring import points_of, scores_of

# What people answer once, so that answers may be added up; of several ticks only one counts.
ITEMS = frozenset({Kind.ONE, Kind.YES_NO, Kind.SCALE, Kind.MANY})
# What has an average, and in which unit.
AVERAGES = {Kind.SCALE: Indicator.Unit.SCORE, Kind.NUMBER: Indicator.Unit.MEAN}


@dataclass(frozen=True)
class Taken:
    """What was read on a day, and how it came about in words."""

    found: Measured
    day: date
    formula: str


@dataclass(frozen=True)
class Item:
    """An item of a closed survey, with what everybody may know of its answers."""

    instrument: Instrument
    question: Question
    counted: Counted
    telling: Telling
    told: Told


def lineage(survey: Survey) -> set[int]:
    """A survey with all its earlier and later waves; one query."""
    pairs = list(
        Survey.objects.filter(community=survey.community_id).values_list("pk", "earlier_id")
    )
    found = {survey.pk}
    while True:
        more = {pk for pk, earlier in pairs if earlier in found}
        more |= {earlier for pk, earlier in pairs if pk in found and earlier}
        if more <= found:
            return found
        found |= more


def _asked(survey: Survey, wave: Wave | None) -> Survey | None:
    """The newest wave of the survey that was opened; with `wave` the one that it asks."""
    rows = Survey.objects.filter(pk__in=lineage(survey)).exclude(opened_at=None)
    if wave:
        rows = rows.filter(pk__in=WaveSurvey.objects.filter(wave=wave).values("survey"))
    return rows.select_related("program", "community").order_by("-opened_at", "-pk").first()


def gone() -> str:
    """What is said of an indicator whose survey was deleted."""
    return _("The survey that it was read from was deleted.")


def of_item(indicator: Indicator, wave: Wave | None, today: date) -> Taken:
    """Read an indicator from its item, for a wave or in the newest survey that asks it."""
    if indicator.survey is None:
        return _nothing(gone(), today)
    if not indicator.values and not indicator.is_average:
        return _nothing(_("Nobody has said yet which answers count."), today)
    survey = _asked(indicator.survey, wave)
    if survey is None:
        words = _("No survey of this wave asks it.") if wave else _("The survey is not open yet.")
        return _nothing(words, today)
    address = reverse("surveys:survey_results", args=[survey.program.slug, survey.pk])
    if survey.closed_at is None:
        words = _("The survey is not closed yet; readings are taken of closed ones.")
        return _nothing(words, today, address)
    day = timezone.localdate(survey.closed_at, timezone=indicator.program.tzinfo)
    instrument = instrument_of(survey)
    question = instrument.questions.get(indicator.item)
    if question is None:
        return _nothing(_("This survey does not ask the item any more."), day, address)
    telling = Telling(threshold_of(indicator.program), is_open=False)
    answers = counted(survey, instrument, stamp_of(survey))
    item = Item(instrument, question, answers, telling, alone(question, answers, telling))
    if not indicator.is_average and _is_turned(indicator, survey, question):
        words = _("The scale was turned round since the answers that count were chosen.")
        return _nothing(words, day, address)
    found, formula = _average(item) if indicator.is_average else _share(indicator, item)
    if question.is_reworded and formula:
        formula = _("The wording changed since the wave before. %(words)s") % {"words": formula}
    return Taken(replace(found, address=address), day, formula)


def _is_turned(indicator: Indicator, survey: Survey, question: Question) -> bool:
    """Whether the points of a scale stand the other way than in the survey of the indicator.

    Then the answers that count there mean the opposite here, and their share would mislead.
    """
    if question.kind != Kind.SCALE or indicator.survey is None or survey == indicator.survey:
        return False
    chosen = instrument_of(indicator.survey).questions.get(indicator.item)
    return chosen is not None and points_of(chosen) == points_of(question)[::-1]


def _nothing(why: str, day: date, address: str = "") -> Taken:
    return Taken(Measured(None, why=why, address=address), day, "")


def _share(indicator: Indicator, item: Item) -> tuple[Measured, str]:
    """The share of answers that count, and of whom it is."""
    told = item.told
    cells = dict(told.values)
    mine = [cells[value] for value in indicator.values if value in cells]
    answers = ", ".join(item.instrument.choice(item.question, one) for one in indicator.values)
    formula = _("Percent who answered “%(answers)s” to “%(item)s”.") % {
        "answers": answers, "item": item.instrument.label(item.question),
    }  # fmt: skip
    whole = told.base.count
    if not mine:
        return Measured(None, why=_("The answers that count are not offered any more.")), formula
    if whole == 0:
        return Measured(None, why=_("Nobody answered this item.")), formula
    if whole is None or any(cell.count is None for cell in mine):
        why = _("Too few people gave these answers to tell how many.")
        return Measured(None, why=why), formula
    part = sum(cell.count for cell in mine if cell.count is not None)
    share = Decimal(100 * part) / whole
    formula = f"{formula} {base_of(item.question, told)}".strip()
    return Measured(share, part=part, whole=whole), formula


def _average(item: Item) -> tuple[Measured, str]:
    """The average of a scale, the best point the highest, or of numbers, rounded."""
    kind, label = item.question.kind, item.instrument.label(item.question)
    if kind not in AVERAGES:
        return Measured(None, why=_("Of this item there is no average any more.")), ""
    if kind == Kind.NUMBER:
        formula = _("Average of the numbers given to “%(item)s”, with two digits that count.")
        return _mean(item), formula % {"item": label}
    points = len(points_of(item.question))
    formula = (
        _("Average of the points of “%(item)s”, from 1, the worst, to %(points)s, the best.")
        if item.question.direction
        else _("Average of the points of “%(item)s”, from 1 to %(points)s.")
    ) % {"item": label, "points": points}
    scores = scores_of(item.question, item.told)
    if scores is None:
        why = _("Some answers were given by too few people to tell the average.")
        return Measured(None, why=why), formula
    if not scores.people:
        return Measured(None, why=_("Nobody answered this item.")), formula
    people = number_format(scores.people, force_grouping=True)
    formula = _("%(words)s Of the %(number)s people who chose a point.") % {
        "words": formula, "number": people,
    }  # fmt: skip
    return Measured(Decimal(repr(scores.mean))), formula


def _mean(item: Item) -> Measured:
    """The mean of numbers that people gave, where everybody may know it."""
    answered = dict(item.told.values)[ANSWERED]
    if answered.count == 0:
        return Measured(None, why=_("Nobody answered this item."))
    mean = told_mean(item.counted.everybody.spreads.get(item.question.key), answered, item.telling)
    if mean is None:
        return Measured(None, why=_("Too few people answered this item to tell the average."))
    return Measured(mean)
