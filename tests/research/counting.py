"""Makes local counts."""

from datetime import date

from research.models import LocalCount


def add_count(community, what, number, **others):
    """What a school district counted, unless `others` say otherwise."""
    values = {
        "subject": "language",
        "unit": "students",
        "source_kind": "school",
        "source": "School district",
        "counted_on": date(2026, 9, 1),
    }
    return LocalCount.objects.create(
        community=community, what=what, number=number, **values | others
    )
