"""The plan leaves whole, with its tasks; what is written inside the program stays."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from bic.dossier.parts import Work, goes_with, open_work
from implementation.models import Task
from implementation.models.status import ENDED

goes_with("implementation.Topic", "plan")
goes_with("implementation.Objective", "topic")
goes_with("implementation.Action", "objective")
goes_with("implementation.ActionPartner", "action")
goes_with("implementation.ActionTheme", "action")
goes_with("implementation.Task", "action")
goes_with("implementation.TaskLink", "task")


@open_work("plan_tasks", label=_("Tasks of the plan"))
def tasks(community: Any) -> Iterator[Work]:
    """What is neither done nor given up."""
    rows = Task.objects.filter(community=community).exclude(status__in=ENDED)
    for one in rows.select_related("owner"):
        yield Work(one.title, one.owner.display_name if one.owner else one.helper, one.due_on)
