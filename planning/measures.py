"""What can be counted of money: raised, and spent of what was planned.

Readings are seen by everybody of the community, so lines that tell what people earn are left
out, and so are those that its partners may not see.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count, Sum
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.measures import Measured, measure
from bic.money import ZERO
from planning.models import BudgetAmount, BudgetLine, Expense, Grant


@measure(
    "planning.raised",
    name=gettext_lazy("Money raised"),
    formula=gettext_lazy(
        "Grants that were awarded for this community alone, added up; those without a day of "
        "their decision are left out."
    ),
    unit="money",
)
def raised(community: Any, since: date | None, until: date) -> Measured:
    """How much was awarded for this community and no other."""
    alone = Grant.objects.annotate(places=Count("communities")).filter(places=1)
    rows = Grant.objects.secured().filter(
        pk__in=alone.values("pk"), communities=community, decided_on__lte=until
    )
    if since:
        rows = rows.filter(decided_on__gte=since)
    return Measured(rows.aggregate(sum=Sum("awarded"))["sum"] or ZERO)


@measure(
    "planning.spent",
    name=gettext_lazy("Spent of what was planned"),
    formula=gettext_lazy(
        "Expenses as a percent of planned amounts, on the lines of the community's budget that "
        "its partners may see."
    ),
    unit="percent",
)
def spent(community: Any, since: date | None, until: date) -> Measured:
    """Which share of the planned money was spent."""
    lines = BudgetLine.objects.filter(community=community).for_partners()
    planned = BudgetAmount.objects.filter(line__in=lines).aggregate(sum=Sum("planned"))["sum"]
    if not planned:
        return Measured(None, why=_("No money was planned on lines that partners may see."))
    rows = Expense.objects.filter(line__in=lines, spent_on__lte=until)
    if since:
        rows = rows.filter(spent_on__gte=since)
    total = rows.aggregate(sum=Sum("amount"))["sum"] or ZERO
    return Measured(Decimal(100) * total / planned)
