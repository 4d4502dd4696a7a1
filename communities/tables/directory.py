"""The lists of organizations and of contacts."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.spoken import language_names
from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day


class OrganizationTable(Table):
    """Organizations with where they work."""

    name = Column(verbose_name=_("Organization"))
    kind = Column(verbose_name=_("Kind"))
    places = Column(verbose_name=_("Communities"), orderable=False)
    languages = Column(verbose_name=_("Languages served"), orderable=False)

    rows_template = "communities/organization_rows.html"
    frame = "communities/outreach_frame.html"
    lead = _("Offices, services and groups that the program talks with, and where they work.")
    add = Add(
        "communities:organization_create", "communities.add_organization", _("Add organization")
    )
    imports = "communities.organization"
    empty_title = _("No organizations yet")
    empty_text = _(
        "Begin with the offices of the towns, and with the groups that serve immigrants there."
    )
    choices = ("kind",)
    caption = _("Organizations")
    counted = ngettext_lazy("%(count)d organization", "%(count)d organizations", "count")
    resource = "communities.resources.directory.OrganizationResource"
    export_permission = "communities.export_organization"

    def prepare(self, rows):
        super().prepare(rows)
        names = language_names({code for row in rows for code in row.languages})
        for row in rows:
            row.language_words = ", ".join(names[code] for code in row.languages)

    class Meta:
        order_by = "name"


class ContactTable(Table):
    """Contacts with whom they stand for and when they were last talked with."""

    name = Column(verbose_name=_("Contact"))
    kind = Column(verbose_name=_("Kind"))
    offices = Column(verbose_name=_("Organizations"), orderable=False)
    places = Column(verbose_name=_("Communities"), orderable=False)
    channel = Column(verbose_name=_("Best way to reach them"), orderable=False)
    last_on = Column(verbose_name=_("Last talked with"))

    rows_template = "communities/contact_rows.html"
    frame = "communities/outreach_frame.html"
    lead = _("People in a public role, and private persons who agreed to be listed.")
    add = Add("communities:contact_create", "communities.add_contact", _("Add contact"))
    imports = "communities.contact"
    empty_title = _("No contacts yet")
    empty_text = _(
        "Managers, clerks and elected officials are listed by their role; immigrant leaders "
        "once they agreed."
    )
    choices = ("kind", "channel")
    caption = _("Contacts")
    counted = ngettext_lazy("%(count)d contact", "%(count)d contacts", "count")
    resource = "communities.resources.directory.ContactResource"
    export_permission = "communities.export_contact"

    def shown(self, matching):
        return matching.defer("note", "email", "phone")

    def prepare(self, rows):
        super().prepare(rows)
        names = language_names({row.language for row in rows if row.language})
        for row in rows:
            row.reach = ", ".join(filter(None, [row.channel_words, names.get(row.language, "")]))
            row.last = day(row.last_on)

    class Meta:
        order_by = "name"
