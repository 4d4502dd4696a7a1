"""Subjects of the addresses of profiles and local counts."""

from datetime import date
from decimal import Decimal

from research.models import LocalCount, ProfileVersion, ReliabilityRule
from research.services import profile as services
from tests.furnish import pages_of


def furnish(place):
    """A choice of indicators, a frozen profile, a local count, and the program's own rule."""
    community = place.community
    services.choose_indicators(community, ["foreign_born_share"], people=500, share=Decimal("2.5"))
    ReliabilityRule.objects.get_or_create(
        program=place.program, defaults={"high_up_to": 15, "low_above": 30}
    )
    version = ProfileVersion.objects.create(
        community=community, number=1, title="For the meeting", blocks=[], frozen_by=place.host
    )
    count = LocalCount.objects.create(
        community=community, subject="language", what=f"Karen of {community.name}", number=214,
        unit="students", source_kind="school", source="School district",
        counted_on=date(2026, 9, 1), added_by=place.host,
    )  # fmt: skip
    pages_of(place, "research:localcount", count)
    for page in ("detail", "print"):
        place.subjects[f"research:profile_version_{page}:pk"] = version.pk
