"""Research reports: drafting, assembling, writing, publishing in languages, and their files."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from bic.papers.facts import Items
from bic.papers.writing import (
    DraftExists,
    NotReady,
    PublishedAlready,
    ReportPublished,
    Writing,
)
from research.completion import Completion, completion
from research.findings import BUILDERS, changes, gather, quotes
from research.models import EditionFile, ReportEdition, ReportPart, ResearchReport
from research.tasks import render_edition

__all__ = [
    "DraftExists", "NotReady", "PublishedAlready", "ReportPublished", "begin", "discard",
    "file_of", "files", "freeze", "publish", "reports", "state_in", "write",
]  # fmt: skip


class ResearchReports(Writing):
    """Reports on the research of a community."""

    paper, part, edition, file = ResearchReport, ReportPart, ReportEdition, EditionFile
    occasion = "research-report"
    mail = "research/mail/report_published"
    resource = "editions"
    told_by_data = BUILDERS

    def gather(self, paper: ResearchReport, key: str) -> dict[str, Any]:
        return gather(paper.community, key)

    def named(self, paper: ResearchReport) -> str:
        return _("What we learned in %(community)s") % {"community": paper.community.name}

    def items(self, key: str, facts: Mapping[str, Any]) -> Items:
        return changes.items(key, facts)

    def url(self, paper: ResearchReport) -> str:
        place = paper.community
        return reverse(
            "research:researchreport_detail", args=[place.program.slug, place.slug, paper.pk]
        )

    def completion(
        self,
        parts: Iterable[ReportPart],
        languages: Iterable[str],
        published: Iterable[str] = (),
    ) -> list[Completion]:
        return completion(parts, languages, published)

    def filled(self, facts: Any) -> Any:
        return quotes.filled(facts)

    def left_from(self, edition: ReportEdition) -> dict[str, Any]:
        return {"without": quotes.withdrawn(edition.facts)}


reports = ResearchReports(render_edition)
files = reports.files
begin, write, discard = reports.begin, reports.write, reports.discard
publish, freeze, state_in, file_of = (
    reports.publish, reports.freeze, reports.state_in, reports.file_of,
)  # fmt: skip
