"""The list of applications."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from communities.models import Application

Status = Application.Status
TAG = {Status.SUBMITTED: "pine", Status.UNDER_REVIEW: "pine", Status.DECIDED: "ok"}


class ApplicationTable(Table):
    """Applications with their community, call and status."""

    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    call = Column(verbose_name=_("Call"), order_by=("round",))
    status = Column(verbose_name=_("Status"))
    submitted_at = Column(verbose_name=_("Sent"))

    rows_template = "communities/application_rows.html"
    empty_template = "communities/application_empty.html"
    choices = ("status",)
    caption = _("Applications")
    counted = ngettext_lazy("%(count)d application", "%(count)d applications", "count")
    resource = "communities.resources.application.ApplicationResource"
    export_permission = "communities.export_application"

    def shown(self, matching):
        return (
            matching.select_related(None)
            .only("status", "submitted_at", "keyed_in_by")
            .annotate(
                place=F("community__name"),
                place_slug=F("community__slug"),
                county=F("community__county__name"),
                call_title=F("round__title"),
            )
        )

    def prepare(self, rows):
        super().prepare(rows)
        # On no condition, so it is asked once: those of the staff who may read what was sent.
        person, program = self.request.user, self.request.program
        may_read = person.has_perm("communities.print_application", program)
        for row in rows:
            row.tag = TAG.get(row.status, "line")
            row.sent = day(row.submitted_at)
            row.is_readable = may_read and (row.submitted_at is not None or row.is_on_paper)
