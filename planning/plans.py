"""Milestones give the steps that they stand for their days."""

from django.urls import reverse

from bic.blueprint.plans import Plan, plan_source
from planning.models import Milestone


@plan_source
def milestone_of(record):
    """The last milestone that stands for the step, as `services.timeline.tell_spine` takes it."""
    milestone = Milestone.objects.last_for(record.community_id, record.code)
    if milestone is None:
        return None
    slug = record.program.slug
    url = reverse("planning:timeline_update", args=[slug, milestone.pk])
    return Plan(milestone.title, url)
