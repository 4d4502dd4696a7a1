"""Blocks in words of the active language: plain values that pages, paper and reports print."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _

from bic.reports.charts import number, percent
from bic.spoken import listed
from research.indicators.areas import is_state, short_name
from research.indicators.catalog import DEFINITIONS, INDICATORS, Indicator
from research.indicators.formulas import Gap, Groups, Ranking, ShareGap
from research.indicators.values import Block, Figure, Problem, Unit, Value
from research.moe import Estimate, Reliability, is_different, reliability
from research.naming import name_of
from research.why import why

YEAR = re.compile(r"(?:19|20)\d\d")
LISTED = 3
WORST_FIRST = (Reliability.UNKNOWN, Reliability.LOW, Reliability.MEDIUM, Reliability.HIGH)


def amount(value: float, unit: str) -> str:
    """A value with its unit: "14.2%", "2,140", "$54,000", "3.1 points"."""
    match unit:
        case Unit.PERCENT:
            return percent(value)
        case Unit.POINTS:
            return _("%(number)s points") % {"number": number(value)}
        case Unit.DOLLARS:
            sign = "−" if value < 0 else ""
            return f"{sign}${number_format(abs(round(value)), 0, force_grouping=True)}"
    return number_format(round(value), 0, force_grouping=True)


def margin(value: float | None, unit: str) -> str:
    """ "± 1.3" in the unit of the value; "" when it is not known."""
    if value is None:
        return ""
    if unit in (Unit.PERCENT, Unit.POINTS):
        return f"± {number(value)}"
    return f"± {amount(value, unit)}"


def both(value: Value, unit: str) -> str:
    """Value and margin as one text."""
    return " ".join(filter(None, (amount(value.value, unit), margin(value.moe, unit))))


def tell(blocks: Iterable[Block], name: str) -> list[dict[str, Any]]:
    """What the blocks of a community called `name` say, each as `templates/research/indicator.html`
    prints it; those of indicators that are no more are left out."""
    return [_Teller(block, name).told() for block in blocks if block.name in INDICATORS]


@dataclass(frozen=True)
class _Teller:
    """One block on its way into words."""

    block: Block
    name: str

    @property
    def one(self) -> Indicator:
        """What the block is about."""
        return INDICATORS[self.block.name]

    @property
    def is_gap(self) -> bool:
        """Whether two groups stand side by side."""
        return isinstance(self.one.formula, Gap | ShareGap)

    @property
    def is_list(self) -> bool:
        """Whether it ranks countries, regions or languages."""
        return isinstance(self.one.formula, Ranking | Groups)

    @property
    def kind(self) -> str:
        """Which parts its card has: "list", "gap", "growth" or "figure"."""
        if self.is_list:
            return "list"
        return "gap" if self.is_gap else "growth" if self.one.grows else "figure"

    @property
    def gap_unit(self) -> str:
        """The unit of a difference."""
        return Unit.POINTS if self.block.unit == Unit.PERCENT else self.block.unit

    @property
    def problem(self) -> Problem | None:
        """Why there is nothing to show."""
        if self.one.grows and not self.block.earlier:
            return self.block.problem or self.block.no_earlier
        return self.block.problem

    def told(self) -> dict[str, Any]:
        """Everything in words."""
        one, block = self.one, self.block
        base = {
            "name": one.name,
            "heading": str(one.label),
            "about": str(one.about),
            "formula": one.told,
            "definition": str(DEFINITIONS.get(one.definition, "")),
            "headers": [str(one.header or _("Area")), str(_("Estimate"))],
            "table": one.table,
            "kind": self.kind,
        }
        if self.problem:
            return base | {"problem": why(self.problem), "title": str(one.label), "bars": []}
        own = self.main()
        return base | {
            "problem": "",
            "title": self.title(),
            "sentence": self.sentence(),
            "value": amount(own.value, block.unit),
            "margin": margin(own.moe, block.unit),
            "bars": self.bars(),
            "reliability": str(self.sureness(block.values)),
            "reliability_words": self.reliability_words(),
            "compared": self.compared(),
            "groups": self.groups(),
            "source": sources(block.figures),
            "figures": [figure_words(figure) for figure in self.own_figures()],
            "no_earlier": why(block.no_earlier) if block.no_earlier and block.whole else "",
        }

    def main(self) -> Value:
        """The value that stands large."""
        if self.block.whole and not self.is_gap:
            return self.block.whole
        return self.block.values[0]

    def own_figures(self) -> list[Figure]:
        """The published figures behind the bars of the community."""
        figures = [figure for value in self.block.values for figure in value.figures]
        if self.one.grows and self.block.earlier:
            figures += self.block.earlier.figures
        return list(dict.fromkeys(figures))

    def sure(self, value: Value | Estimate) -> Reliability:
        """How far a value can be leaned on by the rule in force."""
        high, low = self.block.limits
        found = value if isinstance(value, Estimate) else value.estimate
        return reliability(found, high_up_to=high, low_above=low)

    def sureness(self, values: Iterable[Value]) -> Reliability:
        """That of the least sure among them; for a list, of the first."""
        values = list(values)[:1] if self.is_list else list(values)
        return min(map(self.sure, values), key=WORST_FIRST.index)

    def reliability_words(self) -> str:
        """Reliability, and the coefficient of variation where there is one."""
        label = str(self.sureness(self.block.values).label)
        cv = self.main().estimate.cv
        if cv is None or self.is_gap:
            return label
        return f"{label} " + _("The coefficient of variation is %(cv)s%%.") % {"cv": number(cv)}

    def bars(self) -> list[list[Any]]:
        """The rows of the chart."""
        block = self.block
        if self.one.grows and block.earlier and block.whole:
            pair = (block.earlier, block.whole)
            return [self.bar(value.years, value) for value in pair]
        if self.is_list or self.is_gap:
            return [self.bar(name_of(value.label), value) for value in block.values]
        return [self.bar(area_name(value.label), value) for value in (*block.values, *block.around)]

    def bar(self, label: str, value: Value) -> list[Any]:
        """Label, length, margin, both in words, and whether the sample is too small."""
        unit = self.block.unit
        return [
            label, value.value, value.moe, amount(value.value, unit), margin(value.moe, unit),
            self.sure(value) == Reliability.LOW,
        ]  # fmt: skip

    def mark(self, own: Value, other: Value) -> tuple[str, str]:
        """Whether two values differ by more than chance explains at 90 %, and the words."""
        if self.is_gap:
            least = [self.sure(figure.as_estimate) for figure in (*own.figures, *other.figures)]
        else:
            least = [self.sure(own), self.sure(other)]
        return verdict(own, other, least)

    def compared(self) -> list[dict[str, str]]:
        """The community beside county, state and nation, and beside its own earlier years."""
        own = self.block.whole
        # A chart about growth says by itself how far it is from before.
        if own is None or self.one.grows:
            return []
        rows = [(area_name(other.label), other) for other in self.block.around]
        if self.block.earlier:
            earlier = self.block.earlier
            words = _("%(area)s, %(years)s") % {"area": self.name, "years": earlier.years}
            rows.append((words, earlier))
        return [self.row(label, own, other) for label, other in rows]

    def row(self, label: str, own: Value, other: Value) -> dict[str, str]:
        """One line of a comparison."""
        unit = self.gap_unit if self.is_gap else self.block.unit
        mark, words = self.mark(own, other)
        return {
            "label": label,
            "own": both(own, unit),
            "other": both(other, unit),
            "mark": mark,
            "words": words,
        }

    def groups(self) -> list[dict[str, Any]]:
        """Each group beside the same group of the state, and whether to translate for it."""
        if not isinstance(self.one.formula, Groups):
            return []
        state = {value.label: value for value in self.block.groups}
        people, share = self.block.translate_from
        rows = []
        for own in self.block.values:
            other = state.get(own.label)
            row = self.row(name_of(own.label), own, other) if other else {
                "label": name_of(own.label), "own": both(own, self.block.unit), "other": "",
                "mark": "", "words": "",
            }  # fmt: skip
            counted = own.people or 0
            row["people"] = amount(counted, Unit.PEOPLE)
            row["translate"] = "yes" if counted >= people or own.value >= share else ""
            rows.append(row)
        return rows

    def title(self) -> str:
        """The finding; the name of the indicator where the sample does not carry one."""
        if self.one.grows:
            return self.title_of_growth()
        if self.is_list:
            return self.title_of_list()
        if self.is_gap:
            return self.title_of_gap()
        own, label = self.block.whole, str(self.one.label)
        other = next((one for one in self.block.around if is_state(one.geo_id)), None)
        if own is None or other is None:
            return label
        said = {"what": label, "area": area_name(other.label)}
        return {
            "up": _("%(what)s: higher than in %(area)s") % said,
            "down": _("%(what)s: lower than in %(area)s") % said,
            "same": _("%(what)s: no clear difference from %(area)s") % said,
        }.get(self.mark(own, other)[0], label)

    def title_of_growth(self) -> str:
        """Whether the share has changed."""
        own, earlier = self.block.whole, self.block.earlier
        if own is None or earlier is None:
            return str(self.one.label)
        said = {"years": earlier.years}
        return {
            "up": _("The share has grown since %(years)s") % said,
            "down": _("The share has fallen since %(years)s") % said,
            "same": _("No clear change since %(years)s") % said,
        }.get(self.mark(own, earlier)[0], str(self.one.label))

    def title_of_list(self) -> str:
        """What comes first, as far as the sample can tell."""
        first, *rest = self.block.values
        if self.sure(first) == Reliability.LOW:
            return str(self.one.label)
        said = {"first": name_of(first.label)}
        if not rest or is_different(first.estimate, rest[0].estimate):
            return str(self.one.title) % said
        said["second"] = name_of(rest[0].label)
        return _("%(first)s and %(second)s come first") % said

    def title_of_gap(self) -> str:
        """Whether those born abroad fare otherwise."""
        native, abroad = self.block.values
        said = {"what": str(self.one.label)}
        return {
            "up": _("%(what)s: higher among those born abroad") % said,
            "down": _("%(what)s: lower among those born abroad") % said,
            "same": _("%(what)s: no clear difference by where people were born") % said,
        }.get(self.mark(abroad, native)[0], str(self.one.label))

    def sentence(self) -> str:
        """What a mayor would repeat, as far as the sample allows."""
        block = self.block
        if self.sureness(block.values) == Reliability.LOW:
            return _("The sample is too small to say this of %(name)s.") % {"name": self.name}
        said: dict[str, Any] = {
            "name": self.name,
            "value": amount(self.main().value, block.unit),
            "now": self.main().years,
        }
        if self.is_gap:
            said["native"], said["abroad"] = (amount(one.value, block.unit) for one in block.values)
        if self.is_list:
            said["list"] = listed(name_of(one.label) for one in block.values[:LISTED])
        if block.earlier:
            said |= {"earlier": amount(block.earlier.value, block.unit),
                     "then": block.earlier.years}  # fmt: skip
        years = YEAR.findall(block.values[0].figures[0].label)
        said["since"] = years[0] if years else ""
        return str(self.one.says) % said


def verdict(own: Value, other: Value, sure: Iterable[Reliability]) -> tuple[str, str]:
    """Whether two values differ: "up", "down", "same" or "care", and the words for it.

    `sure` says how far everything that is compared can be leaned on.
    """
    different = is_different(own.estimate, other.estimate)
    if different is None or Reliability.LOW in sure:
        return "care", _("Sample too small to say")
    if not different:
        return "same", _("No clear difference")
    return ("up", _("Higher")) if own.value > other.value else ("down", _("Lower"))


def area_name(area: str) -> str:
    """An area without its state, in the language of the page where it has a name there."""
    return name_of(short_name(area))


def figure_words(figure: Figure) -> dict[str, str]:
    """A published figure with its source, for the list under a chart."""
    return {
        "line": figure.line,
        "label": figure.label,
        "area": figure.area,
        "years": figure.years,
        "estimate": number_format(figure.estimate, force_grouping=True),
        "margin": "" if figure.moe is None else "± " + number_format(
            figure.moe, force_grouping=True
        ),
    }  # fmt: skip


def survey_of(span: int) -> str:
    """ "5-year estimates"."""
    if span == 1:
        return _("1-year estimates")
    return _("3-year estimates") if span == 3 else _("5-year estimates")


def sources(figures: Iterable[Figure]) -> list[str]:
    """Survey, years, table, file, who loaded it and when: one sentence for each file."""
    found = {}
    for one in figures:
        found[one.table, one.vintage, one.span, one.file] = _(
            "U.S. Census Bureau, American Community Survey, %(span)s %(years)s, table %(table)s. "
            "File %(file)s, loaded on %(day)s by %(name)s."
        ) % {
            "span": survey_of(one.span),
            "years": one.years,
            "table": one.table,
            "file": one.file,
            "day": date_format(date.fromisoformat(one.loaded_on)),
            "name": one.loaded_by,
        }
    return list(found.values())
