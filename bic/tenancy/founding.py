"""What every new program begins with: rows of each app, made once, then the program's own."""

from collections.abc import Callable
from typing import Any

from django.db import connections
from django.db.migrations.executor import MigrationExecutor

from bic.querysets import hold
from bic.tenancy.models import Program
from bic.tenancy.scoping import scope

Founder = Callable[[Program], None]
_founders: dict[str, Founder] = {}


def founder(key: str) -> Callable[[Founder], Founder]:
    """Decorator: the function gives a program the rows called `key`, in its scope.

    It runs once for each program, old ones included: what people delete stays deleted.
    """

    def register(function: Founder) -> Founder:
        _founders[key] = function
        return function

    return register


def found(program: Program) -> list[str]:
    """Give `program` what it does not have yet; the keys of what it got. Twice gives nothing."""
    with scope(program):
        program = hold(program)
        missing = [key for key in _founders if key not in program.founded]
        for key in missing:
            _founders[key](program)
        if missing:
            program.founded = [*program.founded, *missing]
            program.save(update_fields=["founded"])
    return missing


def after_migrate(*, using: str, **_kwargs: Any) -> None:
    """Receiver of `post_migrate`: programs get what a new release brings."""
    executor = MigrationExecutor(connections[using])
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return  # Somebody migrates a part; the tables may not be there yet.
    for program in Program.objects.using(using):
        found(program)
