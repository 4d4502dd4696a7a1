"""Who may be in a list twice: the same name written otherwise or misspelled, the same address."""

import re
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
# How alike two names are, of 100: "Welcom House" and "Welcome House" have 96, "First Baptist
# Church" and "Second Baptist Church" 78.
NEAR = 88
# "School 12" and "School 13" are alike, and two schools.
NUMBER = re.compile(r"\d+")


def name_of_organization(name: str) -> str:
    """A name for comparing: "The Welcome House, Inc." is "welcome house"."""
    words = folded_words(name).split()
    return " ".join(word for word in words if word not in FILLING) or " ".join(words)


def host_of(website: str) -> str:
    """The host of an address without "www.": the same for all pages of an organization."""
    return (urlsplit(website).hostname or "").removeprefix("www.")


def in_order(name: str) -> str:
    """A name for comparing, whatever the order of its words."""
    return " ".join(sorted(name_of_organization(name).split()))


class Named:
    """Things with a `name` and a `website`, by names that are nearly the same and by host."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self.names: defaultdict[str, list[Any]] = defaultdict(list)
        self.hosts: defaultdict[str, list[Any]] = defaultdict(list)
        for one in rows:
            self.add(one)

    def add(self, one: Any) -> None:
        """Let one be found."""
        self.names[in_order(one.name)].append(one)
        if host := host_of(one.website):
            self.hosts[host].append(one)

    def like(self, name: str, website: str = "", but: Any = None) -> list[Any]:
        """Those that may be the same, the likeliest first, without the one with key `but`.

        2,000 names are looked through in less than a millisecond.
        """
        found = [one for key in self._near(in_order(name)) for one in self.names[key]]
        found += self.hosts.get(host_of(website), ()) if website else ()
        return _once(found, but)

    def _near(self, key: str) -> list[str]:
        from rapidfuzz import fuzz, process  # noqa: PLC0415  (pages are drawn without it)

        numbers = sorted(NUMBER.findall(key))
        near = process.extract(
            key, self.names.keys(), scorer=fuzz.ratio, score_cutoff=NEAR, limit=MOST_SHOWN + 1
        )
        return [name for name, *_score in near if sorted(NUMBER.findall(name)) == numbers]


class Organizations(Named):
    """The organizations of the program; one query."""

    def __init__(self) -> None:
        rows = Organization.objects.only("program", "name", "website", "kind")
        super().__init__(rows.order_by("pk"))


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
