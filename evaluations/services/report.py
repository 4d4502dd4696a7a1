"""Reports of waves: drafting, assembling, writing, publishing in languages, and their files."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from bic.papers.completion import Completion
from bic.papers.facts import Items
from bic.papers.writing import Writing
from evaluations.completion import completion
from evaluations.findings import BUILDERS, gather, items
from evaluations.models import (
    EvaluationEdition,
    EvaluationFile,
    EvaluationPart,
    EvaluationReport,
    Wave,
)
from evaluations.tasks import render_edition


class WaveNotClosed(Exception):
    """While people still answer, no number may be written down; the wave is the argument."""


class EvaluationReports(Writing):
    """Reports on a wave."""

    paper, part = EvaluationReport, EvaluationPart
    edition, file = EvaluationEdition, EvaluationFile
    about = "wave"
    occasion = "evaluation-report"
    mail = "evaluations/mail/report_published"
    resource = "evaluation_editions"
    told_by_data = BUILDERS

    @transaction.atomic
    def begin(self, about: Wave, *, by: Any) -> EvaluationReport:
        """A draft, once the wave is closed. Raises `WaveNotClosed` and `DraftExists`."""
        if about.closed_at is None:
            raise WaveNotClosed(about)
        return super().begin(about, by=by)

    def gather(self, paper: EvaluationReport, key: str) -> dict[str, Any]:
        return gather(paper.wave, key)

    def named(self, paper: EvaluationReport) -> str:
        return _("%(community)s: what the evaluation found, %(wave)s") % {
            "community": paper.community.name, "wave": paper.wave,
        }  # fmt: skip

    def items(self, key: str, facts: Mapping[str, Any]) -> Items:
        return items(facts)

    def url(self, paper: EvaluationReport) -> str:
        place = paper.community
        return reverse(
            "evaluations:evaluationreport_detail", args=[place.program.slug, place.slug, paper.pk]
        )

    def completion(
        self,
        parts: Iterable[EvaluationPart],
        languages: Iterable[str],
        published: Iterable[str] = (),
    ) -> list[Completion]:
        return completion(parts, languages, published)

    def compose(
        self, paper: EvaluationReport, parts: Iterable[EvaluationPart], language: str
    ) -> dict[str, Any]:
        told = super().compose(paper, parts, language)
        with translation.override(told["words"]):
            return told | {"wave": str(paper.wave)}


reports = EvaluationReports(render_edition)
