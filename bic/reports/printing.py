"""Print a page of records as PDF: any app hands over its facts and a template."""

from datetime import timedelta
from functools import partial
from typing import Any

from django.db import transaction
from django.utils import timezone, translation

from bic.documents.storage import discard
from bic.reports.making import Making
from bic.reports.models import Printout
from bic.reports.tasks import render_printout

# Long enough to come back after a weekend.
KEPT = timedelta(days=7)
# A worker that has not finished after this long is taken for dead.
LEASE = timedelta(minutes=3)


def _queue(printout: Printout) -> None:
    render_printout.delay_on_commit(program_id=printout.program_id, file_id=printout.pk)


files = Making(Printout, _queue, LEASE)


@transaction.atomic
def print_out(
    program: Any,
    *,
    by: Any,
    title: str,
    template: str,
    facts: dict[str, Any],
    permission: str,
    back_url: str,
    community: Any = None,
) -> Printout:
    """Have `facts` printed for `by` in the active language; what is printed already is reused.

    `facts` is plain JSON in words. The page of the printout is "reports:printout".
    """
    wanted = {
        "community": community,
        "title": title[:160],
        "template": template,
        "permission": permission,
        "facts": facts,
        "language": translation.get_language(),
        "requested_by": by,
    }
    for same in Printout.objects.filter(**wanted).exclude(state=Printout.State.FAILED)[:1]:
        return same
    made = Printout.objects.create(
        program=program, back_url=back_url, queued_at=timezone.now(), **wanted
    )
    _queue(made)
    return made


@transaction.atomic
def forget_old() -> int:
    """Delete this program's printouts that are older than a week, with their files; how many."""
    old = Printout.objects.filter(queued_at__lt=timezone.now() - KEPT)
    keys = [key for key in old.values_list("storage_key", flat=True) if key]
    count, _by_model = old.delete()
    for key in keys:
        transaction.on_commit(partial(discard, key))
    return count
