"""Obligations under agreements: when they are due, and what was done about them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from django.db import transaction

from bic.querysets import hold
from communities import keeping
from communities.models import Agreement, Fulfilment, Obligation

Rule = Obligation.Rule


class NothingDue(Exception):
    """The obligation owes nothing on that day, or it was fulfilled meanwhile."""


def days_of(obligation: Obligation) -> Iterator[date]:
    """Every day on which something is owed, in order; none before the agreement has a start."""
    agreement = obligation.agreement
    if obligation.rule == Rule.DATE and obligation.due_on:
        yield obligation.due_on
    elif obligation.rule == Rule.AFTER and agreement.starts_on and obligation.amount:
        if obligation.unit == Obligation.Unit.DAYS:
            yield agreement.starts_on + timedelta(days=obligation.amount)
        else:
            yield agreement.starts_on + relativedelta(months=obligation.amount)
    elif obligation.rule == Rule.YEARLY and obligation.due_on and agreement.ends_on:
        year = 0
        # Counted from the first day, so that February 29 comes back.
        while (day := obligation.due_on + relativedelta(years=year)) <= agreement.ends_on:
            yield day
            year += 1


def next_day(obligation: Obligation) -> date | None:
    """The first day that nobody has fulfilled; one query."""
    done = set(Fulfilment.objects.filter(obligation=obligation).values_list("due_on", flat=True))
    return next((day for day in days_of(obligation) if day not in done), None)


@transaction.atomic
def save(obligation: Obligation) -> Obligation:
    """Store an obligation with its next day."""
    obligation.next_due_on = next_day(obligation) if obligation.pk else _first(obligation)
    obligation.save()
    keeping.tell("obligation", obligation, None)
    return obligation


def _first(obligation: Obligation) -> date | None:
    return next(days_of(obligation), None)


@transaction.atomic
def begin(agreement: Agreement) -> None:
    """Count the days of all obligations anew; called when the agreement is signed."""
    for obligation in Obligation.objects.filter(agreement=agreement).select_related("agreement"):
        obligation.next_due_on = next_day(obligation)
        obligation.save(update_fields=["next_due_on"])
        keeping.tell("obligation", obligation, None)


@transaction.atomic
def fulfil(obligation: Obligation, *, by: Any, **facts: Any) -> Fulfilment:
    """Record what was done for the next day owed. Raises `NothingDue`."""
    found = hold(obligation, Obligation.objects.select_related("agreement"))
    if found.next_due_on is None or found.next_due_on != obligation.next_due_on:
        raise NothingDue(found)
    done = Fulfilment.objects.create(
        program_id=found.program_id,
        community_id=found.community_id,
        agreement=found.agreement,
        obligation=found,
        due_on=found.next_due_on,
        recorded_by=by,
        **facts,
    )
    found.next_due_on = next_day(found)
    found.save(update_fields=["next_due_on"])
    keeping.tell("obligation", found, by)
    return done


@transaction.atomic
def take_back(fulfilment: Fulfilment) -> None:
    """Say that something was not done after all; the history keeps what was said."""
    rows = Obligation.objects.select_for_update(of=("self",)).select_related("agreement")
    found = rows.get(pk=fulfilment.obligation_id)
    fulfilment.delete()
    found.next_due_on = next_day(found)
    found.save(update_fields=["next_due_on"])
    keeping.tell("obligation", found, None)
