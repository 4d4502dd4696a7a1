"""What evaluation knows: plans, indicators, waves and reports, change, lessons, strategies."""

from evaluations.models.change import ChangeMark, ChangePoint
from evaluations.models.indicator import Indicator, Reading
from evaluations.models.lesson import Lesson
from evaluations.models.logic import LogicItem, LogicLink
from evaluations.models.plan import Plan
from evaluations.models.question import PlanRow, Question
from evaluations.models.reader import ReportReader
from evaluations.models.report import (
    EvaluationEdition,
    EvaluationFile,
    EvaluationPart,
    EvaluationReport,
)
from evaluations.models.strategy import Strategy
from evaluations.models.wave import Wave, WaveSurvey
from evaluations.models.wording import PlanWords

__all__ = [
    "ChangeMark",
    "ChangePoint",
    "EvaluationEdition",
    "EvaluationFile",
    "EvaluationPart",
    "EvaluationReport",
    "Indicator",
    "Lesson",
    "LogicItem",
    "LogicLink",
    "Plan",
    "PlanRow",
    "PlanWords",
    "Question",
    "Reading",
    "ReportReader",
    "Strategy",
    "Wave",
    "WaveSurvey",
]
