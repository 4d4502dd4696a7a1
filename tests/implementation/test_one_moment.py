"""What is frozen is of one moment, also while others write over connections of their own."""

from itertools import cycle

import pytest
from django.db import connection, transaction

from bic.days import today_in
from bic.reports.services import NumbersChanged
from bic.tenancy import scope
from bic.tenancy.founding import found
from implementation.frozen import PlanMoves
from implementation.models import AudienceReport, PlanVersion, Task
from implementation.services import audiencereport, version
from implementation.services.status import set_status
from tests.factories import CommunityFactory, MembershipFactory
from tests.implementation.making import make_action, make_plan, make_task
from tests.implementation.reporting import make_report, publish_update
from tests.meanwhile import Meanwhile
from tests.planning.funding import make_line, spend

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def larkspur(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


@pytest.fixture
def by(program):
    return MembershipFactory(program=program, role="coordinator").user


@pytest.fixture
def plan(program, larkspur, by):
    with scope(program):
        made = make_plan(larkspur)
        make_task(make_action(made), owner=by, status="ready")
        return made


def freeze(program, plan, by):
    with transaction.atomic(), scope(program):
        return version.freeze(plan, note="", by=by)


def steps(program, plan, by):
    """Begins the task, and its action with it; later says by turns that it is done or not."""
    wanted = cycle(("in_progress", "done"))

    def write():
        with transaction.atomic(), scope(program):
            task = Task.objects.get(action__objective__topic__plan=plan)
            set_status(task, next(wanted), by=by, day=today_in(program))

    return write


def test_a_version_never_mixes_two_moments(program, plan, by):
    meanwhile = Meanwhile("implementation_task", steps(program, plan, by), {1})
    with connection.execute_wrapper(meanwhile):
        made = freeze(program, plan, by)
    [action] = made.facts["topics"][0]["objectives"][0]["actions"]
    assert (action["status"], action["tasks"][0]["status"]) == ("in_progress", "in_progress")


def test_a_plan_that_never_holds_still_is_not_frozen(program, plan, by):
    always = Meanwhile("implementation_task", steps(program, plan, by), range(99))
    with connection.execute_wrapper(always), pytest.raises(PlanMoves):
        freeze(program, plan, by)
    with scope(program):
        assert not PlanVersion.objects.exists()


def test_a_report_is_not_published_while_its_numbers_change(program, larkspur, by):
    with scope(program):
        found(program)
        report = make_report(larkspur, by, "funder")
        grant = report.cycle.grant
        line = make_line(program, planned={2026: "5000.00"})
        report = publish_update(report, by)

    def write():
        with transaction.atomic(), scope(program):
            spend(grant, line, "120.00", by=by)

    between = Meanwhile("planning_expense", write, {2})
    with (
        connection.execute_wrapper(between),
        pytest.raises(NumbersChanged),
        transaction.atomic(),
        scope(program),
    ):
        audiencereport.publish(report, by=by)
    with scope(program):
        assert AudienceReport.objects.get().state == "draft"
