"""What is planned once for the whole program."""

from planning.models.budget import BudgetAmount, BudgetLine, Category, Expense
from planning.models.funding import (
    Allocation,
    Funder,
    FunderContact,
    FunderLine,
    Grant,
    GrantPayment,
    GrantReport,
)
from planning.models.timeline import Dependency, Milestone, Slip

__all__ = [
    "Allocation",
    "BudgetAmount",
    "BudgetLine",
    "Category",
    "Dependency",
    "Expense",
    "Funder",
    "FunderContact",
    "FunderLine",
    "Grant",
    "GrantPayment",
    "GrantReport",
    "Milestone",
    "Slip",
]
