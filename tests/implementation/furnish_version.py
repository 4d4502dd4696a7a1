"""Subjects of the addresses of versions of the plan, and of its words and spreadsheet."""

from implementation.models import Plan
from implementation.services import version as services
from tests.furnish import pages_of


def furnish(place):
    """An approved and published version, and one that waits for approval."""
    plan = Plan.objects.get(community=place.community)
    first = services.freeze(plan, note="", by=place.host)
    first = services.approve(
        first, approver="Town Council", on="2026-05-04", by=place.host, is_baseline=True
    )
    [edition] = services.publish(first, ["en"], by=place.host)
    waiting = services.freeze(plan, note="", by=place.host)
    pages_of(place, "implementation:planversion", first, "baseline", "publish", "preview")
    for page in ("approve", "delete"):
        place.subjects[f"implementation:planversion_{page}:pk"] = waiting.pk
    place.subjects["implementation:planversion_preview:language"] = "en"
    for page in ("file", "download", "retry"):
        place.subjects[f"implementation:planedition_{page}:pk"] = edition.pk
    place.subjects["implementation:fronttext_update:key"] = "method"
    place.subjects["implementation:planlanguage_update:language"] = "es"
    place.subjects["implementation:planlanguage_update:part"] = "front"
    place.subjects["implementation:plansheet_export:form"] = "csv"
