"""Schedule waves, choose what they ask, open, close and lock them."""

from collections.abc import Collection
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from bic.blueprint.collecting import NoApprovedPlan, may_collect
from bic.days import today_in
from bic.querysets import hold
from bic.surveys.models import Survey, Version
from bic.surveys.services import collection, instrument
from bic.surveys.services.ready import write
from evaluations.models import Wave, WaveSurvey
from evaluations.processsurvey import CONSENT, QUESTIONS
from evaluations.renewal import YEARS, newest_agreement, renewal_of

Kind, Purpose = Wave.Kind, Survey.Purpose
OPEN_FOR = relativedelta(months=2)


class WaveLocked(Exception):
    """The wave is locked, so what belongs to it stays."""


class NotNow(Exception):
    """The wave was opened, closed or locked meanwhile, or not yet."""


class TakenAlready(Exception):
    """The survey belongs to a wave already, or this wave has one like it."""


class StillOpen(Exception):
    """`surveys` of the wave take answers, so it cannot be locked."""

    def __init__(self, surveys: list[Survey]) -> None:
        super().__init__(surveys)
        self.surveys = surveys


class RenewedAgain(Exception):
    """Another agreement was signed or a wave opened meanwhile, or somebody has decided already."""


@transaction.atomic
def schedule(community: Any, *, begins_on: date, owner: Any = None) -> list[Wave]:
    """The three waves of a community, from the day on which its agreement begins; the new ones.

    The baseline opens at once. What stands already stays as it is, so that it may be called
    again.
    """
    community = hold(community)
    today, agreement = today_in(community.program), newest_agreement(community)
    standing = set(Wave.objects.filter(community=community).values_list("kind", flat=True))
    made = []
    for kind, years in YEARS.items():
        opens_on = begins_on + relativedelta(years=years) if years else today
        if kind not in standing:
            made.append(
                Wave.objects.create(
                    program_id=community.program_id, community=community, kind=kind,
                    opens_on=opens_on, closes_on=opens_on + OPEN_FOR, owner=owner,
                    counted_from=agreement,
                )
            )  # fmt: skip
    return made


@transaction.atomic
def follow(community: Any, *, agreement: int, chosen: Collection[int]) -> list[Wave]:
    """Count waves from a later agreement; those that moved.

    `agreement` is the key of the one that somebody read about, `chosen` holds the keys of waves.
    Waves that are not chosen keep their days and are not asked about again. The history of each
    wave has its days before. Raises `RenewedAgain`.
    """
    renewal = renewal_of(hold(community))
    if renewal is None or renewal.agreement.pk != agreement:
        raise RenewedAgain(community)
    moved = []
    for move in renewal.moves:
        wave = hold(move.wave)
        if wave.opened_at is not None:
            raise RenewedAgain(community)
        wave.counted_from = renewal.agreement
        if wave.pk in chosen:
            wave.opens_on, wave.closes_on = move.opens_on, move.closes_on
            moved.append(wave)
        wave.save(update_fields=["counted_from", "opens_on", "closes_on"])
    return moved


def held_wave(wave: Wave) -> Wave:
    """The wave, held until the transaction ends. Raises `WaveLocked`."""
    found = hold(wave, Wave.objects.select_related("program", "community__program"))
    if found.locked_at is not None:
        raise WaveLocked(found)
    return found


def surveys_of(wave: Wave) -> list[Survey]:
    """What a wave asks, in the order in which it was added; one query."""
    rows = WaveSurvey.objects.filter(wave=wave).select_related("survey__program")
    return [one.survey for one in rows.order_by("pk")]


@transaction.atomic
def add_survey(wave: Wave, survey: Survey) -> WaveSurvey:
    """Let a wave ask a survey of its community. Raises `WaveLocked` and `TakenAlready`."""
    wave, survey = held_wave(wave), hold(survey)
    if WaveSurvey.objects.filter(survey=survey).exists():
        raise TakenAlready(survey)
    return WaveSurvey.objects.create(
        program_id=wave.program_id, community_id=wave.community_id, wave=wave, survey=survey
    )


@transaction.atomic
def take_off(one: WaveSurvey) -> None:
    """Take a survey off a wave; the survey itself stays. Raises `WaveLocked`."""
    held_wave(one.wave)
    one.delete()


def purpose_in(wave: Wave, earlier: Survey) -> str:
    """What a survey is for when it is asked again in a wave."""
    if earlier.purpose == Purpose.PROCESS:
        return Purpose.PROCESS
    return Purpose.OUTCOME if wave.kind == Kind.YEAR_3 else Purpose.OTHER


@transaction.atomic
def ask_again(wave: Wave, earlier: Survey, *, by: Any) -> Survey:
    """Begin the next wave of a survey in this wave: the same items by their keys.

    Raises `WaveLocked`, and `TakenAlready` when this wave asks it already.
    """
    wave = held_wave(wave)
    if WaveSurvey.objects.filter(wave=wave, survey__earlier=earlier).exists():
        raise TakenAlready(earlier)
    first = earlier
    while first.earlier:
        first = first.earlier
    with translation.override(earlier.original):
        title = f"{first.title[:130]}, {wave.get_kind_display()}"
    survey = instrument.next_wave(earlier, by=by, title=title, purpose=purpose_in(wave, earlier))
    add_survey(wave, survey)
    return survey


@transaction.atomic
def begin_process(wave: Wave, *, by: Any) -> Survey:
    """Begin the process survey of a wave, with the suggested items in English and Spanish.

    Raises `WaveLocked`, and `TakenAlready` when the wave has one.
    """
    wave = held_wave(wave)
    if WaveSurvey.objects.filter(wave=wave, survey__purpose=Purpose.PROCESS).exists():
        raise TakenAlready(wave)
    community = wave.community
    title = _("How we work together in %(community)s") % {"community": community.name}
    survey = instrument.begin(
        wave.program, by=by, community=community, title=title[:160], purpose=Purpose.PROCESS,
        original="en", languages=["es"],
    )  # fmt: skip
    write(survey, CONSENT, QUESTIONS, by=by)
    add_survey(wave, survey)
    return survey


@transaction.atomic
def open_wave(wave: Wave, *, by: Any) -> list[Survey]:
    """Open a wave with its surveys that are published; those that are not, to be opened later.

    Raises `NotNow`, `WaveLocked`, and `NoApprovedPlan` while the evaluation plan is not approved
    and no director opened the gate with a reason.
    """
    wave = held_wave(wave)
    if wave.opened_at is not None:
        raise NotNow(wave)
    if not may_collect(wave.community):
        raise NoApprovedPlan(wave)
    wave.opened_at, wave.opened_by = timezone.now(), by
    wave.save(update_fields=["opened_at", "opened_by"])
    waiting = []
    for survey in surveys_of(wave):
        is_published = Version.objects.filter(survey=survey).published().exists()
        if not is_published or survey.is_expired:
            waiting.append(survey)
        elif survey.opened_at is None:
            collection.open_survey(survey, by=by)
    return waiting


@transaction.atomic
def close_wave(wave: Wave, *, by: Any) -> Wave:
    """Close a wave with all its surveys that are open. Raises `NotNow` and `WaveLocked`."""
    wave = held_wave(wave)
    if wave.opened_at is None or wave.closed_at is not None:
        raise NotNow(wave)
    for survey in surveys_of(wave):
        if survey.opened_at is not None and survey.closed_at is None:
            collection.close_survey(survey, by=by)
    wave.closed_at, wave.closed_by = timezone.now(), by
    wave.save(update_fields=["closed_at", "closed_by"])
    return wave


@transaction.atomic
def lock_wave(wave: Wave, *, by: Any) -> Wave:
    """Let readings, marks and answers of a closed wave stay as they are, for ever.

    A survey that was never opened is taken off. Raises `NotNow`, `WaveLocked`, `StillOpen`.
    """
    wave = held_wave(wave)
    if wave.closed_at is None:
        raise NotNow(wave)
    surveys = surveys_of(wave)
    still = [one for one in surveys if one.opened_at is not None and one.closed_at is None]
    if still:
        raise StillOpen(still)
    for survey in surveys:
        if survey.opened_at is not None:
            collection.lock_survey(survey)
    WaveSurvey.objects.filter(wave=wave, survey__opened_at=None).delete()
    wave.locked_at, wave.locked_by = timezone.now(), by
    wave.save(update_fields=["locked_at", "locked_by"])
    return wave
