"""Subjects of the addresses of clauses, agreements, signatures and obligations."""

from datetime import date

from bic.links import services as links
from bic.links.tokens import token_of
from communities.models import (
    AgreementClause,
    AgreementFile,
    Clause,
    Fulfilment,
    Obligation,
    Party,
    Signature,
)
from communities.services import agreements, asking, clauses, drafting, obligations, versions

SIGNER_PAGES = ("signing_read", "signing_decline", "signing_hand_on", "signing_paper")


# Long: a row of every noun, one after the other, and nothing to decide.
def furnish(place):
    """A draft with one of each part, a kept version, and links for a signer."""
    if not Clause.objects.filter(program=place.program).exists():
        clauses.load_suggestions(place.program)
    agreement = agreements.begin(place.community, by=place.host)
    version = versions.keep_version(agreement, by=place.host)
    part = AgreementClause.objects.filter(agreement=agreement).order_by("position").first()
    signature = drafting.save_part(
        Signature(
            agreement=agreement,
            party=Party.objects.filter(agreement=agreement).first(),
            name="Joan Eddings",
            email="joan@example.org",
        )
    )
    obligation = obligations.save(
        Obligation(
            program=place.program,
            community=place.community,
            agreement=agreement,
            title="First report",
            due_on=date(2027, 1, 4),
        )
    )
    done = Fulfilment.objects.create(
        program=place.program,
        community=place.community,
        agreement=agreement,
        obligation=obligation,
        due_on=date(2026, 1, 4),
        done_on=date(2026, 1, 4),
        note="Minutes of January",
    )
    AgreementFile.objects.create(
        program=place.program,
        community=place.community,
        agreement=agreement,
        queued_at=agreement.created_at,
    )
    place.subjects |= {
        "communities:clause": Clause.objects.filter(program=place.program).first().pk,
        "communities:agreement": agreement.pk,
        "communities:noun": "clauses",
        "communities:part_update:part": part.pk,
        "communities:part_remove:part": part.pk,
        "communities:owed_update:part": obligation.pk,
        "communities:owed_remove:part": obligation.pk,
        "communities:signer_remind:part": signature.pk,
        "communities:signer_ask_again:part": signature.pk,
        "communities:signer_correct:part": signature.pk,
        "communities:signer_paper:part": signature.pk,
        "communities:obligation": obligation.pk,
        "communities:obligation_undo:part": done.pk,
        "communities:agreement_version:number": version.number,
    }
    place.subjects |= {
        f"communities:{page}:token": _token(place, asking.PURPOSE, signature)
        for page in SIGNER_PAGES
    }
    place.subjects["communities:signing_copy:token"] = _token(place, asking.COPY, signature)


def _token(place, purpose, signature):
    link = links.make(
        place.program, purpose=purpose, subject_pk=signature.pk, community=place.community
    )
    return token_of(link)
