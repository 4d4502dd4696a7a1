"""The members of an archive: written with their checksums, and checked before anything is read."""

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from django.utils import timezone
from django.utils.translation import gettext as _

from bic.dossier.program.shape import FORMAT

PIECE = 1024 * 1024
MANIFEST = "manifest.json"
PEOPLE = "people.jsonl"


class Refused(Exception):
    """The archive cannot be taken in; the message says why, in words for who runs the server."""


class Writer:
    """Writes members one after the other, a piece at a time, and remembers their checksums."""

    def __init__(self, file: IO[bytes]) -> None:
        self._zip = ZipFile(file, "w", ZIP_DEFLATED, allowZip64=True)
        self.members: dict[str, list[Any]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: Any, *_rest: Any) -> None:
        if kind is not None:
            # What is half written stays so: the end cannot be written where there is no room.
            self._zip.fp = None

    @contextmanager
    def member(self, name: str, *, packed: bool = True) -> Iterator[Callable[[bytes], None]]:
        """A function that adds bytes to a new member; files that are packed already are stored."""
        now = timezone.now()
        entry = ZipInfo(name, (now.year, now.month, now.day, now.hour, now.minute, now.second))
        entry.compress_type = ZIP_DEFLATED if packed else ZIP_STORED
        entry.external_attr = 0o644 << 16
        digest, size = hashlib.sha256(), 0
        with self._zip.open(entry, "w", force_zip64=True) as target:

            def add(piece: bytes) -> None:
                nonlocal size
                target.write(piece)
                digest.update(piece)
                size += len(piece)

            yield add
        self.members[name] = [size, digest.hexdigest()]

    def lines(self, name: str, rows: Iterator[Any]) -> int:
        """Write rows as lines of JSON; how many."""
        number = 0
        with self.member(name) as add:
            for row in rows:
                add(json.dumps(row, ensure_ascii=False).encode() + b"\n")
                number += 1
        return number

    def close(self, manifest: dict[str, Any]) -> None:
        """Write the manifest, with every checksum, and end the file."""
        text = json.dumps(manifest | {"members": self.members}, ensure_ascii=False, indent=1)
        self._zip.writestr(MANIFEST, text)
        self._zip.close()


class Opened:
    """An archive that is whole: every member is there, with the bytes it was written with."""

    def __init__(self, path: str, *, known: int | str = FORMAT) -> None:
        """Reads everything once; `known` is the format that it has to have.

        Raises `Refused`, or `OSError` where there is no such file.
        """
        self._known = known
        try:
            self._zip = ZipFile(path)
            self.manifest = self._manifest()
            self._check()
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise Refused(
                _("The file is damaged or is not a whole archive (%(error)s). Fetch it again.")
                % {"error": error}
            ) from error

    def _manifest(self) -> dict[str, Any]:
        if MANIFEST not in self._zip.namelist():
            raise Refused(_("This is not one of our archives: it has no manifest."))
        try:
            manifest = json.loads(self._zip.read(MANIFEST))
            found = manifest["format"]
        except (ValueError, KeyError, TypeError) as error:
            raise Refused(_("The manifest of the archive cannot be read.")) from error
        if found != self._known:
            raise Refused(
                _(
                    "The archive has format %(found)s, and this installation reads format "
                    "%(known)s. Bring both installations to the same release, and export again."
                )
                % {"found": found, "known": self._known}
            )
        return manifest

    def _check(self) -> None:
        sizes = {entry.filename: entry.file_size for entry in self._zip.infolist()}
        for name, (size, sha256) in self.manifest["members"].items():
            if name not in sizes:
                raise Refused(_("The archive lacks “%(name)s”. Fetch it again.") % {"name": name})
            # Before it is unpacked: a file of a thousandfold size would fill the memory.
            if sizes[name] != size or self._sha256(name) != sha256:
                raise Refused(
                    _("“%(name)s” is not what was exported. Fetch the archive again.")
                    % {"name": name}
                )

    def _sha256(self, name: str) -> str:
        with self._zip.open(name) as member:
            return hashlib.file_digest(member, "sha256").hexdigest()  # type: ignore[arg-type]

    def names(self, folder: str) -> list[str]:
        """Members in a folder."""
        return [name for name in self.manifest["members"] if name.startswith(folder)]

    def open(self, name: str) -> IO[bytes]:
        """A member, to be read. Raises `Refused` when it is not of the manifest."""
        if name not in self.manifest["members"]:
            raise Refused(_("The archive lacks “%(name)s”. Fetch it again.") % {"name": name})
        return self._zip.open(name)

    def lines(self, name: str) -> Iterator[Any]:
        """The rows of a member."""
        with self.open(name) as member:
            for line in member:
                yield json.loads(line)
