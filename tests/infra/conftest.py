"""A folder for services."""

import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.plugins.services import PREFIX, roomy_folder


@pytest.fixture
def var() -> Iterator[Path]:
    """A folder with a name short enough for a socket.

    Not `tmp_path`: every other pytest of root on this machine closes that to PostgreSQL's user.
    """
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=roomy_folder()))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def unused_ports() -> list[int]:
    """Two ports that nothing listens on."""
    with (
        socket.create_server(("127.0.0.1", 0)) as one,
        socket.create_server(("127.0.0.1", 0)) as two,
    ):
        return [one.getsockname()[1], two.getsockname()[1]]
