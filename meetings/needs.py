"""What those who come need, added up: languages, children, food, rides, access. No name."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Min, Q

from bic.tenancy import scope
from meetings.models.rsvp import Access, Rsvp, RsvpSetting

# American Sign Language, which people ask for as an access need.
SIGN = "ase"
# Spoken in many towns, and in no list of common languages of the country.
KAREN = "kar"
COLUMNS = (
    "adults", "children", "people", "language", "wants_interpretation", "wants_childcare",
    "diets", "has_allergy", "ride_seats", "ride_area", "access",
)  # fmt: skip


@dataclass(frozen=True)
class Needs:
    """Sums over the replies of those who come. Exact: who may see them as they are is asked
    where they are shown."""

    replies: int = 0
    people: int = 0
    adults: int = 0
    children: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    interpretation: Counter[str] = field(default_factory=Counter)
    childcare: Counter[str] = field(default_factory=Counter)
    diets: Counter[str] = field(default_factory=Counter)
    allergies: int = 0
    rides: Counter[str] = field(default_factory=Counter)
    access: Counter[str] = field(default_factory=Counter)


def needs_of(meeting: Any) -> Needs:
    """The needs of a meeting, whoever asks; one query.

    Replies are behind a wall that partners do not pass, and so it is opened here: nothing but
    sums leaves.
    """
    with scope(meeting.program_id):
        replies = (
            Rsvp.objects.filter(meeting=meeting).going().annotate(has_allergy=~Q(diet_note=""))
        )
        # Most replies ask for the same things, so few rows say it of all of them.
        alike = replies.values(*COLUMNS).annotate(alike=Count("pk"), first=Min("pk"))
        return _sum(list(alike.order_by("first")))


def needs_shown(meeting: Any) -> Needs:
    """The needs as those see them who may not see every number; one query.

    They were added up when so many people had last replied, changed or canceled that nobody can
    tell one of them by looking before and after (docs/adr, 36).
    """
    shown = RsvpSetting.objects.filter(meeting=meeting).values_list("shown", flat=True).first()
    if shown is None:
        return Needs()
    sums: dict[str, Any] = {
        name: Counter(value) if isinstance(value, dict) else value for name, value in shown.items()
    }
    return Needs(**sums)


def riders(needs: Needs) -> dict[str, int]:
    """Those who need a ride, by part of town, the most first: in one order for every page."""
    return dict(sorted(needs.rides.items(), key=lambda one: (-one[1], one[0])))


def _add(counter: Counter[str], numbers: Mapping[str, int], times: int) -> None:
    for name, number in numbers.items():
        counter[name] += times * number


def _sum(replies: list[dict[str, Any]]) -> Needs:
    """The sums of replies, of which each stands for as many as are `alike`."""
    children: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    interpretation: Counter[str] = Counter()
    childcare: Counter[str] = Counter()
    diets: Counter[str] = Counter()
    rides: Counter[str] = Counter()
    access: Counter[str] = Counter()
    for reply in replies:
        times = reply["alike"]
        _add(children, reply["children"], times)
        languages[reply["language"]] += times * reply["people"]
        if reply["wants_interpretation"]:
            interpretation[reply["language"]] += times * reply["adults"]
        if reply["wants_childcare"]:
            _add(childcare, reply["children"], times)
        _add(diets, reply["diets"], times)
        if reply["ride_seats"]:
            rides[reply["ride_area"]] += times * reply["ride_seats"]
        _add(access, Counter(reply["access"]), times)
    if access[Access.SIGN]:
        interpretation[SIGN] += access[Access.SIGN]
    return Needs(
        replies=sum(reply["alike"] for reply in replies),
        people=sum(reply["alike"] * reply["people"] for reply in replies),
        adults=sum(reply["alike"] * reply["adults"] for reply in replies),
        children=+children,
        languages=+languages,
        interpretation=+interpretation,
        childcare=+childcare,
        diets=+diets,
        allergies=sum(reply["alike"] * reply["has_allergy"] for reply in replies),
        rides=+rides,
        access=+access,
    )
