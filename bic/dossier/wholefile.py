"""Files on the server's disk that are whole, or not there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """A new file that its owner alone reads; it has its name once all of it is on the disk.

    Until then it stands beside it, and what goes wrong takes it away. Raises `FileExistsError`
    when another process is writing it.
    """
    half = path.with_name(f"{path.name}.half")
    with open(half, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            half.unlink(missing_ok=True)
            raise
    half.rename(path)
