"""Begin, approve and discard a version of an evaluation plan."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.versions import carry_over, next_number
from evaluations.models import LogicItem, Plan
from evaluations.models.logic import Column
from evaluations.reading import Whole, fingerprint, gaps, whole, words_of
from planning.charter import Gap
from planning.models import CharterItem

STEP = 10


class DraftGone(Exception):
    """The draft was approved or discarded meanwhile, or this part was removed from it."""


class DraftExists(Exception):
    """The community has a draft; there is one at a time."""


class DraftChanged(Exception):
    """Somebody changed the draft after the director had read it."""


class NotReady(Exception):
    """The draft lacks what `gaps` names, or says nothing new when there are none."""

    def __init__(self, gaps: list[Gap]) -> None:
        super().__init__(gaps)
        self.gaps = gaps


@transaction.atomic
def begin(community: Any, *, by: Any) -> Plan:
    """A draft of the next version: a copy of the one in force, or the outcomes of the charter.

    Before the first version the outcomes of the charter in force become long-term outcomes,
    because a logic model is built from them backwards. Raises `DraftExists`.
    """
    community = hold(community)
    versions = Plan.objects.filter(community=community)
    if versions.drafts().exists():
        raise DraftExists(community)
    old = versions.in_force().first()
    new = Plan.objects.create(
        program_id=community.program_id,
        community=community,
        number=next_number(versions),
        based_on=old,
        created_by=by,
    )
    if old:
        _copy(old, new)
    else:
        add_charter_outcomes(new)
    return new


def _copy(old: Plan, new: Plan) -> None:
    """All parts of the old version, bound to each other as there."""
    found = whole(old)
    items, questions = [one.pk for one in found.items], [one.pk for one in found.questions]
    item_of = dict(zip(items, carry_over(found.items, plan=new), strict=True))
    for link in found.links:
        link.source, link.target = item_of[link.source_id], item_of[link.target_id]
    carry_over(found.links, plan=new)
    for question in found.questions:
        question.about = item_of[question.about_id] if question.about_id else None
    question_of = dict(zip(questions, carry_over(found.questions, plan=new), strict=True))
    for row in found.rows:
        row.question = question_of[row.question_id]
    carry_over(found.rows, plan=new)


def held_draft(key: int) -> Plan:
    """The draft of that key, locked until the transaction ends. Raises `DraftGone`."""
    rows = Plan.objects.drafts().select_for_update(of=("self",))
    found = rows.filter(pk=key).first()
    if found is None:
        raise DraftGone(key)
    return found


def missing_outcomes(plan: Plan) -> list[CharterItem]:
    """Outcomes of the charter in force that no long-term outcome of the plan is of; one query."""
    used = LogicItem.objects.filter(plan=plan).exclude(entry=None)
    return list(CharterItem.objects.in_force().outcomes().exclude(entry__in=used.values("entry")))


@transaction.atomic
def add_charter_outcomes(plan: Plan) -> list[LogicItem]:
    """Make the outcomes of the charter that are missing long-term outcomes of a draft.

    Raises `DraftGone`.
    """
    draft = held_draft(plan.pk)
    missing = missing_outcomes(draft)
    number, position = next_of(draft, LogicItem.objects.filter(column=Column.LONG))
    return LogicItem.objects.bulk_create(
        LogicItem(
            program_id=draft.program_id, community_id=draft.community_id, plan=draft,
            column=Column.LONG, number=number + place, position=position + STEP * place,
            title=short(one.title), text=one.text[:2000], entry=one.entry,
        )
        for place, one in enumerate(missing)
    )  # fmt: skip


def short(title: str) -> str:
    """As much of a title as a box of the picture holds."""
    return title if len(title) <= 120 else f"{title[:119].rstrip()}…"


def next_of(draft: Plan, rows: Any) -> tuple[int, int]:
    """Number and position of the next of `rows` in a held draft.

    Numbers are given once in all versions of a community, so that a code means one thing.
    """
    number = next_number(rows.filter(community_id=draft.community_id))
    last = rows.filter(plan=draft).order_by("-position").values_list("position", flat=True).first()
    return number, (last or 0) + STEP


def exchange(rows: list[Any], row: Any, *, up: bool) -> None:
    """Exchange a row with its neighbor among `rows`; the first stays first."""
    here = next(place for place, one in enumerate(rows) if one.pk == row.pk)
    there = here - 1 if up else here + 1
    if 0 <= there < len(rows):
        rows[here], rows[there] = rows[there], rows[here]
    for place, one in enumerate(rows, 1):
        if one.position != place * STEP:
            one.position = place * STEP
            one.save(update_fields=["position"])


@transaction.atomic
def approve(plan: Plan, *, by: Any, note: str, seen: str) -> Plan:
    """Put a draft in force; from then on it stays, and data collection may open.

    `seen` is the fingerprint of what the director read. Raises `DraftGone`, `DraftChanged`
    and `NotReady`.
    """
    draft = held_draft(plan.pk)
    found = whole(draft)
    if fingerprint(found) != seen:
        raise DraftChanged(draft)
    if lacking := gaps(found):
        raise NotReady(lacking)
    if draft.based_on and says(found) == says(whole(draft.based_on)):
        raise NotReady([])
    draft.state = Plan.State.APPROVED
    draft.approved_by, draft.approved_at, draft.approval_note = by, timezone.now(), note
    draft.save()
    return draft


def says(found: Whole) -> Any:
    """What a plan says by its codes, to be compared with another; gaps in positions say nothing."""
    code_of: dict[int | None, str] = {item.pk: item.code for item in found.items}
    asked = {one.pk: one.code for one in found.questions}
    return (
        [(item.code, item.title, item.text, item.entry_id) for item in found.items],
        sorted((code_of[one.source_id], code_of[one.target_id]) for one in found.links),
        [(one.code, one.kind, one.text, code_of.get(one.about_id)) for one in found.questions],
        [(asked[row.question_id], *words_of(row)) for row in found.rows],
    )


@transaction.atomic
def discard(plan: Plan) -> None:
    """Delete a draft with its parts; the history keeps them. Raises `DraftGone`."""
    held_draft(plan.pk).delete()
