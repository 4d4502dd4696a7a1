"""The first program of an installation."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from bic.people.models import User
from bic.tenancy import scope
from bic.tenancy.models import Program
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def create(slug="coast", director="ines@example.org", **options):
    said = StringIO()
    call_command("create_program", slug, "Coastal Program", director, stdout=said, **options)
    return said.getvalue()


def test_a_program_begins_with_a_director_who_can_sign_in(client, post, last_code):
    said = create(director_name="Inés Carrow")

    post(client, "/accounts/login/code/", {"email": "INES@example.org"})
    answer = post(client, "/accounts/login/code/confirm/", {"code": last_code()}, follow=True)
    # A new program asks its staff for a second step.
    assert answer.redirect_chain[-1][0] == "/coast/second-step/"
    assert "ines@example.org can sign in" in said
    assert User.objects.get().name == "Inés Carrow"


def test_somebody_with_an_account_becomes_director_too():
    user = UserFactory(email="ines@example.org")

    create()

    assert [m.role for m in User.objects.get(pk=user.pk).memberships] == ["director"]


def test_a_short_name_is_used_once():
    create()

    with pytest.raises(CommandError):
        create()
    assert Program.objects.count() == 1


@pytest.mark.parametrize("slug", ["Not A Slug", "accounts", ""])
def test_a_bad_short_name_creates_nothing(slug):
    with pytest.raises(CommandError):
        create(slug=slug)

    assert not Program.objects.exists()
    assert not User.objects.exists()


def test_a_bad_address_creates_nothing():
    with pytest.raises(CommandError):
        create(director="nobody")

    assert not Program.objects.exists()


def test_programs_do_not_see_each_other(program):
    create()

    with scope(program):
        assert program.communities.count() == 0
