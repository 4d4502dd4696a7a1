"""The calendar that a program or a community can start from: usual months of each step.

Months count from the day the work with a community begins, which is when its agreement is
signed. They are what past partnerships took and a suggestion only.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Planned:
    """One milestone: its steps, its first and last month, and the keys it waits for."""

    key: str
    title: str | Promise
    steps: tuple[str, ...]
    first_month: int
    last_month: int
    after: tuple[str, ...] = ()


PROGRAM = (Planned("team", _("Team, charter and funding stand"), ("P1", "P2", "P3"), -12, -6),)
COMMUNITY = (
    Planned("call", _("Information sessions held, call sent to managers"), ("I1",), -6, -3),
    Planned("agreement", _("Readiness known, agreement signed"), ("I2", "I3"), -3, 0, ("call",)),
    Planned(
        "committee", _("Evaluation planned, steering committee meets"), ("R1", "R3"), 0, 2,
        ("agreement",),
    ),
    Planned(
        "research", _("Profile, surveys and baseline finished"), ("R2", "R4"), 2, 12,
        ("committee",),
    ),
    Planned("survey_1", _("Process survey of the first year"), ("C5",), 12, 12, ("committee",)),
    Planned(
        "meetings", _("Large meetings and meals"), ("C1",), 10, 18, ("committee", "research"),
    ),
    Planned("feasibility", _("Committees report what is feasible"), ("C2",), 14, 20, ("meetings",)),
    Planned(
        "decisions", _("Decisions made, plan written, recommendations sent"), ("C3", "C4", "C6"),
        18, 22, ("feasibility",),
    ),
    Planned("survey_2", _("Process survey of the second year"), ("C5",), 24, 24, ("survey_1",)),
    Planned(
        "implementation", _("Plan carried out, progress reported"), ("M1", "M2"), 24, 36,
        ("decisions",),
    ),
    Planned("evaluation", _("Evaluation of the third year"), ("M3",), 36, 36, ("implementation",)),
)  # fmt: skip
