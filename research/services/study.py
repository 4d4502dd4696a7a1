"""What people do with studies: open and close them, and write the next version of a guide."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.blueprint.collecting import NoApprovedPlan, collect_early, may_collect
from bic.querysets import hold
from bic.surveys.models import Survey
from bic.versions import next_number
from research.models import Guide, Study


class ConsentMissing(Exception):
    """Some languages of the study have no approved consent text: `languages`."""

    def __init__(self, languages: list[str]) -> None:
        super().__init__(languages)
        self.languages = languages


class ReviewPending(Exception):
    """The review of ethics has not decided yet, or its approval has ended."""


@transaction.atomic
def open_study(study: Study, *, by: Any, reason: str = "") -> Study:
    """Begin to collect data, or go on after the study was closed.

    A survey has its consent texts and its review itself. Where there is no approved evaluation
    plan, `reason` opens the gate of the community, and is kept with the study. Raises
    `NoApprovedPlan`, `ConsentMissing` and `ReviewPending`; opening an open study changes nothing.
    """
    study = hold(study, Study.objects.select_related("program", "community"))
    if study.opened_at and not study.closed_at:
        return study
    has_plan = may_collect(study.community)
    if not has_plan and not reason:
        raise NoApprovedPlan
    if not study.is_survey:
        if missing := study.consent_missing():
            raise ConsentMissing(missing)
        if study.irb_status == Survey.Review.PENDING or study.is_expired:
            raise ReviewPending
    if not has_plan:
        collect_early(study.community, reason=reason, by=by)
    if study.opened_at is None or not has_plan:
        study.open_reason = "" if has_plan else reason
        study.opened_at, study.opened_by = timezone.now(), by
    study.closed_at = study.closed_by = None
    study.save()
    return study


@transaction.atomic
def close_study(study: Study, *, by: Any) -> Study:
    """End the collection of data. A second call changes nothing."""
    study = hold(study)
    if study.opened_at and study.closed_at is None:
        study.closed_at, study.closed_by = timezone.now(), by
        study.save()
    return study


@transaction.atomic
def add_guide(guide: Guide, *, by: Any) -> Guide:
    """Keep a new guide as the next version in its language."""
    hold(guide.study)
    guide.number = next_number(Guide.objects.filter(study=guide.study, language=guide.language))
    guide.created_by = by
    guide.save()
    return guide


@transaction.atomic
def next_version(guide: Guide, *, by: Any) -> Guide:
    """A copy of a guide to be changed, because records used it; an unused one is given back."""
    hold(guide.study)
    newest = Guide.objects.filter(study=guide.study, language=guide.language).in_order().first()
    if newest is not None and newest.used_at is None:
        return newest
    copy = Guide(
        program_id=guide.program_id, community_id=guide.community_id, study=guide.study,
        language=guide.language, questions=guide.questions, notes=guide.notes,
    )  # fmt: skip
    return add_guide(copy, by=by)
