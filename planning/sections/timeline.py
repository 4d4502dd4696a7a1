"""What planning puts into progress reports."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.days import today_in
from bic.reports.sections import Section, section
from planning.models import Milestone


def spans(milestones):
    """The rows of the drawing of a timeline, as plain JSON (`bic_reports.timeline_bars`)."""
    return [
        [
            one.title,
            [one.first_starts_on.isoformat(), one.first_ends_on.isoformat()],
            [one.starts_on.isoformat(), one.ends_on.isoformat()],
            one.reached_on is not None,
            one.moved,
        ]
        for one in milestones
    ]


@section("timeline", order=12, source="planning:timeline_community")
def timeline(community, _period):
    """The timeline of a community with its first plan; one query."""
    milestones = list(Milestone.objects.filter(community=community).for_list())
    if not milestones:
        return None
    return Section(
        title=_("Timeline"),
        template="planning/report_timeline.html",
        phase=1,
        data={
            "name": community.name,
            "spans": spans(milestones),
            "today": today_in(community.program).isoformat(),
        },
    )


def printed(program, milestones, today):
    """What the paper shows of a timeline, as plain words of the active language."""
    return {
        "program": program.name,
        "organization": program.organization or program.name,
        "as_of": date_format(today),
        "today": today.isoformat(),
        "spans": spans(milestones),
    }
