"""The budget of the demo program."""

from decimal import Decimal

from django.db.models import Sum

from bic.tenancy import scope
from planning import totals
from planning.models import BudgetAmount, BudgetLine, Category, Expense


def test_the_demo_tells_the_story_of_its_notes(program):

    with scope(program):
        cash = BudgetAmount.objects.filter(line__kind=BudgetLine.Kind.CASH)
        assert cash.aggregate(total=Sum("planned"))["total"] == Decimal(486_000)
        assert set(Category.objects.all()) == {line.category for line in BudgetLine.objects.all()}
        assert 55 <= Expense.objects.count() <= 75
        [over] = totals.overspent(program, with_salaries=True)
        assert over.over == 1200
