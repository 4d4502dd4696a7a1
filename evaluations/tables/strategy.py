"""The library of strategies, and those of a community."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day


class LibraryTable(Table):
    """What is published, with the community that it comes from."""

    title = Column(verbose_name=_("Strategy"), orderable=False)
    place = Column(verbose_name=_("Community"))
    published_at = Column(verbose_name=_("Published"))

    rows_template = "evaluations/strategy_rows.html"
    frame = "evaluations/program_frame.html"
    lead = _("What worked in one community, for all others to try.")
    empty_title = _("Nothing is shared yet")
    empty_text = _("A strategy is written in its community, and stands here once it is published.")
    caption = _("Shared strategies")
    counted = ngettext_lazy("%(count)d strategy", "%(count)d strategies", "count")

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.published = day(row.published_at)

    class Meta:
        order_by = "-published_at"


class StrategyTable(Table):
    """Those of a community, published or not."""

    title = Column(verbose_name=_("Strategy"), orderable=False)
    published_at = Column(verbose_name=_("In the library since"))
    created_at = Column(verbose_name=_("Added"))

    rows_template = "evaluations/strategy_rows.html"
    frame = "community.html"
    lead = _("What was done here that others could try. Partners read what is in the library.")
    actions = "evaluations/strategy_actions.html"
    add = Add("evaluations:strategy_create", "evaluations.add_strategy", _("Add a strategy"))
    empty_title = _("No strategies yet")
    empty_text = _("Write down what worked, or copy one from the library of the program.")
    caption = _("Strategies")
    counted = ngettext_lazy("%(count)d strategy", "%(count)d strategies", "count")

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.published = day(row.published_at)
            row.added = day(row.created_at)

    class Meta:
        order_by = "-created_at"
