"""A plan that is being carried out, as pages about its tasks show it."""

from datetime import timedelta

from bic.days import today_in
from bic.translated import Translated
from implementation.models import Objective, PartnerPerson, Plan, SavedFilter, Topic
from tests.implementation.making import make_action, make_partner, make_task

# Topic, action and lead; of each task its title, how far it is, its first day and its last,
# counted from today.
PLAN = (
    ("Language access at city hall", "Every form in five languages", "City clerk", (
        ("Sign the interpreting contract", "done", -400, -330),
        ("Train 60 front-desk staff", "done", -300, -200),
        ("Translate the 12 most-used forms", "in_progress", -150, 43),
    )),
    ("Safe streets and driving", "Cross Alder Avenue without fear", "Public works", (
        ("Driver handbook class, Spanish and Karen", "practice", -250, -20),
        ("Light the Alder Avenue crossings", "in_progress", -120, -6),
        ("Liaison table at the market, monthly", "waiting", -30, 200),
        ("Ask the state for a longer crossing time", "paused", -100, 30),
    )),
    ("Schools that welcome", "Families find the school's door", "Schools", (
        ("Parent ambassador in four schools", "in_progress", -200, 57),
        ("Second enrollment day", "not_started", 90, 114),
        ("Evening class for parents", "dropped", -60, 20),
        ("Find a room for the homework club", "not_started", None, None),
        ("Report to the board", "not_started", None, 12),
    )),
)  # fmt: skip


def make_steered(community, *, owner, other):
    """The plan, its partners, one of which `owner` reports for, and a shared filter."""
    here = {"program": community.program, "community": community}
    today = today_in(community.program)
    plan = Plan.objects.create(title=Translated.of("Larkspur belongs together"), **here)
    for number, (topic_title, title, lead, tasks) in enumerate(PLAN, start=1):
        topic = Topic.objects.create(
            plan=plan, title=Translated.of(topic_title), position=number, **here
        )
        objective = Objective.objects.create(
            topic=topic, title=Translated.of("Services are open to all"), position=1, **here
        )
        partner = make_partner(community, lead)
        action = make_action(plan, title, lead=partner, objective=objective, position=1)
        for place, (what, status, first, last) in enumerate(tasks, start=1):
            day = [one if one is None else today + timedelta(days=one) for one in (first, last)]
            make_task(
                action, what, status=status, starts_on=day[0], due_on=day[1], position=place,
                owner=(owner, other, None)[place % 3],
                helper="" if place % 3 < 2 or first is None else "Rosa Delgado",
                reason="money" if status in ("paused", "dropped") else "",
                updated_on=today - timedelta(days=place * 31),
            )  # fmt: skip
    PartnerPerson.objects.create(partner=partner, user=owner, **here)
    SavedFilter.objects.create(
        title="Late now", query="state=late", is_shared=True, owner=other, **here
    )
    return plan
