"""Filters of the lists of planning."""

import django_filters
from django.db.models import Max, Min
from django.utils.translation import gettext_lazy as _

from bic.tenancy.written import WrittenOnce
from bic.ui.filters import FilterSet, PlaceFilter, RowFilter, WordFilter, places
from planning import fiscal
from planning.models import BudgetLine, Category, Expense, Grant

CATEGORIES = WrittenOnce(lambda: Category.objects.order_by("position", "name").only("key", "name"))
GRANTS = WrittenOnce(lambda: Grant.objects.order_by("title").values_list("pk", "title"))


def _categories(_request):
    return [(one.pk, one.label) for one in CATEGORIES.rows()]


def _grants(_request):
    return GRANTS.rows()


def _places(request):
    """The program as a whole first."""
    return [("none", _("The whole program")), *places(request)]


def _in_place(queryset, _name, value):
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


class BudgetLineFilter(FilterSet):
    """By words, category, community, and cash or in kind."""

    q = WordFilter(fields=("title", "note"))
    category = RowFilter(label=_("Category"), rows=_categories, empty_label=_("Any category"))
    community = PlaceFilter(rows=_places, method=_in_place)
    kind = django_filters.ChoiceFilter(
        label=_("Cash or in kind"), choices=BudgetLine.Kind, empty_label=_("Both")
    )


class ExpenseFilter(FilterSet):
    """By words, category, fiscal year, community, and what paid for it."""

    q = WordFilter(fields=("payee", "note", "line__title"))
    category = RowFilter(
        label=_("Category"),
        rows=_categories,
        field_name="line__category",
        empty_label=_("Any category"),
    )
    year = RowFilter(
        label=_("Fiscal year"), rows=_years, method="in_year", empty_label=_("Any year")
    )
    community = PlaceFilter(rows=_places, method=_in_place)
    grant = RowFilter(
        label=_("Paid from"),
        rows=_grants,
        empty_label=_("Any funding"),
        null_label=_("Not said yet"),
    )

    def in_year(self, queryset, _name, value):
        """Spent on a day of that fiscal year."""
        first, last = fiscal.days_of(int(value), self.request.program.fiscal_year_starts)
        return queryset.filter(spent_on__range=(first, last))
