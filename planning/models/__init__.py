"""What is planned once for the whole program."""

from planning.models.budget import BudgetAmount, BudgetLine, Category, Expense
from planning.models.charter import CharterEntry, CharterItem, CharterVersion
from planning.models.funding import (
    Allocation,
    Funder,
    FunderContact,
    FunderLine,
    Grant,
    GrantPayment,
    GrantReport,
)

__all__ = [
    "Allocation",
    "BudgetAmount",
    "BudgetLine",
    "Category",
    "CharterEntry",
    "CharterItem",
    "CharterVersion",
    "Expense",
    "Funder",
    "FunderContact",
    "FunderLine",
    "Grant",
    "GrantPayment",
    "GrantReport",
]
