"""The directory among the results of the search, for those who may see it."""

from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from communities.models import Contact, Organization


@source(
    "organizations",
    label=_("Organizations"),
    permission="communities.view_organization",
    order=60,
    icon="store",
)
class Organizations(Source):
    """By name and address."""

    model = Organization
    text = ("name", "address")
    title = "name"
    sort = "name"
    facts = ("kind",)
    # Their place is the program, also when they work in some communities only.
    community = "program"
    page = "communities:organization_detail"

    def detail(self, hit):
        return hit.subject.get_kind_display()


@source(
    "contacts",
    label=_("Contacts"),
    permission="communities.view_contact",
    order=61,
    icon="person",
)
class Contacts(Source):
    """By name and position, never by address or number. Not indexed, so nothing is left of

    somebody who was erased.
    """

    model = Contact
    concerns = ("organizations",)
    text = ("name", "title")
    title = "name"
    sort = "name"
    facts = ("kind",)
    community = "program"
    page = "communities:contact_detail"

    def rows(self, user, program):
        return Contact.objects.listed()

    def detail(self, hit):
        return hit.subject.get_kind_display()
