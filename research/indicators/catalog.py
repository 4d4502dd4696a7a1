"""The indicators, as data: which table, which lines by their labels, how they are combined.

No line number stands here: numbers move from year to year, and labels are looked for in each
file (`labels`). Percentages of `title` and `says` are filled in by `research.telling`.
"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from research.indicators.formulas import Formula, Gap, Groups, Level, Ranking, Share, ShareGap
from research.indicators.values import Unit

LESS_THAN_VERY_WELL, LESS_THAN_WELL = "less_than_very_well", "less_than_well"
# Two rival meanings of "little English" are in use, and they differ a lot.
DEFINITIONS = {
    LESS_THAN_VERY_WELL: _(
        "Here “little English” means: speaks English less than “very well” (the definition of "
        "the Census Bureau and of Title VI)."
    ),
    LESS_THAN_WELL: _(
        "Here “little English” means: speaks English “not well” or “not at all” (the stricter "
        "definition, used by indexes of vulnerability)."
    ),
}


@dataclass(frozen=True)
class Indicator:
    """One thing that a profile can show.

    `label` names it, `about` says what its bars are of. `says` is the plain sentence about the
    community: %(name)s, %(value)s, and what the kind of formula offers besides (see
    `research.telling`). `title` is the finding where a list is ranked: %(first)s, %(second)s.
    With `grows` the chart is about the change since an earlier, non-overlapping period.
    """

    name: str
    table: str
    formula: Formula
    label: Any
    about: Any
    says: Any
    title: Any = ""
    definition: str = ""
    header: Any = ""
    grows: bool = False

    @property
    def told(self) -> str:
        """The formula as the reader sees it."""
        return self.formula.told(self.table)


TOTAL = ("Total",)
ABROAD = ("Total", "Foreign-born")
REGIONS = (
    *(("Total", name) for name in ("Europe", "Asia", "Africa", "Oceania")),
    *(("Total", "Americas", name) for name in ("Latin America", "Northern America")),
)
# The islands are counted within Portugal, whose label stands above theirs.
PARTS = ("Azores Islands", *(path[-1] for path in REGIONS))
UNINSURED = "No health insurance coverage"
LITTLE = "Speak English less than very well"
S0501_INCOME = ("INCOME IN THE PAST 12 MONTHS (IN # INFLATION-ADJUSTED DOLLARS)", "Households",
                "Median Household income (dollars)")  # fmt: skip
S0501_POOR = (
    "POVERTY STATUS IN THE PAST 12 MONTHS",
    "Population for whom poverty status is determined",
    "Below 100 percent of the poverty level",
)
S0501_OWNED = ("Occupied housing units", "HOUSING TENURE", "Owner-occupied housing units")
DP02_BORN = ("PLACE OF BIRTH", "Total population")
DP02_LANGUAGE = ("LANGUAGE SPOKEN AT HOME", "Population 5 years and over")
DP02_OTHER = (*DP02_LANGUAGE, "Language other than English")


def both(path: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The line of those born in the U.S. and of those born abroad, in a table that sets them
    side by side."""
    return {"native": ("Native", *path), "abroad": ("Foreign-born", *path)}


def english(*levels: str) -> tuple[tuple[str, ...], ...]:
    """Lines of B16005 of those born abroad who speak English at these levels."""
    return tuple((*ABROAD, "**", f"Speak English {level}") for level in levels)


OF_RESIDENTS = _("Percent of residents")
OF_ABROAD = _("Percent of those born outside the U.S.")
BY_BIRTH = _("Born in the U.S., and born outside it")

EVERY = (
    Indicator(
        "foreign_born_share", "B05002", Share((ABROAD,), TOTAL),
        _("Born outside the U.S."), _("Percent of residents born outside the U.S."),
        _("%(value)s of the residents of %(name)s were born outside the United States."),
    ),
    Indicator(
        "foreign_born_growth", "B05002", Share((ABROAD,), TOTAL),
        _("Change of the share born outside the U.S."),
        _("Percent of residents born outside the U.S., in two periods that do not overlap"),
        _("The share born outside the U.S. was %(earlier)s in %(then)s and is %(value)s in "
          "%(now)s."),
        grows=True,
    ),
    Indicator(
        "birth_countries", "B05006", Ranking(TOTAL, but=PARTS),
        _("Countries of birth"), _("Residents by country of birth"),
        _("Those born abroad who live in %(name)s come above all from %(list)s."),
        _("%(first)s is the largest country of birth"), header=_("Country"),
    ),
    Indicator(
        "birth_regions", "B05006",
        Ranking(TOTAL, named=REGIONS),
        _("Regions of birth"), _("Residents by region of birth"),
        _("By region, those born abroad who live in %(name)s come above all from %(list)s."),
        _("%(first)s is the largest region of birth"), header=_("Region"),
    ),
    Indicator(
        "naturalized_share", "B05002",
        Share(((*ABROAD, "Naturalized U.S. citizen"),), ABROAD),
        _("Citizens among those born abroad"), OF_ABROAD,
        _("%(value)s of those born abroad who live in %(name)s have become citizens."),
    ),
    Indicator(
        "recent_arrival_share", "B05005", Share((("Total", "Entered # or later"),), TOTAL),
        _("Recent arrivals"), _("Percent of those born outside the U.S. who came lately"),
        _("%(value)s of those in %(name)s who were born outside the United States entered it "
          "in %(since)s or later."),
    ),
    Indicator(
        "children_with_immigrant_parent", "B05009",
        Share(
            (("Total", "**", "Both parents foreign-born"),
             ("Total", "**", "One native and one foreign-born parent"),
             ("Total", "**", "Foreign-born parent")),
            TOTAL,
        ),
        _("Children with an immigrant parent"),
        _("Percent of children under 18 who live with a parent"),
        _("%(value)s of the children in %(name)s who live with a parent have one who was born "
          "abroad."),
    ),
    Indicator(
        "lep_share", "C16001", Share((("Total", "**", LITTLE),), TOTAL),
        _("Speaks little English"), _("Percent of people 5 years and older"),
        _("%(value)s of the people of %(name)s who are 5 or older speak English less than "
          "“very well”."),
        definition=LESS_THAN_VERY_WELL,
    ),
    Indicator(
        "lep_by_language", "C16001", Groups(TOTAL, LITTLE),
        _("Little English, by language"),
        _("People who speak the language at home and English less than “very well”, in percent "
          "of people 5 years and older"),
        _("Those in %(name)s who speak English less than “very well” speak above all %(list)s."),
        _("%(first)s is the language most often spoken by those with little English"),
        definition=LESS_THAN_VERY_WELL, header=_("Language"),
    ),
    Indicator(
        "foreign_born_lep_share", "B16005",
        Share(english("well", "not well", "not at all"), ABROAD),
        _("Little English among those born abroad"), OF_ABROAD,
        _("%(value)s of those born abroad who live in %(name)s speak English less than “very "
          "well”."),
        definition=LESS_THAN_VERY_WELL,
    ),
    Indicator(
        "foreign_born_low_english_share", "B16005",
        Share(english("not well", "not at all"), ABROAD),
        _("Hardly any English among those born abroad"), OF_ABROAD,
        _("%(value)s of those born abroad who live in %(name)s speak English “not well” or “not "
          "at all”."),
        definition=LESS_THAN_WELL,
    ),
    Indicator(
        "income_gap", "S0501", Gap(**both(S0501_INCOME), unit=Unit.DOLLARS),
        _("Household income"), _("Median household income, by where the householder was born"),
        _("Half of the households in %(name)s have more than %(native)s a year where the "
          "householder was born in the U.S., and more than %(abroad)s where he or she was not."),
        header=BY_BIRTH,
    ),
    Indicator(
        "poverty_gap", "S0501", Gap(**both(S0501_POOR), unit=Unit.PERCENT),
        _("Poverty"), _("Percent of people below the poverty level"),
        _("In %(name)s %(native)s of those born in the U.S. live in poverty, and %(abroad)s of "
          "those born abroad."),
        header=BY_BIRTH,
    ),
    Indicator(
        "owner_gap", "S0501", Gap(**both(S0501_OWNED), unit=Unit.PERCENT),
        _("Home ownership"), _("Percent of homes whose residents own them"),
        _("In %(name)s %(native)s of the homes of people born in the U.S. are their own, and "
          "%(abroad)s of the homes of people born abroad."),
        header=BY_BIRTH,
    ),
    Indicator(
        "insurance_gap", "B27020",
        ShareGap(
            Share((("Total", "Native born", UNINSURED),), ("Total", "Native born")),
            Share((("Total", "Foreign born", "**", UNINSURED),), ("Total", "Foreign born")),
        ),
        _("Without health insurance"), _("Percent of people without health insurance"),
        _("In %(name)s %(native)s of those born in the U.S. have no health insurance, and "
          "%(abroad)s of those born abroad."),
        header=BY_BIRTH,
    ),
    Indicator(
        "renter_share", "B25003", Share((("Total", "Renter occupied"),), TOTAL),
        _("Homes that are rented"), _("Percent of occupied homes"),
        _("%(value)s of the homes in %(name)s are rented."),
    ),
    Indicator(
        "population", "DP05", Level(("HISPANIC OR LATINO AND RACE", "Total population"),
                                    Unit.PEOPLE),
        _("Population"), _("People who live here"),
        _("%(value)s people live in %(name)s."),
    ),
    Indicator(
        "hispanic_share", "DP05",
        Share(((("HISPANIC OR LATINO AND RACE", "Total population",
                 "Hispanic or Latino (of any race)")),),
              ("HISPANIC OR LATINO AND RACE", "Total population")),
        _("Hispanic or Latino"), OF_RESIDENTS,
        _("%(value)s of the residents of %(name)s are Hispanic or Latino, wherever they were "
          "born."),
    ),
    Indicator(
        "headline_foreign_born", "DP02", Share(((*DP02_BORN, "Foreign-born"),), DP02_BORN),
        _("Born outside the U.S. (DP02)"), _("Percent of residents born outside the U.S."),
        _("%(value)s of the residents of %(name)s were born outside the United States."),
    ),
    Indicator(
        "other_language_share", "DP02", Share((DP02_OTHER,), DP02_LANGUAGE),
        _("Another language at home"), _("Percent of people 5 years and older"),
        _("%(value)s of the people of %(name)s who are 5 or older speak another language than "
          "English at home."),
    ),
    Indicator(
        "headline_lep", "DP02", Share(((*DP02_OTHER, LITTLE),), DP02_LANGUAGE),
        _("Speaks little English (DP02)"), _("Percent of people 5 years and older"),
        _("%(value)s of the people of %(name)s who are 5 or older speak English less than "
          "“very well”."),
        definition=LESS_THAN_VERY_WELL,
    ),
)  # fmt: skip
INDICATORS = {one.name: one for one in EVERY}
# What a profile shows before anybody has chosen.
DEFAULT = (
    "foreign_born_share", "foreign_born_growth", "birth_countries", "lep_share",
    "lep_by_language", "naturalized_share", "children_with_immigrant_parent",
    "recent_arrival_share", "income_gap", "poverty_gap", "owner_gap", "foreign_born_lep_share",
)  # fmt: skip
