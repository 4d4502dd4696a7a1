"""A program with two communities, and a link to a letter about one of them."""

import pytest
from django.core.cache import cache

from bic.links import purposes, services
from bic.tenancy import scope
from tests.factories import MembershipFactory, ProgramFactory


@pytest.fixture(autouse=True)
def _no_rate_is_used_up():
    cache.clear()


@pytest.fixture(autouse=True)
def _purposes(monkeypatch):
    """The pages of `tests/links/urls.py`, and none of the apps'."""
    monkeypatch.setattr(purposes, "_views", {})
    purposes.register("letter", "letter")
    purposes.register("vote", "vote")


@pytest.fixture
def program(db):
    return ProgramFactory(name="Piedmont Program", slug="piedmont", organization="Alder Ridge")


@pytest.fixture
def director(program):
    return MembershipFactory(program=program).user


@pytest.fixture
def link(program, larkspur):
    with scope(program):
        return services.make(
            program,
            purpose="letter",
            subject_pk=7,
            community=larkspur,
            label="Letter for Larkspur",
            language="es",
        )
