"""Waves as pages, reports and reminders tell of them, as plain values in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from bic.people.models import Membership, User
from bic.privacy import Cell, Shown, threshold_of
from bic.surveys.models import Survey, Version
from bic.surveys.progress import people_of
from bic.surveys.standing import STATE_TAGS, STATES
from evaluations.models import Indicator, Reading, Wave, WaveSurvey
from planning.models import Member

STEPS = {Wave.Kind.BASELINE: "R4", Wave.Kind.YEAR_1: "C5", Wave.Kind.YEAR_3: "M3"}
WORDS = {
    "scheduled": gettext_lazy("Scheduled"),
    "open": pgettext_lazy("wave", "Open"),
    "closed": pgettext_lazy("wave", "Closed"),
    "locked": pgettext_lazy("wave", "Locked"),
}
TAGS = {"scheduled": "line", "open": "ok", "closed": "pine", "locked": "pine"}


@dataclass(frozen=True)
class Instrument:
    """A survey of a wave: how far it is, in words, and how many answered, as all may know it."""

    pk: int
    survey: Survey
    state: Any
    tag: str
    people: Cell
    is_published: bool


@dataclass(frozen=True)
class DueReading:
    """An indicator that is read in each wave, and its reading in this one, or None."""

    indicator: Indicator
    reading: Reading | None


def sentence(wave: Wave, today: date) -> str:
    """When it opens and closes, and whether that is late."""
    days = {"first": date_format(wave.opens_on), "last": date_format(wave.closes_on)}
    if wave.locked_at:
        day = date_format(timezone.localtime(wave.locked_at).date())
        return _("Locked on %(day)s. Readings, marks and answers stay as they are.") % {"day": day}
    if wave.closed_at:
        day = date_format(timezone.localtime(wave.closed_at).date())
        return _("Closed on %(day)s.") % {"day": day}
    if wave.opened_at and wave.closes_on < today:
        return _("Open. It should have been closed on %(last)s.") % days
    if wave.opened_at:
        return _("Open until %(last)s.") % days
    if wave.opens_on < today:
        return _("It should have been opened on %(first)s.") % days
    return _("It opens on %(first)s and closes on %(last)s.") % days


def instruments_of(wave: Wave, program: Any) -> list[Instrument]:
    """What a wave asks, in the order in which it was added; three queries."""
    rows = list(WaveSurvey.objects.filter(wave=wave).select_related("survey").order_by("pk"))
    surveys = [one.survey for one in rows]
    for survey in surveys:
        survey.program = program
    versions = Version.objects.published().filter(survey__in=surveys).order_by()
    published = set(versions.values_list("survey_id", flat=True))
    people = people_of(surveys, threshold_of(program))
    return [
        Instrument(
            one.pk, one.survey, STATES[one.survey.state], STATE_TAGS[one.survey.state],
            people.get(one.survey_id, Shown(0)), one.survey_id in published,
        )
        for one in rows
    ]  # fmt: skip


def to_ask_again(wave: Wave, instruments: Iterable[Instrument]) -> list[Survey]:
    """Surveys of earlier waves, the newest of each, that this wave does not ask; one query."""
    rows = WaveSurvey.objects.filter(
        community_id=wave.community_id, wave__opens_on__lt=wave.opens_on,
        survey__opened_at__isnull=False,
    )  # fmt: skip
    surveys = [one.survey for one in rows.select_related("survey").order_by("pk")]
    asked = {one.survey.earlier_id for one in instruments} | {one.earlier_id for one in surveys}
    return [one for one in surveys if one.pk not in asked]


def readings_due(wave: Wave) -> list[DueReading]:
    """The indicators in use and what was read of them in a wave; two queries."""
    readings = {one.indicator_id: one for one in Reading.objects.filter(wave=wave)}
    rows = Indicator.objects.filter(community_id=wave.community_id).in_use().for_list()
    return [DueReading(one, readings.get(one.pk)) for one in rows]


def collaborators(community: Any) -> Any:
    """Who takes part in a community: its partners, and the facilitator, by name."""
    rows = Membership.objects.taking_part().filter(community=community)
    people = rows.people()
    if community.facilitator_id:
        people |= User.objects.filter(pk=community.facilitator_id)
    return people.distinct()


def team_without_account(community: Any, today: date) -> Any:
    """People on the team whose work is for a community, and who have an address alone; by name."""
    rows = Member.objects.on_team(today).serving(community, today)
    return rows.filter(user=None).exclude(email="").order_by("name", "pk")
