"""Agreements for tests: a draft that can be sent out, and ways to sign it."""

import io
from datetime import date, timedelta
from decimal import Decimal

from django.core.files.uploadedfile import SimpleUploadedFile
from docx import Document

from bic.days import today_in
from bic.documents import intake
from bic.tenancy import scope
from bic.tenancy.founding import found
from communities.moa.fields import DETAILS, FIELDS
from communities.models import Party, Signature, Tranche
from communities.services import agreements, drafting, signing, versions
from tests.documents import files
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory

PEOPLE = (
    (Party.Kind.UNIVERSITY, "Simone Hale", "simone@example.org"),
    (Party.Kind.LOCAL_GOVERNMENT, "Joan Eddings", "joan@example.org"),
    (Party.Kind.COMMUNITY_PARTNER, "Rosa Pell", "rosa@example.org"),
)


def world_with(name, make):
    """What `tests.kept` keeps: a program, its town, who writes there, and what `make` does."""
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    larkspur = CommunityFactory(program=program, name="Larkspur", slug="larkspur")
    priya = MembershipFactory(program=program, role="coordinator").user
    with scope(program):
        made = make(larkspur, priya)
    return {"program": program, "larkspur": larkspur, "priya": priya, name: made}


def sent_out(community, by):
    """An agreement that waits for three signatures, given in any order."""
    return versions.send_out(write_draft(community, by), by=by)


def party_of(agreement, kind):
    return Party.objects.get(agreement=agreement, kind=kind)


def write_draft(community, by, *, signers=PEOPLE, order="parallel"):
    """A draft of a founded program without a gap: three parties, a signer for each."""
    found(community.program)
    agreement = agreements.begin(community, by=by)
    drafting.save_part(Party(agreement=agreement, kind="community_partner", name="Welcome House"))
    drafting.save(agreement, liaison_name="Lena Hofstra", liaison_title="Clerk", order=order)
    for number, (kind, name, email) in enumerate(signers, 1):
        drafting.save_part(
            Signature(
                agreement=agreement,
                party=party_of(agreement, kind),
                name=name,
                email=email,
                title="Manager",
                order=number,
            )
        )
    return fill_in(agreement)


def fill_in(agreement):
    """Give every field that is typed by hand a value."""
    drafting.save_details(
        agreement, {name: f"Some {name}" for name, one in FIELDS.items() if one.place == DETAILS}
    )
    return fresh(agreement)


def add_money(agreement, amount="9500.00"):
    """The local government pays the university."""
    drafting.save_part(
        Tranche(
            agreement=agreement,
            payer=party_of(agreement, Party.Kind.LOCAL_GOVERNMENT),
            payee=party_of(agreement, Party.Kind.UNIVERSITY),
            due_on=date(2027, 1, 15),
            amount=Decimal(amount),
            condition="after the kickoff",
        )
    )
    return fresh(agreement)


def fresh(agreement):
    """The agreement as it is stored."""
    return type(agreement).objects.for_detail().get(pk=agreement.pk)


def signature_of(agreement, name):
    found = Signature.objects.filter(agreement=agreement, name=name)
    return found.select_related("agreement", "party").get()


def sign(agreement, name, **facts):
    """`name` signs by private link."""
    signature = signature_of(agreement, name)
    seen = fresh(agreement).record.sha256
    told = {"typed_name": name, "typed_title": "Manager", "authority": "Resolution 12"}
    return signing.sign(signature, seen=seen, **told | facts)


def sign_on_paper(agreement, name, by):
    upload = intake.check(SimpleUploadedFile("page.pdf", files.pdf()))
    return signing.sign_on_paper(
        signature_of(agreement, name),
        upload=upload,
        signed_on=today_in(agreement.program) - timedelta(days=2),
        typed_name=name,
        typed_title="Mayor",
        authority="Charter",
        by=by,
    )


def signed_agreement(community, by):
    """An agreement that three parties have signed."""
    agreement = sent_out(community, by)
    for _kind, name, _email in PEOPLE:
        sign(agreement, name)
    return fresh(agreement)


def word_file(*lines):
    """A Word file with these paragraphs."""
    document = Document()
    for line in lines:
        style = "Heading 1" if line.startswith("# ") else None
        document.add_paragraph(line.removeprefix("# "), style=style)
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()
