"""What can be imported: declared by apps in `<app>/imports.py`, found by key."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, ClassVar

from django.db import models
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import cached_property

from bic.imports.columns import Column
from bic.imports.plans import Plan, Row

BATCH = 1000


class Target:
    """A table that rows of a spreadsheet can be imported into.

    One object lives for one reading of one file. The hooks `prepare`, `existing`, `check`
    and `write` are called once for all rows, so each may cost a few queries, and none may
    ask once for a row.
    """

    # "planning.expense", the name in addresses.
    key: ClassVar[str]
    # What the rows are, in the plural: "expenses".
    label: ClassVar[Any]
    model: ClassVar[type[models.Model]]
    # Asked of the community, else of the program.
    permission: ClassVar[str]
    # Name of the list's address.
    list_url: ClassVar[str]
    columns: ClassVar[Sequence[Column]]
    # Names of the columns that tell which record a row means. Without any, rows that are
    # the same in all columns are one record each, counted: two equal rows are two records.
    natural_key: ClassVar[Sequence[str]] = ()
    # Whether the rows belong to one community, and the pages stand under its address.
    of_community: ClassVar[bool] = False
    # A sentence on the first page about what the file should look like.
    advice: ClassVar[Any] = ""

    def __init__(self, program: Any, community: Any = None, by: Any = None) -> None:
        self.program, self.community, self.by = program, community, by
        # What the preview says about the whole file, such as how days were read.
        self.notes: list[str] = []
        # Name of a Reference column to its rows' labels by primary key.
        self.labels: dict[str, dict[Any, str]] = {}

    @cached_property
    def by_name(self) -> dict[str, Column]:
        """The columns by their names."""
        return {column.name: column for column in self.columns}

    @cached_property
    def place(self) -> dict[str, Any]:
        """The fields that every record shares."""
        shared = {"program": self.program}
        return shared | {"community": self.community} if self.of_community else shared

    @property
    def slugs(self) -> list[str]:
        """Short names in the addresses of the list and of the import."""
        return [one.slug for one in (self.program, self.community) if one]

    @property
    def back(self) -> str:
        """Address of the list."""
        return reverse(self.list_url, args=self.slugs)

    def prepare(self) -> None:
        """Load what `check` and `write` look up. Called before anything is read."""

    def existing(self, rows: Sequence[Row]) -> Iterable[models.Model]:
        """Records that `rows` may mean, by default all of the program or community."""
        objects: QuerySet = self.model._default_manager.filter(**self.place)
        return objects

    def key_of(self, row: Row) -> Hashable:
        """What tells which record a row means."""
        return self._identity(lambda column: row.values[column.name], row.values)

    def key_of_record(self, record: Any, mapped: Iterable[str]) -> Hashable:
        """The same of a record; `mapped` are the columns that the file has."""
        return self._identity(lambda column: getattr(record, column.attribute), mapped)

    def _identity(self, value: Callable[[Column], Any], mapped: Iterable[str]) -> Hashable:
        names = self.natural_key or mapped
        return tuple(
            column.identity(found) if (found := value(column)) is not None else None
            for column in (self.by_name[name] for name in names)
        )

    def check(self, rows: Sequence[Row]) -> None:
        """Say with `row.wrong(column, words)` what cells alone cannot tell.

        `rows` are those whose cells are right; `row.record` is what a row means, or None.
        """

    def make(self, row: Row) -> models.Model:
        """A new record, not yet saved."""
        values = {self.by_name[name].attribute: value for name, value in row.values.items()}
        return self.model(**self.place, **values)

    def change(self, row: Row) -> models.Model:
        """The record of a row with what the row changes, not yet saved."""
        for name in row.changes:
            setattr(row.record, self.by_name[name].attribute, row.values[name])
        return row.record

    def write(self, plan: Plan) -> None:
        """Save new and changed rows, in the transaction of the caller."""
        self.model._default_manager.bulk_create(map(self.make, plan.new), batch_size=BATCH)
        self.update(plan)

    def update(self, plan: Plan, *also: str) -> None:
        """Save changed rows; `also` names attributes that `change` sets besides the columns."""
        if not plan.changed:
            return
        names = {key: f.name for f in self.model._meta.fields for key in (f.name, f.attname)}
        # What is no field of the model is for the target's own `write`.
        attributes = {self.by_name[name].attribute for row in plan.changed for name in row.changes}
        fields = {names[one] for one in attributes & names.keys()} | {*also}
        stamps = {
            field.name for field in self.model._meta.fields if getattr(field, "auto_now", False)
        }
        # Half the cost of `bulk_update`, whose statement has a CASE for each row and field.
        self.model._default_manager.bulk_create(
            [self.change(row) for row in plan.changed],
            batch_size=BATCH,
            update_conflicts=True,
            unique_fields=["pk"],
            update_fields=sorted(fields | stamps),
        )


TARGETS: dict[str, type[Target]] = {}


def target[Declared: type[Target]](declared: Declared) -> Declared:
    """Class decorator: gives the target its pages. Raises `KeyError` for a second of its key."""
    if declared.key in TARGETS:
        raise KeyError(declared.key)
    TARGETS[declared.key] = declared
    return declared
