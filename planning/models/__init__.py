"""What is planned once for the whole program."""

from planning.models.budget import BudgetAmount, BudgetLine, Category, Expense
from planning.models.charter import CharterEntry, CharterItem, CharterVersion
from planning.models.charter_words import CharterWords
from planning.models.funding import Funder, FunderContact, Grant, GrantCommunity
from planning.models.grant_parts import (
    Allocation,
    FunderLine,
    FunderLineShare,
    GrantPayment,
    GrantReport,
)
from planning.models.team import Assignment, Availability, Member, Skill, SkillLevel
from planning.models.timeline import Dependency, Milestone, Slip
