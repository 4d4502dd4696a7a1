"""Stages of the charter in force remind those who run the program."""

from datetime import date, timedelta

import pytest

from bic.notices import reminders
from bic.notices.models import Notice
from planning.charter import fingerprint
from planning.models import CharterItem
from planning.models.charter import Kind
from planning.reminders.charter import due_stages
from planning.services import charter as services
from tests.factories import MembershipFactory, UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("open_scope")]
LAST = date(2027, 1, 30)
SOON = LAST - timedelta(days=7)


def approve(draft):
    draft.refresh_from_db()
    items = list(CharterItem.objects.filter(version=draft).in_order())
    services.approve(draft, by=UserFactory(), note="", seen=fingerprint(draft, items))


@pytest.fixture
def letters(program):
    """A draft whose one stage lasts three weeks and ends on `LAST`."""
    draft = services.begin_draft(program, by=UserFactory())
    services.load_suggestions(draft, today=date(2026, 1, 1))
    CharterItem.objects.filter(version=draft).stages().delete()
    return services.add_item(
        draft, Kind.STAGE, title="Letters of intent", starts_on=LAST - timedelta(20), ends_on=LAST
    )


@pytest.fixture
def editors(program):
    roles = ("director", "coordinator")
    return [MembershipFactory(program=program, role=role).user for role in roles]


def told():
    return list(Notice.objects.order_by("pk").values_list("subject", "recipient"))


def test_a_stage_in_force_reminds_directors_and_coordinators_alone(
    program, larkspur, letters, editors
):
    MembershipFactory(program=program, role="researcher")
    MembershipFactory(program=program, role="lead", community=larkspur, partner_kind="municipal")
    approve(letters.version)

    reminders.owe_reminders(program, SOON)

    assert told() == [("Due in 7 days: Letters of intent", one.pk) for one in editors]
    assert "a stage of the charter in force" in Notice.objects.first().body
    assert "named as its owner" not in Notice.objects.first().body


def test_a_stage_of_a_draft_reminds_nobody(program, letters, editors):
    assert list(due_stages(program, SOON)) == []


@pytest.mark.parametrize(("days", "count"), [(-8, 0), (-7, 2), (0, 2), (1, 0)])
def test_a_stage_reminds_from_a_week_before_its_last_day_until_that_day(
    program, letters, editors, days, count
):
    approve(letters.version)

    assert len(list(due_stages(program, LAST + timedelta(days)))) == count


def test_a_new_version_reminds_of_other_days_alone(program, letters, editors):
    approve(letters.version)
    reminders.owe_reminders(program, SOON)
    same_days = services.begin_draft(program, by=UserFactory())
    services.save_purpose(same_days, purpose="To belong.")
    approve(same_days)

    assert reminders.owe_reminders(program, SOON) == 0

    later = services.begin_draft(program, by=UserFactory())
    stage = CharterItem.objects.select_related("version").get(version=later, kind=Kind.STAGE)
    services.save_item(stage, ends_on=LAST + timedelta(days=1))
    approve(later)
    assert reminders.owe_reminders(program, SOON + timedelta(days=1)) == len(editors)


def test_stages_cost_two_queries_and_one_while_none_is_due(
    program, letters, editors, count_queries
):
    approve(letters.version)

    assert count_queries(lambda: list(due_stages(program, SOON))) == 2
    assert count_queries(lambda: list(due_stages(program, LAST + timedelta(days=1)))) == 1
