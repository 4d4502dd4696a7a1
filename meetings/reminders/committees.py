"""Days of committees that remind somebody: reports that are due, terms that end."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from meetings.models import GroupSeat, Proposal

WEEK = timedelta(days=-reminders.FIRST)
# Finding somebody for a seat takes longer than a week.
TERM_DAYS = (-60, -14, 1)
BEFORE_TERM = timedelta(days=60)


@reminders.source("feasibility")
def reports(program: Any, today: date) -> Iterator[reminders.Due]:
    """Reports that are due: the chair of the committee, or whoever is in charge. Two queries."""
    due = list(
        Proposal.objects.filter(state=Proposal.State.STUDIED, report_on__lte=today + WEEK)
        .select_related("community", "committee")
        .order_by("pk")
    )
    chairs = GroupSeat.objects.filter(
        group__in={one.committee_id for one in due}, role=GroupSeat.Role.CHAIR
    )
    chair_of = dict(
        chairs.held().exclude(membership=None).values_list("group_id", "membership__user_id")
    )
    for one in due:
        recipient = chair_of.get(one.committee_id) or one.steward_id or one.created_by_id
        if recipient is None:
            continue
        slugs = program.slug, one.community.slug, one.pk
        yield reminders.Due(
            f"{one.pk}", recipient, one.community_id, one.report_on,
            format_lazy(_("Feasibility report: {name}"), name=lazystr(one.title)),
            reverse("meetings:proposal_detail", args=slugs),
            _("You are told because you chair the committee or look after the proposal."),
        )  # fmt: skip


@reminders.source("term")
def terms(program: Any, today: date) -> Iterator[reminders.Due]:
    """Terms that end within sixty days, or ended: whoever formed the group. One query."""
    seats = GroupSeat.objects.held().filter(until__lte=today + BEFORE_TERM, group__ended_on=None)
    seats = seats.select_related("group", "community", "membership__user").order_by("pk")
    for one in seats:
        if one.group.created_by_id is None:
            continue
        slugs = program.slug, one.community.slug, one.group_id
        yield reminders.Due(
            f"{one.pk}", one.group.created_by_id, one.community_id, one.until,
            format_lazy(_("The term of {name} ends"), name=lazystr(one.holder)),
            reverse("meetings:group_detail", args=slugs),
            _("You are told because you formed the group."),
            TERM_DAYS,
        )  # fmt: skip
