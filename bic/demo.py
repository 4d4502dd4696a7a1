"""The demo program: plainly invented people and places, loaded once."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from importlib import import_module
from typing import Any

from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import autodiscover_modules, module_has_submodule

from bic.blueprint.models import StepRecord
from bic.days import today_in
from bic.people.models import Membership, PartnerKind, Role, User
from bic.story import BY_SLUG, NEIGHBOR, OF_PROGRAM, PEOPLE, STEPS_IN_ORDER, TOWNS, Person, Town
from bic.tenancy import founding, scope
from bic.tenancy.models import Program

SLUG = "piedmont"
# For a demo on one's own machine; the demo people can do nothing anywhere else.
PASSWORD = "quilt-and-marigold"  # noqa: S105


# What was said when a step was signed off. Numbers are told by what proves it.
NOTES = {
    "P1": "Every skill is covered",
    "P2": "Approved by the advisory board",
    "P3": "All grants are promised in writing",
    "I1": "Sessions held and requests sent",
    "I2": "Scored by two people, and agreed",
    "I3": "Letters and agreement are in",
    "R1": "Agreed with the partners of the town",
    "R2": "Report read together with the partners",
    "R3": "Chosen at the planning meeting",
    "R4": "Closed before the first meal",
    "C1": "All six meals held",
    "C2": "All reports of the committees are in",
    "C3": "Nothing waits for a decision",
    "C4": "Approved by the council",
    "C5": "Asked after a year",
    "C6": "The council has answered",
    "M1": "Everything is done or goes on as a practice",
    "M2": "Three years of reports to every audience",
    "M3": "Told to residents and to the council",
}
# What a place did before it was written down here, and where it is kept.
ON_PAPER = {
    "oakhaven": {
        "R2": "Report of the first cohort, on paper with the town clerk",
        "R3": "Minutes of the planning meeting, on paper with the town clerk",
        "C2": "Reports of the committees, on paper with the town clerk",
        "C3": "Minutes of the last meal, on paper with the town clerk",
        "C6": "Minutes of the council, on paper with the town clerk",
    }
}


def _earlier(now: datetime, days: int, zone: tzinfo) -> datetime:
    """The same time of the day where the program is, even if its clocks were changed since.

    Within a zone Python subtracts what clocks show; in UTC late evenings would slip by a day.
    """
    return (now.astimezone(zone) - timedelta(days=days)).astimezone(UTC)


@dataclass
class Demo:
    """What the apps' `demo.py` may use, in the scope of the program."""

    program: Program
    people: dict[str, User] = field(default_factory=dict)
    communities: dict[str, Any] = field(default_factory=dict)
    # The day in the program's zone, whatever day it is in `ago`.
    today: date = field(init=False)

    def __post_init__(self) -> None:
        self.today = today_in(self.program)

    def day(self, days_ago: int) -> date:
        """The day that many days ago."""
        return self.today - timedelta(days=days_ago)

    def moment(self, days_ago: int) -> datetime:
        """This time of the day, that many days ago."""
        return _earlier(timezone.now(), days_ago, self.program.tzinfo)

    @contextmanager
    def ago(self, days: int) -> Iterator[None]:
        """What is done inside is done that many days ago: services ask `timezone.now` for the time.

        The demo alone may do this, in a process that does nothing else.
        """
        present, zone = timezone.now, self.program.tzinfo
        setattr(timezone, "now", lambda: _earlier(present(), days, zone))  # noqa: B010
        try:
            yield
        finally:
            setattr(timezone, "now", present)  # noqa: B010


@cache
def _hashed() -> str:
    """The password as it is stored; to hash it takes half a second, so nobody has their own."""
    return make_password(PASSWORD)


def sign_up(email: str, name: str, language: str = "en") -> User:
    """Somebody invented who can sign in with the password of the demo."""
    user = User.objects.create(email=email, password=_hashed(), name=name, language=language)
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    return user


def _since(person: Person) -> int:
    """How many days ago somebody came: with their town's agreement, staff before the first step."""
    return BY_SLUG[person.community].days["I3"] if person.community else OF_PROGRAM["P1"] + 30


def _add_person(demo: Demo, person: Person) -> None:
    user = sign_up(person.email, person.name, person.language)
    demo.people[person.key] = user
    Membership.objects.create(
        program=demo.program,
        user=user,
        role=person.role,
        partner_kind=person.partner_kind,
        community=demo.communities.get(person.community),
        organization=person.organization or demo.program.organization,
        title=person.title,
    )


def _add_town(demo: Demo, town: Town) -> None:
    model = apps.get_model("communities.Community")
    state = apps.get_model("communities.State").objects.get(fips="37")
    demo.communities[town.slug] = model.objects.create(
        program=demo.program,
        name=town.name,
        slug=town.slug,
        state=state,
        county=state.counties.filter(name__startswith=town.county).first(),
        status=town.status,
        cohort=town.cohort,
        languages=list(town.languages),
        partner_since=demo.day(town.days["I3"]) if town.status == "active" else None,
    )


def _add_steps(demo: Demo) -> None:
    """Sign off what is behind each town, and plan the next two steps of it."""
    director, coordinator = demo.people["amara"], demo.people["priya"]

    def done(community: Any, code: str, days_ago: int) -> StepRecord:
        day, slug = demo.day(days_ago), community.slug if community else ""
        return StepRecord(
            program=demo.program, community=community, code=code, planned_on=day, actual_on=day,
            owner=coordinator, signed_off_at=demo.moment(days_ago),
            signed_off_by=director,
            sign_off_note=ON_PAPER.get(slug, {}).get(code) or NOTES[code],
        )  # fmt: skip

    records = [done(None, code, days) for code, days in OF_PROGRAM.items()]
    for number, town in enumerate(TOWNS):
        community = demo.communities[town.slug]
        records += [done(community, code, days) for code, days in town.days.items()]
        if town.status == "prospect":
            continue
        for index, code in enumerate(STEPS_IN_ORDER[town.reached :][:2]):
            records.append(
                StepRecord(
                    program=demo.program,
                    community=community,
                    code=code,
                    planned_on=demo.today + timedelta(days=60 * index + 7 * number - 6),
                    owner=coordinator if number % 2 else director,
                )  # fmt: skip
            )
    StepRecord.objects.bulk_create(records)


def _load_neighbor() -> None:
    """A second program with a place and people of its own, to show that the wall holds."""
    program = Program.objects.create(
        name=NEIGHBOR.name,
        slug=NEIGHBOR.slug,
        organization=NEIGHBOR.organization,
        require_staff_mfa=False,
    )
    founding.found(program)
    demo = Demo(program)
    with scope(program):
        place = apps.get_model("communities.Community").objects.create(
            program=program, name=NEIGHBOR.town, slug="heron-point", status="active",
            state=apps.get_model("communities.State").objects.get(fips="37"),
            partner_since=demo.day(200),
        )  # fmt: skip
        demo.communities[place.slug] = place
        director = sign_up("ines@example.org", NEIGHBOR.director)
        demo.people["ines"] = director
        Membership.objects.create(program=program, user=director, role=Role.DIRECTOR)
        Membership.objects.create(
            program=program, user=sign_up("tobias@example.org", NEIGHBOR.lead), role=Role.LEAD,
            community=place, partner_kind=PartnerKind.MUNICIPAL,
            organization=f"Town of {NEIGHBOR.town}",
        )  # fmt: skip
        _load_apps(demo, "load_neighbor")


def _load_apps(demo: Demo, part: str = "load") -> None:
    """Let every app that has such a `part` add it, in the order in which they are installed."""
    autodiscover_modules("demo")
    for config in apps.get_app_configs():
        if module_has_submodule(config.module, "demo"):
            module = import_module(f"{config.name}.demo")
            if hasattr(module, part):
                getattr(module, part)(demo)


@transaction.atomic
def load() -> bool:
    """Load the demo unless it is there. Returns whether it was loaded now."""
    if Program.objects.filter(slug=SLUG).exists():
        return False
    program = Program.objects.create(
        name="Piedmont Program",
        slug=SLUG,
        organization="Center for Community Partnerships, Alder Ridge University",
        require_staff_mfa=False,
    )
    founding.found(program)
    demo = Demo(program)
    with scope(program):
        for town in TOWNS:
            _add_town(demo, town)
        for person in PEOPLE:
            with demo.ago(_since(person)):
                _add_person(demo, person)
        for town in TOWNS:
            community = demo.communities[town.slug]
            community.facilitator = demo.people["priya"]
            community.save(update_fields=["facilitator"])
        _add_steps(demo)
        _load_apps(demo)
        # What sums up the parts of all apps comes after them: readings and reports.
        _load_apps(demo, "load_summary")
    _load_neighbor()
    return True


def sign_ins() -> list[tuple[str, str, str]]:
    """Address, role, and who it is, of each demo person."""
    parts = [
        (one.email, one.role, ", ".join(filter(None, (one.name, one.title, one.organization))))
        for one in PEOPLE
    ]
    with scope(Program.objects.get(slug=SLUG)):
        applicants = Membership.objects.applicants().select_related("user").order_by("-pk")
        parts += [
            (one.user.email, one.role, f"{one.user.name}, {one.organization}") for one in applicants
        ]
    return [
        *parts,
        ("ines@example.org", Role.DIRECTOR, f"{NEIGHBOR.director}, of the other program"),
    ]
