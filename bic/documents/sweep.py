"""Files that no row names: what a process left that was killed before its commit."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta

from django.core.files.storage import default_storage

from bic.documents.storage import HOLDERS, discard

logger = logging.getLogger("bic.documents")

# Longer than any transaction lives: the row of a younger file may come yet.
AGE = timedelta(days=1)
# More than this is no accident of a process, but a fault in what we know of the rows.
MOST = 100


def sweep(program_id: int, now: datetime) -> int:
    """Delete the files of the open program that are older than `AGE` and that no row names.

    Returns how many: none at all when they are more than `MOST`, or all that the
    program has, because then it is likelier that the rows are missing than that
    the files are too many. Call it in the scope of the whole program.
    """
    stored = list(_stored(str(program_id)))
    named = _named()
    stray = [key for key in stored if key not in named and _is_old(key, now)]
    if not stray:
        return 0
    if len(stray) > MOST or named.isdisjoint(stored):
        logger.error(
            "%d of %d files of program %d are named by no row; none is deleted, look at them",
            len(stray),
            len(stored),
            program_id,
        )
        return 0
    for key in stray:
        logger.warning("deleting %s, which no row names", key)
        discard(key)
    return len(stray)


def _named() -> set[str]:
    """Every key that a row of the open program names."""
    return {
        key
        for model, field in HOLDERS
        for key in model._default_manager.exclude(**{field: ""}).values_list(field, flat=True)
    }


def _stored(folder: str) -> Iterator[str]:
    """Keys of a program's files, in the folders that `storage.keep` makes."""
    for part in _list(folder)[0]:
        for name in _list(f"{folder}/{part}")[1]:
            yield f"{folder}/{part}/{name}"


def _list(folder: str) -> tuple[list[str], list[str]]:
    """Folders and files in a folder; a program without files has none."""
    try:
        return default_storage.listdir(folder)
    except FileNotFoundError:
        return [], []


def _is_old(key: str, now: datetime) -> bool:
    try:
        return default_storage.get_modified_time(key) < now - AGE
    except FileNotFoundError:
        # Deleted meanwhile.
        return False
