"""Lists: filters, table, what is chosen, files of it, cards, and the history of a record."""

from datetime import UTC, datetime
from functools import cached_property
from types import SimpleNamespace
from typing import Any

import django_filters
from django.core.paginator import Page, Paginator
from django.urls import resolve, reverse
from django_tables2 import Column

from bic.people.models import User
from bic.ui.filters import FilterSet, WordFilter
from bic.ui.history import Change, FieldChange
from bic.ui.styleguide import State, component
from bic.ui.styleguide.stage import Stage, person
from bic.ui.styleguide.words import Words, word
from bic.ui.tables import Listing, Table, ngettext_lazy

SAMPLES = "ui/styleguide/samples"
MOMENT = datetime(2027, 5, 21, 18, 30, tzinfo=UTC)


class SampleFilter(FilterSet):
    """A search box and a choice."""

    q = WordFilter(fields=("name",))
    kind = django_filters.ChoiceFilter(
        field_name="language",
        label=word("place"),
        empty_label=word("organization"),
        choices=[(str(number), word("options", number)) for number in range(3)],
    )


class SampleTable(Table):
    """A name, a word and a number."""

    name = Column(verbose_name=word("label"))
    kind = Column(verbose_name=word("place"), orderable=False)
    number = Column(verbose_name=word("title"), order_by="pk", attrs={"th": {"class": "n"}})

    rows_template = f"{SAMPLES}/rows.html"
    caption = word("title")
    counted = ngettext_lazy("%(count)d person", "%(count)d people", "count")


class SampleListing(Listing):
    """A list of rows that are nowhere stored; its filters and heads are the real ones."""

    def __init__(
        self,
        stage: Stage,
        rows: list[Any],
        table: type[Table] = SampleTable,
        filters: type[FilterSet] | None = SampleFilter,
    ) -> None:
        self.rows = rows
        super().__init__(stage.request, User.objects.none(), table, filters)

    @cached_property
    def page(self) -> Page:
        """The rows shown."""
        return Paginator(self.rows, 5).get_page(1)

    @property
    def may_export(self) -> bool:
        """Everybody may, here."""
        return True

    @property
    def is_long(self) -> bool:
        """Whether there are as many rows as only a worker writes."""
        return len(self.rows) > 100


def pages(stage: Stage, total: int, number: int) -> dict[str, Any]:
    """A page of a list of so many."""
    stage.ask(f"q=a&page={number}")
    return {"page_obj": Paginator(range(total), 10).page(number)}


def _rows(words: Words, name: str, total: int) -> list[Any]:
    return [
        SimpleNamespace(
            name=getattr(words, name),
            about=words.sentence,
            kind=words.options[number % 3],
            number=(number * 977) % 1000,
        )
        for number in range(total)
    ]


def _list(total: int, name: str = "title", query: str = "") -> Any:
    def context(stage: Stage) -> dict[str, Any]:
        stage.enter_program()
        stage.ask(query)
        listing = SampleListing(stage, _rows(stage.words, name, total))
        return {"listing": listing, "label": stage.words.label}

    return context


component(
    "filters",
    "Narrow a list. A plain form; with scripts the results change while one types.",
    "ui/filters.html",
    State("nothing chosen", _list(9)),
    State("chosen", _list(9, query="q=library&kind=1&sort=name")),
    shows=("ui/filter_control.html",),
)
component(
    "table",
    "The results of a list: how many, what narrows them, the rows, and the way to more.",
    "ui/table.html",
    State("some", _list(3)),
    State("sorted, filtered, many", _list(40, query="q=library&kind=1&sort=-number")),
    State("long", _list(2, "long_title", f"kind=2&q={'neighborhood' * 8}")),
    State("nothing matches", _list(0, query="q=library")),
    State("empty", _list(0)),
    shows=(
        "ui/table_card.html",
        "ui/table_head.html",
        "ui/table_empty.html",
        "components/empty.html",
    ),
)
component(
    "list-page",
    "A page of a list: what it says beside its rows are words of the table.",
    "ui/list.html",
    State("some", _list(3)),
    State("empty", _list(0)),
    is_page=True,
)
component(
    "export-menu",
    "Takes a list away as a file; one that is too long is made by a worker.",
    "ui/export_menu.html",
    State("short list", _list(9)),
    State("long list", _list(101)),
    State("nothing to export", _list(0)),
)


def _card(title: str, text: str) -> Any:
    return lambda stage: {
        "title": getattr(stage.words, title),
        "text": getattr(stage.words, text),
    }


component(
    "card",
    "One matter on a page; the sunken one is beside the point.",
    f"{SAMPLES}/card.html",
    State("short", _card("title", "sentence")),
    State("long", _card("long_title", "paragraph")),
)
component(
    "list",
    "A few things with what to do about each.",
    f"{SAMPLES}/list.html",
    State("short", _card("title", "sentence")),
    State("long", _card("long_title", "paragraph")),
)


def _change(who: User | None, action: str, **more: Any) -> Change:
    told: dict[str, Any] = {"page": "", "task": "", "reason": "", **more}
    return Change(when=MOMENT, action=action, who=who, **told)


def _history(stage: Stage) -> dict[str, Any]:
    words = stage.words
    stage.enter_program()
    who = person(words.long_person)
    long = FieldChange(words.long_title, words.paragraph, words.long_title)
    found = [
        _change(who, "update", page="/sample/", fields=[long], reason=words.paragraph),
        _change(None, "update", task="sample.tasks.sweep", name=words.long_title),
        _change(who, "insert", fields=[FieldChange(words.label, "", words.title)]),
        _change(None, "delete"),
    ]
    return {"subject": words.title, "page_obj": Paginator(found, 25).page(1)}


def _no_history(stage: Stage) -> dict[str, Any]:
    stage.enter_program()
    return {"subject": stage.words.long_title, "page_obj": Paginator([], 25).page(1)}


def _record(stage: Stage) -> dict[str, Any]:
    stage.enter_community()
    page = reverse("documents:detail", args=["sample", "sample-town", 1])
    stage.request.resolver_match = resolve(page)
    return {"object": person(stage.words.person)}


component(
    "edit-button",
    "Leads from a record to the form about it, for those who may change it.",
    "ui/edit_button.html",
    State("may change", _record),
    shows=("bic_ui.page_of",),
)
component(
    "record-links",
    "Beside a record: its history, and the way to delete it for those who may.",
    "ui/record_links.html",
    State("without a page that deletes", _record),
)
component(
    "history",
    "Who changed a record, when, from where, and what it was before.",
    "ui/history.html",
    State("changes", _history),
    State("empty", _no_history),
    is_page=True,
)
