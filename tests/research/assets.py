"""Assets for tests."""

from datetime import date

from bic.tenancy import current_program_id, scope
from research.models import Asset, Outline
from tests.factories import UserFactory

DAY = date(2026, 3, 1)
SQUARE = [[[[-79.6, 35.9], [-79.5, 35.9], [-79.5, 36.0], [-79.6, 36.0], [-79.6, 35.9]]]]


def make_asset(community, name="Mill Fork Library", **fields):
    """An asset that is not public and has no point."""
    usual = {"category": "institutions", "created_by": UserFactory()}
    made = usual | fields
    if current_program_id() == community.program_id:
        return Asset.objects.create(community=community, name=name, **made)
    with scope(community.program):
        return Asset.objects.create(community=community, name=name, **made)


def make_place(community, name="Depot Park", at=(35.95, -79.55), **fields):
    """A public place with a point."""
    latitude, longitude = at
    usual = {"category": "places", "is_public_place": True, "is_public": True}
    point = {"latitude": str(latitude), "longitude": str(longitude)}
    return make_asset(community, name, **usual | point | fields)


def make_person(community, name="Rosa Quintanar", **fields):
    """A private person who agreed."""
    consent = {"consent_on": DAY, "consent_by": "word", "consent_recorded_by": UserFactory()}
    usual = {"category": "residents", "is_person": True, "offers": "Sews, and teaches it"}
    return make_asset(community, name, **usual | consent | fields)


def make_outline(program, geoid, name="Mill Fork", by=None):
    """The outline of a place."""
    return Outline.objects.create(
        program=program,
        geoid=geoid,
        name=name,
        polygons=SQUARE,
        point_count=5,
        original_name="towns.geojson",
        loaded_by=by or UserFactory(),
    )
