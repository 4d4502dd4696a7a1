"""Drafting, writing, publishing, correcting a report, and the life of its file."""

from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import ProtectedError
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from bic.happenings import Happening, tell
from bic.notices.services import owe
from bic.people.models import Membership
from bic.querysets import hold
from bic.reports.layout import compose, fingerprint, period_in_words
from bic.reports.making import Making
from bic.reports.models import Narrative, Part, ProgressReport, ReportFile
from bic.reports.sections import Period
from bic.reports.tasks import render_report

# A worker that has not finished after this long is taken for dead.
LEASE = timedelta(minutes=3)


class ReportPublished(Exception):
    """A published report does not change; correct it by a new version."""


class NumbersChanged(Exception):
    """The records moved since somebody looked, or while they were read; nothing is published."""


class StillUsed(Exception):
    """Something is made of the draft, so it stays."""


class NotCorrectable(Exception):
    """Only a published report can be corrected, and only once."""


@transaction.atomic
def draft_report(
    community: Any,
    start: date,
    end: date,
    *,
    by: Any,
    language: str,
    page_size: str = ProgressReport.PageSize.LETTER,
    title: str = "",
) -> ProgressReport:
    """A new draft for the days `start` to `end`, both included.

    Without `title` it is named after its community and period.
    """
    if not title:
        with translation.override(language):
            period = period_in_words(Period(start, end))
            title = _("%(community)s, %(period)s") % {"community": community, "period": period}
    report = ProgressReport.objects.create(
        community=community,
        program=community.program,
        title=title,
        period_start=start,
        period_end=end,
        language=language,
        page_size=page_size,
        created_by=by,
    )
    # All parts exist from the start, so that two first writers do not miss each other.
    for part in Part:
        Narrative.objects.create(
            report=report, community=community, program_id=report.program_id, part=part
        )
    return report


def _locked_draft(report: ProgressReport) -> ProgressReport:
    """The draft, locked until the transaction ends. Raises `ReportPublished`."""
    found = hold(report)
    if not found.is_draft:
        raise ReportPublished(found)
    return found


@transaction.atomic
def save_narrative(narrative: Narrative, *, text: str, by: Any) -> Narrative:
    """Write one part of a draft. Raises `ReportPublished`.

    That nobody else's words are lost is checked by `NarrativeForm`.
    """
    _locked_draft(narrative.report)
    narrative.text = text
    narrative.updated_by = by
    narrative.save()
    return narrative


@transaction.atomic
def publish(report: ProgressReport, *, by: Any, seen: str = "") -> ProgressReport:
    """Freeze a draft, have its PDF made and tell the community's collaborators.

    They get a link, never the file. `seen` is the fingerprint of the facts that somebody looked
    at. Raises `ReportPublished` and `NumbersChanged`.
    """
    found = _locked_draft(report)
    found.facts = _frozen(found, seen)
    found.state = ProgressReport.State.PUBLISHED
    found.published_by = by
    found.published_at = timezone.now()
    found.save()
    file = ReportFile.objects.create(
        report=found,
        community_id=found.community_id,
        program_id=found.program_id,
        queued_at=timezone.now(),
    )
    _queue(file)
    _tell(found)
    return found


def _frozen(report: ProgressReport, seen: str) -> dict[str, Any]:
    """Facts in the language of the report, and under "in" in the others of its readers.

    Sections ask the records one after the other. They are asked again at the end: what says the
    same twice was true all the while, in every language.
    """
    facts = compose(report)
    if seen and fingerprint(facts) != seen:
        raise NumbersChanged(report)
    others = [
        code for code, _name in settings.LANGUAGES
        if code in report.program.languages and code != report.language
    ]  # fmt: skip
    elsewhere = {code: compose(report, language=code) for code in others}
    if compose(report) != facts:
        raise NumbersChanged(report)
    return facts | {"in": elsewhere}


def to_be_told(community: Any, *, but: int | None) -> list[Any]:
    """The community's partners and its facilitator, who read what is published; not `but`."""
    memberships = (
        Membership.objects.filter(community=community).taking_part().select_related("user")
    )
    people = {m.user_id: m.user for m in memberships}
    if community.facilitator:
        people[community.facilitator_id] = community.facilitator
    people.pop(but, None)
    return [person for person in people.values() if person.is_active]


def _tell(report: ProgressReport) -> None:
    """Owe the community's partners and its facilitator the link to a new report; tools too."""
    community = report.community
    page = reverse("reports:detail", args=[community.program.slug, community.slug, report.pk])
    owe(
        community.program,
        key=f"report-{report.pk}-published",
        to=to_be_told(community, but=report.published_by_id),
        template="reports/mail/published",
        context={"report": report, "community": community},
        url=page,
        community=community,
    )
    tell(Happening("report.published", community, "reports", report.pk, page))


def _queue(file: ReportFile) -> None:
    render_report.delay_on_commit(program_id=file.program_id, file_id=file.pk)


files = Making(ReportFile, _queue, LEASE, related=("report",))


@transaction.atomic
def correct(report: ProgressReport, *, by: Any) -> ProgressReport:
    """A draft of the next version, with the same period and words.

    Raises `NotCorrectable` for a draft and for a version that has a correction.
    """
    old = hold(report)
    if old.is_draft or ProgressReport.objects.filter(corrects=old).exists():
        raise NotCorrectable(old)
    new = draft_report(
        old.community,
        old.period_start,
        old.period_end,
        by=by,
        language=old.language,
        page_size=old.page_size,
        title=old.title,
    )
    new.number = old.number + 1
    new.corrects = old
    new.save()
    for told in Narrative.objects.filter(report=old).exclude(text=""):
        Narrative.objects.filter(report=new, part=told.part).update(
            text=told.text, updated_by=told.updated_by
        )
    return new


@transaction.atomic
def discard(report: ProgressReport) -> None:
    """Delete a draft with its words; the history keeps both.

    Raises `ReportPublished`, and `StillUsed` where something is made of it.
    """
    try:
        _locked_draft(report).delete()
    except ProtectedError as used:
        raise StillUsed(report) from used
