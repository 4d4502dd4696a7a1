"""The list of letters of support."""

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from communities.models import LetterRequest

# What has come, and what never will.
TAG = {LetterRequest.State.RECEIVED: "ok", LetterRequest.State.REQUESTED: "pine"}


class LetterTable(Table):
    """Letters with their signer, community, and what came of them."""

    signer_name = Column(verbose_name=_("Signer"))
    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    signer_kind = Column(verbose_name=_("Who signs"))
    state = Column(verbose_name=_("State"))
    requested_at = Column(verbose_name=_("Requested"))
    answered_at = Column(verbose_name=_("Answered"))

    rows_template = "communities/letter_rows.html"
    lead = _("Of every application: who was asked, and who has written.")
    empty_title = _("No letters yet")
    empty_text = _("Applicants ask for letters of support on the pages of their application.")
    choices = ("signer_kind", "state")
    caption = _("Letters of support")
    counted = ngettext_lazy("%(count)d letter", "%(count)d letters", "count")
    resource = "communities.resources.letters.LetterResource"
    export_permission = "communities.export_letterrequest"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.tag = TAG.get(row.state, "line")
            row.expired = _now("Link expired") if row.is_expired else ""
            row.asked = day(row.requested_at)
            row.answered = day(row.answered_at)

    class Meta:
        order_by = "-requested_at"
