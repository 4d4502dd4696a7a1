"""What proves that a community was accepted."""

from datetime import date

import pytest

from bic.blueprint import State
from bic.documents import services
from bic.tenancy import scope
from communities.evidence.acceptance import acceptance
from tests.factories import CommunityFactory, DocumentFactory

SIGNED = date(2026, 3, 12)


@pytest.fixture
def town(db):
    return CommunityFactory(slug="larkspur")


def moa(town, signed_on=SIGNED):
    return DocumentFactory(community=town, kind="moa", signed_on=signed_on)


def letter(town, signer_kind=""):
    return DocumentFactory(community=town, kind="letter_of_support", signer_kind=signer_kind)


def evidence_of(town):

    with scope(town.program):
        return acceptance([town]).get(town.pk)


def test_nothing_proves_nothing(town):
    assert evidence_of(town) is None


def test_a_signed_agreement_and_both_letters_prove_acceptance(town):
    moa(town)
    letter(town, "immigrant_leader")
    letter(town, "government")

    found = evidence_of(town)

    assert (found.state, found.when) == (State.DONE, SIGNED)
    assert found.headline == "2 letters of support; MOA signed"
    assert found.url == f"/{town.program.slug}/communities/larkspur/documents/?step=I3"


@pytest.mark.parametrize(
    ("signed_on", "letters", "headline"),
    [
        (None, [], "No letter of support yet; MOA not signed yet"),
        (SIGNED, [], "No letter of support yet; MOA signed"),
        (SIGNED, ["government"], "1 letter of support, none by an immigrant leader; MOA signed"),
        (
            SIGNED,
            ["immigrant_leader", "service_organization"],
            "2 letters of support, none by a government leader; MOA signed",
        ),
        (
            SIGNED,
            ["", "other"],
            "2 letters of support, none by an immigrant or a government leader; MOA signed",
        ),
        (None, ["government", "immigrant_leader"], "2 letters of support; MOA not signed yet"),
    ],
)
def test_a_part_is_under_way_and_says_what_is_missing(town, signed_on, letters, headline):
    moa(town, signed_on)
    for signer_kind in letters:
        letter(town, signer_kind)

    found = evidence_of(town)

    assert (found.state, found.headline) == (State.IN_PROGRESS, headline)


def test_a_withdrawn_letter_proves_nothing(town):
    moa(town)
    gone = letter(town, "government")
    letter(town, "immigrant_leader")
    with scope(town.program):
        services.withdraw(gone, by=gone.created_by)

    assert evidence_of(town).state == State.IN_PROGRESS


@pytest.mark.parametrize("count", [1, 20])
def test_evidence_costs_two_queries(town, django_assert_num_queries, count):
    towns = [town, *CommunityFactory.create_batch(count - 1, program=town.program)]
    for one in towns:
        moa(one)

    with scope(town.program), django_assert_num_queries(2):
        found = acceptance(towns)

    assert set(found) == {one.pk for one in towns}
