"""How a community came to take part: its newest application."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from communities.models import Application


@section("application", order=30, source="communities:application_list")
def application(community: Any, _period: Period) -> Section | None:
    """When it applied and to which call; one query. Nothing of what it answered."""
    sent = Application.objects.sent().filter(community=community).for_list().first()
    if sent is None:
        return None
    return Section(
        title=_("Application"),
        template="communities/report_application.html",
        phase=2,
        data={
            "call": str(sent.round.title),
            "day": date_format(sent.submitted_at, "DATE_FORMAT"),
            "status": str(sent.get_status_display()),
        },
    )
