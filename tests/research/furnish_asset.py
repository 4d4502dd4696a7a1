"""Subjects of the addresses of the asset map."""

from tests.furnish import pages_of
from tests.research.assets import make_outline, make_place


def furnish(place):
    """A public place with a contact, and the outline of a town."""
    asset = make_place(
        place.community,
        f"Park of {place.community.name}",
        contact="Ana at the desk",
        consent_on="2026-03-01",
        consent_by="word",
        consent_recorded_by=place.host,
    )
    pages_of(place, "research:asset", asset, "verify", "erase")
    outline = make_outline(place.program, f"37{place.community.pk % 100_000:05}", by=place.host)
    for page in ("history", "delete"):
        place.subjects[f"research:outline_{page}:pk"] = outline.pk
