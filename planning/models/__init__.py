"""What is planned once for the whole program."""

from planning.models.budget import BudgetAmount, BudgetLine, Category, Expense
from planning.models.funding import (
    Allocation,
    Funder,
    FunderContact,
    FunderLine,
    FunderLineShare,
    Grant,
    GrantCommunity,
    GrantPayment,
    GrantReport,
)

__all__ = [
    "Allocation",
    "BudgetAmount",
    "BudgetLine",
    "Category",
    "Expense",
    "Funder",
    "FunderContact",
    "FunderLine",
    "FunderLineShare",
    "Grant",
    "GrantCommunity",
    "GrantPayment",
    "GrantReport",
]
