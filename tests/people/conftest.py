"""A program with two communities, and ways to be one of its people."""

import re
from types import SimpleNamespace

import pytest
from django.core import mail
from django.core.cache import cache
from django.urls import reverse

from bic.people.models import Invitation
from bic.tenancy import scope
from tests.factories import ProgramFactory


@pytest.fixture(autouse=True)
def _no_rate_is_used_up():
    cache.clear()


@pytest.fixture
def program(db):
    return ProgramFactory(
        name="Piedmont Program", slug="piedmont", organization="Alder Ridge University"
    )


@pytest.fixture
def director(member):
    return member("director", user__name="Amara Whitfield").user


@pytest.fixture
def coordinator(member):
    return member("coordinator").user


@pytest.fixture
def url(program):
    """`url("edit", membership.pk)`: an address of this app in the program."""
    return lambda name, *parts: reverse(f"people:{name}", args=[program.slug, *parts])


@pytest.fixture
def post(django_capture_on_commit_callbacks):
    """`post(client, url, data)`: the answer, after what waits for the commit was done."""

    def send(client, address, data=None, **options):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(address, data or {}, **options)

    return send


@pytest.fixture
def last_code():
    """The code in the newest mail."""

    def find():
        return re.search(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$", mail.outbox[-1].body, re.MULTILINE)[0]

    return find


@pytest.fixture
def invited(program, larkspur, director, url, post, signed_in):
    """An invitation sent by a director to a future nonprofit partner of Larkspur."""
    form = {
        "email": "Grace@Example.org",
        "name": "Grace Adeyemi",
        "role": "member",
        "partner_kind": "nonprofit",
        "community": larkspur.pk,
        "organization": "Welcome House",
        "language": "en",
        "message": "We met at the library.",
    }
    post(signed_in(director), url("invite"), form)
    with scope(program):
        invitation = Invitation.objects.select_related("program", "community").get()
    return SimpleNamespace(invitation=invitation, form=form)
