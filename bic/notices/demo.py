"""Reminders of the demo: two weeks of them in the inboxes, and today's on their way."""

from datetime import datetime, time, timedelta
from typing import Any

from bic.blueprint.models import StepRecord
from bic.notices import reminders
from bic.notices.models import Notice

DAYS = 14
# What is older has been read.
READ_DAYS = 5


def load(demo: Any) -> None:
    """Give a partner a step that is due soon, and owe what was due on the way here."""
    step = (
        StepRecord.objects.open()
        .filter(community=demo.communities["mill-fork"], planned_on__isnull=False)
        .order_by("planned_on", "pk")
        .first()
    )
    if step:
        step.owner = demo.people["lucia"]
        step.planned_on = demo.today + timedelta(days=7)
        step.save(update_fields=["owner", "planned_on"])
    for days_ago in range(DAYS, 0, -1):
        _remind_on(demo, days_ago)
    reminders.owe_reminders(demo.program, demo.today)


def _remind_on(demo: Any, days_ago: int) -> None:
    """As if beat had run then: mailed on that morning."""
    day = demo.today - timedelta(days=days_ago)
    morning = datetime.combine(day, time(7, 30), tzinfo=demo.program.tzinfo)
    reminders.owe_reminders(demo.program, day)
    Notice.objects.to_mail().update(
        created_at=morning,
        mailed_at=morning + timedelta(minutes=1),
        read_at=morning + timedelta(hours=2) if days_ago > READ_DAYS else None,
    )
