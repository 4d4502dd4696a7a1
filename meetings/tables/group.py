"""The list of groups of a community."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy
from meetings.committees import progress_of


class GroupTable(Table):
    """Groups with their seats, and how many reports are in."""

    name = Column(verbose_name=_("Group"))
    kind = Column(verbose_name=_("Kind"))
    held_count = Column(verbose_name=_("Seats held"), attrs={"th": {"class": "n"}})
    reports = Column(verbose_name=_("Reports in"), empty_values=(), orderable=False)

    rows_template = "meetings/group_rows.html"
    frame = "community.html"
    lead = _("Committees that study proposals, the large group, advisory committees, bodies.")
    add = Add("meetings:group_create", "meetings.add_group", _("Form a group"))
    empty_title = _("No groups yet")
    empty_text = _("A committee of a topic has three to eight members and reports to everybody.")
    choices = ("kind",)
    caption = _("Groups")
    counted = ngettext_lazy("%(count)d group", "%(count)d groups", "count")
    resource = "meetings.resources.group.GroupResource"
    export_permission = "meetings.export_group"

    def prepare(self, rows):
        super().prepare(rows)
        found = progress_of(rows, self.request.program)
        for row in rows:
            row.progress = found[row.pk]

    class Meta:
        order_by = "name"
