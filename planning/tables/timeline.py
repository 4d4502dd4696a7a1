"""Lists of planning."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


class MilestoneTable(Table):
    """Milestones with their place, days and owner."""

    title = Column(verbose_name=_("Milestone"))
    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    starts_on = Column(verbose_name=_("Starts on"))
    ends_on = Column(verbose_name=_("Reached by"))
    first_ends_on = Column(verbose_name=_("First plan"))
    owner = Column(verbose_name=_("Owner"), order_by=("owner__name",))

    rows_template = "planning/milestone_rows.html"
    caption = _("Milestones")
    empty_title = _("No milestones yet")
    empty_text = _(
        "A timeline can start from the usual calendar of such programs; every day can be changed "
        "afterwards."
    )
    counted = ngettext_lazy("%(count)d milestone", "%(count)d milestones", "count")
    resource = "planning.resources.timeline.MilestoneResource"
    export_permission = "planning.export_milestone"

    class Meta:
        order_by = "ends_on"
