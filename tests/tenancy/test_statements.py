"""Which statements PostgreSQL plans once, and what triggers are told."""

import pytest
from django.db import connection

from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.statements import planned_once
from tests.factories import ProgramFactory

pytestmark = pytest.mark.django_db
PLANS_KEPT = (
    "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%%tenancy_program%%'"
)


def value_of(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchone()[0]


def look_four_times():
    for slug in ("one", "two", "three", "four"):
        assert not Program.objects.filter(slug=slug).exists()


def test_a_statement_that_is_used_often_is_planned_once():
    with planned_once():
        look_four_times()

        assert value_of(PLANS_KEPT) == 1


def test_statements_are_planned_each_time_after_the_block():
    with planned_once():
        pass
    look_four_times()

    assert value_of(PLANS_KEPT) == 0


def test_a_page_that_is_read_often_leaves_plans(client):
    program = ProgramFactory()
    for _time in range(4):
        assert client.get(f"/open/{program.slug}/calls/").status_code == 200

    assert value_of(PLANS_KEPT) > 0


def test_triggers_are_told_that_none_is_ignored():
    with scope(ProgramFactory()):
        assert value_of("SELECT current_setting('pgtrigger.ignore', true)") == "{}"
