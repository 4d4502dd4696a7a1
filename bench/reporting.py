"""A whole report of three years, in one process as in a worker: `python -m bench.reporting`."""

import json
import resource
import time
from datetime import timedelta
from typing import Any

import django

from bench.programs import MANY

MEETINGS, TASKS, UPDATES, EXPENSES, TALKS = 110, 400, 1_500, 600, 900
DAYS = 3 * 365
TEXT = (
    "The committee met every second Thursday and heard from residents in three languages. "
    "People asked for evening hours, for forms they can read, and for a place to meet. "
)


def fill(community: Any, user: Any, today: Any) -> None:
    """Three years of meetings, talks, money, and a plan with its tasks and updates."""
    from django.utils import timezone  # noqa: PLC0415  (only after the set-up)

    from bic.translated import Translated  # noqa: PLC0415
    from communities.models import Interaction, Organization  # noqa: PLC0415
    from meetings.models import Meeting  # noqa: PLC0415

    here = {"program": community.program, "community": community}
    now = timezone.now()
    Meeting.objects.bulk_create(
        Meeting(
            title=Translated.of(f"Community meal {number}"), place="Library",
            starts_at=now - timedelta(days=1 + number * DAYS // MEETINGS),
            ends_at=now - timedelta(days=1 + number * DAYS // MEETINGS, hours=-2),
            published_by=user, published_at=now, status="held",
            people_count=20 + number % 40, **here,
        )
        for number in range(MEETINGS)
    )  # fmt: skip
    other = Organization.objects.create(program=community.program, name="Larkspur Neighbors")
    Interaction.objects.bulk_create(
        Interaction(
            on=today - timedelta(days=number % DAYS), organization=other, logged_by=user, **here
        )
        for number in range(TALKS)
    )
    _money(community, user, today, here)
    _plan(user, today, here)


def _money(community: Any, user: Any, today: Any, here: dict[str, Any]) -> None:
    from planning.models import BudgetLine, Category, Expense  # noqa: PLC0415

    food = Category.objects.create(program=community.program, name="Food of the bench")
    lines = [
        BudgetLine.objects.create(category=food, title=f"Line {n}", is_public=True, **here)
        for n in range(12)
    ]
    Expense.objects.bulk_create(
        Expense(
            line=lines[number % 12], spent_on=today - timedelta(days=number % DAYS),
            payee="Cafe", amount=100 + number, entered_by=user, **here,
        )
        for number in range(EXPENSES)
    )  # fmt: skip


def _plan(user: Any, today: Any, here: dict[str, Any]) -> None:
    from bic.translated import Translated  # noqa: PLC0415
    from implementation.models import (  # noqa: PLC0415
        Action,
        Objective,
        Plan,
        Task,
        Topic,
        Update,
    )

    plan = Plan.objects.create(title=Translated.of("Plan"), **here)
    topics = [
        Topic.objects.create(plan=plan, position=n, title=Translated.of(f"Topic {n}"), **here)
        for n in range(5)
    ]
    objectives = [
        Objective.objects.create(topic=topics[n % 5], title=Translated.of(f"Aim {n}"), **here)
        for n in range(12)
    ]
    actions = Action.objects.bulk_create(
        Action(
            objective=objectives[n % 12], position=n, title=Translated.of(f"Strategy {n}"),
            owner=user, due_on=today + timedelta(days=n - 10), status="in_progress", **here,
        )
        for n in range(34)
    )  # fmt: skip
    tasks = Task.objects.bulk_create(
        Task(
            action=actions[n % 34], title=f"Task {n}", owner=user, position=n,
            due_on=today + timedelta(days=n % 300 - 150),
            status="done" if n % 2 else "in_progress", **here,
        )
        for n in range(TASKS)
    )  # fmt: skip
    Update.objects.bulk_create(
        Update(
            action=actions[n % 34], task=tasks[n % TASKS], day=today - timedelta(days=n % DAYS),
            status="in_progress", note=TEXT, created_by=user, **here,
        )
        for n in range(UPDATES)
    )  # fmt: skip


class _Watch:
    """Seconds of CPU of this process, and by the clock, with what it waits for."""

    def __init__(self) -> None:
        self.cpu, self.wall = -time.process_time(), -time.perf_counter()

    def stop(self) -> None:
        """Add the time of now."""
        self.cpu += time.process_time()
        self.wall += time.perf_counter()


def measured() -> dict[str, float]:
    """Seconds to freeze it in both languages and to lay it out, its pages, the memory."""
    from django.db import transaction  # noqa: PLC0415  (only after the set-up)

    from bic.days import today_in  # noqa: PLC0415
    from bic.people.models import User  # noqa: PLC0415
    from bic.reports import pdf  # noqa: PLC0415
    from bic.reports.models import Narrative  # noqa: PLC0415
    from bic.reports.services import draft_report, publish  # noqa: PLC0415
    from bic.tenancy import scope  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415

    program = Program.objects.get(slug=MANY)
    today = today_in(program)
    with scope(program), transaction.atomic():
        community = program.communities.get(slug="town-001")
        user = User.objects.get(email="bench@example.org")
        fill(community, user, today)
        start = today - timedelta(days=DAYS)
        report = draft_report(community, start, today, by=user, language="en")
        Narrative.objects.filter(report=report).update(text=TEXT * 12)
        frozen = _Watch()
        facts = publish(report, by=user).facts
        frozen.stop()
        # Other rows are measured on the same program.
        transaction.set_rollback(True)
    laid_out = _Watch()
    made = pdf.render(facts)
    laid_out.stop()
    return {
        "frozen": frozen.cpu,
        "frozen_wall": frozen.wall,
        "laid_out": laid_out.cpu,
        "laid_out_wall": laid_out.wall,
        "pages": made.pages,
        "bytes": len(made.content),
        "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
    }


def main() -> None:
    """Measure in a process of its own, so that nothing else is in its memory."""
    django.setup()
    print(json.dumps(measured()))


if __name__ == "__main__":
    main()
