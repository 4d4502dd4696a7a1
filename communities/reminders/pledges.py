"""Days by which pledges should be kept."""

from datetime import timedelta

from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from communities.models import Community, Pledge


@reminders.source("pledge")
def due_pledges(program, today):
    """Pledges under way of communities that were accepted, for the facilitator of each.

    One query. Before a community is accepted, a pledge is an offer that nobody has taken.
    """
    due = (
        Pledge.objects.filter(program=program, due_on__lte=today - timedelta(days=reminders.FIRST))
        .in_force()
        .open()
        .filter(
            community__status__in=[Community.Status.ACCEPTED, Community.Status.ACTIVE],
            community__facilitator__isnull=False,
        )
        .select_related("community")
        .order_by("pk")
    )
    for one in due:
        community = one.community
        subject = format_lazy(
            _("Pledge “{what}” of {who}, {community}"),
            what=one.what,
            who=one.who,
            community=community.name,
        )
        url = reverse("communities:pledge_detail", args=[program.slug, community.slug, one.pk])
        yield reminders.Due(
            str(one.pk), community.facilitator_id, community.pk, one.due_on, subject, url
        )
