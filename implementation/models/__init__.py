"""What implementation knows: a community's plan, from its topics down to tasks."""

from implementation.models.advisory import FollowedTopic
from implementation.models.audiencereport import AudienceFile, AudienceReport
from implementation.models.cycle import Audience, ReportCycle
from implementation.models.handover import Handover
from implementation.models.partner import Partner, PartnerPerson
from implementation.models.plan import (
    Action,
    ActionPartner,
    ActionTheme,
    Objective,
    Plan,
    Topic,
)
from implementation.models.promise import TaskPromise
from implementation.models.publicpage import Follower, PublicDocument, PublicNews, PublicPage
from implementation.models.savedfilter import SavedFilter
from implementation.models.task import Task, TaskLink
from implementation.models.update import Comment, Mention, Update
from implementation.models.version import FrontText, PlanEdition, PlanEditionFile, PlanVersion

__all__ = [
    "Action",
    "ActionPartner",
    "ActionTheme",
    "Audience",
    "AudienceFile",
    "AudienceReport",
    "Comment",
    "FollowedTopic",
    "Follower",
    "FrontText",
    "Handover",
    "Mention",
    "Objective",
    "Partner",
    "PartnerPerson",
    "Plan",
    "PlanEdition",
    "PlanEditionFile",
    "PlanVersion",
    "PublicDocument",
    "PublicNews",
    "PublicPage",
    "ReportCycle",
    "SavedFilter",
    "Task",
    "TaskLink",
    "TaskPromise",
    "Topic",
    "Update",
]
