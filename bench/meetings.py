"""What the rows about meetings need: a meeting with many replies, and a full calendar."""

from datetime import timedelta

from django.utils import timezone

from bic.links import services as links
from bic.people.models import User
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.translated import Translated
from meetings.models import AgendaItem, Meeting, Objective, Rsvp, RsvpSetting
from meetings.services import calendarfeed

REPLIES, EVENTS = 500, 300
LANGUAGES = ("en", "es", "ar", "kar")
CHILDREN: tuple[dict[str, int], ...] = ({}, {"from_3": 1}, {"from_6": 2}, {})


def fill(program: Program, user: User) -> tuple[int, str, str]:
    """Key of a meeting with `REPLIES` replies, its community, and the path of the calendar.

    The calendar has `EVENTS` meetings, that one among them.
    """
    with scope(program):
        community = program.communities.order_by("pk").first()
        here = {"program": program, "community": community}
        begins = timezone.now() + timedelta(days=20)
        meetings = Meeting.objects.bulk_create(
            Meeting(
                title=Translated.of(f"Community meal {number}").put("es", f"Comida {number}"),
                purpose=Translated.of("We eat, listen and choose. " * 5),
                starts_at=begins + timedelta(days=number),
                ends_at=begins + timedelta(days=number, hours=2),
                languages=["en"], interpreted=["es", "kar"], place="Larkspur Library",
                address="12 Main Street", published_by=user, published_at=timezone.now(), **here,
            )
            for number in range(EVENTS)
        )  # fmt: skip
        meeting = meetings[0]
        _prepare(meeting, here)
        path = links.path_of(calendarfeed.begin(program, user))
    return meeting.pk, community.slug, path


def _prepare(meeting: Meeting, here: dict[str, object]) -> None:
    AgendaItem.objects.bulk_create(
        AgendaItem(
            meeting=meeting, position=number, title=Translated.of(f"Item {number}"), minutes=12,
            led_by="A facilitator", objective=objective, **here,
        )
        for number, objective in enumerate(list(Objective) * 2)
    )  # fmt: skip
    replies = [
        Rsvp(
            meeting=meeting, adults=1 + number % 3, children=CHILDREN[number % 4],
            people=1 + number % 3 + sum(CHILDREN[number % 4].values()),
            name=f"Guest {number}", language=LANGUAGES[number % 4],
            wants_interpretation=number % 2 == 1, diets={"halal": 1} if number % 5 == 0 else {},
            **here,
        )
        for number in range(REPLIES)
    ]  # fmt: skip
    Rsvp.objects.bulk_create(replies)
    RsvpSetting.objects.create(
        meeting=meeting, capacity_people=2000, taken=sum(one.people for one in replies), **here
    )
