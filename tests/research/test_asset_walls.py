"""What the database itself refuses of the asset map."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction

from bic.tenancy import scope
from research.models import Asset
from tests.factories import CommunityFactory, UserFactory

DAY = dt.date(2026, 3, 1)


@pytest.fixture
def town(program):
    return CommunityFactory(program=program, name="Mill Fork", slug="mill-fork")


def add(town, **fields):
    usual = {"name": "Mill Fork Library", "category": "institutions"}
    return Asset.objects.create(community=town, **usual | fields)


def consent():
    return {"consent_on": DAY, "consent_by": "word", "consent_recorded_by": UserFactory()}


@pytest.mark.parametrize(
    "fields",
    [
        {"latitude": "35.9"},
        {"latitude": "35.9", "longitude": "-79.1"},
        {"latitude": "95", "longitude": "-79.1", "is_public_place": True},
        {"category": "residents"},
        {"category": "stories", "is_person": True},
        {"contact": "Ana, 555 0100"},
        {"name": ""},
        {"verified_on": DAY},
    ],
)
def test_refuses_what_no_asset_may_be(town, fields):
    with (
        scope(town.program),
        transaction.atomic(),
        pytest.raises(IntegrityError),
        transaction.atomic(),
    ):
        add(town, **fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"address": "12 Elm Street"},
        {"is_public": True},
        {"phone": "555 0100"},
        {"is_public_place": True, "latitude": "35.9", "longitude": "-79.1"},
        {"latitude": "35.9", "longitude": "-79.1"},
    ],
)
def test_keeps_no_place_of_a_private_person_even_with_consent(town, fields):
    with (
        scope(town.program),
        transaction.atomic(),
        pytest.raises(IntegrityError),
        transaction.atomic(),
    ):
        add(town, category="residents", is_person=True, **consent(), **fields)


def test_partners_cannot_read_private_persons_nor_their_history(town):
    with scope(town.program):
        person = add(town, category="residents", is_person=True, **consent())
        library = add(town)

    with scope(town.program, communities=[town.pk]):
        assert list(Asset.objects.values_list("pk", flat=True)) == [library.pk]
        assert not Asset.pgh_event_model.objects.filter(pgh_obj_id=person.pk)
