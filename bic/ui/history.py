"""The history of a record, or of those that belong to it: who changed what, when and from where."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from django.core.paginator import Page, Paginator
from django.db import models
from django.urls import Resolver404, get_resolver, resolve
from django.utils import timezone
from django.utils.formats import date_format, number_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django.views.generic import DetailView

from bic.people.models import User
from bic.spoken import language_names
from bic.translated import Translated

PER_PAGE = 25
LONGEST_TEXT = 2_000
INSERT, UPDATE, DELETE = "insert", "update", "delete"
# A stored value that is gone: its record was deleted, or this person may not see it.
GONE = object()
# Columns of codes of languages, of which there are too many to be choices.
LANGUAGE_FIELDS = {"language", "languages", "interpreted"}
# Columns that no form shows have no words of ours; Django makes these out of their names.
FIELD_WORDS = (
    gettext_noop("accepted at"),
    gettext_noop("accepted by"),
    gettext_noop("based on"),
    gettext_noop("code"),
    gettext_noop("community"),
    gettext_noop("copied from"),
    gettext_noop("corrects"),
    gettext_noop("created by"),
    gettext_noop("ended at"),
    gettext_noop("ended by"),
    gettext_noop("entered by"),
    gettext_noop("expires at"),
    gettext_noop("first closes at"),
    gettext_noop("invited by"),
    gettext_noop("member"),
    gettext_noop("overridden by"),
    gettext_noop("published at"),
    gettext_noop("published by"),
    gettext_noop("question set"),
    gettext_noop("retracted at"),
    gettext_noop("sent count"),
    gettext_noop("signed off at"),
    gettext_noop("signed off by"),
    gettext_noop("zone"),
)


@dataclass(frozen=True)
class FieldChange:
    """Old and new value of a field in words; "" stands for no value. `name` is its column."""

    label: str
    before: str
    after: str
    name: str = ""


@dataclass
class Change:
    """What one save did to a record.

    `who` is None when the program itself did it. `page` is the address of the page it was
    done on, `task` the name of the background task, `reason` what the person gave for it
    (`pghistory.context(reason=…)`); each may be "". `name` tells of which record it is,
    where a page has those of several.
    """

    when: datetime
    action: str
    who: User | None
    page: str
    task: str
    reason: str
    name: str = ""
    # Key of the record.
    of: int = 0
    fields: list[FieldChange] = field(default_factory=list)


def changes(
    obj: Any, page: Any = 1, per_page: int = PER_PAGE, leave_out: Iterable[str] = ()
) -> Page:
    """A page of the changes of `obj`, newest first, without the fields in `leave_out`.

    `obj` is of a model with `bic.tenancy.history.track`. Costs three queries and one for
    each model that its foreign keys point to, however many changes there are. Saves that
    changed nothing a reader would know (only a time stamp) are listed without fields.
    """
    events = type(obj).pgh_event_model.objects.filter(pgh_obj_id=obj.pk)
    return changes_in(type(obj), events, page, per_page, leave_out)


def changes_in(
    model: Any,
    events: Any,
    page: Any = 1,
    per_page: int = PER_PAGE,
    leave_out: Iterable[str] = (),
    named_by: Iterable[str] = (),
) -> Page:
    """A page of the changes of several records of `model`, as `changes` tells them.

    `events` narrows the events of the model; records that are gone have theirs too. Each
    change is named by the words of the fields in `named_by`, as they were after it.
    """
    shown = Paginator(events.order_by("-pgh_id"), per_page).get_page(page)
    rows = list(shown.object_list)
    if not rows:
        return shown
    before = _events_before(rows, events)
    names = _Names([*rows, *filter(None, before)])
    shown_fields = [f for f in told_fields(model) if f.name not in leave_out]
    naming = [model._meta.get_field(name) for name in named_by]
    shown.object_list = [
        _change(shown_fields, naming, event, previous, names)
        for event, previous in zip(rows, before, strict=True)
    ]
    return shown


def _events_before(rows: list[Any], events: Any) -> list[Any]:
    """The event before each of `rows` of the same record: one of them, or of an older page."""
    older = (
        events.filter(pgh_obj_id__in={row.pgh_obj_id for row in rows}, pgh_id__lt=rows[-1].pgh_id)
        .order_by("pgh_obj_id", "-pgh_id")
        .distinct("pgh_obj_id")
    )
    last = {event.pgh_obj_id: event for event in older}
    before = []
    for row in reversed(rows):
        before.append(last.get(row.pgh_obj_id))
        last[row.pgh_obj_id] = row
    return before[::-1]


def _change(
    sources: Iterable[models.Field],
    naming: Iterable[models.Field],
    event: Any,
    previous: Any,
    names: "_Names",
) -> Change:
    context = event.pgh_context or {}
    url, source = str(context.get("url", "")), str(context.get("source", ""))
    return Change(
        when=event.pgh_created_at,
        action=event.pgh_label,
        who=names.person(context.get("user")),
        page=url if url.startswith("/") else "",
        task=source.removeprefix("task ") if source.startswith("task ") else "",
        reason=str(context.get("reason", "")),
        name=", ".join(names.words(f, getattr(event, f.attname)) for f in naming),
        of=event.pgh_obj_id,
        fields=list(_field_changes(sources, event, previous, names)),
    )


def _field_changes(
    sources: Iterable[models.Field], event: Any, previous: Any, names: "_Names"
) -> Iterable[FieldChange]:
    if event.pgh_label == DELETE:
        return
    if event.pgh_label == INSERT:
        previous = None
    for source in sources:
        after = getattr(event, source.attname)
        before = getattr(previous, source.attname) if previous else None
        if after == before or (previous is None and after in (None, "", [], {})):
            continue
        label = _(str(source.verbose_name))
        yield FieldChange(
            label[:1].upper() + label[1:],
            names.words(source, before),
            names.words(source, after),
            source.name,
        )


def told_fields(model: Any) -> list[models.Field]:
    """Fields whose changes are shown: not keys, the tenant, or stamps a save sets itself."""
    kept = {f.name for f in model.pgh_event_model._meta.fields}
    return [
        f
        for f in model._meta.concrete_fields
        if f.name in kept
        and not f.primary_key
        and f.name != "program"
        and not isinstance(f, models.SlugField)
        and not getattr(f, "auto_now", False)
        and not getattr(f, "auto_now_add", False)
    ]


class _Names:
    """Words for stored values; what foreign keys point to is loaded once for each model."""

    def __init__(self, events: list[Any]) -> None:
        wanted: dict[Any, set[Any]] = {User: set()}
        for event in filter(None, events):
            who = (event.pgh_context or {}).get("user")
            wanted[User].add(who if isinstance(who, int) else None)
            for f in event._meta.concrete_fields:
                if f.many_to_one and not f.name.startswith("pgh_") and f.name != "program":
                    wanted.setdefault(f.related_model, set()).add(getattr(event, f.attname))
        self._found = {
            model: model.objects.in_bulk(keys - {None}) for model, keys in wanted.items()
        }

    def person(self, key: Any) -> User | None:
        """Who is meant in an event's context."""
        return self._found[User].get(key)

    def words(self, source: models.Field, value: Any) -> str:
        """A stored value as a reader knows it."""
        if value is None or value in ("", [], {}):
            return ""
        if source.many_to_one:
            found = self._found[source.related_model].get(value, GONE)
            return _("(deleted)") if found is GONE else str(found)
        return words_of(source, value)


def words_of(source: models.Field, value: Any, longest: int | None = LONGEST_TEXT) -> str:
    """A value of a field that is no foreign key, as a reader knows it; "" for none.

    Texts are cut after `longest` characters; None leaves them whole.
    """
    if value is None or value in ("", [], {}):
        return ""
    base = getattr(source, "base_field", source)
    values = value if isinstance(value, list | tuple) else [value]
    labels = dict(base.flatchoices)
    if not labels and source.name in LANGUAGE_FIELDS:
        labels = language_names(values)
    # Texts in several languages and JSON have no choices, and cannot be looked up in any.
    return ", ".join(
        str(labels[v]) if labels and v in labels else _plain(v, longest) for v in values
    )


def _plain(value: Any, longest: int | None) -> str:
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, Translated):
        return value.in_words()[:longest]
    if isinstance(value, datetime):
        return date_format(timezone.localtime(value), "DATETIME_FORMAT")
    if isinstance(value, date):
        return date_format(value)
    if isinstance(value, time):
        return time_format(value)
    if isinstance(value, Decimal):
        return number_format(value, force_grouping=True)
    if isinstance(value, int | float):
        return number_format(value)
    text = ", ".join(map(str, value.values())) if isinstance(value, dict) else str(value)
    return f"{text[:longest]} …" if longest and len(text) > longest else text


class HistoryView(DetailView):
    """The history tab of one record, as a rule that in the address.

    Put what finds the record and asks for the permission before it, as before any view of
    one record. `name_of` says how the heading calls it, `back_url` where its own page is; fields
    that the heading says already, or that mean nothing to people, go into `leave_out`.
    """

    template_name = "ui/history.html"
    leave_out: tuple[str, ...] = ()

    def name_of(self, found):
        """The words for the record in the heading."""
        return found

    def back_url(self):
        """The page of the record, else of the list it stands in: the nearest one above."""
        above = self.request.path
        while (above := above.rstrip("/").rpartition("/")[0] + "/") != "/":
            try:
                found = resolve(above).func
            except Resolver404:
                continue
            if hasattr(getattr(found, "view_class", found), "get"):
                return above
        return ""

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "subject": self.name_of(self.object),
            "back_url": self.back_url(),
            "page_obj": self.changes(self.object, self.request.GET.get("page")),
        }

    def changes(self, found, page):
        """The page of changes that is shown."""
        return changes(found, page, leave_out=self.leave_out)


@dataclass(frozen=True)
class Shown:
    """On which terms the histories of a noun are shown: a permission, and fields left out."""

    permission: str
    leave_out: frozenset[str]


def shown_of(model: Any) -> Shown | None:
    """How pages show the history of records of `model`; None where no page does."""
    get_resolver().url_patterns  # noqa: B018  (every page is known once its address is)
    meta = model._meta
    pages = list(_pages(HistoryView))
    for name in (f"view_history_{meta.model_name}", f"view_{meta.model_name}"):
        permission = f"{meta.app_label}.{name}"
        if found := [one for one in pages if permission == getattr(one, "permission_required", "")]:
            return Shown(permission, frozenset().union(*(one.leave_out for one in found)))
    return None


def _pages(above: Any) -> Iterable[Any]:
    one: Any
    for one in above.__subclasses__():
        yield one
        yield from _pages(one)
