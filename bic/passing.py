"""Errors that are nobody's fault and pass by themselves."""

import errno

from django.db import InterfaceError, OperationalError
from psycopg.errors import DiskFull

from bic.mailing import MailAway

AWAY, FULL, UNMAILED = "away", "full", "unmailed"


def why_it_passes(error: BaseException | None) -> str:
    """The database is `AWAY`, the disk is `FULL`, mail stays `UNMAILED`; "" for our own fault."""
    if isinstance(error, MailAway):
        return UNMAILED
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return FULL
    if isinstance(error, OperationalError | InterfaceError):
        return FULL if isinstance(error.__cause__, DiskFull) else AWAY
    return ""
