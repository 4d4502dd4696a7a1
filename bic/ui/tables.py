"""Lists: filter, sort, pages and export out of the address alone.

A view makes one `Listing` and answers with it:

    def get(self, request):
        return Listing(request, Venue.objects.for_list(), VenueTable, VenueFilter).response()

What the page says beside its rows are words of the table, so most lists need no template.

django-tables2 keeps columns, sorting and pages. It does not write the rows: its
row rendering costs 0.45 ms a row, a loop in `Table.rows_template` a tenth of it.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, cast
from urllib.parse import urlencode

import django_tables2
from django.contrib import messages
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.db import models
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.formats import number_format
from django.utils.functional import cached_property
from django.utils.module_loading import import_string
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django_tables2.data import TableQuerysetData

from bic.ui.filters import FilterSet

PER_PAGE = 50
# More rows than a person waits for, and than a web server should hold in memory: those are
# written by a worker (`exports:create`).
EXPORT_LIMIT = 10_000
# Parameters of the address that are not filters.
SORT, PAGE, EXPORT = "sort", "page", "export"
logger = logging.getLogger("bic.exports")


SALT = "bic.listing"
CONTENT_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of things in words, in the language of the page: `counted % {"count": 3}`."""

    singular: str
    plural: str
    number: str

    def __mod__(self, values: Mapping[str, int]) -> str:
        return ngettext(self.singular, self.plural, values[self.number]) % values


def ngettext_lazy(singular: str, plural: str, number: str) -> Counted:
    """What Django's function of this name gives, by which `make messages` finds the words.

    Django makes two classes for each text, 35 kB, and there are eighty lists.
    """
    return Counted(singular, plural, number)


def file_name(name: str, day: date, form: str) -> str:
    """Name of an exported file."""
    return f"{slugify(name)}-{day.isoformat()}.{form}"


def address_in(ticket: str) -> str:
    """The address in the `ticket` of a listing. Raises `BadSignature`."""
    return signing.loads(ticket, salt=SALT)


def choice_words(field: models.Field) -> dict[Any, str]:
    """Label of every choice of `field`, in the language of the page."""
    return {value: str(label) for value, label in field.flatchoices}


class Rows(TableQuerysetData):
    """Rows in an order that is the same on every page: ties are broken by the key.

    The key goes in the direction of the last column, as indexes do.
    """

    def order_by(self, aliases: Any) -> None:
        super().order_by(aliases)
        if aliases:
            rows: QuerySet = self.data
            last = str(rows.query.order_by[-1])
            key = "-pk" if last.startswith("-") else "pk"
            self.data: QuerySet = rows.order_by(*rows.query.order_by, key)


class Add(NamedTuple):
    """The button that adds a row: name of its page, permission, and words ("Add venue")."""

    url_name: str
    permission: str
    words: Any


class Table(django_tables2.Table):
    """Columns and sorting of one list.

    Columns are declared as in django-tables2; `order_by=` of a column names its fields,
    `orderable=False` keeps it from being sorted, `attrs={"th": {"class": "n"}}` sets its
    numbers to the end.
    """

    # The filter of the listing that shows the table, if it has one.
    filter: FilterSet | None = None
    # What is shown of a page of rows: a table; a board or a drawing has a template of its own.
    results_template = "ui/table_card.html"
    # Template that loops over `rows` and writes a <tr> for each.
    rows_template: str
    # `ngettext_lazy("%(count)d person", "%(count)d people", "count")`
    counted: Counted
    # What is in the table, for its caption: "People".
    caption: Any
    # What `ui/list.html` shows: the frame around the list, whose block is `page`, a line under
    # the heading, a template of what else one can do there, the button, and the key of the
    # import into the list.
    frame = "app.html"
    lead: Any = ""
    actions = ""
    add: Add | None = None
    imports = ""
    # Template shown when there is nothing at all to list, and what it says then.
    empty_template = "ui/table_empty.html"
    empty_title: Any = _("Nothing here yet")
    empty_text: Any = ""
    # Fields with choices: rows get `<field>_words`. `get_<field>_display` costs 40 µs a call.
    choices: tuple[str, ...] = ()
    css_class = "bic-stackable"
    # A matrix that is read as a whole has more on a page.
    rows_on_page = PER_PAGE
    # A part of the page beside the results that follows the filters: it has an id, and bears
    # `hx-swap-oob` where `part` is set.
    beside_template = ""
    # Parameters of the address that say how the rows are shown, and outlive every filter.
    keeps: tuple[str, ...] = ()
    # Dotted path of the resource that exports the list, and the permission to do so.
    resource = ""
    export_permission = ""

    def shown(self, matching: QuerySet) -> QuerySet:
        """The same rows, loading what the page shows; an export shows more of them.

        A related record costs a row 20 µs, its one value as an annotation 1.
        """
        return matching

    def prepare(self, rows: list[Any]) -> None:
        """Give the rows of a page what their template shows beyond their fields.

        A value costs a row 5 µs, a tag with three look-ups 40.
        """
        for name in self.choices:
            words = choice_words(self.data.data.model._meta.get_field(name))
            for row in rows:
                setattr(row, f"{name}_words", words.get(getattr(row, name), ""))


class Head(NamedTuple):
    """The head of a column: its words, and where to sort by it ("" where one cannot)."""

    words: str
    css_class: str
    url: str
    order: str


@dataclass(frozen=True)
class Chip:
    """One filter in force: its value in words, and the address without it."""

    text: str
    url: str


class Listing:
    """One list page of a request: its filter, its table, and its answer.

    `context` is handed to templates as `listing`. A bad page number shows the nearest
    page, an unknown column or choice is ignored, so that an old link still works.
    """

    def __init__(
        self,
        request: Any,
        queryset: QuerySet,
        table: type[Table],
        filters: type[FilterSet] | None = None,
        **filter_options: Any,
    ) -> None:
        self.request = request
        self.filter = filters and filters(
            request.GET, queryset=queryset, request=request, **filter_options
        )
        rows = Rows(self.filter.qs if self.filter else queryset)
        # django-tables2 takes the words from its Meta otherwise, and so would show none.
        self.table = table(rows, order_by_field=SORT, empty_text=table.empty_text)
        self.table.request = request
        self.table.filter = cast("FilterSet | None", self.filter)
        asked = request.GET.getlist(SORT)
        if order := [one for one in asked if one.removeprefix("-") in self.table.columns]:
            self.table.order_by = order

    @property
    def matching(self) -> QuerySet:
        """Every record that passes the filters, in the order asked for."""
        return self.table.data.data

    @cached_property
    def page(self) -> Page:
        """The records shown."""
        paginator = Paginator(self.table.shown(self.matching), self.table.rows_on_page)
        # Counted without what a row shows: PostgreSQL keeps a join behind row-level security.
        paginator.count = self.matching.order_by().count()
        page = paginator.get_page(self.request.GET.get(PAGE))
        page.object_list = list(page.object_list)
        self.table.prepare(page.object_list)
        return page

    @cached_property
    def heads(self) -> tuple[Head, ...]:
        """The heads of the columns."""
        kept = [
            (name, value)
            for name, values in self.request.GET.lists()
            if name not in (SORT, PAGE)
            for value in values
        ]
        return tuple(self._head(column, kept) for column in self.table.columns)

    @staticmethod
    def _head(column: Any, kept: list[tuple[str, str]]) -> Head:
        css_class = column.attrs["th"].get("class", "")
        alias = column.order_by_alias
        url, order = "", ""
        if column.orderable:
            url = f"?{urlencode([*kept, (SORT, alias.next)])}"
        if column.is_ordered:
            order = "descending" if alias.is_descending else "ascending"
        return Head(str(column.header), css_class, url, order)

    @property
    def summary(self) -> str:
        """How many records match, in words."""
        count = self.page.paginator.count
        said = self.table.counted % {"count": count}
        return said.replace(str(count), number_format(count, force_grouping=True), 1)

    @cached_property
    def chips(self) -> list[Chip]:
        """The filters in force."""
        if not self.filter:
            return []
        in_force = cast(FilterSet, self.filter).in_force()
        return [Chip(text, self.address(name)) for name, text in in_force]

    @property
    def plain_address(self) -> str:
        """The list without filters."""
        kept = urlencode(self.kept)
        return f"{self.request.path}?{kept}" if kept else self.request.path

    @property
    def kept(self) -> list[tuple[str, str]]:
        """Names and values of the parameters in the address that outlive every filter."""
        query = self.request.GET
        return [(name, query[name]) for name in self.table.keeps if query.get(name)]

    @property
    def may_export(self) -> bool:
        """Whether this person may take the list away as a file."""
        target = self.request.community or self.request.program
        return bool(self.table.resource) and self.request.user.has_perm(
            self.table.export_permission, target
        )

    @cached_property
    def add_url(self) -> str:
        """Where this person adds a row, "" who may not."""
        add, place = self.table.add, self.request.community or self.request.program
        if add is None or not self.request.user.has_perm(add.permission, place):
            return ""
        slugs = [one.slug for one in (self.request.program, self.request.community) if one]
        return reverse(add.url_name, args=slugs)

    @property
    def is_long(self) -> bool:
        """Whether its file is made by a worker, because there are too many rows."""
        return self.page.paginator.count > EXPORT_LIMIT

    @property
    def ticket(self) -> str:
        """The address of the list, signed: a worker opens no other page for anybody."""
        return signing.dumps(self.address(), salt=SALT)

    def address(self, *without: str) -> str:
        """Where this list is, on its first page and without some of its parameters."""
        query = self.request.GET.copy()
        for name in (*without, PAGE, EXPORT):
            query.pop(name, None)
        return f"{self.request.path}?{query.urlencode()}" if query else self.request.path

    def response(
        self, template: str = "ui/list.html", context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The page; its results alone for a filter request of htmx; or the file asked for.

        A request with `take_listing` is no browser's: it wants the listing itself.
        """
        if take := getattr(self.request, "take_listing", None):
            return take(self)
        if form := self.request.GET.get(EXPORT):
            return self._export(form)
        htmx = self.request.htmx
        part = htmx and not htmx.boosted and not htmx.history_restore_request
        response = render(
            self.request,
            "ui/table.html" if part else template,
            (context or {}) | {"listing": self, "part": bool(part)},
        )
        patch_vary_headers(response, ["HX-Request"])
        return response

    def _export(self, form: str) -> HttpResponse:
        if not self.may_export:
            raise PermissionDenied
        # One more than allowed tells that there are too many, without counting them all.
        count = self.matching.order_by()[: EXPORT_LIMIT + 1].count()
        if count > EXPORT_LIMIT:
            messages.error(
                self.request,
                _(
                    "More than %(limit)s rows match. "
                    "Choose the format under Export, and the file is made for you."
                )
                % {"limit": number_format(EXPORT_LIMIT, force_grouping=True)},
            )
            return redirect(self.address())
        logger.info("user %s exports %s (%d rows)", self.request.user.pk, self.request.path, count)
        # By name: import-export takes half a second to load, and only exports need it.
        write = import_string("bic.ui.export.export")
        resource = import_string(self.table.resource)()
        name = f"{self.request.program.slug}-{self.table.caption}"
        return write(resource, self.matching, form, name)
