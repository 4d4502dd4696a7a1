"""Texts of the plan in its languages: what is written before the topics, and translations."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from bic.querysets import hold
from bic.translated import APPROVED, DRAFT, Translated
from implementation.models import Action, FrontText, Objective, Plan, Topic

MODELS: dict[str, Any] = {
    "plan": Plan, "topic": Topic, "objective": Objective, "action": Action,
}  # fmt: skip


def front_of(plan: Plan, key: str) -> FrontText:
    """The text with a key, saved or new and empty."""
    found = FrontText.objects.filter(plan=plan, key=key).first()
    return found or FrontText(
        program_id=plan.program_id, community_id=plan.community_id, plan=plan, key=key
    )


@transaction.atomic
def translate(
    plan: Plan, language: str, written: Mapping[str, tuple[str, bool]], *, by: Any
) -> int:
    """Write translations; how many texts changed.

    `written` maps the place of a text (`frozen.Said.ref`) to its words and whether readers may
    see them. Originals stay; a place that is gone meanwhile is passed over.
    """
    hold(plan)
    return sum(
        _write(plan, ref, language, text, APPROVED if is_approved else DRAFT, by)
        for ref, (text, is_approved) in written.items()
    )


def _write(plan: Plan, ref: str, language: str, text: str, state: str, by: Any) -> bool:
    kind, key, *rest = ref.split(":")
    if kind == "front":
        row, name = FrontText.objects.filter(plan=plan, key=key).first(), "text"
    else:
        place = {"community_id": plan.community_id, "pk": int(key)}
        row, name = MODELS[kind].objects.filter(**place).first(), rest[0]
    if row is None:
        return False
    before: Translated = getattr(row, name)
    after = before.put(language, text, state)
    if language == before.original or after == before:
        return False
    setattr(row, name, after)
    fields = [name]
    if kind == "front":
        row.updated_by = by
        fields += ["updated_by", "updated_at"]
    row.save(update_fields=fields)
    return True
