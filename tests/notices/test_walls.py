"""What PostgreSQL itself shows of notices."""

import pytest
from django.db import connection

from bic.notices.models import Notice
from bic.tenancy import scope
from tests.factories import CommunityFactory, NoticeFactory

pytestmark = pytest.mark.django_db


def visible():
    with connection.cursor() as cursor:
        cursor.execute("SELECT subject FROM notices_notice ORDER BY id")
        return [subject for (subject,) in cursor.fetchall()]


@pytest.fixture
def notices(program, town, ana):
    elsewhere = CommunityFactory(program=program)
    NoticeFactory(program=program, recipient=ana, subject="program")
    NoticeFactory(program=program, recipient=ana, subject="here", community=town)
    NoticeFactory(program=program, recipient=ana, subject="elsewhere", community=elsewhere)
    NoticeFactory(subject="other program")


def test_raw_sql_sees_no_notices_without_scope(notices):
    assert visible() == []


def test_raw_sql_sees_the_notices_of_its_program_and_communities(notices, program, town):
    with scope(program):
        assert visible() == ["program", "here", "elsewhere"]
    with scope(program, [town]):
        assert visible() == ["program", "here"]


def test_a_partners_act_can_owe_somebody_of_the_program_a_message(program, town, ana):
    with scope(program, [town]):
        NoticeFactory(program=program, recipient=ana, community=town)

    with scope(program):
        assert Notice.objects.count() == 1
