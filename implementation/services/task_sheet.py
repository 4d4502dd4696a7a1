"""Taking tasks of a spreadsheet into the plan."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max

from bic.imports.plans import Plan as Rows
from bic.words import folded
from implementation.models import Partner, Plan, Task

PLAIN = ("title", "text", "helper", "starts_on", "due_on", "status")


@transaction.atomic
def take_in(target: Any, rows: Rows) -> None:
    """Write the new and changed rows of `target` (`TaskImport`), the plan held meanwhile.

    Partners that are not there yet are made. New tasks come last in their actions.
    """
    # Without a plan there is no action, and no row that could be taken.
    Plan.objects.select_for_update().filter(community=target.community).first()
    partners = _partners(target, rows)
    here = Task.objects.filter(community=target.community).order_by()
    last = dict(here.values_list("action").annotate(last=Max("position")))
    made = []
    for row in rows.new:
        action = target.action_of(row.values["action"])
        last[action.pk] = last.get(action.pk, 0) + 1
        task = Task(**target.place, action=action, position=last[action.pk], created_by=target.by)
        made.append(_fill(target, task, row.values, partners))
    Task.objects.bulk_create(made)
    changed = [
        _fill(target, row.record, {name: row.values[name] for name in row.changes}, partners)
        for row in rows.changed
    ]
    if changed:
        Task.objects.bulk_update(changed, [*PLAIN, "owner", "partner"], batch_size=500)


def _partners(target: Any, rows: Rows) -> dict[str, Partner]:
    """Partners by their names, with those that the rows are the first to name."""
    found = dict(target.partners)
    for row in (*rows.new, *rows.changed):
        name = row.values.get("partner")
        if name and folded(name) not in found:
            found[folded(name)] = Partner.objects.create(**target.place, name=name)
    return found


def _fill(
    target: Any, task: Task, values: Mapping[str, Any], partners: Mapping[str, Partner]
) -> Task:
    for name in values.keys() & set(PLAIN):
        setattr(task, name, values[name])
    if "person" in values:
        task.owner = target.people.get(folded(values["person"])) if values["person"] else None
    if "partner" in values:
        task.partner = partners.get(folded(values["partner"])) if values["partner"] else None
    return task
