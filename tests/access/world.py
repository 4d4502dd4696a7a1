"""Two programs with everything in them, so that every address can be tried by everybody."""

from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from allauth.account.models import EmailAddress

from bic.people.models import Membership, User
from bic.people.rules import ACTORS, Actor
from bic.tenancy import scope
from bic.tenancy.models import Program
from communities.models import Community, State

# Modules that put the subjects of their app's addresses into a place.
FURNISHERS = (
    "tests.blueprint.access",
    "tests.people.access",
    "tests.documents.access",
    "tests.imports.access",
    "tests.notices.access",
    "tests.reports.access",
    "tests.api.access",
    "tests.dossier.access",
    "tests.planning.access",
    "tests.communities.access",
    "tests.research.access",
    "tests.meetings.access",
    "tests.implementation.access",
    "tests.evaluations.access",
    "tests.surveys.access",
    "tests.search.access",
)


@dataclass
class Place:
    """A community with a subject for each kind of address.

    `subjects` maps "namespace:argument" (or "namespace:name:argument" where a
    page needs another one) to the value in the address.
    """

    program: Program
    community: Community
    host: User
    subjects: dict[str, Any] = field(default_factory=dict)

    def argument(self, view_name: str, argument: str, target: str = "") -> Any:
        """What stands in the address of `view_name` for `argument`. Raises `KeyError`.

        `target` is that of an import.
        """
        if argument == "program":
            return self.program.slug
        if argument == "community":
            return self.community.slug
        namespace = view_name.split(":")[0]
        exact = f"imports:{target}:{argument}" if target else f"{view_name}:{argument}"
        return self.subjects.get(exact, self.subjects.get(f"{namespace}:{argument}", MISSING))


MISSING = object()


@dataclass
class World:
    """Own community, another one of the same program, and one of another program."""

    own: Place
    other_community: Place
    other_program: Place
    people: dict[Actor, User]


def make_user(email: str) -> User:
    """Somebody with a verified address."""
    user = User.objects.create_user(email, name=email.split("@")[0].replace("-", " ").title())
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    return user


def furnishers() -> list[Any]:
    """The modules that furnish a place; some register what its subjects need."""
    return [import_module(module) for module in FURNISHERS]


def make_place(program: Program, name: str, host: User, *, furnished: bool) -> Place:
    """A community, with subjects if `furnished`. Call it in the scope of the program."""
    state, _created = State.objects.get_or_create(
        fips="37", defaults={"name": "North Carolina", "abbreviation": "NC"}
    )
    community = Community.objects.create(
        program=program, name=name, slug=name.lower(), state=state, status="active"
    )
    place = Place(program, community, host)
    for module in furnishers() if furnished else ():
        module.furnish(place)
    return place


def make_world(*, furnished: bool = True) -> World:
    """Everything, with one person for each actor, at home in the own community."""
    host = make_user("host@example.org")
    programs = [
        Program.objects.create(name=slug.title(), slug=slug, require_staff_mfa=False)
        for slug in ("here", "there")
    ]
    places = []
    for program, names in zip(programs, (("Larkspur", "Oakhaven"), ("Elsewhere",)), strict=True):
        with scope(program):
            Membership.objects.create(program=program, user=host, role="director")
            places += [make_place(program, name, host, furnished=furnished) for name in names]
    own = places[0]
    people = {}
    with scope(own.program):
        for actor in ACTORS:
            user = make_user(f"{actor.partner_kind or 'staff'}-{actor.role}@example.org")
            Membership.objects.create(
                program=own.program,
                user=user,
                role=actor.role,
                partner_kind=actor.partner_kind,
                community=own.community if actor.partner_kind else None,
            )
            people[actor] = user
    return World(*places, people)
