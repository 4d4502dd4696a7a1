"""Who sets up report cycles, who writes what each audience is told, and who reads it.

Drafts are the staff's. What is published is read by everybody of the community, but what a
funder is told: one of its lines may cover a single salary (`planning.report_grant`).
"""

import rules

from bic.people.rules import EDITORS, EVERYONE, STAFF, actors_of, grant, register
from implementation.models import Audience, AudienceReport

State = AudienceReport.State


@rules.predicate
def is_for_them(user, report):
    """it is published, or they are staff; for a funder, they are director or coordinator"""
    who = actors_of(user, report)
    if report.audience == Audience.FUNDER:
        return not EDITORS.isdisjoint(who)
    return not report.is_draft or not STAFF.isdisjoint(who)


@rules.predicate
def is_written(_user, report):
    """it is a draft and not handed in"""
    return report.state == State.DRAFT


@rules.predicate
def is_in_review(_user, report):
    """it is handed in and not published"""
    return report.state == State.REVIEW


@rules.predicate
def is_read_by_another(_user, report):
    """it is handed in, or a draft that nobody else reads first"""
    is_unread = report.state == State.DRAFT and report.cycle.reviewer_id is None
    return report.state == State.REVIEW or is_unread


@rules.predicate
def is_open(_user, report):
    """it is worked on"""
    return report.is_open


@rules.predicate
def is_skipped(_user, report):
    """it was skipped"""
    return report.state == State.SKIPPED


@rules.predicate
def is_given(_user, report):
    """it is published"""
    return not report.is_draft


@rules.predicate
def is_running(_user, cycle):
    """it was not ended"""
    return cycle.ended_on is None


REPORT_CYCLE_PERMISSIONS = register(
    "implementation.reportcycle",
    {
        "add": grant(EDITORS),
        "change": grant(EDITORS, when=is_running),
        "end": grant(EDITORS, when=is_running),
        "view_history": grant(STAFF),
    },
)
AUDIENCE_REPORT_PERMISSIONS = register(
    "implementation.audiencereport",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_for_them),
        "download": grant(EVERYONE, when=is_for_them),
        "view_draft": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS, when=is_written),
        "submit": grant(EDITORS, when=is_written),
        "send_back": grant(EDITORS, when=is_in_review),
        "publish": grant(EDITORS, when=is_read_by_another),
        "skip": grant(EDITORS, when=is_open),
        "take_up": grant(EDITORS, when=is_skipped),
        "correct": grant(EDITORS, when=is_given),
        "retry": grant(EDITORS, when=is_given),
        "export": grant(STAFF),
        # It has the words to funders too, and drafts.
        "view_history": grant(EDITORS),
    },
)
