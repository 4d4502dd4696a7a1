"""What the person of the page has to do, beside the spine of a community."""

from typing import Any

from bic.blueprint.panels import panel
from bic.days import today_in
from implementation.duties import MINE, duties_of

SHOWN = 4


@panel("my_tasks", template="implementation/my_tasks_panel.html", order=10)
def my_tasks(community: Any, viewer: Any) -> dict[str, Any] | None:
    """The four that are due first, and how many there are; two queries, and none for no card."""
    if not viewer.has_perm("implementation.list_task", community):
        return None
    program = community.program
    duties = duties_of(viewer, program, today_in(program), community=community)
    if not any(duties.values()):
        return None
    return {"duties": duties[MINE][:SHOWN], "count": sum(map(len, duties.values()))}
