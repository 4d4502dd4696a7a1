"""Figures derived from Census tables, each with its margin, source and formula.

`catalog` says what there is, `formulas` how it is computed from lines found by `labels`,
`reading` does it for a community, and `values` is what comes out. `nativity` is the one share
that lists and evidence ask for many communities at once.
"""

from research.indicators.areas import geo_id_of
from research.indicators.catalog import DEFAULT, INDICATORS, Indicator
from research.indicators.nativity import (
    ForeignBornShare,
    NoShare,
    foreign_born_share,
    foreign_born_shares,
    profile,
)
from research.indicators.reading import blocks_of, compared
from research.indicators.values import Block, Figure, Problem, Rules, Value

__all__ = [
    "DEFAULT",
    "INDICATORS",
    "Block",
    "Figure",
    "ForeignBornShare",
    "Indicator",
    "NoShare",
    "Problem",
    "Rules",
    "Value",
    "blocks_of",
    "compared",
    "foreign_born_share",
    "foreign_born_shares",
    "geo_id_of",
    "profile",
]
