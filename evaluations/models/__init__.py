"""What evaluation knows: plans, indicators, waves, change, lessons and strategies."""

from evaluations.models.change import ChangeMark, ChangePoint
from evaluations.models.indicator import Indicator, Reading
from evaluations.models.lesson import Lesson
from evaluations.models.logic import LogicItem, LogicLink
from evaluations.models.plan import Plan
from evaluations.models.question import PlanRow, Question
from evaluations.models.strategy import Strategy
from evaluations.models.wave import Wave, WaveSurvey

__all__ = [
    "ChangeMark",
    "ChangePoint",
    "Indicator",
    "Lesson",
    "LogicItem",
    "LogicLink",
    "Plan",
    "PlanRow",
    "Question",
    "Reading",
    "Strategy",
    "Wave",
    "WaveSurvey",
]
