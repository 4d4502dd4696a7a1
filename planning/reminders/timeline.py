"""Days of planning that remind somebody."""

from datetime import timedelta

from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from planning.models import Milestone


@reminders.source("milestone")
def due_milestones(program, today):
    """Open milestones with an owner that stand for no step: those remind by their steps.

    One query.
    """
    due = (
        Milestone.objects.open()
        .filter(owner__isnull=False, steps=[], ends_on__lte=today - timedelta(days=reminders.FIRST))
        .select_related("community")
        .order_by("pk")
    )
    for one in due:
        if one.community:
            subject = format_lazy(
                _("Milestone {title}, {community}"), title=one.title, community=one.community.name
            )
            url = reverse("planning:timeline_community", args=[program.slug, one.community.slug])
        else:
            subject = format_lazy(_("Milestone {title}"), title=one.title)
            url = reverse("planning:timeline", args=[program.slug])
        yield reminders.Due(str(one.pk), one.owner_id, one.community_id, one.ends_on, subject, url)
