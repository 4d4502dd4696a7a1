"""Filters of lists: django-filter, with the look of the design and its values in words."""

from collections.abc import Iterator
from typing import Any

import django_filters
from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _


class FilterSet(django_filters.FilterSet):
    """Filters of one list.

    What cannot be understood is left out rather than refused: a list must open from any
    old link.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.form.fields.values():
            if isinstance(field.widget, forms.Select):
                field.widget.attrs.setdefault("class", "bic-select-sm")

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
            if value in (None, "", []) or (isinstance(value, QuerySet) and not value):
                continue
            yield name, self._words(self.form.fields[name], value)

    @staticmethod
    def _words(field: forms.Field, value: Any) -> str:
        if isinstance(field, forms.ChoiceField):
            chosen = {str(v) for v in (value if isinstance(value, list) else [value])}
            return ", ".join(str(label) for key, label in field.choices if str(key) in chosen)
        return str(value)


class WordFilter(django_filters.CharFilter):
    """One box that looks for text in several fields, whatever its capitals.

    `fields` are field paths. Every word of the text must be found in one of them.
    """

    def __init__(self, *, fields: tuple[str, ...], label: Any = None, **kwargs: Any) -> None:
        self.paths = fields
        kwargs.setdefault("max_length", 100)
        super().__init__(label=label or _("Search"), widget=SearchInput(), **kwargs)

    def filter(self, qs: QuerySet, value: str) -> QuerySet:
        for word in (value or "").split():
            found = Q()
            for path in self.paths:
                found |= Q(**{f"{path}__icontains": word})
            qs = qs.filter(found)
        return qs


class SearchInput(forms.TextInput):
    """The input of a search box."""

    input_type = "search"
