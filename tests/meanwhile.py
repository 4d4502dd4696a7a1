"""Somebody else who writes while we read, or waits until we have written."""

import time
from concurrent.futures import ThreadPoolExecutor

from django.db import connection, connections

WAITING = (
    "SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))"
)


def wait_for_somebody_to_wait():
    """Until another connection waits for a lock of this one."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        with connection.cursor() as cursor:
            cursor.execute(WAITING)
            if cursor.fetchone():
                return
        time.sleep(0.02)
    raise AssertionError("Nobody waits.")


class Meanwhile:
    """Lets somebody else write and commit just before a table is read, these times of all."""

    def __init__(self, table, write, times):
        self.table = f'FROM "{table}"'
        self.write = write
        self.times = times
        self.seen = 0

    def __call__(self, execute, sql, params, many, context):
        self.seen += self.table in sql
        if self.table in sql and self.seen in self.times:
            with ThreadPoolExecutor(1) as pool:
                pool.submit(self._elsewhere).result(30)
        return execute(sql, params, many, context)

    def _elsewhere(self):
        try:
            self.write()
        finally:
            connections.close_all()
