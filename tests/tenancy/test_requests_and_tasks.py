"""Scope and transaction of a request, a task and a pooled connection."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from celery import shared_task
from django.conf import settings
from django.db import connection, transaction
from django.urls import reverse

from bic.tenancy import current_program_id, scope
from bic.tenancy.models import Program
from bic.tenancy.scoping import SET_ALL
from bic.tenancy.tasks import ScopeMissing, TenantTask
from tests.plugins.services import as_superuser


@shared_task(base=TenantTask, name="tests.tenancy.which_program")
def which_program(*, program_id):
    """The scope that a task runs in. It reads only; twice is harmless."""
    return current_program_id()


def setting():
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('bic.program_id', true)")
        return cursor.fetchone()[0] or ""


def test_a_task_without_its_program_raises():
    with pytest.raises(ScopeMissing):
        which_program()


@pytest.mark.django_db
def test_a_task_runs_in_the_scope_of_its_program():
    program = Program.objects.create(name="Here", slug="here")

    assert which_program(program_id=program.pk) == program.pk


@pytest.mark.parametrize("role", ["member", "director"])
def test_a_page_opens_what_its_reader_may_see_and_no_more(client_as, program, larkspur, role):
    is_partner = role == "member"
    client = client_as(role, larkspur) if is_partner else client_as(role)
    opened = []

    def note(execute, sql, params, many, context):
        if sql == SET_ALL:
            opened.append(tuple(params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        response = client.get(reverse("blueprint:workspace", args=[program.slug, larkspur.slug]))

    sees = ("", str(larkspur.pk)) if is_partner else ("on", "")
    assert response.status_code == 200
    assert opened[:1] == [(str(program.pk), *sees)]


@pytest.mark.django_db(transaction=True)
def test_a_pooled_connection_carries_no_scope_to_its_next_user():
    program = Program.objects.create(name="Here", slug="here")
    with scope(program):
        assert setting() == str(program.pk)
    connection.close()  # back to the pool

    assert setting() == ""


@pytest.mark.django_db(transaction=True)
def test_scopes_of_two_threads_do_not_meet():
    programs = [Program.objects.create(name=slug, slug=slug) for slug in ("here", "there")]

    def read(program):
        try:
            with scope(program):
                return current_program_id(), setting()
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        found = list(threads.map(read, programs * 4))

    assert found == [(p.pk, str(p.pk)) for p in programs * 4]


@pytest.mark.django_db(transaction=True)
def test_whoever_comes_after_a_restart_of_the_database_is_not_given_a_dead_connection():
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        pid = cursor.fetchone()[0]
    connection.close()  # back to the pool
    name = settings.DATABASES["default"]["NAME"]
    as_superuser(f"SELECT pg_terminate_backend({pid}, 5000)", name)

    assert setting() == ""


@pytest.mark.django_db(transaction=True)
def test_what_follows_a_commit_follows_also_when_a_task_cannot_be_queued():
    """Else a page would deny what is stored, and a stored file would be taken back."""
    followed = []
    with transaction.atomic():
        # Nothing can write this down for a broker.
        which_program.delay_on_commit(program_id=object())
        transaction.on_commit(lambda: followed.append("the file stays"))

    assert followed == ["the file stays"]


def test_connections_come_from_a_pool():
    assert settings.DATABASES["default"]["OPTIONS"]["pool"]["max_size"] >= 1
