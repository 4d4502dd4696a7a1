"""Frozen profiles and local counts of the demo: invented, as the towns are."""

from datetime import timedelta
from typing import Any

from bic.story import LARKSPUR, MILL_FORK, Town
from research.models import LocalCount
from research.services import profile as services

LANGUAGE, COUNTRY = LocalCount.Subject.LANGUAGE, LocalCount.Subject.COUNTRY
STUDENTS, PATIENTS, ARRIVALS = (
    LocalCount.Unit.STUDENTS, LocalCount.Unit.PATIENTS, LocalCount.Unit.ARRIVALS,
)  # fmt: skip
SCHOOL, CLINIC, AGENCY = (
    LocalCount.SourceKind.SCHOOL,
    LocalCount.SourceKind.CLINIC,
    LocalCount.SourceKind.RESETTLEMENT,
)
# Town, source and its kind, what is counted in what, days ago, and the numbers.
COUNTS = (
    ("mill-fork", "Mill Fork City Schools (invented)", SCHOOL, LANGUAGE, STUDENTS, 195,
     {"Spanish": 612, "Karen": 148, "Burmese": 61, "Arabic": 44, "Kinyarwanda": 17, "Dari": 9}),
    ("mill-fork", "Riverside Community Clinic (invented)", CLINIC, LANGUAGE, PATIENTS, 210,
     {"Spanish": 890, "Karen": 203, "Arabic": 58}),
    ("mill-fork", "New Neighbors Resettlement (invented)", AGENCY, COUNTRY, ARRIVALS, 190,
     {"Burma": 63, "Afghanistan": 38, "Syria": 21, "Democratic Republic of Congo": 14}),
    ("larkspur", "Larkspur Schools (invented)", SCHOOL, LANGUAGE, STUDENTS, 1290,
     {"Spanish": 405, "Vietnamese": 52, "Chin": 27}),
)  # fmt: skip
NOTE = "Invented: nobody counted this."


def load_larkspur(demo: Any) -> None:
    """Add the counts, and freeze the profile that Larkspur's planning meeting worked with."""
    LocalCount.objects.bulk_create(
        LocalCount(
            program=demo.program, community=demo.communities[town], subject=subject, what=what,
            number=number, unit=unit, source_kind=kind, source=source, note=NOTE,
            counted_on=demo.today - timedelta(days=days), added_by=demo.people["jonah"],
        )
        for town, source, kind, subject, unit, days, numbers in COUNTS
        for what, number in numbers.items()
    )  # fmt: skip
    _freeze(demo, LARKSPUR)


def load(demo: Any) -> None:
    """Freeze Mill Fork's."""
    _freeze(demo, MILL_FORK)


def _freeze(demo: Any, town: Town) -> None:
    with demo.ago(town.days["R2"] + 10):
        services.freeze(
            demo.communities[town.slug],
            title="For the planning meeting",
            note="The figures that the planning committee reads. They are invented.",
            by=demo.people["jonah"],
        )
