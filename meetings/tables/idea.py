"""The list of ideas of a community."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from meetings.models import Idea

TAGS = {
    Idea.State.OPEN: "att",
    Idea.State.PROPOSED: "ok",
    Idea.State.COMBINED: "line",
    Idea.State.DIVIDED: "line",
    Idea.State.ASIDE: "line",
}


class IdeaTable(Table):
    """Ideas in the words in which they were told, with what became of each."""

    number = Column(verbose_name=_("Number"), attrs={"th": {"class": "n"}})
    text = Column(verbose_name=_("Idea"), orderable=False)
    channel = Column(verbose_name=_("How it came"))
    told_on = Column(verbose_name=_("Told on"))
    state = Column(verbose_name=_("What became of it"))

    rows_template = "meetings/idea_rows.html"
    frame = "meetings/proposals_frame.html"
    actions = "meetings/proposals_actions.html"
    lead = _("What people would do, in their own words and language. No idea is lost.")
    add = Add("meetings:idea_create", "meetings.add_idea", _("Take down an idea"))
    empty_title = _("No ideas yet")
    empty_text = _("Take ideas down at a meeting, from paper, or share the public page.")
    choices = ("channel", "state")
    caption = _("Ideas")
    counted = ngettext_lazy("%(count)d idea", "%(count)d ideas", "count")
    resource = "meetings.resources.idea.IdeaResource"
    export_permission = "meetings.export_idea"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.tag = TAGS[row.state]
            row.told = day(row.told_on)

    class Meta:
        order_by = "-number"
