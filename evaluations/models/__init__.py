"""What evaluation knows: the evaluation plans of a community and their parts."""

from evaluations.models.logic import LogicItem, LogicLink
from evaluations.models.plan import Plan
from evaluations.models.question import PlanRow, Question

__all__ = ["LogicItem", "LogicLink", "Plan", "PlanRow", "Question"]
