"""What the other program of the demo knows of its own place: an office, and whom it talks with."""

from typing import Any

from bic.story import NEIGHBOR
from communities.models import Contact, Interaction, Organization
from communities.services.directory import save_contact, save_organization


def load(demo: Any) -> None:
    """Add them."""
    place, by = demo.communities["heron-point"], demo.people["ines"]
    office = save_organization(
        Organization(
            program=demo.program, name=NEIGHBOR.office, kind=Organization.Kind.EMPLOYER,
            languages=["en", "es"],
        ),
        [place],
    )  # fmt: skip
    contact = save_contact(
        Contact(
            program=demo.program, name=NEIGHBOR.contact, kind=Contact.Kind.STAFF, title="Manager",
            email="manager@cypress-sound.example.org",
        ),
        organizations=[office], communities=[place], by=by,
    )  # fmt: skip
    Interaction.objects.create(
        program=demo.program, kind="call", about="introduction", on=demo.day(30), contact=contact,
        organization=office, community=place, logged_by=by,
        said=f"{NEIGHBOR.contact} asks what {NEIGHBOR.town} promises.",
    )  # fmt: skip
