"""Rows of outreach for tests. Call them in the scope of the program."""

from datetime import date

from communities.models import Contact, Interaction, Organization, Session
from communities.services.directory import save_contact, save_organization
from communities.services.session import save_session
from tests.factories import UserFactory


def make_organization(program, name="Welcome House", *, communities=(), **fields):
    """An organization that serves."""
    return save_organization(
        Organization(program=program, name=name, **({"kind": "service"} | fields)), communities
    )


def make_contact(
    program, name="Harold Binns", *, organizations=(), communities=(), by=None, **fields
):
    """A manager."""
    contact = Contact(program=program, name=name, **({"kind": "manager"} | fields))
    return save_contact(
        contact, organizations=organizations, communities=communities, by=by or UserFactory()
    )


def make_leader(program, name="Rosa Quiroga", **fields):
    """An immigrant leader who agreed to be listed."""
    agreed = {"kind": "leader", "consent_on": date(2026, 5, 4), "consent_by": "word"}
    return make_contact(program, name, **(agreed | fields))


def make_interaction(program, contact=None, *, by=None, **fields):
    """A call."""
    return Interaction.objects.create(
        program=program,
        contact=contact,
        logged_by=by or UserFactory(),
        **({"on": date(2026, 6, 1)} | fields),
    )


def make_session(program, *, communities=(), **fields):
    """A session for immigrant leaders to which 12 people came."""
    held = {"status": "held", "people_count": 12, "on": date(2026, 6, 1), "audience": "leaders"}
    return save_session(Session(program=program, **(held | fields)), communities)
