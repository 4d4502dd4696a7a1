"""Is the web process alive, and is everything it needs there?"""

import os
from collections.abc import Callable
from functools import cache

from celery import current_app
from django.core.files.storage import FileSystemStorage, default_storage
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from bic.ui.views import access

BROKER_SECONDS = 2


class NotReady(Exception):
    """Something is missing; the message says what, without secrets."""


@access("public")
@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Alive. Asks nobody else, so that a broken database does not restart the web servers."""
    return HttpResponse("ok", content_type="text/plain")


@access("public")
@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """200 when requests can be served, else 503; the body names what failed."""
    found = {name: state_of(check) for name, check in CHECKS.items()}
    ready = set(found.values()) == {"ok"}
    return JsonResponse({"ready": ready, **found}, status=200 if ready else 503)


def state_of(check: Callable[[], None]) -> str:
    """`ok`, or why `check` failed: its own words, or only the kind of an error from elsewhere."""
    try:
        check()
    except NotReady as error:
        return str(error)
    except Exception as error:  # whatever it is, it is the answer
        return type(error).__name__
    return "ok"


def check_database() -> None:
    """The database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def check_migrations() -> None:
    """Every migration of this code has been applied."""
    if not migrated():
        migrated.cache_clear()
        raise NotReady("migrations wait to be applied")


@cache
def migrated() -> bool:
    """Whether no migration waits; a yes holds for the life of the process."""
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def check_broker() -> None:
    """The broker takes connections."""
    with current_app.connection_for_write() as broker:
        broker.ensure_connection(max_retries=1, timeout=BROKER_SECONDS)


def check_storage() -> None:
    """Files can be reached, and on a disk also written."""
    default_storage.exists("readyz")
    storage = getattr(default_storage, "_wrapped", default_storage)
    if isinstance(storage, FileSystemStorage):
        os.makedirs(storage.location, exist_ok=True)
        if not os.access(storage.location, os.W_OK):
            raise NotReady("the folder for files is not writable")


CHECKS = {
    "database": check_database,
    "migrations": check_migrations,
    "broker": check_broker,
    "storage": check_storage,
}
