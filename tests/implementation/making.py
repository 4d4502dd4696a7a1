"""Plans and their parts for tests."""

from bic.translated import Translated
from implementation.models import Action, Objective, Partner, Plan, Task, Topic


def _here(place):
    return {"program": place.program, "community": place}


def make_plan(community):
    """A plan with one topic and one objective."""
    here = _here(community)
    plan = Plan.objects.create(title=Translated.of("A plan for all"), **here)
    topic = Topic.objects.create(plan=plan, title=Translated.of("Housing"), **here)
    Objective.objects.create(topic=topic, title=Translated.of("Rights are known"), **here)
    return plan


def make_action(plan, title="Train the front desk", **facts):
    """One action of the plan's first objective."""
    facts.setdefault("objective", Objective.objects.filter(topic__plan=plan).first())
    return Action.objects.create(title=Translated.of(title), **_here(plan.community), **facts)


def make_task(action, title="Book the room", **facts):
    """One task of an action."""
    return Task.objects.create(action=action, title=title, **_here(action.community), **facts)


def make_partner(community, name="Welcome House"):
    """One partner of the plan."""
    return Partner.objects.create(name=name, **_here(community))
