"""Writing a draft of an agreement: its facts, parties, payments, signers and clauses."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Count, Max

from bic.querysets import hold
from communities.moa import draft as reading
from communities.models import Agreement, AgreementClause, Clause, Party

State = Agreement.State
STEP = 10


class NotADraft(Exception):
    """The agreement was sent out or voided meanwhile."""


def locked(agreement: Agreement, *states: str) -> Agreement:
    """The agreement as it is now, held until the transaction ends. Raises `NotADraft`.

    `states` are those that it may be in, by default a draft.
    """
    found = hold(agreement, Agreement.objects.for_detail())
    if found.state not in (states or (State.DRAFT,)):
        raise NotADraft(found.state)
    return found


@transaction.atomic
def save(agreement: Agreement, **facts: Any) -> Agreement:
    """Keep facts of a draft, and bring its clauses in line with them. Raises `NotADraft`."""
    found = locked(agreement)
    for name, value in facts.items():
        setattr(found, name, value)
    found.save()
    return sync(found)


@transaction.atomic
def save_details(agreement: Agreement, details: Mapping[str, str]) -> Agreement:
    """Fill in fields by hand; what is not named stays. Raises `NotADraft`."""
    found = locked(agreement)
    found.details = found.details | dict(details)
    found.save(update_fields=["details", "updated_at"])
    return found


@transaction.atomic
def save_part(part: Any) -> Any:
    """Store a party, payment or signer of a draft. Raises `NotADraft`."""
    found = locked(part.agreement)
    if isinstance(part, Party) and part._state.adding:
        part.position = Party.objects.filter(agreement=found).count() * STEP
    part.save()
    sync(found)
    return part


@transaction.atomic
def remove_part(part: Any) -> None:
    """Take a part out of a draft. Raises `NotADraft`, `ProtectedError` for one in use."""
    found = locked(part.agreement)
    if isinstance(part, AgreementClause) and part.template_id:
        found.left_out = [*found.left_out, part.key]
        found.save(update_fields=["left_out", "updated_at"])
    part.delete()
    sync(found)


@transaction.atomic
def save_clause(clause: AgreementClause) -> AgreementClause:
    """Store a clause of a draft; a new one stands at the end. Raises `NotADraft`."""
    found = locked(clause.agreement)
    if clause._state.adding:
        rows = AgreementClause.objects.filter(agreement=found)
        last = rows.aggregate(last=Max("position"), count=Count("pk"))
        clause.position = (last["last"] or 0) + STEP
        taken = set(rows.values_list("key", flat=True))
        keys = (f"own-{number}" for number in range(1, len(taken) + 2))
        clause.key = next(key for key in keys if key not in taken)
    clause.save()
    return clause


@transaction.atomic
def sync(agreement: Agreement) -> Agreement:
    """Take in clauses whose condition holds now; drop unchanged ones whose condition does not.

    What was rewritten here is left alone, and so is what somebody took out.
    """
    # Read anew, because parties and payments have changed.
    found = Agreement.objects.for_detail().get(pk=agreement.pk)
    draft = reading.load(found)
    library = {
        clause.key: clause
        for clause in Clause.objects.filter(program=found.program_id)
        if clause.retired_at is None
    }
    present = {clause.key for clause in draft.clauses}
    for clause in draft.clauses:
        template = library.get(clause.key)
        fits = template is None or template.condition in draft.conditions
        if clause.template_id and not fits and not clause.is_changed:
            clause.delete()
    AgreementClause.objects.bulk_create(
        _taken(found, clause)
        for key, clause in library.items()
        if clause.condition in draft.conditions and key not in present and key not in found.left_out
    )
    return found


def _taken(agreement: Agreement, clause: Clause) -> AgreementClause:
    title = clause.title.in_language(agreement.language)[0]
    text = clause.text.in_language(agreement.language)[0]
    return AgreementClause(
        program_id=agreement.program_id,
        community_id=agreement.community_id,
        agreement=agreement,
        key=clause.key,
        position=clause.position,
        title=title[:200],
        text=text,
        template=clause,
        template_version=clause.version,
        template_title=title[:200],
        template_text=text,
    )
