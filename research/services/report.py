"""Research reports: drafting, assembling, writing, publishing in languages, and their files."""

from datetime import timedelta
from functools import partial
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from bic.documents.storage import discard as discard_file
from bic.happenings import Happening, tell
from bic.notices.services import owe
from bic.querysets import hold
from bic.reports.making import Making
from bic.reports.services import to_be_told
from bic.spoken import name_of
from bic.translated import APPROVED, Translated
from bic.versions import carry_over, next_number
from research.completion import Completion, completion
from research.edition import compose
from research.findings import changes, gather, in_language, quotes
from research.models import EditionFile, ReportEdition, ReportPart, ResearchReport
from research.tasks import render_edition

Key = ReportPart.Key
# A worker that has not finished after this long is taken for dead.
LEASE = timedelta(minutes=3)


class ReportPublished(Exception):
    """Facts, order and published words of a published report do not change."""


class DraftExists(Exception):
    """A community writes one draft at a time; it is the argument."""


class NotReady(Exception):
    """A language cannot be published: its `Completion` is the argument."""


class PublishedAlready(Exception):
    """There is an edition in this language already."""


def _queue(file: EditionFile) -> None:
    render_edition.delay_on_commit(program_id=file.program_id, file_id=file.pk)


files = Making(EditionFile, _queue, LEASE, related=("edition",))


@transaction.atomic
def begin(community: Any, *, by: Any) -> ResearchReport:
    """A draft: of what is known now, or as a correction of the newest version. `DraftExists`."""
    community = hold(community)
    versions = ResearchReport.objects.filter(community=community)
    if draft := versions.drafts().first():
        raise DraftExists(draft)
    newest = versions.order_by("-number").first()
    report = ResearchReport.objects.create(
        program_id=community.program_id,
        community=community,
        number=next_number(versions),
        created_by=by,
        **{"page_size": newest.page_size} if newest else {},
    )
    if newest:
        carry_over(ReportPart.objects.filter(report=newest).in_order(), report=report)
    else:
        _first_parts(report, by)
    return report


def _first_parts(report: ResearchReport, by: Any) -> None:
    place = {"program_id": report.program_id, "community": report.community}
    title = _named_after(report.community)
    ReportPart.objects.bulk_create(
        ReportPart(
            report=report, key=key, position=number, facts=gather(report.community, key),
            text=title if key == Key.TITLE else Translated(), assembled_at=timezone.now(),
            updated_by=by, **place,
        )
        for number, key in enumerate(Key.values, 1)
    )  # fmt: skip


def _named_after(community: Any) -> Translated:
    """A first title, in every language of the program that the product speaks."""
    title = Translated()
    for code in community.program.languages:
        with translation.override(code):
            words = _("What we learned in %(community)s") % {"community": community.name}
        if code == title.original or words not in title.texts.values():
            title = title.put(code, words, APPROVED)
    return title


def _held_draft(report: ResearchReport) -> ResearchReport:
    """The draft, locked until the transaction ends. Raises `ReportPublished`."""
    found = hold(report)
    if not found.is_draft:
        raise ReportPublished(found)
    return found


@transaction.atomic
def assemble(report: ResearchReport) -> list[changes.Change]:
    """Replace the facts of a draft by those of today; what changed. Raises `ReportPublished`.

    What people wrote, the order and what is left out stay.
    """
    found, told = _held_draft(report), []
    language = translation.get_language() or "en"
    for part in ReportPart.objects.filter(report=found).in_order():
        before, part.facts = part.facts, gather(found.community, part.key)
        part.assembled_at = timezone.now()
        part.save(update_fields=["facts", "assembled_at", "updated_at"])
        change = changes.between(
            part, in_language(before, language)[0], in_language(part.facts, language)[0]
        )
        if change:
            told.append(change)
    return told


@transaction.atomic
def write(part: ReportPart, *, text: Translated, by: Any) -> ReportPart:
    """Write one text. Raises `ReportPublished` where it changes words that are published.

    That nobody else's words are lost is checked by the form.
    """
    hold(part.report)
    found = hold(part)
    for code in published_in(part.report):
        is_same = text.original == found.text.original and _state(text, code) == _state(
            found.text, code
        )
        if not is_same:
            raise ReportPublished(part.report)
    found.text, found.updated_by = text, by
    found.save(update_fields=["text", "updated_by", "updated_at"])
    return found


def _state(text: Translated, code: str) -> tuple[str, bool]:
    return text.texts.get(code, ""), text.is_ready_in(code)


def published_in(report: ResearchReport) -> list[str]:
    """Languages of its editions, the first first; one query."""
    rows = ReportEdition.objects.filter(report=report).order_by("published_at", "pk")
    return list(rows.values_list("language", flat=True))


@transaction.atomic
def move(part: ReportPart, step: int) -> None:
    """Move a part of a draft up (-1) or down (1). Raises `ReportPublished`."""
    _held_draft(part.report)
    others = [
        one for one in ReportPart.objects.filter(report=part.report).in_order()
        if not one.stands_first
    ]  # fmt: skip
    keys = [one.pk for one in others]
    if part.pk not in keys:
        return
    here = keys.index(part.pk)
    there = min(max(here + step, 0), len(keys) - 1)
    others.insert(there, others.pop(here))
    for number, one in enumerate(others, len(ReportPart.FIRST) + 1):
        if one.position != number:
            one.position = number
            one.save(update_fields=["position", "updated_at"])


@transaction.atomic
def leave_out(part: ReportPart, *, is_left_out: bool) -> None:
    """Leave a part of a draft out, or take it in again. Raises `ReportPublished`."""
    _held_draft(part.report)
    if not part.stands_first:
        part.is_left_out = is_left_out
        part.save(update_fields=["is_left_out", "updated_at"])


def state_in(report: ResearchReport, language: str) -> Completion:
    """How far one language of a report is; two queries."""
    parts = ReportPart.objects.filter(report=report).in_order()
    [found] = completion(parts, [language], published_in(report))
    return found


@transaction.atomic
def publish(report: ResearchReport, language: str, *, by: Any) -> ReportEdition:
    """Freeze an edition in a language, have its PDF made and tell the community's partners.

    Raises `PublishedAlready` and `NotReady`.
    """
    found = hold(report)
    state = state_in(found, language)
    if state.is_published:
        raise PublishedAlready(found)
    if not state.is_ready:
        raise NotReady(state)
    edition = freeze(found, language, by=by)
    file_of(edition)
    _tell(edition)
    return edition


def freeze(report: ResearchReport, language: str, *, by: Any) -> ReportEdition:
    """An edition as everything stands; its first one publishes the report."""
    parts = ReportPart.objects.filter(report=report).in_order()
    facts = compose(report, parts, language)
    edition = ReportEdition.objects.create(
        program_id=report.program_id,
        community_id=report.community_id,
        report=report,
        language=language,
        title=facts["title"]["text"][:160],
        facts=facts,
        published_by=by,
    )
    if report.is_draft:
        report.published_by, report.published_at = by, timezone.now()
        report.save(update_fields=["published_by", "published_at"])
    return edition


def _tell(edition: ReportEdition) -> None:
    community = edition.report.community
    page = reverse(
        "research:researchreport_detail",
        args=[community.program.slug, community.slug, edition.report_id],
    )
    owe(
        community.program,
        key=f"research-report-{edition.pk}",
        to=to_be_told(community, but=edition.published_by_id),
        template="research/mail/report_published",
        context={
            "edition": edition,
            "community": community,
            "language": name_of(edition.language),
        },
        url=page,
        community=community,
    )
    tell(Happening("edition.published", community, "editions", edition.pk, page))


@transaction.atomic
def file_of(edition: ReportEdition) -> EditionFile:
    """The PDF of an edition; it is made when there is none, or when a quote in it is withdrawn."""
    gone = quotes.withdrawn(edition.facts)
    rows = EditionFile.objects.select_for_update(of=("self",)).filter(edition=edition)
    file = rows.first()
    if file is not None:
        if file.state != EditionFile.State.READY or file.without == gone:
            return file
        transaction.on_commit(partial(discard_file, file.storage_key))
        file.delete()
    made = EditionFile.objects.create(
        program_id=edition.program_id,
        community_id=edition.community_id,
        edition=edition,
        without=gone,
        queued_at=timezone.now(),
    )
    _queue(made)
    return made


def ready_file(edition: ReportEdition) -> EditionFile | None:
    """The PDF that may be handed out now; two queries."""
    file = EditionFile.objects.filter(edition=edition, state=EditionFile.State.READY).first()
    if file is None or file.without != quotes.withdrawn(edition.facts):
        return None
    return file


@transaction.atomic
def discard(report: ResearchReport) -> None:
    """Delete a draft with its words; the history keeps both. Raises `ReportPublished`."""
    _held_draft(report).delete()
