"""Filters of the lists of planning."""

import django_filters
from django.db.models import Max, Min
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from planning import fiscal
from planning.models import BudgetLine, Category, Expense, Grant


def _categories(_request):
    return Category.objects.order_by("position", "name")


def _communities(request):
    """Names by key, the program as a whole first: a hundred models cost more than the list."""
    rows = request.program.communities.order_by("name").values_list("pk", "name")
    return [("none", _("The whole program")), *rows]


class PlaceFilter(django_filters.ChoiceFilter):
    """By community, or the program as a whole. Its choices come from `WithPlaces`."""

    def __init__(self, **kwargs):
        super().__init__(
            label=_("Community"), empty_label=_("Any community"), method="in_place", **kwargs
        )


class WithPlaces(FilterSet):
    """A filter whose `community` offers those of the program."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.form.fields["community"]
        field.choices = [*field.choices, *_communities(self.request)]

    def in_place(self, queryset, _name, value):
        """Rows of the community, or of none."""
        return queryset.filter(community=None if value == "none" else int(value))


def _years(request):
    """Fiscal years from the first to the last in which money was spent."""
    starts = request.program.fiscal_year_starts
    # Two ends of an index: the years themselves would have to be read from every expense.
    days = Expense.objects.aggregate(first=Min("spent_on"), last=Max("spent_on"))
    if days["first"] is None:
        return []
    first, last = (fiscal.year_of(days[end], starts) for end in ("first", "last"))
    return [(year, fiscal.label(year, starts)) for year in range(last, first - 1, -1)]


class BudgetLineFilter(WithPlaces):
    """By words, category, community, and cash or in kind."""

    q = WordFilter(fields=("title", "note"))
    category = django_filters.ModelChoiceFilter(
        label=_("Category"), queryset=_categories, empty_label=_("Any category")
    )
    community = PlaceFilter()
    kind = django_filters.ChoiceFilter(
        label=_("Cash or in kind"), choices=BudgetLine.Kind, empty_label=_("Both")
    )


class ExpenseFilter(WithPlaces):
    """By words, category, fiscal year, community, and what paid for it."""

    q = WordFilter(fields=("payee", "note", "line__title"))
    category = django_filters.ModelChoiceFilter(
        label=_("Category"),
        queryset=_categories,
        field_name="line__category",
        empty_label=_("Any category"),
    )
    year = django_filters.ChoiceFilter(
        label=_("Fiscal year"), method="in_year", empty_label=_("Any year")
    )
    community = PlaceFilter()
    grant = django_filters.ModelChoiceFilter(
        label=_("Paid from"),
        queryset=lambda request: Grant.objects.order_by("title"),
        empty_label=_("Any funding"),
        null_label=_("Not said yet"),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.form.fields["year"].choices = [
            *self.form.fields["year"].choices,
            *_years(self.request),
        ]

    def in_year(self, queryset, _name, value):
        """Spent on a day of that fiscal year."""
        first, last = fiscal.days_of(int(value), self.request.program.fiscal_year_starts)
        return queryset.filter(spent_on__range=(first, last))
