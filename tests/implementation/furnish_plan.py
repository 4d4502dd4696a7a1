"""Subjects of the addresses of the plan."""

from implementation.models import Action, ActionPartner, PartnerPerson, Task, TaskLink, Topic
from tests.furnish import pages_of
from tests.implementation.making import make_action, make_partner, make_plan, make_task


def furnish(place):
    """A plan with two actions, a partner that leads one of them, and two tasks."""
    here = {"program": place.program, "community": place.community}
    plan = make_plan(place.community)
    partner = make_partner(place.community, f"House of {place.community.name}")
    person = PartnerPerson.objects.create(partner=partner, user=place.host, **here)
    action = make_action(
        plan, lead=partner, helper="Rosa", approval=Action.Approval.BOARD, owner=None
    )
    ActionPartner.objects.create(action=action, partner=partner, **here)
    task = make_task(action, partner=partner, owner=place.host)
    other = make_task(action, "Print the cards", helper="Rosa")
    TaskLink.objects.create(task=task, needs=other, **here)
    topic = Topic.objects.get(plan=plan)
    for noun, row in (("topic", topic), ("objective", action.objective), ("action", action),
                      ("task", task)):  # fmt: skip
        pages_of(place, f"implementation:{noun}", row, "create", "move", "status")
        place.subjects[f"implementation:{noun}_move:way"] = "up"
    place.subjects["implementation:objective_create:pk"] = topic.pk
    place.subjects["implementation:action_create:pk"] = action.objective_id
    place.subjects["implementation:task_create:pk"] = action.pk
    pages_of(place, "implementation:partner", partner)
    for page in ("create", "delete"):
        place.subjects[f"implementation:tasklink_{page}:pk"] = task.pk
        place.subjects[f"implementation:partnerperson_{page}:pk"] = partner.pk
    place.subjects["implementation:tasklink_delete:needs"] = other.pk
    place.subjects["implementation:partnerperson_delete:person"] = person.pk
    assert Task.objects.filter(action=action).count() == 2
