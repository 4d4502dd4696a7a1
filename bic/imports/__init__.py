"""Rows out of spreadsheets: uploaded, matched to columns, previewed, corrected, applied.

An app declares in `<app>/imports.py` what can be imported into its tables:

    @target
    class ExpenseImport(Target): ...
"""

from bic.imports.cells import Wrong
from bic.imports.columns import (
    Choice,
    Column,
    Day,
    Flag,
    Hours,
    ListOf,
    Money,
    Number,
    Reference,
    Text,
)
from bic.imports.plans import Plan, Row
from bic.imports.targets import Target, target

__all__ = [
    "Choice",
    "Column",
    "Day",
    "Flag",
    "Hours",
    "ListOf",
    "Money",
    "Number",
    "Plan",
    "Reference",
    "Row",
    "Target",
    "Text",
    "Wrong",
    "target",
]
