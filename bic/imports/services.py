"""What people do with an import: begin, match columns, correct, apply, discard."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from django.core.files.storage import default_storage
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from bic.documents import storage
from bic.imports import headings
from bic.imports.models import ImportRun
from bic.imports.plans import LEFT_OUT, Flaws, Plan, make_plan
from bic.imports.readings import Reading, read
from bic.imports.targets import Target
from bic.querysets import hold

State = ImportRun.State
KEPT_DAYS = 7
LONGEST_FIX = 2000


class NotADraft(ValueError):
    """Applied or discarded meanwhile."""


class HasErrors(ValueError):
    """Some rows cannot be taken."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan.counts)
        self.plan = plan


class AppliedBefore(ValueError):
    """The same rows were applied before, and nothing tells new records from those."""


class WorldChanged(ValueError):
    """Something else would be done than the preview said."""


@transaction.atomic
def begin(target: Target, reading: Reading, upload: Any) -> ImportRun:
    """Keep what was read of a checked upload as a draft; nothing else is written."""
    run = ImportRun(**target.place, target=target.key, by=target.by, heading_row=0)
    return _keep(run, reading, upload)


@transaction.atomic
def replace_file(run: ImportRun, reading: Reading, upload: Any) -> ImportRun:
    """Put a corrected file in the place of the first. Raises `NotADraft`.

    What was written into cells by hand is dropped, because it belongs to the other file. The
    columns stay matched if every heading that was chosen is there again.
    """
    run = _locked(run)
    wanted = set(run.mapping)
    was_mapped = run.is_mapped
    _forget_file(run)
    run.fixes = {}
    _keep(run, reading, upload)
    run.is_mapped = was_mapped and wanted <= set(run.mapping)
    run.save(update_fields=["is_mapped"])
    return run


def _keep(run: ImportRun, reading: Reading, upload: Any) -> ImportRun:
    run.file_name = upload.name
    # With one sheet there is nothing left to read in the file.
    several = len(reading.sheets) > 1
    run.storage_key = storage.keep(upload.file, run.program_id) if several else ""
    _read_into(run, reading)
    run.save()
    return run


def _read_into(run: ImportRun, reading: Reading) -> None:
    run.sheets = [[one.title, one.is_hidden] for one in reading.sheets]
    run.sheet, run.heading_row = reading.sheet, reading.heading_row
    run.lines, run.mapping = reading.lines, dict(reading.mapping)
    run.digest = hashlib.sha256(json.dumps(reading.lines).encode()).hexdigest()
    run.flaws = {"merged": reading.flaws.merged, "uncomputed": reading.flaws.uncomputed}
    run.is_mapped = False


@transaction.atomic
def choose_sheet(run: ImportRun, target: Target, title: str) -> ImportRun:
    """Read another sheet of the file. Raises `NotADraft`, and `Refusal` for a bad sheet."""
    run = _locked(run)
    with default_storage.open(run.storage_key) as file:
        _read_into(run, read(file, run.file_name, target, sheet=title))
    run.fixes = {}
    run.save()
    return run


@transaction.atomic
def choose_heading_row(run: ImportRun, target: Target, number: int) -> ImportRun:
    """Take row `number` for the headings, and match them anew. Raises `NotADraft`."""
    run = _locked(run)
    known = headings.known_names(target.columns)
    run.heading_row, run.is_mapped, run.fixes = number, False, {}
    run.mapping = headings.match(headings.headings_at(run.lines, number), known)
    run.save(update_fields=["heading_row", "is_mapped", "mapping", "fixes"])
    return run


@transaction.atomic
def match_columns(run: ImportRun, mapping: Mapping[str, int]) -> ImportRun:
    """Say which column of the file is which of ours. Raises `NotADraft`."""
    run = _locked(run)
    run.mapping, run.is_mapped = dict(mapping), True
    run.save(update_fields=["mapping", "is_mapped"])
    return run


@transaction.atomic
def correct(
    run: ImportRun, cells: Mapping[tuple[int, str], str], left_out: Iterable[int] = ()
) -> ImportRun:
    """Write into cells, named by row and column, and leave rows out. Raises `NotADraft`.

    What was written before stays, unless it is written again.
    """
    run = _locked(run)
    fixes = {number: dict(written) for number, written in run.fixes.items()}
    for (number, column), text in cells.items():
        fixes.setdefault(str(number), {})[column] = text[:LONGEST_FIX]
    for number in left_out:
        fixes.setdefault(str(number), {})[LEFT_OUT] = True
    run.fixes = fixes
    run.save(update_fields=["fixes"])
    return run


@transaction.atomic
def take_back(run: ImportRun) -> ImportRun:
    """Forget what was written into cells and which rows were left out. Raises `NotADraft`."""
    run = _locked(run)
    run.fixes = {}
    run.save(update_fields=["fixes"])
    return run


def plan_of(run: ImportRun, target: Target) -> Plan:
    """What applying would do now; nothing is written. Costs a fixed number of queries."""
    return make_plan(
        target,
        headings.below(run.lines, run.heading_row),
        run.mapping,
        fixes=run.fixes,
        flaws=Flaws(**run.flaws),
    )


@transaction.atomic
def apply(
    run: ImportRun, target: Target, *, fingerprint: str = "", again: bool = False
) -> ImportRun:
    """Write all rows or none, after they were checked again.

    `fingerprint` is that of the plan a person has seen. Raises `NotADraft`, `HasErrors`,
    `WorldChanged` when something else would be done than they saw, and `AppliedBefore` unless
    rows that were applied before are meant to be added `again`.
    """
    run = _locked(run)
    with connection.cursor() as cursor:
        # One import into a table at a time, so that two of the same file do not both add.
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtext(%s), %s)", [run.target, run.program_id % 2**31]
        )
    plan = plan_of(run, target)
    if plan.wrong:
        raise HasErrors(plan)
    if fingerprint and fingerprint != plan.fingerprint:
        raise WorldChanged
    if plan.new and not again and applied_before(run, target):
        raise AppliedBefore
    try:
        with transaction.atomic():
            target.write(plan)
    except IntegrityError as error:
        # Somebody added the same by hand between our look and our write.
        raise WorldChanged from error
    run.counts = {name: count for name, count in plan.counts.items() if name != "error"}
    run.state, run.applied_at = State.APPLIED, timezone.now()
    _empty(run)
    return run


def applied_before(run: ImportRun, target: Target) -> ImportRun | None:
    """The import of the same rows, where no natural key keeps them from being added twice."""
    if target.natural_key:
        return None
    same = ImportRun.objects.into(target).filter(state=State.APPLIED, digest=run.digest)
    return same.for_list().first()


@transaction.atomic
def discard(run: ImportRun) -> ImportRun:
    """Give a draft up; its rows and its file are deleted. Raises `NotADraft`."""
    run = _locked(run)
    run.state = State.DISCARDED
    _empty(run)
    return run


@transaction.atomic
def purge() -> int:
    """Delete drafts that nobody went on with for a week, and all traces of discarded ones.

    Works in the open scope and returns how many there were. A second call finds none.
    """
    old = timezone.now() - timedelta(days=KEPT_DAYS)
    gone = ImportRun.objects.exclude(state=State.APPLIED).filter(created_at__lt=old)
    for key in gone.exclude(storage_key="").values_list("storage_key", flat=True):
        transaction.on_commit(partial(storage.discard, key))
    count, _by_model = gone.delete()
    return count


def _locked(run: ImportRun) -> ImportRun:
    found = hold(run)
    if not found.is_draft:
        raise NotADraft(found.state)
    return found


def _forget_file(run: ImportRun) -> None:
    if run.storage_key:
        transaction.on_commit(partial(storage.discard, run.storage_key))
        run.storage_key = ""


def _empty(run: ImportRun) -> None:
    _forget_file(run)
    run.lines, run.fixes, run.flaws = [], {}, {}
    run.save()
