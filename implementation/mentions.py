"""Who is named with an @ in a comment, and who of them may read it."""

import re
from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from bic.people.models import Membership, User
from bic.words import folded
from implementation.models import PartnerPerson
from implementation.models.update import Level

AT = re.compile(r"(?<!\w)@(?=\w)")


def people_of(community: Any) -> list[User]:
    """Everybody who takes part in a community, the staff too, by name."""
    return list(Membership.objects.taking_part().around(community).people())


def mentioned(text: str, people: Iterable[User]) -> list[User]:
    """Those whose name follows an @, in the order of the text, without regard to accents.

    The whole name counts, or a first name that only one of them has.
    """
    names: dict[str, set[User]] = {}
    for one in people:
        whole = folded(one.display_name)
        for name in {whole, whole.split()[0]}:
            names.setdefault(name, set()).add(one)
    found: dict[int, User] = {}
    plain = folded(text)
    for hit in AT.finditer(plain):
        if meant := _longest(plain[hit.end() :], names):
            found.setdefault(meant.pk, meant)
    return list(found.values())


def _longest(text: str, names: dict[str, set[User]]) -> User | None:
    """Whose name `text` begins with, the longest first; nobody where two have it."""
    fitting = [
        name for name in names if re.match(rf"{re.escape(name)}(?!\w)", text)
    ]  # fmt: skip
    if not fitting:
        return None
    meant = names[max(fitting, key=len)]
    return next(iter(meant)) if len(meant) == 1 else None


def who_cannot_read(people: Iterable[User], level: str, partner_id: int | None) -> list[User]:
    """Those of `people` who would not see a comment of this level and organization."""
    people = list(people)
    if level != Level.INTERNAL or not people:
        return []
    readers = set(_keys(Membership.objects.in_force().staff()))
    if partner_id:
        readers |= set(_keys(PartnerPerson.objects.filter(partner=partner_id)))
    return [one for one in people if one.pk not in readers]


def _keys(rows: QuerySet[Any]) -> QuerySet[Any]:
    return rows.order_by().values_list("user", flat=True)
