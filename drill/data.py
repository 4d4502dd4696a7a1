"""The program in which the drill works; needs Django set up with the product's settings."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.utils import timezone

from bic.blueprint.collecting import collect_early
from bic.demo import PASSWORD, sign_up
from bic.people.models import Membership, Role
from bic.surveys.models import Item
from bic.surveys.services import collection, instrument, items
from bic.tenancy import founding, scope
from bic.tenancy.models import Program
from bic.translated import Translated
from communities.models import Community, State
from implementation.models import Action, Objective, Plan, Task, Topic
from meetings.models import Meeting, RsvpSetting

SLUG, TOWN = "drill", "larkspur"
MEETINGS, SURVEYS, TASKS = 4, 4, 6


@dataclass
class Place:
    """Where people work: addresses and keys, and who can sign in."""

    password: str = PASSWORD
    town: int = 0
    surveys: list[str] = field(default_factory=list)
    meetings: list[int] = field(default_factory=list)
    tasks: list[int] = field(default_factory=list)
    staff: list[str] = field(default_factory=list)
    partners: list[str] = field(default_factory=list)


def make(staff: int, partners: int) -> Place:
    """Fill an empty database."""
    place = Place()
    program = Program.objects.create(name="Drill Program", slug=SLUG, require_staff_mfa=False)
    founding.found(program)
    with scope(program):
        town = _town(program)
        place.town = town.pk
        for number in range(staff):
            user = sign_up(f"staff{number}@example.org", f"Staff {number}")
            Membership.objects.create(program=program, user=user, role=Role.COORDINATOR)
            place.staff.append(user.email)
        for number in range(partners):
            user = sign_up(f"partner{number}@example.org", f"Partner {number}")
            Membership.objects.create(
                program=program, user=user, role=Role.LEAD, community=town,
                partner_kind="municipal", organization="Town of Larkspur",
            )  # fmt: skip
            place.partners.append(user.email)
        director = sign_up("director@example.org", "Director")
        Membership.objects.create(program=program, user=director, role=Role.DIRECTOR)
        _plan(town, director, place)
        _meetings(town, director, place)
        for number in range(SURVEYS):
            place.surveys.append(_survey(town, director, number))
    return place


def _town(program: Program) -> Community:
    state = State.objects.get(fips="37")
    return Community.objects.create(
        program=program, name="Larkspur", slug=TOWN, state=state,
        county=state.counties.order_by("geoid").first(), status="active", cohort="Cohort 1",
        partner_since=timezone.localdate(),
    )  # fmt: skip


def _plan(town: Community, director: object, place: Place) -> None:
    here = {"program": town.program, "community": town}
    plan = Plan.objects.create(title=Translated.of("A plan for all"), **here)
    topic = Topic.objects.create(plan=plan, title=Translated.of("Housing"), **here)
    aim = Objective.objects.create(topic=topic, title=Translated.of("Rights are known"), **here)
    action = Action.objects.create(
        objective=aim, title=Translated.of("Train the front desk"), owner=director, **here
    )
    for number, email in enumerate(place.partners[:TASKS]):
        owner = Membership.objects.get(user__email=email).user
        task = Task.objects.create(action=action, title=f"Task {number}", owner=owner, **here)
        place.tasks.append(task.pk)


def _meetings(town: Community, director: object, place: Place) -> None:
    here = {"program": town.program, "community": town}
    begins = timezone.now() + timedelta(days=20)
    for number in range(MEETINGS):
        meeting = Meeting.objects.create(
            title=Translated.of(f"Community meal {number}"), starts_at=begins,
            ends_at=begins + timedelta(hours=2), languages=["en"], place="Library",
            published_by=director, published_at=timezone.now(), **here,
        )  # fmt: skip
        RsvpSetting.objects.create(meeting=meeting, capacity_people=5000, **here)
        place.meetings.append(meeting.pk)


def _survey(town: Community, director: object, number: int) -> str:
    survey = instrument.begin(
        town.program, by=director, community=town, title=f"Life here {number}",
        irb_status="exempt",
    )  # fmt: skip
    consent = Item.objects.get(version__survey=survey, key="_consent")
    instrument.put_words(consent, "en", {"label": "We ask how life is."}, by=director)
    for name in ("first", "second"):
        items.add(survey, by=director, kind="text", key=name, label=f"The {name} question")
    instrument.publish(survey, by=director)
    if not number:
        collect_early(town, reason="Only a drill", by=director)
    collection.open_survey(survey, by=director)
    return f"/open/{SLUG}/surveys/{survey.door.slug}/"
