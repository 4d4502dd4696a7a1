"""From a document, an organization or a person to what of a plan concerns them."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bic.people.models import Membership
from communities.models import Organization
from implementation.models import Update
from tests.factories import DocumentFactory
from tests.implementation.making import make_action, make_partner, make_plan, make_task

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("inside")]


@pytest.fixture
def action(larkspur):
    return make_action(make_plan(larkspur))


@pytest.fixture
def report(action, people):
    """A document that two updates bring as evidence, one of them for staff alone."""
    found = DocumentFactory(community=action.community, title="Attendance list", seen_by="members")
    task = make_task(action, helper="Ana")
    for level in ("internal", "partners"):
        Update.objects.create(
            program=action.program, community=action.community, action=action, task=task,
            day=date(2026, 3, 2), status="done", note=f"Held, for {level}", level=level,
            created_by=people["director"], document=found,
        )  # fmt: skip
    return found


@pytest.fixture
def concerning(as_, program):
    """`concerning("director", "documents", key)`: titles by kind."""

    def titles(who, kind, key):
        page = as_(who).get(reverse("search:concerning", args=[program.slug, kind, key]))
        groups = page.context["groups"]
        return {group.source.kind: [hit.title for hit in group.hits] for group in groups}

    return titles


def test_a_document_leads_to_the_updates_that_bring_it(concerning, report):
    assert concerning("director", "documents", report.pk) == {
        "updates": ["Held, for partners", "Held, for internal"]
    }


def test_partners_are_not_led_to_what_is_internal(concerning, report):
    assert concerning("municipal", "documents", report.pk) == {"updates": ["Held, for partners"]}


def test_an_organization_leads_to_what_it_leads_and_helps_with_once(concerning, program, larkspur):
    house = Organization.objects.create(program=program, name="Welcome House")
    partner = make_partner(larkspur)
    partner.organization = house
    partner.save()
    plan = make_plan(larkspur)
    both = make_action(plan, "Open the door", lead=partner)
    both.partners.add(partner, through_defaults={"program": program, "community": larkspur})
    make_task(both, "Find the key", partner=partner)
    make_action(plan, "Somebody else's")

    assert concerning("director", "organizations", house.pk) == {
        "actions": ["Open the door"],
        "plantasks": ["Find the key"],
    }


def test_a_person_leads_to_what_they_answer_for(concerning, people, action):
    nonprofit = people["nonprofit"]
    make_task(action, "Print the cards", owner=nonprofit)
    make_task(action, "Bring the cards", backup=nonprofit)
    make_task(action, "Of somebody else", owner=people["municipal"])
    member = Membership.objects.get(user=nonprofit)

    assert concerning("director", "people", member.pk) == {
        "plantasks": ["Bring the cards", "Print the cards"]
    }


def test_the_page_asks_the_same_however_much_there_is(as_, program, people, action):
    nonprofit = people["nonprofit"]
    member = Membership.objects.get(user=nonprofit)
    url = reverse("search:concerning", args=[program.slug, "people", member.pk])
    client, asked = as_("director"), []
    for count in (1, 40):
        for number in range(count):
            make_task(action, f"Card {count}-{number}", owner=nonprofit)
        with CaptureQueriesContext(connection) as queries:
            client.get(url)
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 15


def test_the_pages_of_documents_organizations_and_people_link_to_it(as_, program, report, people):
    house = Organization.objects.create(program=program, name="Welcome House")
    member = Membership.objects.get(user=people["nonprofit"])
    client = as_("director")
    pages = {
        ("documents", report.pk): reverse(
            "documents:detail", args=[program.slug, report.community.slug, report.pk]
        ),
        ("organizations", house.pk): reverse(
            "communities:organization_detail", args=[program.slug, house.pk]
        ),
        ("people", member.pk): reverse("people:rights", args=[program.slug, member.pk]),
    }

    without = [
        kind
        for (kind, key), page in pages.items()
        if reverse("search:concerning", args=[program.slug, kind, key]) not in client.get(page).text
    ]

    assert without == []
