"""All that concerns one thing: which paths there are, and who is shown what."""

import pytest
from django.apps import apps
from django.urls import reverse

from bic.documents.models import Document
from bic.people.models import Membership
from bic.search.sources import registry
from bic.tenancy import scope
from communities.models import Contact, Organization
from tests.factories import CommunityFactory, ProgramFactory
from tests.search.things import make_document

# What points at one of them, and yet is no way from its page.
NO_WAY = {
    "documents.DocumentVersion.document": "its own versions stand on its page",
    "communities.OrganizationCommunity.organization": "its communities stand on its page",
    "communities.ContactCommunity.contact": "their communities stand on their page",
    "communities.ContactOrganization.contact": "their organizations stand on their page",
    "communities.ContactOrganization.organization": "its contacts are found by their own column",
    "communities.Interaction.organization": "the log of outreach stands on its page",
    "communities.Interaction.contact": "the log of outreach stands on their page",
    "communities.ItemEvidence.document": "scorecards are not searched, so none is found",
    "research.Seat.membership": "seats of the research committee are its staff's alone",
}


def _pointing():
    """Every column of the product that points at a thing with a page of what concerns it."""
    for model in apps.get_models():
        if model._meta.label.endswith("Event"):
            continue
        for field in (*model._meta.fields, *model._meta.many_to_many):
            if field.related_model in (Document, Organization, Contact, Membership):
                yield model, field


def test_whatever_points_at_a_document_or_somebody_is_found_from_its_page():
    ends = {(end.model, end.name) for source in registry for end in source.ends.values()}

    lost = [
        name
        for model, field in _pointing()
        if (model, field.name) not in ends
        and (name := f"{model._meta.label}.{field.name}") not in NO_WAY
    ]

    assert lost == []


@pytest.fixture
def page(signed_in, program):
    """`page(user, "documents", key)`: the answer."""
    return lambda user, kind, key: signed_in(user).get(
        reverse("search:concerning", args=[program.slug, kind, key])
    )


def test_where_nothing_leads_the_page_says_so(page, director, larkspur):
    letter = make_document(larkspur, director, "Letter of the library")

    answer = page(director, "documents", letter.pk)

    assert answer.status_code == 200
    assert "All that concerns Letter of the library" in answer.text
    assert "Nothing leads here yet" in answer.text


@pytest.mark.parametrize("kind", ["zebras", "organizations"])
def test_what_there_is_not_is_not_found(page, director, kind):
    assert page(director, kind, 4711).status_code == 404


def test_things_of_another_program_are_not_found(page, director):
    elsewhere = CommunityFactory(program=ProgramFactory(), name="Elsewhere")
    theirs = make_document(elsewhere, director, "Their letter")

    assert page(director, "documents", theirs.pk).status_code == 404


def test_a_document_for_staff_is_not_found_by_partners(page, director, partner, larkspur):
    memo = make_document(larkspur, director, "Memo", seen_by="staff")

    assert page(director, "documents", memo.pk).status_code == 200
    assert page(partner, "documents", memo.pk).status_code == 404


def test_what_somebody_answers_for_is_for_those_who_see_their_rights(
    page, program, director, partner
):
    with scope(program):
        member = Membership.objects.get(user=partner)

    assert page(director, "people", member.pk).status_code == 200
    assert page(partner, "people", member.pk).status_code == 404
