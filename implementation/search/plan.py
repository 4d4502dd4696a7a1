"""Actions and tasks of plans among the results of the search."""

from django.utils.translation import gettext_lazy as _

from bic.search import source
from bic.translated import EveryText
from implementation.models import Action, Task
from implementation.models.status import Status
from meetings.search.proposals import InCommunity


@source(
    "actions", label=_("Actions"), permission="implementation.view_action", order=90, icon="list",
)  # fmt: skip
class Actions(InCommunity):
    """By words in any language."""

    model = Action
    concerns = (
        "owner", "backup", "lead__organization", "helping__partner__organization",
    )  # fmt: skip
    page = "implementation:action_detail"
    text = (EveryText("title"), EveryText("text"))
    title = EveryText("title")
    sort = "-pk"
    facts = ("title", "status")

    def name(self, hit):
        return str(hit.subject.title)

    def detail(self, hit):
        return str(Status(hit.subject.status).label)


@source(
    "plantasks", label=_("Tasks of the plan"), permission="implementation.view_task", order=91,
    icon="list",
)  # fmt: skip
class Tasks(InCommunity):
    """By words."""

    model = Task
    concerns = ("owner", "backup", "partner__organization")
    page = "implementation:task_detail"
    text = ("title", "text")
    title = "title"
    sort = "-pk"
    facts = ("title", "status")

    def name(self, hit):
        return hit.subject.title

    def detail(self, hit):
        return str(Status(hit.subject.status).label)
