"""What Celery does for notices: remind, sum up, find what is unsent, and mail it.

Beat queues the ones without arguments. The database is the truth: whatever the
broker or a worker loses is found again, and nothing is mailed twice because a
task ran twice (see `outbox.send` for the one exception).
"""

from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.utils import timezone

from bic.days import today_in
from bic.notices import digests, outbox, reminders
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.tasks import TenantTask


@shared_task(base=DjangoTask)
def queue_notices() -> None:
    """Hand every unsent notice to a worker. Beat runs this each minute.

    Running it twice is harmless: what was handed over just now is left out, and
    a notice that is handed over twice is mailed once.
    """
    for program in Program.objects.order_by("pk"):
        with scope(program):
            outbox.queue_unsent(timezone.now())


@shared_task(base=TenantTask)
def send_notice(*, program_id: int, notice_id: int) -> None:
    """Mail one notice.

    Running it twice is harmless, even at the same moment: a sent notice is
    skipped, and one that another worker holds is locked and left to it.
    """
    outbox.send(notice_id, timezone.now())


@shared_task(base=DjangoTask)
def owe_reminders() -> None:
    """Have the reminders of every program owed. Beat runs this every five minutes.

    Running it twice is harmless because `owe_program_reminders` is. Each program
    is a task of its own, so that trouble in one does not stop the others.
    """
    for program_id in Program.objects.order_by("pk").values_list("pk", flat=True):
        owe_program_reminders.delay(program_id=program_id)


@shared_task(base=TenantTask)
def owe_program_reminders(*, program_id: int) -> None:
    """Owe what is due today in one program.

    Running it twice is harmless: the key of a reminder holds what is due, when,
    and which of its reminders it is, and each key is owed to a person once.
    """
    program = Program.objects.get(pk=program_id)
    reminders.owe_reminders(program, today_in(program))


@shared_task(base=DjangoTask)
def queue_digests() -> None:
    """Have the daily summaries written whose hour has come. Beat runs this every ten minutes.

    Running it twice is harmless because `owe_digest` is.
    """
    for program in Program.objects.order_by("pk"):
        with scope(program):
            due = digests.due_preferences(program, timezone.now())
        for preference_id in due:
            owe_digest.delay(program_id=program.pk, preference_id=preference_id)


@shared_task(base=TenantTask)
def owe_digest(*, program_id: int, preference_id: int) -> None:
    """Write one person's daily summary.

    Running it twice is harmless: the preference is locked and remembers the day.
    """
    digests.owe_digest(preference_id, timezone.now())
