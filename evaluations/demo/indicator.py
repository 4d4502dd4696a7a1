"""Indicators of two communities: read by hand over two years, and by the product today."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from bic.story import VITAL_DOCUMENTS
from bic.surveys.models import Survey
from bic.translated import Translated
from evaluations.models import Indicator, Reading, Wave
from evaluations.services import indicator as services
from evaluations.services import reading as readings

# Read by the product.
COMPUTED = ("meetings", "attendance", "languages", "actions", "pledges", "money", "english")
# While each of the waves was open, where there is one.
DAYS_AGO = (1100, 740, 40)
# Key, question of the plan, target for year 1 and year 3, and what was read: a number, or a
# part and a whole. All of it is invented.
BY_HAND: tuple[tuple[str, int, int, int, tuple[Any, ...]], ...] = (
    ("interpreted", 3, 60, 120, (24, 71, 96)),
    ("vital-documents", 3, 40, 80, VITAL_DOCUMENTS),
    ("staff-trained", 3, 50, 90, ((22, 180), (104, 180), (151, 178))),
    ("licenses", 3, 15, 40, (12, 19, 33)),
    ("policies", 4, 1, 3, (0, 1, 2)),
    ("partners", 1, 12, 15, (14, 18, 17)),
)
COMMUNITIES = ("larkspur", "oakhaven")
# One of these is due again, and nobody has read it.
LATE = "reach"
UNKNOWN = "The radio station had no figures for that year. Invented."


def load(demo: Any) -> None:
    """Pick them, enter what was read by hand, and have the product read the rest at its waves."""
    jonah = demo.people["jonah"]
    for slug in COMMUNITIES:
        place = demo.communities[slug]
        keys = [*(key for key, *_rest in BY_HAND), LATE, *COMPUTED]
        found = {one.suggested: one for one in services.pick(place, keys, by=jonah)}
        for key, question, first, third, _values in BY_HAND:
            one = found[key]
            one.question, one.target_year1, one.target_year3 = question, first, third
            one.owner = jonah
        Indicator.objects.bulk_update(
            found.values(), ["question", "target_year1", "target_year3", "owner"]
        )
        late = demo.today - timedelta(days=DAYS_AGO[0])
        Reading.objects.bulk_create(
            [
                *_by_hand(demo, found, jonah, share=1 if slug == COMMUNITIES[0] else 2),
                _reading(found[LATE], late, jonah, why=UNKNOWN),
            ]
        )
        for one in found.values():
            _set_baseline(one)
        Indicator.objects.bulk_update(found.values(), ["baseline", "baseline_on"])
        computed = [found[key] for key in COMPUTED]
        for wave in _waves(place).values():
            readings.read_all(computed, by=jonah, wave=wave)
    _belonging(demo, demo.communities[COMMUNITIES[0]], jonah)


def read_now(demo: Any) -> None:
    """Have the product read what it can as of today, which is after the report of the year."""
    places = [demo.communities[slug] for slug in COMMUNITIES]
    found = Indicator.objects.filter(community__in=places, suggested__in=COMPUTED)
    readings.read_all(found, by=demo.people["jonah"])


def _belonging(demo: Any, place: Any, by: Any) -> None:
    """The average of a scale, read at each wave."""
    survey = Survey.objects.filter(community=place, title="Life in Larkspur").get()
    one = Indicator.objects.create(
        program=demo.program, community=place, level=Indicator.Level.OUTCOME,
        name=Translated.of("How far people say that they belong here").put(
            "es", "Hasta qué punto las personas dicen que son de aquí"
        ),
        unit=Indicator.Unit.SCORE, direction=Indicator.Direction.UP,
        source=Indicator.Source.SURVEY, survey=survey, item="belong", owner=by, created_by=by,
    )  # fmt: skip
    for wave in _waves(place).values():
        readings.read(one, by=by, wave=wave)


def _waves(place: Any) -> dict[str, Wave]:
    """The waves of a community that are over, by their kinds."""
    rows = Wave.objects.filter(community=place, closed_at__isnull=False)
    return {one.kind: one for one in rows}


def _by_hand(demo: Any, found: dict[str, Indicator], by: Any, *, share: int) -> list[Reading]:
    """What was read; the smaller town counts one of `share` of what the larger one counts."""
    waves = _waves(next(iter(found.values())).community)
    return [
        _reading(found[key], demo.day(ago), by, wave=waves.get(kind), **_told(value, share))
        for key, _question, _first, _third, values in BY_HAND
        for kind, ago, value in zip(Wave.Kind, DAYS_AGO, values, strict=True)
    ]


def _told(value: Any, share: int) -> dict[str, Any]:
    """What was read, as columns."""
    if isinstance(value, int):
        return {"value": value // share}
    part, whole = (number // share for number in value)
    return {"part": part, "whole": whole, "value": round(Decimal(100 * part) / whole, 2)}


def _reading(one: Indicator, day: Any, by: Any, **fields: Any) -> Reading:
    return Reading(
        program_id=one.program_id, community_id=one.community_id, indicator=one, day=day,
        read_by=by, **fields,
    )  # fmt: skip


def _set_baseline(one: Indicator) -> None:
    """The first of what was read by hand."""
    rows = one.readings.exclude(value=None).order_by("day")
    if first := rows.first():
        one.baseline, one.baseline_on = first.value, first.day
