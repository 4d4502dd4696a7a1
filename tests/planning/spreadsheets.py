"""Imports of planning's rows in tests, without their pages."""

import csv
import io
from types import SimpleNamespace

from bic.imports import services
from bic.imports.readings import read


def csv_of(rows):
    """A CSV file of rows, with its name."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return io.BytesIO(text.getvalue().encode()), "rows.csv"


def draft_of(target, file, name):
    """An import whose columns are matched as guessed."""
    run = services.begin(target, read(file, name, target), SimpleNamespace(file=file, name=name))
    return services.match_columns(run, run.mapping)


def plan_of(declared, program, person, file, name):
    """What an import of `file` would do."""
    target = declared(program, by=person)
    return services.plan_of(draft_of(target, file, name), declared(program, by=person))


def applied(declared, program, person, file, name):
    """The import of `file`, done."""
    run = draft_of(declared(program, by=person), file, name)
    return services.apply(run, declared(program, by=person))


def errors(plan):
    """What is wrong, by the number of the row."""
    return {row.number: dict(row.errors) for row in plan.wrong}
