"""Who may be in the directory twice: the same name written otherwise, the same address."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from bic.words import folded, folded_words
from communities.models import Contact, ContactOrganization, Organization

# What people leave out of the name of an organization, or add to it.
FILLING = frozenset(
    {"a", "an", "and", "de", "del", "el", "inc", "incorporated", "la", "llc", "of", "the", "y"}
)
# More than these nobody looks through.
MOST_SHOWN = 5


def name_of_organization(name: str) -> str:
    """A name for comparing: "The Welcome House, Inc." is "welcome house"."""
    words = folded_words(name).split()
    return " ".join(word for word in words if word not in FILLING) or " ".join(words)


def host_of(website: str) -> str:
    """The host of an address without "www.": the same for all pages of an organization."""
    return (urlsplit(website).hostname or "").removeprefix("www.")


class Organizations:
    """The organizations of the program by what they have in common; one query."""

    def __init__(self) -> None:
        self.names: defaultdict[str, list[Organization]] = defaultdict(list)
        self.hosts: defaultdict[str, list[Organization]] = defaultdict(list)
        for one in Organization.objects.only("program", "name", "website", "kind").order_by("pk"):
            self.add(one)

    def add(self, one: Organization) -> None:
        """Let an organization be found."""
        self.names[name_of_organization(one.name)].append(one)
        if host := host_of(one.website):
            self.hosts[host].append(one)

    def like(self, name: str, website: str = "", but: Any = None) -> list[Organization]:
        """Those that may be the same, without the one with key `but`."""
        found = [*self.names.get(name_of_organization(name), ())]
        found += self.hosts.get(host_of(website), ()) if website else ()
        return _once(found, but)


class Contacts:
    """The contacts of the program by what they have in common; two queries.

    Two people may have one name, so a name alone warns, and the organization is told with it.
    """

    def __init__(self) -> None:
        self.names: defaultdict[str, list[Contact]] = defaultdict(list)
        self.emails: defaultdict[str, list[Contact]] = defaultdict(list)
        listed = Contact.objects.listed().only("program", "name", "email", "title", "kind")
        offices: defaultdict[int, list[str]] = defaultdict(list)
        for contact, name in ContactOrganization.objects.order_by("organization__name").values_list(
            "contact_id", "organization__name"
        ):
            offices[contact].append(name)
        for one in listed.order_by("pk"):
            one.office_names = offices[one.pk]
            self.add(one)

    def add(self, one: Any) -> None:
        """Let a contact be found."""
        self.names[folded_words(one.name)].append(one)
        if one.email:
            self.emails[folded(one.email)].append(one)

    def like(self, name: str, email: str = "", but: Any = None) -> list[Contact]:
        """Those that may be the same person, without the one with key `but`."""
        found = [*self.names.get(folded_words(name), ())] if name else []
        found += self.emails.get(folded(email), ()) if email else ()
        return _once(found, but)


def _once(found: Iterable[Any], but: Any) -> list[Any]:
    """Each one once, a few of them."""
    kept = {id(one): one for one in found if one.pk is None or one.pk != but}
    return list(kept.values())[:MOST_SHOWN]
