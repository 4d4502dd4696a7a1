"""Subjects of the addresses of saved filters; pages of all tasks need none of their own."""

from implementation.models import SavedFilter
from tests.furnish import pages_of


def furnish(place):
    """A filter that its owner shares."""
    saved = SavedFilter.objects.create(
        program=place.program, community=place.community, owner=place.host,
        title=f"Late in {place.community.name}", query="state=late", is_shared=True,
    )  # fmt: skip
    pages_of(place, "implementation:savedfilter", saved)
