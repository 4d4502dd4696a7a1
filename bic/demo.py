"""The demo program: plainly invented people and places, loaded once."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
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
from bic.tenancy import founding, scope
from bic.tenancy.models import Program

SLUG = "piedmont"
# For a demo on one's own machine; the demo people can do nothing anywhere else.
PASSWORD = "quilt-and-marigold"  # noqa: S105


@dataclass(frozen=True)
class Person:
    """Somebody invented, and their part."""

    key: str
    name: str
    role: str
    language: str = "en"
    partner_kind: str = ""
    community: str = ""
    organization: str = ""
    title: str = ""

    @property
    def email(self) -> str:
        """Their address."""
        return f"{self.key}@example.org"


PEOPLE = (
    Person("amara", "Amara Whitfield", Role.DIRECTOR, title="Program director"),
    Person("priya", "Priya Venkataraman", Role.COORDINATOR, title="Facilitator"),
    Person("jonah", "Jonah Castellanos", Role.RESEARCHER, "es", title="Researcher"),
    Person("beth", "Beth Lindqvist", Role.OBSERVER, title="Advisory board"),
    Person("dana", "Dana Huxley", Role.LEAD, "en", PartnerKind.MUNICIPAL, "mill-fork",
           "Town of Mill Fork", "Assistant town manager"),
    Person("lucia", "Lucía Barrientos", Role.LEAD, "es", PartnerKind.IMMIGRANT_LEADER, "mill-fork",
           "Asociación Raíces", "Co-chair"),
    Person("grace", "Grace Adeyemi", Role.MEMBER, "en", PartnerKind.NONPROFIT, "mill-fork",
           "Welcome House Mill Fork", "Program manager"),
    Person("henrik", "Henrik Osei", Role.MEMBER, "en", PartnerKind.ACADEMIC, "mill-fork",
           "Alder Ridge University", "Lecturer in planning"),
    Person("omar", "Omar Delacroix", Role.LEAD, "en", PartnerKind.MUNICIPAL, "larkspur",
           "City of Larkspur", "City clerk"),
    Person("mei", "Mei Tanaka-Ruiz", Role.MEMBER, "es", PartnerKind.NONPROFIT, "oakhaven",
           "Oakhaven Neighbors", "Organizer"),
)  # fmt: skip


@dataclass(frozen=True)
class Town:
    """An invented community; `reached` is the last step that is behind it."""

    name: str
    slug: str
    status: str
    cohort: str
    county: str
    reached: int
    languages: tuple[str, ...] = ("es",)


TOWNS = (
    Town("Larkspur", "larkspur", "active", "Cohort 1", "Alamance", 16),
    Town("Oakhaven", "oakhaven", "active", "Cohort 1", "Randolph", 16),
    Town("Mill Fork", "mill-fork", "active", "Cohort 2", "Chatham", 10, ("es", "kar", "ar")),
    Town("Saluda Bend", "saluda-bend", "active", "Cohort 2", "Polk", 7, ("es", "ar")),
    Town("Three Pines", "three-pines", "accepted", "Cohort 2", "Moore", 5),
    Town("Port Ellery", "port-ellery", "under_review", "Cohort 2", "Craven", 4),
    Town("Quarry Hill", "quarry-hill", "prospect", "", "Surry", 3),
)
STEPS_IN_ORDER = (
    *("P1", "P2", "P3", "I1", "I2", "I3", "R1", "R2", "R3", "R4"),
    *("C1", "C2", "C3", "C4", "C5", "C6", "M1", "M2", "M3"),
)
NOTES = {
    "P1": "7 members cover 7 of 7 skills",
    "P2": "Version 3 approved",
    "P3": "$486,000 of $486,000 secured",
    "I1": "2 information sessions held, request sent to 14 managers",
    "I2": "Ready with support, from 4 raters",
    "I3": "MOA signed by 3 of 3 parties",
    "R1": "Version 2 approved",
    "R2": "214 surveys, 18 interviews, 4 focus groups",
    "R3": "6 themes chosen",
    "R4": "164 answers",
    "C1": "6 of 6 meetings held",
    "C2": "8 of 8 reports in",
    "C3": "8 of 8 proposals decided",
    "C4": "4 strategies, 32 tasks, all assigned",
    "C5": "80 of 80 answers in",
    "C6": "Council briefed, 3 of 3 bodies answered",
}


@dataclass
class Demo:
    """What the apps' `demo.py` may use, in the scope of the program."""

    program: Program
    people: dict[str, User] = field(default_factory=dict)
    communities: dict[str, Any] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day in the program's zone."""
        return today_in(self.program)


@cache
def _hashed() -> str:
    """The password as it is stored; to hash it takes half a second, so nobody has their own."""
    return make_password(PASSWORD)


def sign_up(email: str, name: str, language: str = "en") -> User:
    """Somebody invented who can sign in with the password of the demo."""
    user = User.objects.create(email=email, password=_hashed(), name=name, language=language)
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    return user


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
        partner_since=demo.today - timedelta(days=60 * town.reached)
        if town.status == "active"
        else None,
    )


def _add_steps(demo: Demo) -> None:
    """Sign off what is behind each town, and plan the next two steps of it."""
    director, coordinator = demo.people["amara"], demo.people["priya"]

    def done(community: Any, code: str, days_ago: int) -> StepRecord:
        day = demo.today - timedelta(days=days_ago)
        return StepRecord(
            program=demo.program, community=community, code=code, planned_on=day, actual_on=day,
            owner=coordinator, signed_off_at=timezone.now() - timedelta(days=days_ago),
            signed_off_by=director, sign_off_note=NOTES[code],
        )  # fmt: skip

    records = [done(None, code, 900) for code in STEPS_IN_ORDER[:3]]
    for number, town in enumerate(TOWNS):
        community = demo.communities[town.slug]
        behind, ahead = STEPS_IN_ORDER[3 : town.reached], STEPS_IN_ORDER[town.reached :]
        records += [
            done(community, code, 40 * (len(behind) - index)) for index, code in enumerate(behind)
        ]
        if town.status == "prospect":
            continue
        for index, code in enumerate(ahead[:2]):
            day = demo.today + timedelta(days=60 * index + 7 * number - 6)
            records.append(
                StepRecord(
                    program=demo.program,
                    community=community,
                    code=code,
                    planned_on=day,
                    owner=coordinator if number % 2 else director,
                )  # fmt: skip
            )
    StepRecord.objects.bulk_create(records)


def _load_neighbor() -> None:
    """A second program, to show that the wall between programs holds."""
    program = Program.objects.create(
        name="Coastal Plain Program",
        slug="coastal-plain",
        organization="Institute for Coastal Communities, Tidewater State University",
        require_staff_mfa=False,
    )
    founding.found(program)
    with scope(program):
        user = sign_up("ines@example.org", "Inés Carrow")
        Membership.objects.create(program=program, user=user, role=Role.DIRECTOR)


def _load_apps(demo: Demo) -> None:
    """Let every app add its part, in the order in which they are installed."""
    autodiscover_modules("demo")
    for config in apps.get_app_configs():
        if module_has_submodule(config.module, "demo"):
            __import__(f"{config.name}.demo", fromlist=["load"]).load(demo)


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
            _add_person(demo, person)
        for town in TOWNS:
            community = demo.communities[town.slug]
            community.facilitator = demo.people["priya"]
            community.save(update_fields=["facilitator"])
        _add_steps(demo)
        _load_apps(demo)
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
    return [*parts, ("ines@example.org", Role.DIRECTOR, "Inés Carrow, of the other program")]
