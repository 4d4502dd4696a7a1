"""The lists of the log and of next steps."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy


class InteractionTable(Table):
    """Who was talked with, about what."""

    on = Column(verbose_name=_("Day"))
    kind = Column(verbose_name=_("Kind"))
    contact = Column(verbose_name=_("With"), orderable=False)
    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    said = Column(verbose_name=_("What was said"), orderable=False)
    logged_by = Column(verbose_name=_("Logged by"), order_by=("logged_by__name",))

    rows_template = "communities/interaction_rows.html"
    frame = "communities/outreach_frame.html"
    lead = _("Calls, visits, mail, meetings and messages, newest first.")
    add = Add("communities:interaction_create", "communities.add_interaction", _("Log a call"))
    empty_title = _("Nothing is logged yet")
    empty_text = _("Write down every call and visit in a few words, with what has to happen next.")
    choices = ("kind", "about")
    caption = _("Log")
    counted = ngettext_lazy("%(count)d entry", "%(count)d entries", "count")
    resource = "communities.resources.outreach.InteractionResource"
    export_permission = "communities.export_interaction"

    class Meta:
        order_by = "-on"


class FollowUpTable(Table):
    """Next steps: whose, after what, by when."""

    what = Column(verbose_name=_("Next step"))
    after = Column(verbose_name=_("After"), orderable=False)
    owner = Column(verbose_name=_("Owner"), order_by=("owner__name",))
    due_on = Column(verbose_name=_("Due on"))
    state = Column(verbose_name=_("Status"), orderable=False)
    act = Column(verbose_name=_("Done"), orderable=False)

    rows_template = "communities/followup_rows.html"
    frame = "communities/outreach_frame.html"
    lead = _("What has to happen after a talk or a session, by the day.")
    empty_title = _("Nothing to do")
    empty_text = _("A next step is added while a call is logged, or on the page of a session.")
    caption = _("Next steps")
    counted = ngettext_lazy("%(count)d next step", "%(count)d next steps", "count")

    class Meta:
        order_by = "due_on"
