"""What pages of all tasks show in the demo: days to draw, stand-ins, and saved filters."""

from datetime import timedelta
from typing import Any

from django.db.models import F

from implementation.models import SavedFilter, Task

# Name, filter, whose, and whether it is for everybody.
FILTERS = (
    ("Late, for Monday's call", "state=late", "priya", True),
    ("Nobody does it yet", "state=unnamed", "priya", True),
    ("Mine this month", "person=mine&state=soon", "mei", False),
)


def load(demo: Any) -> None:
    """Tasks last six weeks, those of two people have a stand-in, and three filters are saved."""
    tasks = Task.objects.filter(program=demo.program).exclude(due_on=None)
    tasks.update(starts_on=F("due_on") - timedelta(days=42))
    tasks.filter(owner__in=[demo.people["omar"], demo.people["mei"]]).update(
        backup=demo.people["priya"]
    )
    here = {"program": demo.program, "community": demo.communities["oakhaven"]}
    SavedFilter.objects.bulk_create(
        SavedFilter(title=title, query=query, owner=demo.people[who], is_shared=shared, **here)
        for title, query, who, shared in FILTERS
    )
