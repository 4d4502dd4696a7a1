"""Reports to audiences: begun from one update, written, read by another, published or skipped."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bic.notices.services import owe
from bic.querysets import hold
from bic.reports import services as updates
from bic.reports.making import Making
from bic.reports.models import ProgressReport
from bic.reports.services import NumbersChanged
from bic.spoken import ours_for
from bic.translated import Translated
from bic.versions import next_number
from implementation import audiences
from implementation.models import Audience, AudienceFile, AudienceReport, ReportCycle
from implementation.schedule import Turn, standings_of
from implementation.tasks import render_audience_file

State = AudienceReport.State
# A worker that has not finished after this long is taken for dead.
LEASE = timedelta(minutes=3)
# They get a link when there is something new; a funder and a supervisor are sent it by hand.
TOLD = (Audience.RESIDENTS, Audience.COUNCIL)


class NotNow(Exception):
    """The report is in no state for this; somebody else may have been faster."""


class UpdateIsDraft(Exception):
    """The numbers are not frozen yet: the update that all audiences share comes first."""


class NotTranslated(Exception):
    """Words that readers would miss: the languages are the argument."""


def _queue(file: AudienceFile) -> None:
    render_audience_file.delay_on_commit(program_id=file.program_id, file_id=file.pk)


files = Making(AudienceFile, _queue, LEASE, related=("report",))


@transaction.atomic
def begin(cycle: ReportCycle, turn: Turn, *, by: Any, language: str = "") -> AudienceReport:
    """A draft for a turn, made of the update of its period, which is begun where there is none.

    One that was skipped is taken up again. Raises `NotNow` when it was begun already.
    """
    cycle = hold(cycle)
    rows = AudienceReport.objects.filter(cycle=cycle, period_start=turn.start)
    found = rows.order_by("-number").first()
    if found is not None and found.state != State.SKIPPED:
        raise NotNow(found)
    update = update_of(cycle.community, turn.start, turn.end, by=by, language=language)
    if found is not None:
        found.state, found.reason, found.skipped_by, found.report = State.DRAFT, "", None, update
        found.save()
        return found
    return AudienceReport.objects.create(
        community=cycle.community,
        cycle=cycle,
        audience=cycle.audience,
        period_start=turn.start,
        period_end=turn.end,
        due_on=turn.due_on,
        report=update,
        created_by=by,
    )


@transaction.atomic
def begin_due(community: Any, *, by: Any, today: date, language: str = "") -> list[AudienceReport]:
    """Drafts for every audience whose period is over: one update for all of one period."""
    return [
        begin(one.cycle, one.turn, by=by, language=language)
        for one in standings_of(hold(community), today)
        if one.report is None and one.waiting
    ]


def update_of(
    community: Any, start: date, end: date, *, by: Any, language: str = ""
) -> ProgressReport:
    """The newest version of the update of a period, or a draft of one."""
    rows = ProgressReport.objects.filter(
        community=community, period_start=start, period_end=end, correction=None
    )
    found = rows.order_by("-pk").first()
    if found is not None:
        return found
    return updates.draft_report(community, start, end, by=by, language=ours_for(language))


def _held(report: AudienceReport, states: Iterable[str]) -> AudienceReport:
    """The report, locked until the transaction ends. Raises `NotNow`."""
    found = hold(report, AudienceReport.objects.for_detail())
    if found.state not in states:
        raise NotNow(found)
    return found


@transaction.atomic
def write(report: AudienceReport, *, title: Translated, text: Translated) -> AudienceReport:
    """Save the words of a draft. That nobody else's are lost is checked by the form."""
    found = _held(report, [State.DRAFT])
    found.title, found.text = title, text
    found.save()
    return found


@transaction.atomic
def hand_in(report: AudienceReport, *, by: Any) -> AudienceReport:
    """Give a draft to whoever reads it before it is published, and tell them."""
    found = _held(report, [State.DRAFT])
    found.state, found.remark = State.REVIEW, ""
    found.save()
    reviewer = found.cycle.reviewer
    if reviewer and reviewer != by:
        _owe(found, "review", [reviewer])
    return found


@transaction.atomic
def send_back(report: AudienceReport, *, remark: str, by: Any) -> AudienceReport:
    """Give it back to whoever writes it, with what should be better."""
    found = _held(report, [State.REVIEW])
    found.state, found.remark = State.DRAFT, remark
    found.save()
    owner = found.cycle.owner or found.created_by
    if owner and owner != by:
        _owe(found, "back", [owner])
    return found


@transaction.atomic
def publish(report: AudienceReport, *, by: Any, seen: str = "") -> AudienceReport:
    """Freeze it in every language of its readers, and have its files made.

    `seen` is the fingerprint (`audiences.seen_of`) of what somebody looked at. For the committee
    the update is published with it. Raises `NotNow`, `UpdateIsDraft`, `NotTranslated`, and
    `NumbersChanged` when records moved since then or meanwhile.
    """
    found = _held(report, AudienceReport.OPEN)
    update: Any = found.report
    was_draft = update.is_draft
    if was_draft:
        if found.audience != Audience.COMMITTEE:
            raise UpdateIsDraft(update)
        found.report = updates.publish(update, by=by, seen=seen)
    facts = audiences.facts_of(found)
    if not was_draft and seen and audiences.fingerprint(facts) != seen:
        raise NumbersChanged(found)
    if missing := missing_in(found, list(facts)):
        raise NotTranslated(missing)
    if audiences.facts_of(found) != facts:
        raise NumbersChanged(found)
    found.facts, found.state = facts, State.PUBLISHED
    found.published_by, found.published_at = by, timezone.now()
    found.save()
    _make_files(found, list(facts))
    if found.audience in TOLD:
        _owe(found, "published", updates.to_be_told(found.community, but=by.pk))
    return found


def missing_in(report: AudienceReport, languages: list[str]) -> list[str]:
    """Those of `languages` whose readers would get words in another one."""
    found = [*report.title.missing(languages), *report.text.missing(languages)]
    return [code for code in languages if code in found]


def _make_files(report: AudienceReport, languages: list[str]) -> None:
    for code in languages:
        for form in audiences.formats_of(report, code):
            file = AudienceFile.objects.create(
                program_id=report.program_id,
                community_id=report.community_id,
                report=report,
                language=code,
                format=form,
                queued_at=timezone.now(),
            )
            _queue(file)


@transaction.atomic
def skip(cycle: ReportCycle, turn: Turn, *, reason: str, by: Any) -> AudienceReport:
    """Say why an audience is not told of a period. Raises `NotNow` when it was begun meanwhile."""
    cycle = hold(cycle)
    if AudienceReport.objects.filter(cycle=cycle, period_start=turn.start).exists():
        raise NotNow(cycle)
    return AudienceReport.objects.create(
        community=cycle.community,
        cycle=cycle,
        audience=cycle.audience,
        period_start=turn.start,
        period_end=turn.end,
        due_on=turn.due_on,
        state=State.SKIPPED,
        reason=reason,
        skipped_by=by,
        created_by=by,
    )


@transaction.atomic
def give_up(report: AudienceReport, *, reason: str, by: Any) -> AudienceReport:
    """Skip what was begun; its words stay, and it may be taken up again. Raises `NotNow`."""
    found = _held(report, AudienceReport.OPEN)
    found.state, found.reason, found.skipped_by = State.SKIPPED, reason, by
    found.save()
    return found


@transaction.atomic
def take_up(report: AudienceReport, *, by: Any, language: str = "") -> AudienceReport:
    """Write after all what was skipped. Raises `NotNow`."""
    found = _held(report, [State.SKIPPED])
    turn = Turn(found.period_start, found.period_end, found.due_on)
    return begin(found.cycle, turn, by=by, language=language)


@transaction.atomic
def correct(report: AudienceReport, *, by: Any) -> AudienceReport:
    """A draft of the next version, of the newest version of its update, with the same words.

    Raises `NotNow` for one that is not published or has a correction.
    """
    old = _held(report, [State.PUBLISHED])
    rows = AudienceReport.objects.filter(cycle=old.cycle, period_start=old.period_start)
    if rows.filter(corrects=old).exists():
        raise NotNow(old)
    return AudienceReport.objects.create(
        community=old.community,
        cycle=old.cycle,
        audience=old.audience,
        number=next_number(rows),
        corrects=old,
        period_start=old.period_start,
        period_end=old.period_end,
        due_on=old.due_on,
        report=update_of(old.community, old.period_start, old.period_end, by=by),
        title=old.title,
        text=old.text,
        created_by=by,
    )


def _owe(report: AudienceReport, what: str, to: Iterable[Any]) -> None:
    """Owe people a word about a report; the key names its state, so that nobody is told twice."""
    community = report.community
    owe(
        community.program,
        key=f"audience-report-{report.pk}-{what}-{timezone.now():%Y%m%d%H%M%S}",
        to=to,
        template=f"implementation/mail/audience_{what}",
        context={"report": report, "community": community},
        url=reverse(
            "implementation:audiencereport_detail",
            args=[community.program.slug, community.slug, report.pk],
        ),
        community=community,
    )
