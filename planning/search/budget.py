"""What the search finds in planning."""

from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from planning.models import BudgetLine


@source(
    "budget_lines",
    label=_("Budget lines"),
    permission="planning.list_budgetline",
    order=60,
    icon="list",
)
class BudgetLines(Source):
    """By title and category."""

    model = BudgetLine
    concerns = ("expenses__receipt",)
    text = ("title", "category__name")
    title = "title"
    sort = "title"
    facts = ("kind",)
    page = "planning:budget_line"

    def rows(self, user, program):
        return BudgetLine.objects.open_to(user, program)

    def detail(self, hit):
        place = hit.community or _("The whole program")
        return f"{hit.subject.get_kind_display()} · {place}"
