"""What an indicator is today by its source: the value, the counts behind it, and the formula.

What is read is kept as a reading that everybody of the community sees, so numbers of people pass
`bic.privacy` before they are kept: small ones never become readings.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.measures import Measured, measure_of
from bic.privacy import is_small, threshold_of
from evaluations.itemreading import Taken, gone, of_item
from evaluations.models import Indicator, Reading, Wave
from research.frozen import frozen_profile
from research.frozen import indicator as told_indicator
from research.indicators import INDICATORS, Block
from research.indicators.catalog import Indicator as CensusIndicator
from research.indicators.formulas import Level, Share

CENT = Decimal("0.01")
LONGEST_FORMULA = 500


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
            taken = of_item(indicator, wave, today)
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
            return gone()
        case Indicator.Source.SURVEY:
            if indicator.is_average:
                return _("Average of what people answered, from surveys that are closed.")
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
