"""Asking for a parcel, making it, telling who waits for it, deleting its file again."""

import hashlib
from datetime import timedelta
from functools import partial
from typing import IO, Any, NamedTuple

from django.core.files.base import File
from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation

from bic.documents.storage import discard, keep
from bic.dossier.models import Parcel
from bic.dossier.tasks import SECONDS, make_parcel
from bic.notices.services import owe
from bic.people.models import Membership, Role
from bic.querysets import hold
from bic.reports.making import Making

KEPT = timedelta(days=7)
# Longer than Celery lets the task run.
LEASE = timedelta(seconds=SECONDS + 60)


class Packed(NamedTuple):
    """What went into a parcel."""

    rows: int
    files: int
    left_out: list[tuple[str, int]]
    missing: int


def _queue(parcel: Parcel) -> None:
    make_parcel.delay_on_commit(program_id=parcel.program_id, parcel_id=parcel.pk)


files = Making(Parcel, _queue, LEASE, related=("requested_by", "program", "community"))


@transaction.atomic
def ask_for(program: Any, *, by: Any, community: Any | None = None) -> Parcel:
    """Have a community's dossier made, or the archive of the whole program, in this language.

    Asked twice, the same person gets the one that is not finished yet. That the whole leaves is
    told to every other director.
    """
    mine = Parcel.objects.unfinished().filter(requested_by=by, community=community)
    if found := mine.first():
        return found
    parcel = Parcel.objects.create(
        program=program,
        community=community,
        requested_by=by,
        language=translation.get_language(),
        queued_at=timezone.now(),
    )
    if community is None:
        _tell_directors(parcel)
    _queue(parcel)
    return parcel


def _tell_directors(parcel: Parcel) -> None:
    directors = Membership.objects.in_force().filter(role=Role.DIRECTOR).people()
    owe(
        parcel.program,
        key=f"parcel-{parcel.pk}-asked-for",
        to=directors.exclude(pk=parcel.requested_by_id),
        template="dossier/mail/asked",
        context={"parcel": parcel, "program": parcel.program},
        url=reverse("dossier:whole", args=[parcel.program.slug]),
    )


@transaction.atomic
def finish(claimed: Parcel, packed: Packed, file: IO[bytes]) -> None:
    """Store the file of a claimed parcel and tell the person who waits for it.

    Does nothing when the claim was lost meanwhile. Raises `OSError` when the store refuses.
    """
    parcel = files.still_mine(claimed)
    if parcel is None:
        return
    file.seek(0)
    parcel.sha256 = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
    parcel.size = file.tell()
    parcel.storage_key = keep(File(file), parcel.program_id)
    parcel.rows, parcel.files, parcel.left_out, parcel.missing = packed
    parcel.state = Parcel.State.READY
    parcel.finished_at = timezone.now()
    parcel.expires_at = parcel.finished_at + KEPT
    parcel.save()
    _tell(parcel)


@transaction.atomic
def fail(claimed: Parcel, *, problem: str, detail: str) -> None:
    """Say why a claimed parcel could not be made. Does nothing when the claim was lost."""
    if parcel := files.fail(claimed, problem=problem, detail=detail):
        _tell(parcel)


def _tell(parcel: Parcel) -> None:
    program = parcel.program
    owe(
        program,
        key=f"parcel-{parcel.pk}-{parcel.finished_at}",
        to=[parcel.requested_by],
        template="dossier/mail/made",
        context={"parcel": parcel, "program": program},
        url=reverse("dossier:detail", args=[program.slug, parcel.pk]),
        community=parcel.community,
    )


@transaction.atomic
def note_fetched(parcel: Parcel) -> None:
    """Remember when the file left first."""
    found = hold(parcel)
    if found.fetched_at is None:
        found.fetched_at = timezone.now()
        found.save(update_fields=["fetched_at"])


@transaction.atomic
def purge() -> int:
    """Delete the files of this program that were kept long enough; how many."""
    stale = Parcel.objects.select_for_update(skip_locked=True, of=("self",))
    parcels = list(stale.stale(timezone.now()))
    for parcel in parcels:
        transaction.on_commit(partial(discard, parcel.storage_key))
        parcel.storage_key = ""
        parcel.state = Parcel.State.EXPIRED
        parcel.save()
    return len(parcels)
