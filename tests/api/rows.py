"""One row of every resource in a community, and tools that ask for it."""

from datetime import date

from django.test import Client

from bic.api import services
from bic.reports import services as reports
from bic.tenancy import scope
from evaluations.models import Reading
from evaluations.services import wave as waves
from evaluations.services.report import reports as evaluation_reports
from implementation.models import Plan
from implementation.services import version as versions
from meetings.models import Decision
from meetings.services import decision as decisions
from planning.models import Funder, Grant
from research.services import report as research_reports
from tests.communities.agreements import signed_agreement
from tests.evaluations.making import add_indicator, add_wave
from tests.evaluations.reports import written as evaluated
from tests.evaluations.waves import opened
from tests.implementation.making import make_action, make_partner, make_plan
from tests.meetings.making import make_meeting
from tests.research.reports import written

PLACED = (
    "communities", "agreements", "indicators", "waves", "actions", "meetings", "decisions",
    "reports", "editions", "evaluation_editions", "plan_editions",
)  # fmt: skip
EVERY = (*PLACED, "funding")


def decide(community, by, title="Open the library on Sundays"):
    """A decision that was just recorded."""
    row = Decision(
        program=community.program, community=community, title=title, outcome="adopted",
        decided_on=date(2026, 11, 2), how="By consensus",
    )  # fmt: skip
    return decisions.save_decision(row, by=by)


def publish(community, by):
    """A progress report, published."""
    start, end = date(2026, 7, 1), date(2026, 9, 30)
    return reports.publish(reports.draft_report(community, start, end, by=by, language="en"), by=by)


def publish_edition(community, by):
    """The first edition of the research report."""
    return research_reports.publish(written(community, by), "en", by=by)


def publish_evaluation(wave, by):
    """The first edition of the report of a wave, which is over."""
    opened(wave, by)
    return evaluation_reports.publish(evaluated(waves.close_wave(wave, by=by), by), "en", by=by)


def publish_plan(community, by):
    """The plan, approved and published in English."""
    version = versions.freeze(Plan.objects.get(community=community), note="", by=by)
    version = versions.approve(
        version, approver="Town Council", on=date(2026, 5, 4), by=by, is_baseline=True
    )
    return versions.publish(version, ["en"], by=by)


def fill(community, by, *, frozen=True):
    """One of each, in the scope of the program; without `frozen`, none that takes long to make."""
    here = {"program": community.program, "community": community}
    make_action(
        make_plan(community), lead=make_partner(community), spent=120, due_on=date(2026, 12, 1)
    )
    indicator = add_indicator(community)
    for day, value in ((date(2026, 1, 5), 3), (date(2026, 6, 5), 4)):
        Reading.objects.create(indicator=indicator, day=day, value=value, read_by=by, **here)
    wave = add_wave(
        community, by, "year_1", opens_on=date(2026, 11, 1), closes_on=date(2026, 12, 1)
    )
    make_meeting(community, by=by, people_count=4)
    make_meeting(community, "Nobody heard of it", people_count=40)
    decide(community, by)
    if frozen:
        # Its signature schedules further waves.
        signed_agreement(community, by)
        publish(community, by)
        publish_edition(community, by)
        publish_evaluation(wave, by)
        publish_plan(community, by)


def fund(program):
    """A grant that was awarded."""
    funder = Funder.objects.create(program=program, name="Piedmont Trust")
    Grant.objects.create(
        program=program, funder=funder, title="Two years", kind="cash", status="awarded",
        awarded="9500.00",
    )  # fmt: skip


class Tool:
    """What a person's program asks with: a token, and no session."""

    def __init__(self, membership, **headers):
        self.program = membership.program
        with scope(self.program):
            self.token, self.text = services.make_token(
                self.program, by=membership.user, name="Spreadsheet", days=30
            )
        self.headers = headers
        self.client = Client()

    def get(self, path, **headers):
        """The answer; `path` begins after the program unless it is whole."""
        path = path if path.startswith("/") else f"/api/v1/{self.program.slug}/{path}"
        shown = {"Authorization": f"Bearer {self.text}", **self.headers, **headers}
        return self.client.get(path, headers=shown)

    def items(self, path):
        """The rows of a page."""
        answer = self.get(path)
        assert answer.status_code == 200, answer.content
        return answer.json()["items"]
