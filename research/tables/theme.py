"""The list of themes of a community."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy
from research.models import Theme

TAGS = {
    Theme.Status.PROPOSED: "line",
    Theme.Status.CHOSEN: "ok",
    Theme.Status.DROPPED: "line",
}


class ThemeTable(Table):
    """Themes in their order, with how much speaks for each."""

    position = Column(verbose_name=_("Order"), attrs={"th": {"class": "n"}})
    title = Column(verbose_name=_("Theme"), orderable=False)
    status = Column(verbose_name=_("Status"))
    evidence_count = Column(verbose_name=_("Evidence"), attrs={"th": {"class": "n"}})

    rows_template = "research/theme_rows.html"
    frame = "research/themes_frame.html"
    lead = _("What the community could work on, and why. The planning committee chooses.")
    add = Add("research:theme_create", "research.add_theme", _("Add a theme"))
    empty_title = _("No themes yet")
    empty_text = _("Name what you heard and saw, attach what speaks for it, and share it.")
    choices = ("status",)
    caption = _("Themes")
    counted = ngettext_lazy("%(count)d theme", "%(count)d themes", "count")
    resource = "research.resources.theme.ThemeResource"
    export_permission = "research.export_theme"

    def prepare(self, rows):
        super().prepare(rows)
        place = self.request.community
        self.may_move = self.request.user.has_perm("research.change_theme", place)
        last = Theme.objects.filter(community=place).count() if self.may_move else 0
        for row in rows:
            row.is_last = row.position == last
            row.tag = TAGS[row.status]

    class Meta:
        order_by = "position"
