"""Filters of lists: django-filter, with the look of the design and its values in words."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import django_filters
from django import forms
from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from bic.tenancy.models import Program
from bic.tenancy.written import WrittenOnce


class Control(NamedTuple):
    """One control of a filter bar: a select with `options`, or a search box without.

    Plain values, so that the bar can be kept.
    """

    name: str
    label: str
    value: str
    options: tuple[tuple[str, str], ...] | None


class FilterSet(django_filters.FilterSet):
    """Filters of one list.

    What cannot be understood is left out rather than refused: a list must open from any
    old link.
    """

    @property
    def form(self) -> forms.Form:
        """The form of the bar.

        Its fields are made for this page; a class made of them, as django-filter does, would copy
        each once more.
        """
        if not hasattr(self, "_form"):
            self._form = self._meta.form(self.data, prefix=self.form_prefix)
            self._form.fields |= {name: one.field for name, one in self.filters.items()}
        return self._form

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        for name, value in self.form.cleaned_data.items():
            queryset = self.filters[name].filter(queryset, value)
        return queryset

    @property
    def qs(self) -> QuerySet:
        """The rows that match."""
        if not hasattr(self, "_qs"):
            self.form.is_valid()
            self._qs = self.filter_queryset(self.queryset.all())
        return self._qs

    def in_force(self) -> Iterator[tuple[str, str]]:
        """Name and value in words of every filter that narrows the list."""
        for name, value in self.form.cleaned_data.items():
            if value in (None, "", []):
                continue
            yield name, self._words(self.form.fields[name], value)

    def controls(self) -> Iterator[Control]:
        """What the filter bar shows. Plain values: the widgets of four selects cost 4 ms."""
        for name, field in self.form.fields.items():
            value = str(self.form[name].value() or "")
            yield Control(name, str(field.label), value, self._options(field))

    @staticmethod
    def _options(field: Any) -> tuple[tuple[str, str], ...] | None:
        """Key and words of every choice; None for a field without choices."""
        choices: Any = getattr(field, "choices", None)
        if choices is None:
            return None
        return tuple((str(key), str(label)) for key, label in choices)

    @staticmethod
    def _words(field: Any, value: Any) -> str:
        if isinstance(field, forms.ChoiceField):
            chosen = {str(v) for v in (value if isinstance(value, list) else [value])}
            choices: Any = field.choices
            return ", ".join(str(label) for key, label in choices if str(key) in chosen)
        return str(value)


class RowFilter(django_filters.ChoiceFilter):
    """One of few rows of the program, of which only keys and words are loaded.

    `rows(request)` gives them as pairs; the filters of django-filter load whole models.
    """

    def __init__(self, *, rows: Callable[[Any], Iterable[tuple[Any, Any]]], **kwargs: Any) -> None:
        self.rows = rows
        super().__init__(**kwargs)

    @property
    def field(self) -> Any:
        if not hasattr(self, "_field"):
            self.extra["choices"] = list(self.rows(self.parent.request))
        return super().field


PLACES = WrittenOnce(
    lambda program: Program(pk=program).communities.order_by("name").values_list("pk", "name"), int
)


def places(request: Any) -> Iterable[tuple[Any, Any]]:
    """Rows of a filter: the communities of the program."""
    return PLACES.rows(request.program.pk)


def people(keys: QuerySet) -> Iterable[tuple[Any, Any]]:
    """Rows of a filter: the people whose keys a query finds, called as everywhere."""
    users = get_user_model().objects.filter(pk__in=keys).order_by("name", "pk")
    return [(pk, name or email) for pk, name, email in users.values_list("pk", "name", "email")]


class PlaceFilter(RowFilter):
    """One of the communities of the program."""

    def __init__(self, **kwargs: Any) -> None:
        usual: dict[str, Any] = {
            "rows": places,
            "label": _("Community"),
            "empty_label": _("Any community"),
        }
        super().__init__(**usual | kwargs)


class WordFilter(django_filters.CharFilter):
    """One box that looks for text in several fields, whatever its capitals.

    `fields` are field paths. Every word of the text must be found in one of them.
    """

    def __init__(self, *, fields: tuple[str, ...], label: Any = None, **kwargs: Any) -> None:
        self.paths = fields
        kwargs.setdefault("max_length", 100)
        super().__init__(label=label or _("Search"), **kwargs)

    def filter(self, qs: QuerySet, value: str) -> QuerySet:
        for word in (value or "").split():
            found = Q()
            for path in self.paths:
                found |= Q(**{f"{path}__icontains": word})
            qs = qs.filter(found)
        return qs
