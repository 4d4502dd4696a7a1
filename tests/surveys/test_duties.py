"""What surveys remind of, and what they say in progress reports."""

from datetime import date, timedelta

import pytest
from django.template.loader import render_to_string
from django.utils import timezone

from bic.notices import reminders
from bic.notices.models import Notice
from bic.reports.sections import Period, assemble
from bic.tenancy import scope
from tests.factories import CommunityFactory
from tests.surveys.answering import answered
from tests.surveys.making import make_survey
from tests.surveys.test_results import close

pytestmark = pytest.mark.django_db
ENDS = date(2026, 9, 30)


@pytest.fixture
def ending(survey):
    with scope(survey.program):
        survey.irb_expires_on = ENDS
        survey.save()
    return survey


def reminded(program, *offsets):
    """Whom the looks at these days remind, and of what."""
    with scope(program):
        Notice.objects.all().delete()
        for days in offsets:
            reminders.owe_reminders(program, ENDS + timedelta(days=days))
        rows = Notice.objects.order_by("pk")
        return [(row.recipient, row.subject) for row in rows if "IRB" in row.subject]


def test_custodians_are_reminded_before_an_approval_ends_and_when_collection_stops(
    program, community, member, ending, researcher
):
    director = member("director").user
    member("coordinator"), member("lead", community)

    words = "Extend the IRB approval of Life in our town"
    told = [
        f"Due in 60 days: {words}", f"Due in 14 days: {words}", f"1 day late: {words}",
    ]  # fmt: skip
    looks = (-70, -61, -60, -59, -30, -15, -14, -13, -1, 0, 1, 2, 8, 15, 39)
    assert reminded(program, *looks) == [
        (person, subject) for subject in told for person in (researcher, director)
    ]


def test_an_extended_approval_and_a_closed_survey_remind_nobody(program, ending, researcher):
    with scope(program):
        ending.irb_expires_on = ENDS + timedelta(days=365)
        ending.save()
    assert reminded(program, -60, -14, 1) == []
    with scope(program):
        ending.irb_expires_on = ENDS
        ending.save()
    close(ending, researcher)

    assert reminded(program, -60, -14, 1) == []


def section(community):
    today = timezone.localdate()
    period = Period(today - timedelta(days=30), today)
    with scope(community.program, [community]):
        found = {one.key: one for one in assemble(community, period, "en")}
    return found.get("surveys")


def test_a_report_says_what_partners_may_know_of_surveys(program, community, survey, researcher):
    assert section(CommunityFactory(program=program)) is None
    make_survey(program, by=researcher, community=community, title="A draft", opened=False)
    make_survey(program, by=researcher, title="Of everybody")
    answered(survey, 25, {"area": "north"})
    small = make_survey(
        program, by=researcher, community=community, title="Few", purpose="feedback"
    )
    answered(small, 4, {"area": "north"})
    close(small, researcher)

    data = section(community).data

    assert [[row[0], row[1], row[3], row[4]] for row in data["surveys"]] == [
        ["Life in our town", "Needs assessment", "English, Spanish", 11],
        ["Few", "Feedback card", "English", "*"],
    ]
    assert data["surveys"][0][2].startswith("Open, since ")
    assert data["surveys"][1][2].startswith("Closed, ")
    assert (data["hidden_below"], data["is_so_far"]) == (11, True)
    page = render_to_string("surveys/report_surveys.html", {"data": data, "level": "h3"})
    assert "numbers from 1 to 10" in page
    assert "the newest answers are held back" in page


def test_a_report_leaves_out_what_closed_before_its_days(program, community, survey, researcher):
    close(survey, researcher)
    with scope(program):
        survey.refresh_from_db()
        survey.opened_at -= timedelta(days=100)
        survey.closed_at -= timedelta(days=60)
        survey.save()

    assert section(community) is None
