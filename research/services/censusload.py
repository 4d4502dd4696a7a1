"""Census tables that are looked at before they are saved, or that a worker reads or fetches."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import timedelta
from functools import partial
from tempfile import TemporaryFile
from typing import Any, BinaryIO

from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from bic.documents.storage import discard, keep
from bic.querysets import hold
from bic.reports.making import Making
from bic.tenancy import scope
from bic.tenancy.models import Program
from research.census.errors import BadRows, Refused
from research.models import CensusFile, CensusLoad
from research.services import census
from research.services.census_around import own_states
from research.services.census_words import in_words
from research.services.censuskey import NoKey, key_of
from research.tasks import READING_SECONDS, read_census_load

State = CensusLoad.State
KEPT = timedelta(days=7)
# What is wrong with a file, in the words of the form.
NOT_TAKEN = (Refused, BadRows, census.FiguresDiffer)


class NotWaiting(ValueError):
    """The table was loaded or discarded meanwhile, or a worker has it."""


def _queue(load: CensusLoad) -> None:
    read_census_load.delay_on_commit(program_id=load.program_id, load_id=load.pk)


files = Making(
    CensusLoad,
    _queue,
    timedelta(seconds=READING_SECONDS + 60),
    related=("requested_by", "program"),
)


@transaction.atomic
def look(program: Program, upload: Any, name: str, *, by: Any, **said: Any) -> CensusLoad:
    """Keep a small file and say what loading it would do. Raises what loading would raise."""
    result = census.look_at_census_file(program, upload, name, by=by, **said)
    return CensusLoad.objects.create(
        **_begun(program, name, by, said),
        storage_key=keep(File(upload), program.pk),
        only_look=True,
        state=State.READY,
        finished_at=timezone.now(),
        found=_seen(result),
    )


@transaction.atomic
def leave_to_worker(
    program: Program, upload: Any, name: str, *, by: Any, only_look: bool, **said: Any
) -> CensusLoad:
    """Keep a large file and have a worker read it."""
    load = CensusLoad.objects.create(
        **_begun(program, name, by, said),
        storage_key=keep(File(upload), program.pk),
        only_look=only_look,
    )
    _queue(load)
    return load


@transaction.atomic
def ask_census_api(
    program: Program,
    tables: Iterable[str],
    *,
    by: Any,
    vintage: int,
    span: int,
    levels: list[str],
    replace: bool = False,
) -> list[CensusLoad]:
    """Have a worker fetch tables for areas of the program's states. Raises `NoKey`."""
    key_of(program)
    states = own_states(program)
    loads = []
    for table in tables:
        wanted = {"table": table, "vintage": vintage, "span": span, "levels": levels}
        said = {"wanted": wanted | {"states": states}, "replace": replace}
        name = f"{table} {vintage}"
        loads.append(
            CensusLoad.objects.create(**_begun(program, name, by, said), way=CensusLoad.Way.FETCH)
        )
        _queue(loads[-1])
    return loads


@transaction.atomic
def take_over(load: CensusLoad) -> CensusLoad | None:
    """Load what was looked at; the load if a worker has to do it, None if it is done.

    Raises `NotWaiting`, and what `load_census_file` raises.
    """
    held = _waiting(load)
    held.only_look = False
    if default_storage.size(held.storage_key) > settings.UPLOAD_MAX_BYTES:
        held.state, held.queued_at, held.attempts = State.QUEUED, timezone.now(), 0
        held.save()
        _queue(held)
        return held
    with default_storage.open(held.storage_key) as file:
        result = census.load_census_file(
            held.program, file, held.original_name, by=held.requested_by, **held.said
        )
    _loaded(held, result.file)
    load.file = held.file
    return None


@transaction.atomic
def give_up(load: CensusLoad) -> None:
    """Discard a table that was looked at or failed, with its file. Raises `NotWaiting`."""
    held = hold(load)
    if held.is_unfinished or held.file_id:
        raise NotWaiting
    _drop_file(held)
    held.delete()


def read(claimed: CensusLoad) -> None:
    """Read or fetch a claimed load and store the outcome; one transaction for the figures.

    Call it in no scope: it opens one where it reads and writes, and none while it waits for
    the API. Whatever is wrong with the table is told in the language of the person.
    """
    # 5 MB, and only workers fetch.
    from research.census.api import Wanted, fetch  # noqa: PLC0415

    program_id = claimed.program_id
    with translation.override(claimed.language), TemporaryFile() as fetched:
        try:
            if claimed.way == CensusLoad.Way.FETCH:
                with scope(program_id):
                    key = key_of(claimed.program)
                name = fetch(Wanted(**claimed.said["wanted"]), key, fetched)
                with scope(program_id):
                    _finish(claimed, fetched, name, {"replace": claimed.said["replace"]})
            else:
                with scope(program_id), default_storage.open(claimed.storage_key) as file:
                    _finish(claimed, file, claimed.original_name, claimed.said)
        except NoKey:
            told = [("file", _("The program has no key of the Census API."))]
            with scope(program_id):
                _fail(claimed, told)
        except NOT_TAKEN as error:
            told = in_words(error)
            with scope(program_id):
                _fail(claimed, told)


@transaction.atomic
def _finish(claimed: CensusLoad, file: BinaryIO | Any, name: str, said: dict[str, Any]) -> None:
    load = files.still_mine(claimed)
    if load is None:
        return
    act = census.look_at_census_file if load.only_look else census.load_census_file
    result = act(load.program, file, name, by=load.requested_by, **said)
    if load.only_look:
        load.found = _seen(result)
        load.state, load.finished_at = State.READY, timezone.now()
        load.save()
    else:
        _loaded(load, result.file)


@transaction.atomic
def _fail(claimed: CensusLoad, words: list[tuple[str, str]]) -> None:
    load = files.still_mine(claimed)
    if load is None:
        return
    load.words = words
    load.state, load.problem = State.FAILED, CensusLoad.Problem.REFUSED
    load.finished_at = timezone.now()
    _drop_file(load)
    load.save()


@transaction.atomic
def purge() -> int:
    """Delete loads older than a week with their files; how many. A second call finds none."""
    gone = CensusLoad.objects.filter(queued_at__lt=timezone.now() - KEPT)
    for key in gone.exclude(storage_key="").values_list("storage_key", flat=True):
        transaction.on_commit(partial(discard, key))
    return gone.delete()[0]


def _begun(program: Program, name: str, by: Any, said: dict[str, Any]) -> dict[str, Any]:
    return {
        "program": program,
        "original_name": name[-255:],
        "requested_by": by,
        "said": said,
        "language": translation.get_language() or "en",
        "queued_at": timezone.now(),
    }


def _seen(result: census.LoadResult) -> dict[str, Any]:
    """What a page shows of a file that has no row."""
    file = result.file
    return {
        "table": file.table,
        "title": str(file.title),
        "years": file.years,
        "span": file.span,
        "area_count": file.area_count,
        "outcome": file.outcome or asdict(census.Outcome()),
        "is_new": result.is_new,
    }


def _waiting(load: CensusLoad) -> CensusLoad:
    held = hold(load)
    if held.state != State.READY or held.file_id or not held.storage_key:
        raise NotWaiting
    return held


def _loaded(load: CensusLoad, file: CensusFile) -> None:
    load.file = file
    load.state, load.finished_at, load.only_look = State.READY, timezone.now(), False
    _drop_file(load)
    load.save()


def _drop_file(load: CensusLoad) -> None:
    if load.storage_key:
        transaction.on_commit(partial(discard, load.storage_key))
        load.storage_key = ""
