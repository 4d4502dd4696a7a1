"""The day on which a call closes, for those who have not sent their application yet."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from communities.models import Application, CoApplicant


@reminders.source("application")
def open_drafts(program: Any, today: date) -> Iterator[reminders.Due]:
    """Drafts of calls that close within a week, to all who may write them; one query.

    After the close there is nothing left to be done, so nobody is reminded.
    """
    last = datetime.combine(
        today - timedelta(days=reminders.FIRST - 1), time.min, tzinfo=program.tzinfo
    )
    writers = (
        CoApplicant.objects.filter(
            right=CoApplicant.Right.EDIT,
            application__status=Application.Status.DRAFT,
            application__round__closes_at__gt=timezone.now(),
            application__round__closes_at__lt=last,
        )
        .select_related("application__round", "community")
        .order_by("pk")
    )
    for one in writers:
        application = one.application
        call = application.round
        yield reminders.Due(
            f"{application.pk}-{one.pk}",
            one.user_id,
            one.community_id,
            timezone.localtime(call.closes_at, call.tzinfo).date(),
            format_lazy(
                _("Application of {community}, not sent yet"), community=one.community.name
            ),
            reverse(
                "communities:application_detail",
                args=[program.slug, one.community.slug, application.pk],
            ),
        )
