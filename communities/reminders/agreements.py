"""Days of agreements that remind somebody: to sign, to owe, to renew."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from communities.models import Agreement, Obligation

State = Agreement.State
# Days before the end on which renewal is called to mind, and the week for deciding.
AHEAD = (180, 90, 30)
WEEK = timedelta(days=-reminders.FIRST)


@reminders.source("agreement_signing")
def due_signatures(program: Any, today: date) -> Iterator[reminders.Due]:
    """Days by which agreements should be signed, to whoever looks after them; one query."""
    waiting = Agreement.objects.filter(
        state=State.OUT, owner__isnull=False, sign_by__lte=today + WEEK
    )
    for agreement in waiting.select_related("community").order_by("pk"):
        subject = format_lazy(_("Signatures under {title}"), title=agreement.title)
        yield _due(program, f"{agreement.pk}", agreement, agreement.sign_by, subject)


@reminders.source("agreement_renewal")
def due_renewals(program: Any, today: date) -> Iterator[reminders.Due]:
    """Agreements that end in half a year, in three months and in a month; one query.

    Each is called to mind once, as something to decide within a week.
    """
    ending = Agreement.objects.originals().filter(
        state=State.SIGNED,
        owner__isnull=False,
        ends_on__range=(today, today + timedelta(days=AHEAD[0])),
    )
    for agreement in ending.select_related("community").order_by("pk"):
        ends_on: Any = agreement.ends_on
        left = (ends_on - today).days
        ahead = min(days for days in AHEAD if days >= left)
        day = ends_on - timedelta(days=ahead) + WEEK
        # Later than this week it would be called late, which it is not.
        if today < day:
            subject = format_lazy(
                _("Renew or end {title}, which ends on {day}"),
                title=agreement.title,
                day=lazystr(date_format(ends_on, "DATE_FORMAT")),
            )
            yield _due(program, f"{agreement.pk}-{ahead}", agreement, day, subject)


@reminders.source("obligation")
def due_obligations(program: Any, today: date) -> Iterator[reminders.Due]:
    """What is owed under signed agreements, to who sees to it; one query."""
    owed = Obligation.objects.in_force().filter(owner__isnull=False, next_due_on__lte=today + WEEK)
    for one in owed.select_related("agreement", "community").order_by("pk"):
        subject = format_lazy("{title}, {community}", title=one.title, community=one.community.name)
        url = reverse(
            "communities:obligation_detail", args=[program.slug, one.community.slug, one.pk]
        )
        owner_id: Any = one.owner_id
        day: Any = one.next_due_on
        yield reminders.Due(f"{one.pk}", owner_id, one.community_id, day, subject, url)


def _due(program: Any, key: str, agreement: Agreement, day: Any, subject: Any) -> reminders.Due:
    slugs = [program.slug, agreement.community.slug, agreement.pk]
    url = reverse("communities:agreement_detail", args=slugs)
    owner_id: Any = agreement.owner_id
    return reminders.Due(key, owner_id, agreement.community_id, day, subject, url)
