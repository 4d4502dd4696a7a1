"""Long lists as files: asked for, made by a worker, fetched by one person, deleted again."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from typing import IO, Any, NamedTuple

from django.core.exceptions import PermissionDenied
from django.core.files.base import File
from django.db import transaction
from django.http import Http404
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.module_loading import import_string

from bic.documents.storage import discard, keep
from bic.notices.services import owe
from bic.reports.making import Making, MakingFailed
from bic.reports.models import Export
from bic.reports.relisting import listing_at
from bic.reports.tasks import EXPORT_SECONDS, make_export

KEPT = timedelta(days=7)
# Longer than Celery lets the task run.
LEASE = timedelta(seconds=EXPORT_SECONDS + 60)


class Written(NamedTuple):
    """What a worker found out while it wrote a file; `community_ids` is None for all."""

    rows: int
    community_ids: list[int] | None


def _queue(export: Export) -> None:
    make_export.delay_on_commit(program_id=export.program_id, export_id=export.pk)


files = Making(Export, _queue, LEASE, related=("requested_by", "program"))


@transaction.atomic
def ask_for(
    program: Any, path: str, query: str, form: str, *, by: Any, community: Any, title: str
) -> Export:
    """Have the list at an address made into a file, in the language now spoken.

    Asked twice, the same person gets the file that is not finished yet.
    """
    same = Export.objects.unfinished().filter(
        requested_by=by, path=path, query=query, format=form, language=translation.get_language()
    )
    if found := same.first():
        return found
    export = Export.objects.create(
        program=program,
        community=community,
        requested_by=by,
        title=title,
        path=path,
        query=query,
        format=form,
        language=translation.get_language(),
        queued_at=timezone.now(),
    )
    _queue(export)
    return export


class Counted:
    """Passes lines on; `number` is how many came after the heading."""

    def __init__(self, lines: Iterable[Any]) -> None:
        self.lines = lines
        self.number = -1

    def __iter__(self) -> Iterator[Any]:
        for line in self.lines:
            self.number += 1
            yield line


def write(export: Export, file: IO[bytes]) -> Written:
    """Write the rows that the person may see at this moment, a few thousand at a time.

    Raises `MakingFailed`.
    """
    # Here, because import-export takes half a second to load, and only workers write.
    from bic.ui.export import FORMATS, SheetFull, lines  # noqa: PLC0415

    person = export.requested_by
    try:
        with (
            translation.override(export.language),
            listing_at(person, export.path, export.query) as listing,
        ):
            resource = import_string(listing.table.resource)()
            with closing(lines(resource, listing.matching)) as found:
                rows = Counted(found)
                FORMATS[export.format](rows, file)
            return Written(rows.number, seen_by(person, export.program_id))
    except (PermissionDenied, Http404) as closed:
        raise MakingFailed(Export.Problem.FORBIDDEN) from closed
    except SheetFull as full:
        raise MakingFailed(Export.Problem.SHEET) from full


def seen_by(person: Any, program_id: int) -> list[int] | None:
    """Keys of the communities that somebody sees in a program; None for all."""
    mine = person.memberships_in(program_id)
    if any(m.is_staff for m in mine):
        return None
    return sorted({m.community_id for m in mine})


@transaction.atomic
def finish(claimed: Export, written: Written, file: IO[bytes]) -> None:
    """Store the file of a claimed export and tell the person who waits for it.

    Does nothing when the claim was lost meanwhile.
    """
    export = files.still_mine(claimed)
    if export is None:
        return
    export.size = file.tell()
    export.storage_key = keep(File(file), export.program_id)
    export.rows, export.community_ids = written
    export.state = Export.State.READY
    export.finished_at = timezone.now()
    export.expires_at = export.finished_at + KEPT
    export.save()
    _tell(export)


@transaction.atomic
def fail(claimed: Export, *, problem: str, detail: str) -> None:
    """Say why a claimed export could not be made. Does nothing when the claim was lost."""
    if export := files.fail(claimed, problem=problem, detail=detail):
        _tell(export)


def _tell(export: Export) -> None:
    program = export.program
    owe(
        program,
        key=f"export-{export.pk}-{export.finished_at}",
        to=[export.requested_by],
        template="exports/mail/made",
        context={"export": export, "program": program},
        url=reverse("exports:detail", args=[program.slug, export.pk]),
        community=export.community,
    )


@transaction.atomic
def purge() -> int:
    """Delete the files of this program that were kept long enough; how many."""
    stale = Export.objects.select_for_update(skip_locked=True, of=("self",))
    exports = list(stale.stale(timezone.now()))
    for export in exports:
        transaction.on_commit(partial(discard, export.storage_key))
        export.storage_key = ""
        export.state = Export.State.EXPIRED
        export.save()
    return len(exports)
