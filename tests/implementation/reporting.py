"""Cycles and reports to audiences for tests."""

from datetime import date, timedelta

from bic.reports import services as updates
from implementation.models import Audience, AudienceReport, ReportCycle
from implementation.schedule import Turn
from implementation.services import audiencereport as services
from tests.planning.funding import make_grant

START, END = date(2026, 1, 1), date(2026, 6, 30)
TURN = Turn(START, END, END + timedelta(days=30))


def make_cycle(community, audience="council", **facts):
    """A half-yearly cycle from January 2026 on; a funder's has a grant."""
    if audience == Audience.FUNDER and "grant" not in facts:
        facts["grant"] = make_grant(community.program, awarded="10000.00")
    return ReportCycle.objects.create(
        community=community, audience=audience, begins_on=START, **{"months": 6} | facts
    )


def make_report(community, by, audience="council", *, turn=TURN, **facts):
    """A draft for an audience, of a cycle of its own."""
    cycle = ReportCycle.objects.filter(community=community, audience=audience).first()
    cycle = cycle or make_cycle(community, audience, **facts)
    return services.begin(cycle, turn, by=by, language="en")


def publish_update(report, by):
    """Publish what a report is made of; the report as it is then."""
    updates.publish(report.report, by=by)
    return AudienceReport.objects.for_detail().get(pk=report.pk)


def make_published(community, by, audience="council", **facts):
    """A published report to an audience."""
    report = make_report(community, by, audience, **facts)
    if report.report.is_draft:
        report = publish_update(report, by)
    return services.publish(report, by=by)
