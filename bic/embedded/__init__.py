"""PostgreSQL and Valkey out of wheels, for the demo, the tests and the benchmarks."""

import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

from bic.embedded.postgres import (
    FAST,
    ROLE,
    SUPERUSER,
    as_superuser,
    bootstrap_database,
    drop_database,
    start_postgres,
)
from bic.embedded.processes import (
    EmbeddedError,
    check_space,
    locked,
    one_line,
    service_owner,
    stop,
)
from bic.embedded.valkey import start_valkey

__all__ = [
    "ROLE",
    "SUPERUSER",
    "EmbeddedError",
    "Services",
    "as_superuser",
    "bootstrap_database",
    "drop_database",
    "services",
]


@dataclass
class Services:
    """Running PostgreSQL and Valkey; `env` is what an application needs to reach them."""

    var: Path
    socket_folder: Path
    processes: dict[str, subprocess.Popen[bytes]]
    broker: str
    env: dict[str, str] = field(default_factory=dict)

    def database_url(self, name: str, user: str = ROLE) -> str:
        """Address of database `name` for the ordinary role, or for `user`."""
        return f"postgresql://{user}@/{name}?host={quote(str(self.socket_folder), safe='')}"

    def broker_url(self, number: int = 0) -> str:
        """Address of Valkey database `number`, 0 to 63."""
        return f"{self.broker}/{number}"

    def as_superuser(self, statements: str, database: str = SUPERUSER) -> list[tuple[Any, ...]]:
        """Run SQL as the superuser, outside a transaction; rows of the last statement, if any."""
        return as_superuser(self.database_url(database, SUPERUSER), statements)

    def bootstrap_database(self, name: str, template: str | None = None) -> str:
        """Create database `name`, owned by the ordinary role, unless it is there; its address."""
        bootstrap_database(self.database_url(SUPERUSER, SUPERUSER), name, template)
        return self.database_url(name)


@contextmanager
def services(var: Path, name: str = "bic", *, fast: bool = False) -> Iterator[Services]:
    """Run PostgreSQL and Valkey under folder `var` with database `name` for a `with` block.

    `fast` gives up safety against a power cut. Raises `EmbeddedError`.
    """
    var = var.resolve()
    with ExitStack() as stack:
        try:
            var.mkdir(parents=True, exist_ok=True)
            check_space(var)
            stack.enter_context(locked(var))
            owner = service_owner(var)
            folder, postgres = start_postgres(var, owner, FAST if fast else {})
            stack.callback(stop, postgres, signal.SIGINT)
            broker, valkey = start_valkey(var, owner)
            stack.callback(stop, valkey, signal.SIGTERM)
            processes = {"postgres": postgres, "valkey": valkey}
            running = Services(var, folder, processes, broker)
            url = running.bootstrap_database(name)
        except OSError as error:
            raise EmbeddedError(
                f"The services cannot use {error.filename or var}: {error.strerror}."
            ) from error
        except psycopg.Error as error:
            raise EmbeddedError(f"PostgreSQL refused the set-up: {one_line(str(error))}") from error
        running.env = {"DATABASE_URL": url, "BROKER_URL": running.broker_url()}
        yield running
