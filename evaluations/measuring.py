"""What an indicator is today by its source: the value, the counts behind it, and the formula.

What is read is kept as a reading that everybody of the community sees, so numbers of people pass
`bic.privacy` before they are kept: small ones never become readings.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.measures import Measured, measure_of
from bic.privacy import is_small, threshold_of
from bic.surveys.definition import Question
from bic.surveys.models import Kind, Survey
from bic.surveys.results.counting import counted, stamp_of
from bic.surveys.results.items import base_of
from bic.surveys.results.questions import Instrument, instrument_of
from bic.surveys.results.telling import Telling, alone
from evaluations.models import Indicator, Reading, Wave, WaveSurvey
from research.frozen import frozen_profile
from research.frozen import indicator as told_indicator
from research.indicators import INDICATORS, Block
from research.indicators.catalog import Indicator as CensusIndicator
from research.indicators.formulas import Level, Share

CENT = Decimal("0.01")
LONGEST_FORMULA = 500
# What people answer once, so that answers may be added up; of several ticks only one counts.
ITEMS = frozenset({Kind.ONE, Kind.YES_NO, Kind.SCALE, Kind.MANY})


@dataclass(frozen=True)
class Taken:
    """What was read on a day, and how it came about in words."""

    found: Measured
    day: date
    formula: str


def is_computed(indicator: Indicator) -> bool:
    """Whether the product reads it by itself."""
    return indicator.source != Indicator.Source.MANUAL


def offered_census() -> dict[str, CensusIndicator]:
    """Indicators of the profile that are one figure of the community, by name."""
    return {
        name: one
        for name, one in INDICATORS.items()
        if isinstance(one.formula, Share | Level) and not one.grows
    }


def take(indicator: Indicator, *, today: date, wave: Wave | None = None) -> Taken:
    """Read a computed indicator, for a wave or as of today. Never raises for lack of a source."""
    match indicator.source:
        case Indicator.Source.MEASURE:
            taken = _of_measure(indicator, _until(wave, today))
        case Indicator.Source.SURVEY:
            taken = _of_survey(indicator, wave, today)
        case Indicator.Source.CENSUS:
            taken = _of_census(indicator, today)
        case _:
            taken = Taken(Measured(None, why=_("It is entered by hand.")), today, "")
    value = taken.found.value
    found = replace(taken.found, value=None if value is None else value.quantize(CENT))
    return replace(taken, found=found, formula=taken.formula[:LONGEST_FORMULA])


def formula_of(indicator: Indicator) -> str:
    """How it is read, for its page; "" for one that is entered by hand."""
    match indicator.source:
        case Indicator.Source.MEASURE:
            known = measure_of(indicator.measure)
            return str(known.formula) if known else _("The product does not count this any more.")
        case Indicator.Source.SURVEY if indicator.survey_id is None:
            return _("The survey that it was read from was deleted.")
        case Indicator.Source.SURVEY:
            return _("Percent of answers that count, from surveys that are closed.")
        case Indicator.Source.CENSUS:
            known_census = INDICATORS.get(indicator.census)
            if known_census is None:
                return _("The profile does not have this indicator any more.")
            return f"{known_census.about}: {known_census.told}"
    return ""


def source_of(indicator: Indicator, today: date) -> str:
    """Address of the page that it is counted from, "" where there is none."""
    slugs = [indicator.program.slug, indicator.community.slug]
    match indicator.source:
        case Indicator.Source.MEASURE:
            known = measure_of(indicator.measure)
            return known.count(indicator.community, None, today).address if known else ""
        case Indicator.Source.SURVEY if indicator.survey_id:
            return reverse("surveys:survey_results", args=[slugs[0], indicator.survey_id])
        case Indicator.Source.CENSUS:
            return reverse("research:profile", args=slugs)
    return ""


def _until(wave: Wave | None, today: date) -> date:
    return min(wave.closes_on, today) if wave else today


def _of_measure(indicator: Indicator, until: date) -> Taken:
    known = measure_of(indicator.measure)
    if known is None:
        return Taken(Measured(None, why=formula_of(indicator)), until, "")
    found = known.count(indicator.community, None, until)
    told = _("%(formula)s Counted from the beginning until %(day)s.") % {
        "formula": known.formula, "day": date_format(until),
    }  # fmt: skip
    if known.counts_people and found.value is not None:
        threshold = threshold_of(indicator.program)
        found = _of_people(found, _told_before(indicator), threshold)
        told = _("%(told)s It grows by groups of %(number)s people or more.") % {
            "told": told, "number": threshold,
        }  # fmt: skip
    return Taken(found, until, told)


def _told_before(indicator: Indicator) -> list[Decimal]:
    """What readings of the same measure have told in the community."""
    rows = Reading.objects.filter(
        community=indicator.community, indicator__measure=indicator.measure, is_computed=True
    )
    told = rows.exclude(value=None).values_list("value", flat=True)
    return [value for value in told if value is not None]


def _of_people(found: Measured, before: Sequence[Decimal], threshold: int) -> Measured:
    """A number of people: none that is small, and none that is a few more than one told before.

    Otherwise whoever subtracts one reading from the next knows how many came in between.
    """
    value = found.value or Decimal(0)
    if is_small(int(value), threshold):
        words = _("The number of people is too small to be told.")
        return Measured(None, why=words, address=found.address)
    near = min(before, key=lambda one: abs(one - value), default=value)
    return replace(found, value=near) if is_small(int(abs(near - value)), threshold) else found


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


def _of_survey(indicator: Indicator, wave: Wave | None, today: date) -> Taken:
    if indicator.survey is None:
        return Taken(Measured(None, why=formula_of(indicator)), today, "")
    if not indicator.values:
        return Taken(Measured(None, why=_("Nobody has said yet which answers count.")), today, "")
    survey = _asked(indicator.survey, wave)
    if survey is None:
        words = _("No survey of this wave asks it.") if wave else _("The survey is not open yet.")
        return Taken(Measured(None, why=words), today, "")
    address = reverse("surveys:survey_results", args=[survey.program.slug, survey.pk])
    if survey.closed_at is None:
        words = _("The survey is not closed yet; readings are taken of closed ones.")
        return Taken(Measured(None, why=words, address=address), today, "")
    day = timezone.localdate(survey.closed_at, timezone=indicator.program.tzinfo)
    instrument = instrument_of(survey)
    question = instrument.questions.get(indicator.item)
    if question is None:
        words = _("This survey does not ask the item any more.")
        return Taken(Measured(None, why=words, address=address), day, "")
    found, base = _share(indicator, survey, instrument, question)
    return Taken(replace(found, address=address), day, _told(indicator, instrument, question, base))


def _share(
    indicator: Indicator, survey: Survey, instrument: Instrument, question: Question
) -> tuple[Measured, str]:
    """The share of answers that count as everybody may know it, and of whom it is."""
    telling = Telling(threshold_of(indicator.program), is_open=False)
    told = alone(question, counted(survey, instrument, stamp_of(survey)), telling)
    cells = dict(told.values)
    mine = [cells[value] for value in indicator.values if value in cells]
    whole = told.base.count
    if not mine:
        return Measured(None, why=_("The answers that count are not offered any more.")), ""
    if whole == 0:
        return Measured(None, why=_("Nobody answered this item.")), ""
    if whole is None or any(cell.count is None for cell in mine):
        return Measured(None, why=_("Too few people gave these answers to tell how many.")), ""
    part = sum(cell.count for cell in mine if cell.count is not None)
    share = Decimal(100 * part) / whole
    return Measured(share, part=part, whole=whole), base_of(question, told)


def _told(indicator: Indicator, instrument: Instrument, question: Question, base: str) -> str:
    answers = ", ".join(instrument.choice(question, value) for value in indicator.values)
    words = _("Percent who answered “%(answers)s” to “%(item)s”. %(base)s") % {
        "answers": answers, "item": instrument.label(question), "base": base,
    }  # fmt: skip
    if question.is_reworded:
        words = _("The wording changed since the wave before. %(words)s") % {"words": words}
    return words.strip()


def _of_census(indicator: Indicator, today: date) -> Taken:
    """From the newest frozen profile, so that later imports do not move what was read."""
    version = frozen_profile(indicator.community)
    if version is None:
        return Taken(Measured(None, why=_("No profile was frozen yet.")), today, "")
    day = timezone.localdate(version.frozen_at, timezone=indicator.program.tzinfo)
    address = reverse(
        "research:profile_version_detail",
        args=[indicator.program.slug, indicator.community.slug, version.pk],
    )
    told = told_indicator(version, indicator.census)
    if told is None:
        words = _("The frozen profile does not have this indicator.")
        return Taken(Measured(None, why=words, address=address), day, "")
    if told["problem"]:
        return Taken(Measured(None, why=told["problem"][:300], address=address), day, "")
    stored = next(one for one in version.blocks if one["name"] == indicator.census)
    block = Block.from_json(stored)
    own = block.whole or block.values[0]
    words = _("%(about)s, %(value)s %(margin)s (90%%). %(formula)s. %(reliability)s") % told
    return Taken(Measured(Decimal(repr(own.value)), address=address), day, words)
