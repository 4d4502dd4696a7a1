"""Encrypted backups, in the format of age: who makes them cannot read them.

The public key (`age1…`) may lie on the server; the identity that opens a backup lies elsewhere.
"""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import IO

import pyrage

from bic.dossier.program.members import Refused

MARK = b"age-encryption.org/"


@contextmanager
def sealed(file: IO[bytes], keys: Sequence[str]) -> Iterator[IO[bytes]]:
    """Something to write into; `file` gets it encrypted for `keys`, a piece at a time.

    Without keys `file` itself. Raises `Refused` for what is no public key.
    """
    if not keys:
        yield file
        return
    try:
        recipients = [pyrage.x25519.Recipient.from_str(key) for key in keys]
    except pyrage.RecipientError as error:
        raise Refused(f"This is no public key of age: {error}.") from error
    ours, theirs = os.pipe()
    failed: list[BaseException] = []

    def encrypt() -> None:
        try:
            with os.fdopen(ours, "rb") as source:
                pyrage.encrypt_io(source, file, recipients)
        except BaseException as error:  # told where it is waited for
            failed.append(error)

    thread = Thread(target=encrypt)
    thread.start()
    try:
        with os.fdopen(theirs, "wb") as target:
            yield target
    except BrokenPipeError:
        if not failed:
            raise
    finally:
        thread.join()
    if failed:
        raise failed[0]


@contextmanager
def unsealed(path: Path, identity: Path | None) -> Iterator[str]:
    """The path of a backup that can be read; a decrypted one is gone afterwards.

    Raises `Refused` without the identity that opens it.
    """
    with path.open("rb") as file:
        if file.read(len(MARK)) != MARK:
            yield str(path)
            return
        if identity is None:
            raise Refused(
                "The backup is encrypted. Name the file of its identity: --identity FILE."
            )
        file.seek(0)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".open-") as target:
            try:
                pyrage.decrypt_io(file, target, _identities(identity))
            except pyrage.DecryptError as error:
                raise Refused(f"The backup cannot be opened: {error}.") from error
            target.flush()
            yield target.name


def _identities(path: Path) -> list[pyrage.x25519.Identity]:
    lines = path.read_text(encoding="ascii").splitlines()
    try:
        return [
            pyrage.x25519.Identity.from_str(line.strip())
            for line in lines if line.strip() and not line.startswith("#")
        ]  # fmt: skip
    except pyrage.IdentityError as error:
        raise Refused(f"{path} is no file of identities of age: {error}.") from error


def make_identity(path: Path) -> str:
    """Write a new identity into a file that its owner alone reads; its public key."""
    identity = pyrage.x25519.Identity.generate()
    with open(path, "x", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        file.write(f"# public key: {identity.to_public()}\n{identity}\n")
    return str(identity.to_public())
