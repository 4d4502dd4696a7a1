"""Contacts of the directory out of a spreadsheet; private persons only with their consent."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.days import today_in
from bic.imports import Choice, Day, ListOf, Reference, Text, target
from bic.words import folded
from communities.duplicates import Contacts
from communities.imports.organizations import LinkedTarget, communities_column
from communities.models import Contact, ContactCommunity, ContactOrganization, Organization
from communities.services.directory import keep_consent
from planning.imports.team import Address, Language

Kind = Contact.Kind


class OneLanguage(Language):
    """A language, or none."""

    blank = ""


@target
class ContactImport(LinkedTarget):
    """Contacts, told apart by name, and by email address in a file that has one."""

    key = "communities.contact"
    label = gettext_lazy("contacts")
    model = Contact
    permission = "communities.import_contact"
    list_url = "communities:contact_list"
    natural_key = ("name",)
    advice = gettext_lazy(
        "Immigrant leaders and other private persons need the day on which they agreed to be "
        "listed, and how. Organizations have to be in the directory already."
    )
    links = {  # noqa: RUF012
        "community_keys": (ContactCommunity, "contact_id", "community_id"),
        "organization_keys": (ContactOrganization, "contact_id", "organization_id"),
    }
    also = ("consent_recorded_by",)
    columns = (
        Text(
            "name",
            gettext_lazy("Name"),
            aliases=("contact", "person", "full name", "nombre"),
            required=True,
            max_length=150,
        ),
        Choice(
            "kind",
            gettext_lazy("Kind"),
            choices=Kind,
            required=True,
            aliases=("type", "role", "tipo"),
            other_names={
                "manager": Kind.MANAGER, "administrator": Kind.MANAGER, "mayor": Kind.ELECTED,
                "council": Kind.ELECTED, "staff": Kind.STAFF, "private": Kind.PRIVATE,
            },
        ),
        Text("title", gettext_lazy("Position"), aliases=("job title", "puesto"), max_length=150),
        ListOf(
            Reference(
                "organizations",
                gettext_lazy("Organizations"),
                aliases=("organization", "org", "agency"),
                to=lambda _target: Organization.objects.order_by("name", "pk"),
            ),
            attribute="organization_keys",
        ),
        communities_column(),
        Address(
            "email", gettext_lazy("Email address"), aliases=("e-mail", "e-mail address", "mail")
        ),
        Text("phone", gettext_lazy("Phone"), aliases=("telephone", "tel"), max_length=40),
        Choice("channel", gettext_lazy("Best way to reach them"), choices=Contact.Channel),
        OneLanguage("language", gettext_lazy("Language to use"), aliases=("language", "idioma")),
        Day("consent_on", gettext_lazy("Agreed on"), aliases=("consent", "consent on")),
        Choice(
            "consent_by",
            gettext_lazy("How they agreed"),
            choices=Contact.ConsentBy,
            aliases=("consent by",),
        ),
        Text("note", gettext_lazy("Note"), aliases=("notes",), max_length=2000),
    )  # fmt: skip

    def records(self):
        return Contact.objects.listed()

    def key_of(self, row):
        return folded(row.values["name"]), folded(row.values.get("email", ""))

    def key_of_record(self, record, mapped):
        # A file without addresses means people by their names.
        return folded(record.name), folded(record.email) if "email" in mapped else ""

    def check(self, rows):
        self.sort_lists(rows)
        known, today = Contacts(), today_in(self.program)
        for row in rows:
            self._check_consent(row, today)
            if row.record is None:
                similar = known.like(row.values["name"], row.values.get("email", ""))
                for one in similar:
                    words = ", ".join([one.name, *getattr(one, "office_names", ())])
                    row.notes.append(_("Looks like: %(name)s") % {"name": words})
                known.add(self.make(row))

    def _check_consent(self, row, today):
        """A private person needs a day on which they agreed, and how."""
        said = {
            name: row.values.get(name, getattr(row.record, name, None))
            for name in ("kind", "consent_on", "consent_by")
        }
        if said["consent_on"] and said["consent_on"] > today:
            row.wrong("consent_on", _("This day has not come yet."))
        if said["kind"] not in Contact.PRIVATE_KINDS:
            # Who is in a public role needs no consent, and none is kept.
            row.values |= {
                name: self.by_name[name].blank
                for name in ("consent_on", "consent_by")
                if name in row.values
            }
        elif not (said["consent_on"] and said["consent_by"]):
            row.wrong(
                "consent_on" if "consent_on" in row.values else "kind",
                _("A private person is listed only if they agreed. Say when, and how."),
            )

    def make(self, row):
        contact = super().make(row)
        keep_consent(contact, self.by)
        return contact

    def change(self, row):
        contact = super().change(row)
        keep_consent(contact, self.by)
        return contact
