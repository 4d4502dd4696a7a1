"""From the address of a survey into its walls, to what is asked there.

One statement inside the walls finds what the page shows and proves the address again.
"""

from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.utils import timezone

from bic.people.middleware import PROGRAMS
from bic.surveys.models import Door, Sitting, Survey, Version
from bic.surveys.services.collection import fingerprint
from bic.tenancy import scope
from bic.tenancy.ways import Way, Ways
from bic.tenancy.written import WrittenOnce, first_or_404

COOKIE = "bic_sitting"
# What pages say of the survey and of where it is, and what its form is read from.
OF_SURVEY = (
    *("program", "community", "title", "original", "needs_code", "opened_at", "closed_at"),
    *("irb_number", "irb_expires_on", "program__name", "program__slug", "program__time_zone"),
    "community__name",
)
OF_VERSION = ("program", "community", "number", "consent_number", "languages", "revision")
OF_SITTING = ("program", "community", "seal", "language", "mode", "answers", "day")
SURVEY = tuple(f"survey__{name}" for name in OF_SURVEY)
DOORS = WrittenOnce(lambda slug: Door.objects.filter(slug=slug), str)
SITTINGS = WrittenOnce(
    lambda program, door, seal: (
        Sitting.objects.filter(seal=seal, survey__program__slug=program, survey__door__slug=door)
        .select_related("version", "survey__program", "survey__community")
        .only(*OF_SITTING, *SURVEY, *(f"version__{name}" for name in OF_VERSION))
    ),
    *(str, str, str),
)
VERSIONS = WrittenOnce(
    lambda program, door: (
        Version.objects.filter(survey__program__slug=program, survey__door__slug=door)
        .published()
        .select_related("survey__program", "survey__community")
        .only(*OF_VERSION, *SURVEY)[:1]
    ),
    *(str, str),
)


def _look_up(address: tuple[str, str]) -> Way:
    """Where the door of a survey leads."""
    program, door = address
    with scope(found := first_or_404(PROGRAMS.rows(program)), ()):
        place = first_or_404(DOORS.rows(door)).community_id
    return found.pk, [place] if place else None


WAYS = Ways(_look_up)


@dataclass(frozen=True)
class Arrival:
    """What a visitor came to: the survey, what it asks, and the answers begun on this device."""

    survey: Survey
    version: Version
    sitting: Sitting | None = None


def enter(request: Any, view_kwargs: dict[str, Any], **scope_options: Any) -> None:
    """Open the walls around one survey, and give the request its `program` and `arrival`.

    Takes the program out of `view_kwargs`. Raises `Http404` where no survey is asked.
    """
    address = (view_kwargs.pop("program"), view_kwargs["survey"])
    secret = request.COOKIES.get(COOKIE, "")
    seal = fingerprint(secret) if secret else ""
    for way in WAYS.of(address):
        request.scopes.enter_context(scope(*way, **scope_options))
        if arrival := _arrival(*address, seal):
            request.arrival, request.program = arrival, arrival.survey.program
            timezone.activate(request.program.tzinfo)
            return
    raise Http404


def _arrival(program: str, door: str, seal: str) -> Arrival | None:
    """What the visitor with this seal finds in the walls that are open; at most two queries."""
    if seal:
        for sitting in SITTINGS.rows(program, door, seal):
            return Arrival(sitting.survey, sitting.version, sitting)
    version = newest(program, door)
    return Arrival(version.survey, version) if version else None


def newest(program: str, door: str) -> Version | None:
    """The version that whoever begins now is asked; None where none is published. One query."""
    return next(iter(VERSIONS.rows(program, door)), None)
