"""The private store: random names, and nothing left behind by a transaction that failed."""

import logging
import secrets
import weakref
from collections.abc import Callable
from typing import Any

from django.core.files import File
from django.core.files.storage import default_storage
from django.db import models, transaction

logger = logging.getLogger("bic.documents")


# (model, field) of every column that names a file in the store.
HOLDERS: list[tuple[type[models.Model], str]] = []


def holds_file[M: type[models.Model]](field: str) -> Callable[[M], M]:
    """Class decorator: `field` names files in the store, which the sweep leaves alone."""

    def mark(model: M) -> M:
        HOLDERS.append((model, field))
        return model

    return mark


class Pending:
    """Deletes a stored file unless its transaction commits.

    Django drops the callbacks of a transaction, or of a savepoint, that is
    rolled back. With its callback goes the last reference to this object, and
    the file with it. Only a process that is killed between storing and
    committing leaves a file that no row names; `bic.documents.sweep` finds it.
    """

    def __init__(self, key: str) -> None:
        self._undo = weakref.finalize(self, discard, key)

    def __call__(self) -> None:
        """The transaction has committed: keep the file."""
        self._undo.detach()


def keep(file: File, program_id: int) -> str:
    """Store `file` under a random name and return that name.

    It stays if and only if the open transaction commits.
    """
    name = secrets.token_hex(20)
    file.seek(0)
    key = default_storage.save(f"{program_id}/{name[:2]}/{name}", file)
    transaction.on_commit(Pending(key))
    return key


def bring_back(file: File, key: str) -> None:
    """Store `file` under the name that it had, in the folder of its program.

    It stays if and only if the open transaction commits. Raises `FileExistsError` when
    another file has the name.
    """
    stored = default_storage.save(key, file)
    transaction.on_commit(Pending(stored))
    if stored != key:
        raise FileExistsError(key)


def discard(key: str) -> None:
    """Delete a stored file; one that cannot be deleted is reported, not raised."""
    try:
        default_storage.delete(key)
    except Exception:  # any store has its own errors, and the reader cannot help it
        logger.exception("could not delete %s", key)


def signed_url(key: str, headers: dict[str, Any]) -> str | None:
    """A short-lived address at the store itself, or None where the store has none.

    `headers` are what the store shall answer with, in the names of S3.
    """
    store: Any = default_storage
    if not getattr(store, "querystring_auth", False):
        return None
    return store.url(key, parameters=headers)
