"""What people do with grants: move one along, record an award, share it among budget lines."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from typing import Any

from django.db import transaction
from django.db.models import Sum

from bic.days import today_in
from bic.documents.models import Document
from bic.documents.services import add_document
from bic.money import CENT, ZERO
from bic.querysets import hold
from planning import fiscal
from planning.models import Allocation, FunderLine, FunderLineShare, Grant, GrantReport

Status = Grant.Status
# From each status to those that may follow it; the first is the usual next one.
TRANSITIONS: Mapping[str, tuple[str, ...]] = {
    Status.PROSPECT: (Status.INQUIRY, Status.APPLIED, Status.DECLINED),
    Status.INQUIRY: (Status.APPLIED, Status.DECLINED, Status.PROSPECT),
    Status.APPLIED: (Status.AWARDED, Status.DECLINED),
    # An award that was recorded by mistake, or taken back, is waited for again.
    Status.AWARDED: (Status.ACTIVE, Status.APPLIED),
    Status.ACTIVE: (Status.CLOSED,),
    # Reopened:
    Status.CLOSED: (Status.ACTIVE,),
    Status.DECLINED: (Status.PROSPECT, Status.APPLIED),
}
# What to do with allocations that come to more than an award.
SCALE, CLEAR = "scale", "clear"
type Cell = tuple[int, int]


class NotAllowedNow(ValueError):
    """The grant's road has no such step from where it is."""


class AboveAward(ValueError):
    """Allocations come to more than the award; arguments are the sum and the award."""


class ChangedMeanwhile(Exception):
    """Somebody else changed the allocations; the argument maps cells to stored amounts."""


def next_statuses(grant: Grant) -> list[str]:
    """Where the grant may go from here; an award is recorded by `record_award`."""
    return list(TRANSITIONS[grant.status])


@transaction.atomic
def move(grant: Grant, status: str, *, today: date | None = None) -> Grant:
    """Move a grant along its road; asking for the present status changes nothing.

    A refusal is dated `today` (the program's day); an award that is waited for again loses
    its amount, and its allocations are hopes again. Raises `NotAllowedNow`, also for an
    award, which needs its amount.
    """
    found = _locked(grant)
    if found.status == status:
        return found
    if status not in TRANSITIONS[found.status] or status == Status.AWARDED:
        raise NotAllowedNow(found.status, status)
    found.status = status
    if status == Status.DECLINED:
        found.decided_on = today or today_in(found.program)
    elif status in Grant.UNDECIDED:
        found.decided_on = found.awarded = None
    found.save(update_fields=["status", "decided_on", "awarded", "updated_at"])
    return found


@transaction.atomic
def record_award(grant: Grant, *, awarded: Decimal, fit: str = "", **facts: Any) -> Grant:
    """Record what a funder awards, or correct it while the grant is awarded or active.

    `facts` are `decided_on`, `starts_on`, `ends_on`, `recipient`, `recipient_name` and
    `restrictions`. When the allocations come to more than `awarded`, `fit` says what becomes
    of them: `SCALE` makes all smaller in proportion, `CLEAR` takes them back.
    Raises `AboveAward` without it, and `NotAllowedNow`.
    """
    found = _locked(grant)
    if found.status not in (Status.APPLIED, Status.AWARDED, Status.ACTIVE):
        raise NotAllowedNow(found.status, Status.AWARDED)
    rows = list(found.allocations.select_for_update(of=("self",)).order_by("pk"))
    total = sum((row.amount for row in rows), ZERO)
    if total > awarded:
        if fit == SCALE:
            _scale(rows, awarded)
        elif fit == CLEAR:
            found.allocations.all().delete()
        else:
            raise AboveAward(total, awarded)
    for name, value in facts.items():
        setattr(found, name, value)
    found.awarded = awarded
    if found.status == Status.APPLIED:
        found.status = Status.AWARDED
    found.save(update_fields=["awarded", "status", "updated_at", *facts])
    return found


@transaction.atomic
def allocate(
    grant: Grant, cells: Mapping[Cell, Decimal], *, seen: Mapping[Cell, Decimal] | None = None
) -> Decimal:
    """Set what goes to budget lines by fiscal year: `{(line_id, year): amount}`.

    Cells that are not named stay; zero takes one away. `seen` are the stored amounts of the
    same cells as the person saw them. Returns the sum of all allocations of the grant.
    Raises `ChangedMeanwhile` when others are stored now, `AboveAward`, and `NotAllowedNow`
    for a grant that was declined or is closed.
    """
    found = _locked(grant)
    if not found.may_be_allocated:
        raise NotAllowedNow(found.status)
    rows = {(row.line_id, row.fiscal_year): row for row in found.allocations.all()}
    stored = {cell: row.amount for cell, row in rows.items()}
    if seen is not None:
        differing = {
            cell: stored.get(cell, ZERO)
            for cell in cells
            if stored.get(cell, ZERO) != seen.get(cell, ZERO)
        }
        if differing:
            raise ChangedMeanwhile(differing)
    wanted = {cell: amount for cell, amount in (stored | dict(cells)).items() if amount}
    total = sum(wanted.values(), ZERO)
    if found.awarded is not None and total > found.awarded:
        raise AboveAward(total, found.awarded)
    _store(found, rows, wanted)
    return total


def _store(grant: Grant, rows: Mapping[Cell, Allocation], wanted: Mapping[Cell, Decimal]) -> None:
    gone = [row.pk for cell, row in rows.items() if cell not in wanted]
    if gone:
        grant.allocations.filter(pk__in=gone).delete()
    changed, new = [], []
    for (line_id, year), amount in wanted.items():
        row = rows.get((line_id, year))
        if row is None:
            new.append(
                Allocation(
                    program_id=grant.program_id,
                    grant=grant,
                    line_id=line_id,
                    fiscal_year=year,
                    amount=amount,
                )
            )
        elif row.amount != amount:
            row.amount = amount
            changed.append(row)
    Allocation.objects.bulk_create(new)
    Allocation.objects.bulk_update(changed, ["amount"])


def scaled(amounts: Sequence[Decimal], total: Decimal) -> list[Decimal]:
    """`amounts` in the same proportions, in cents, so that they come to exactly `total`.

    The cents that rounding down leaves over go to the largest remainders, the first of
    equals before the others. Amounts of zero stay zero unless all of them are.

    >>> scaled([Decimal("10.00"), Decimal("10.00"), Decimal("10.00")], Decimal("10.00"))
    [Decimal('3.34'), Decimal('3.33'), Decimal('3.33')]
    """
    whole = sum(amounts, ZERO)
    if not whole:
        return [ZERO for _amount in amounts]
    cents = int(total / CENT)
    # Whole numbers of cents, because a quotient of decimals would be rounded.
    weights = [int(amount / CENT) for amount in amounts]
    parts = [divmod(weight * cents, sum(weights)) for weight in weights]
    left = cents - sum(share for share, _rest in parts)
    first = sorted(range(len(parts)), key=lambda index: (-parts[index][1], index))[:left]
    return [
        ((share + (index in first)) * CENT).quantize(CENT, ROUND_FLOOR)
        for index, (share, _rest) in enumerate(parts)
    ]


def _scale(rows: Sequence[Allocation], total: Decimal) -> None:
    smaller = scaled([row.amount for row in rows], total)
    for row, amount in zip(rows, smaller, strict=True):
        row.amount = amount
    Allocation.objects.bulk_update(rows, ["amount"])
    Allocation.objects.filter(pk__in=[row.pk for row in rows], amount=0).delete()


def allocated(grant: Grant) -> Decimal:
    """The sum of all allocations of a grant."""
    return grant.allocations.aggregate(total=Sum("amount"))["total"] or ZERO


def years_of(grant: Grant) -> list[int]:
    """The fiscal years in which the grant's period lies; none while the period is not known."""
    if not (grant.starts_on and grant.ends_on):
        return []
    starts = grant.program.fiscal_year_starts
    first = fiscal.year_of(grant.starts_on, starts)
    return list(range(first, fiscal.year_of(grant.ends_on, starts) + 1))


@transaction.atomic
def save_funder_line(line: FunderLine, ours: Sequence[Any]) -> FunderLine:
    """Keep a funder's line and which of our budget lines it covers.

    A budget line that another line of the same grant covered moves to this one.
    """
    grant = _locked(line.grant)
    line.save()
    wanted = {one.pk for one in ours}
    FunderLineShare.objects.filter(grant=grant, funder_line=line).exclude(line__in=wanted).delete()
    FunderLineShare.objects.filter(grant=grant, line__in=wanted).exclude(funder_line=line).delete()
    kept = set(line.shares.values_list("line_id", flat=True))
    FunderLineShare.objects.bulk_create(
        FunderLineShare(program_id=line.program_id, grant=grant, funder_line=line, line_id=pk)
        for pk in sorted(wanted - kept)
    )
    return line


@transaction.atomic
def mark_sent(
    report: GrantReport, *, submitted_on: date, by: Any, upload: Any = None
) -> GrantReport:
    """Record that a funder has a report, with the file that was sent; staff alone see it.

    A second call corrects the day, and puts another file in the place of the first.
    """
    report = hold(report)
    report.submitted_on = submitted_on
    if upload is not None:
        report.document = add_document(
            program=report.program,
            community=None,
            by=by,
            upload=upload,
            kind=Document.Kind.REPORT,
            step="P3",
            seen_by=Document.Audience.STAFF,
        )
    report.save(update_fields=["submitted_on", "document"])
    return report


@transaction.atomic
def save_grant(grant: Grant, communities: Iterable[Any]) -> Grant:
    """Keep a new or changed grant and the communities it is for; none means all of them."""
    grant.save()
    defaults = {"program": grant.program}
    grant.communities.set(communities, through_defaults=defaults)
    return grant


def _locked(grant: Grant) -> Grant:
    """The grant as it is now, held until the transaction ends."""
    return hold(grant, Grant.objects.select_related("program"))
