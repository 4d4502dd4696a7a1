"""What can be counted of meetings, ideas, proposals and decisions."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import Count, QuerySet, Sum
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.measures import Measured, measure
from meetings.models import Decision, Idea, Meeting, Proposal


def _held(community: Any, since: date | None, until: date) -> QuerySet[Meeting]:
    zone = community.program.tzinfo
    ends = datetime.combine(until + timedelta(days=1), time(), tzinfo=zone)
    rows = Meeting.objects.filter(community=community, starts_at__lt=ends).held().announced()
    if since:
        rows = rows.filter(starts_at__gte=datetime.combine(since, time(), tzinfo=zone))
    return rows


def _within(rows: QuerySet[Any], name: str, since: date | None, until: date) -> QuerySet[Any]:
    """Those whose day in column `name` counts."""
    rows = rows.filter(**{f"{name}__lte": until})
    return rows.filter(**{f"{name}__gte": since}) if since else rows


def _page(community: Any, name: str) -> str:
    return reverse(f"meetings:{name}", args=[community.program.slug, community.slug])


@measure(
    "meetings.held",
    name=gettext_lazy("Meetings held"),
    formula=gettext_lazy("Meetings that took place and were announced."),
)
def held(community: Any, since: date | None, until: date) -> Measured:
    """How many took place."""
    found = _held(community, since, until).count()
    return Measured(Decimal(found), address=_page(community, "meeting_list"))


@measure(
    "meetings.people",
    name=gettext_lazy("People at meetings"),
    formula=gettext_lazy(
        "People counted at the door, added up over the meetings that took place and were "
        "announced; somebody who came twice counts twice."
    ),
    counts_people=True,
)
def people(community: Any, since: date | None, until: date) -> Measured:
    """How many came, added up; meetings where nobody counted are left out."""
    found = _held(community, since, until).aggregate(
        people=Sum("people_count"), counted=Count("people_count")
    )
    page = _page(community, "meeting_list")
    if not found["counted"]:
        return Measured(None, why=_("Nobody was counted at a meeting."), address=page)
    return Measured(Decimal(found["people"]), address=page)


@measure(
    "meetings.languages",
    name=gettext_lazy("Languages interpreted at meetings"),
    formula=gettext_lazy("Different languages into which at least one meeting was interpreted."),
)
def languages(community: Any, since: date | None, until: date) -> Measured:
    """Into how many languages meetings were interpreted."""
    spoken = _held(community, since, until).values_list("interpreted", flat=True)
    different = {code for codes in spoken for code in codes}
    return Measured(Decimal(len(different)), address=_page(community, "meeting_list"))


@measure(
    "meetings.ideas",
    name=gettext_lazy("Ideas gathered"),
    formula=gettext_lazy("Ideas that people told and that somebody checked."),
)
def ideas(community: Any, since: date | None, until: date) -> Measured:
    """How many ideas came in."""
    rows = Idea.objects.filter(community=community).exclude(checked_at=None)
    found = _within(rows, "told_on", since, until).count()
    return Measured(Decimal(found), address=_page(community, "idea_list"))


@measure(
    "meetings.proposals",
    name=gettext_lazy("Proposals that were decided"),
    formula=gettext_lazy("Proposals that were adopted, parked or declined."),
)
def proposals(community: Any, since: date | None, until: date) -> Measured:
    """How many proposals have an outcome."""
    rows = Proposal.objects.filter(community=community, state__in=Proposal.DECIDED)
    found = _within(rows, "decided_on", since, until).count()
    return Measured(Decimal(found), address=_page(community, "proposal_list"))


@measure(
    "meetings.adopted",
    name=gettext_lazy("Decisions that adopted something"),
    formula=gettext_lazy("Decisions with the outcome “adopted”, without those replaced later."),
)
def adopted(community: Any, since: date | None, until: date) -> Measured:
    """How many decisions adopted something and still stand."""
    replaced = Decision.objects.filter(community=community, decided_on__lte=until)
    replaced = replaced.exclude(replaces=None).values("replaces")
    rows = Decision.objects.filter(community=community, outcome=Decision.Outcome.ADOPTED)
    found = _within(rows.exclude(pk__in=replaced), "decided_on", since, until).count()
    return Measured(Decimal(found), address=_page(community, "decision_list"))
