"""A community with a draft and a published report."""

from datetime import date

import pytest

from bic.people.rules import Actor
from bic.reports import services
from bic.reports.models import ReportFile
from bic.tenancy import scope
from tests.access.world import make_world

BACKEND = "django.contrib.auth.backends.ModelBackend"
START, END = date(2026, 7, 1), date(2026, 9, 30)


@pytest.fixture
def world(db):
    return make_world(furnished=False)


@pytest.fixture
def larkspur(world):
    with scope(world.own.program):
        yield world.own.community


@pytest.fixture
def coordinator(world):
    return world.people[Actor("coordinator")]


@pytest.fixture
def director(world):
    return world.people[Actor("director")]


@pytest.fixture
def partner(world):
    return world.people[Actor("lead", "municipal")]


@pytest.fixture
def draft(larkspur, coordinator):
    return services.draft_report(larkspur, START, END, by=coordinator, language="en")


@pytest.fixture
def published(draft, coordinator):
    return services.publish(draft, by=coordinator)


@pytest.fixture
def file(published):
    return ReportFile.objects.get(report=published)


@pytest.fixture
def as_coordinator(client, coordinator):
    client.force_login(coordinator, backend=BACKEND)
    return client


@pytest.fixture
def as_partner(client, partner):
    client.force_login(partner, backend=BACKEND)
    return client
