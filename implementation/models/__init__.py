"""What implementation knows: a community's plan, from its topics down to tasks."""

from implementation.models.audiencereport import AudienceFile, AudienceReport
from implementation.models.cycle import Audience, ReportCycle
from implementation.models.partner import Partner, PartnerPerson
from implementation.models.plan import (
    Action,
    ActionPartner,
    ActionTheme,
    Objective,
    Plan,
    Topic,
)
from implementation.models.task import Task, TaskLink
from implementation.models.update import Update

__all__ = [
    "Action",
    "ActionPartner",
    "ActionTheme",
    "Audience",
    "AudienceFile",
    "AudienceReport",
    "Objective",
    "Partner",
    "PartnerPerson",
    "Plan",
    "ReportCycle",
    "Task",
    "TaskLink",
    "Topic",
    "Update",
]
