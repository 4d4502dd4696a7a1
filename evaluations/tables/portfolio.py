"""The communities of the program beside each other."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.blueprint import PHASES
from bic.ui.tables import Table, ngettext_lazy
from communities.tables.community import TAG
from evaluations import portfolio

# Ten columns fit a desk only where long headings may take two lines.
WRAPPED = {"th": {"class": "is-text"}}


class PortfolioTable(Table):
    """Communities with their phases, their steps, and the gates that were opened."""

    name = Column(verbose_name=_("Community"))
    status = Column(verbose_name=_("Status"))
    cohort = Column(verbose_name=_("Cohort"))
    steps = Column(verbose_name=_("Steps done"), empty_values=(), orderable=False)
    phase_2 = Column(verbose_name=PHASES[1].short, empty_values=(), orderable=False)
    phase_3 = Column(verbose_name=PHASES[2].short, empty_values=(), orderable=False)
    phase_4 = Column(verbose_name=PHASES[3].short, empty_values=(), orderable=False)
    phase_5 = Column(verbose_name=PHASES[4].short, empty_values=(), orderable=False)
    parity = Column(
        verbose_name=_("Missing at meetings"), empty_values=(), orderable=False, attrs=WRAPPED
    )
    gates = Column(verbose_name=_("Gates opened"), empty_values=(), orderable=False, attrs=WRAPPED)

    rows_template = "evaluations/portfolio_rows.html"
    beside_template = "evaluations/portfolio_pace.html"
    frame = "evaluations/program_frame.html"
    lead = _(
        "How far each community is on the Blueprint, how many days each phase took, how many "
        "actions were achieved, which languages are missing at meetings beside those of residents, "
        "and which gates were opened against the rule."
    )
    empty_title = _("No communities yet")
    empty_text = _("They stand here as soon as they are in the program.")
    choices = ("status",)
    caption = _("Portfolio")
    counted = ngettext_lazy("%(count)d community", "%(count)d communities", "count")

    resource = "evaluations.resources.portfolio.PortfolioResource"
    export_permission = "evaluations.export_portfolio"

    def prepare(self, rows):
        super().prepare(rows)
        found = portfolio.lines(self.request.program, rows)
        for row in rows:
            row.line = found[row.pk]
            row.tag = TAG.get(row.status, "line")

    class Meta:
        order_by = "name"
