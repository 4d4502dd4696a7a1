"""The directory: consent, duplicates, merging, and who sees what."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bic.tenancy import scope
from communities.models import Contact, FollowUp, Interaction, Organization
from communities.services import directory as services
from tests.communities.outreach import (
    make_contact,
    make_interaction,
    make_leader,
    make_organization,
)
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
LEADER = {"name": "Rosa Quiroga", "kind": "leader"}


def address(name, *args):
    return reverse(f"communities:{name}", args=["piedmont", *args])


def told_in_history(model, text):
    """How many rows of the history of `model` have `text` in them."""
    rows = model.pgh_event_model.objects.all().values()
    return sum(text in str(row) for row in rows)


def test_the_database_refuses_a_private_person_without_consent(program, open_scope):
    with pytest.raises(IntegrityError), transaction.atomic():
        Contact.objects.create(program=program, **LEADER)
    rosa = make_leader(program)
    with pytest.raises(IntegrityError), transaction.atomic():
        Contact.objects.filter(pk=rosa.pk).update(consent_on=None)

    assert rosa.consent_recorded_by is not None


def test_the_form_asks_when_and_how_a_private_person_agreed(client_as, program):
    coordinator = client_as("coordinator")

    refused = coordinator.post(address("contact_create"), LEADER)
    agreed = LEADER | {"consent_on": "2026-05-04", "consent_by": "word"}
    saved = coordinator.post(address("contact_create"), agreed)

    assert {*refused.context["form"].errors} == {"consent_on", "consent_by"}
    assert saved.status_code == 302
    with scope(program):
        assert Contact.objects.get().consent_recorded_by is not None


def test_a_public_role_keeps_no_consent(program, open_scope):
    manager = make_leader(program)
    manager.kind = "manager"

    services.save_contact(manager, organizations=[], communities=[], by=UserFactory())

    assert (manager.consent_on, manager.consent_by, manager.consent_recorded_by) == (None, "", None)


def test_withdrawn_consent_erases_the_person_and_keeps_the_counts(program, larkspur, open_scope):
    house = make_organization(program)
    rosa = make_leader(program, phone="919-555-0100", organizations=[house], communities=[larkspur])
    rosa.note = "Rosa Quiroga likes to be called in the evening"
    rosa.save()
    talk = make_interaction(program, rosa, said="Rosa Quiroga will come", community=larkspur)
    FollowUp.objects.create(
        program=program, interaction=talk, what="Call Rosa Quiroga", owner=UserFactory(),
        due_on=talk.on,
    )  # fmt: skip

    services.erase(rosa)
    services.erase(rosa)

    rosa.refresh_from_db()
    talk.refresh_from_db()
    assert (rosa.name, rosa.phone, rosa.note, str(rosa)) == ("", "", "", "(erased)")
    assert (rosa.kind, rosa.communities.get(), rosa.organizations.count()) == (
        "leader", larkspur, 0,
    )  # fmt: skip
    assert (talk.said, talk.kind, talk.contact_id) == ("", "call", rosa.pk)
    assert FollowUp.objects.count() == 0
    for model in (Contact, Interaction, FollowUp):
        assert told_in_history(model, "Rosa") == told_in_history(model, "0100") == 0
    assert Contact.pgh_event_model.objects.filter(pgh_obj_id=rosa.pk).count() == 1


def test_who_was_erased_has_no_page_and_is_found_nowhere(client_as, program):
    with scope(program):
        rosa = make_leader(program)
        make_interaction(program, rosa)
    director = client_as("director")

    answer = director.post(address("contact_erase", rosa.pk), follow=True)
    found = director.get(reverse("search:results", args=["piedmont"], query={"q": "rosa"}))

    assert list(answer.context["listing"].page) == []
    assert director.get(address("contact_detail", rosa.pk)).status_code == 404
    assert found.context["groups"] == []
    assert "(erased)" in director.get(address("interaction_list")).content.decode()


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ({"name": "José Peña"}, {"name": "jose  pena"}),
        ({"name": "Ana Ruiz", "email": "ana@example.org"},
         {"name": "A. Ruiz", "email": "ANA@example.org"}),
    ],
)  # fmt: skip
def test_a_likely_duplicate_is_saved_only_after_a_second_look(client_as, program, kept, typed):
    with scope(program):
        make_contact(program, **kept)
    coordinator = client_as("coordinator")
    data = typed | {"kind": "clerk"}

    while_typing = coordinator.post(address("contact_similar"), typed)
    warned = coordinator.post(address("contact_create"), data)
    saved = coordinator.post(address("contact_create"), data | {"is_another": "on"})

    assert kept["name"] in while_typing.content.decode()
    assert {*warned.context["form"].errors} == {"is_another"}
    assert kept["name"] in warned.content.decode()
    assert saved.status_code == 302


def test_an_organization_is_known_by_its_name_or_its_website(client_as, program):
    with scope(program):
        make_organization(program, "The Welcome House, Inc.", website="https://www.house.example/")
    coordinator = client_as("coordinator")

    for typed in (
        {"name": "Welcome House"},
        {"name": "Newcomers", "website": "http://house.example/about"},
    ):
        answer = coordinator.post(address("organization_create"), typed | {"kind": "service"})
        assert {*answer.context["form"].errors} == {"is_another"}


def test_merging_contacts_keeps_the_whole_log(client_as, program, larkspur):
    with scope(program):
        house = make_organization(program)
        kept = make_contact(program, "Harold Binns")
        gone = make_contact(
            program, "H. Binns", email="h@example.org", organizations=[house],
            communities=[larkspur],
        )  # fmt: skip
        for one in (kept, gone):
            make_interaction(program, one)

    client_as("coordinator").post(address("contact_merge", kept.pk), {"gone": gone.pk})

    with scope(program):
        kept.refresh_from_db()
        assert (kept.name, kept.email) == ("Harold Binns", "h@example.org")
        assert (kept.organizations.get(), kept.communities.get()) == (house, larkspur)
        assert kept.interactions.count() == 2
        assert list(Contact.objects.all()) == [kept]


def test_a_merged_private_person_can_still_be_erased_whole(program, open_scope):
    kept, gone = make_leader(program), make_leader(program, "Rosita Quiroga")

    services.merge_contacts(kept, gone)
    services.erase(kept)

    assert told_in_history(Contact, "Quiroga") == 0
    with pytest.raises(services.SameRecord):
        services.merge_contacts(kept, kept)


def test_merging_organizations_moves_contacts_and_log(client_as, program, larkspur):
    with scope(program):
        kept = make_organization(program, languages=["en"])
        gone = make_organization(program, "Welcome Hause", languages=["es"], communities=[larkspur])
        ana = make_contact(program, organizations=[kept, gone])
        make_interaction(program, organization=gone)

    client_as("director").post(address("organization_merge", kept.pk), {"gone": gone.pk})

    with scope(program):
        kept.refresh_from_db()
        assert (kept.languages, kept.communities.get()) == (["en", "es"], larkspur)
        assert (ana.organizations.get(), kept.interactions.count()) == (kept, 1)
        assert list(Organization.objects.all()) == [kept]


def test_an_observer_sees_organizations_without_people(client_as, program):
    with scope(program):
        house = make_organization(program)
        manager = make_contact(program, organizations=[house])
        make_interaction(program, manager, organization=house, said="Secret")
    observer = client_as("observer")

    page = observer.get(address("organization_detail", house.pk)).content.decode()

    assert (house.name in page, manager.name in page, "Secret" in page) == (True, False, False)
    assert observer.get(address("contact_list")).status_code == 403
    found = observer.get(reverse("search:results", args=["piedmont"], query={"q": "harold"}))
    assert found.context["groups"] == []


def test_no_scope_of_a_partner_has_the_directory(program, larkspur):
    with scope(program):
        manager = make_contact(program, communities=[larkspur])
        make_interaction(program, manager, community=larkspur)

    with scope(program, {larkspur}):
        seen = [model.objects.count() for model in (Contact, Interaction, FollowUp, Organization)]

    assert seen == [0, 0, 0, 0]


def test_only_editors_take_contacts_along(client_as, program):
    with scope(program):
        make_leader(program)

    assert client_as("researcher").get(f"{address('contact_list')}?export=csv").status_code == 403
    exported = client_as("coordinator").get(f"{address('contact_list')}?export=csv")
    assert "Rosa Quiroga" in exported.content.decode("utf-8-sig")


def test_lists_filter_by_kind_community_language_and_consent(client_as, program, larkspur):
    with scope(program):
        house = make_organization(program, languages=["es"], communities=[larkspur])
        make_organization(program, "Elsewhere", kind="faith")
        make_leader(program, language="es", communities=[larkspur], organizations=[house])
        make_contact(program)
    director = client_as("director")

    def names(page, **query):
        shown = director.get(address(page), query).context["listing"].page
        return [one.name for one in shown]

    assert names("organization_list", kind="faith") == ["Elsewhere"]
    assert names("organization_list", community=larkspur.pk, language="es") == [house.name]
    assert names("contact_list", grounds="consent") == ["Rosa Quiroga"]
    assert names("contact_list", grounds="public") == ["Harold Binns"]
    assert names("contact_list", community=larkspur.pk, language="es", organization=house.pk) == [
        "Rosa Quiroga"
    ]


@pytest.mark.parametrize("page", ["organization_list", "contact_list"])
def test_a_list_costs_the_same_for_any_length(client_as, program, larkspur, page):
    director, asked = client_as("director"), []
    for count in (1, 12):
        with scope(program):
            for number in range(count):
                house = make_organization(
                    program, f"House {count} {number}", languages=["es"], communities=[larkspur]
                )
                make_leader(program, f"Leader {count} {number}", organizations=[house])
        with CaptureQueriesContext(connection) as queries:
            director.get(address(page))
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 12


@pytest.mark.parametrize("page", ["organization_detail", "contact_detail"])
def test_a_page_of_the_directory_costs_the_same_for_any_log(client_as, program, larkspur, page):
    with scope(program):
        house = make_organization(program)
        manager = make_contact(program, organizations=[house])
    subject = house if page == "organization_detail" else manager
    director, asked = client_as("director"), []
    for count in (1, 8):
        with scope(program):
            for _number in range(count):
                talk = make_interaction(program, manager, organization=house, community=larkspur)
                FollowUp.objects.create(
                    program=program, interaction=talk, what="Call", owner=talk.logged_by,
                    due_on=talk.on,
                )  # fmt: skip
        with CaptureQueriesContext(connection) as queries:
            director.get(address(page, subject.pk))
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 15
