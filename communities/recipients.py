"""Whom a call can be sent to: typed by staff, or taken from a directory."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from communities.models import Contact


@dataclass(frozen=True)
class Recipient:
    """Somebody who may be sent a call. `contact_pk` names them in the directory."""

    name: str
    email: str
    organization: str = ""
    language: str = "en"
    contact_pk: int | None = None


class NotRead(ValueError):
    """A typed line that names nobody who can be mailed; `line` is it."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.line = line


def known(program: Any) -> list[Recipient]:
    """Everybody in a public role in the directory, by name; each address once. Two queries."""
    people = Contact.objects.listed().filter(program=program).exclude(email="")
    in_office = people.exclude(kind__in=Contact.PRIVATE_KINDS)
    found: dict[str, Recipient] = {}
    for one in in_office.prefetch_related("organizations").order_by("name", "pk"):
        offices = ", ".join(office.name for office in one.organizations.all())
        found.setdefault(
            one.email.lower(),
            Recipient(one.name, one.email.lower(), offices[:200], one.language or "en", one.pk),
        )
    return list(found.values())


def typed(text: str, language: str) -> list[Recipient]:
    """The recipients in lines of "name, email, organization", as also spreadsheets paste them.

    Raises `NotRead` for the first line without a name and an address.
    """
    return [_line(line, language) for line in text.splitlines() if line.strip()]


def _line(line: str, language: str) -> Recipient:
    cells = [cell.strip() for cell in line.replace("\t", ",").replace(";", ",").split(",")]
    at = next((number for number, cell in enumerate(cells) if "@" in cell), -1)
    email = cells[at].strip("<>") if at >= 0 else ""
    name = " ".join(cells[:at]).strip()
    if at == 0 and len(cells) > 1:
        name, cells = cells[1], [cells[1], cells[0], *cells[2:]]
        at = 1
    try:
        validate_email(email)
    except ValidationError as error:
        raise NotRead(line) from error
    if not name or len(name) > 150:
        raise NotRead(line)
    organization = ", ".join(cell for cell in cells[at + 1 :] if cell)[:200]
    return Recipient(name, email.lower(), organization, language)
