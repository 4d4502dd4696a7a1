"""Where pledges show beside their own pages: reminders, reports, search."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from bic.reports.sections import Period, assemble
from communities.models import Community
from communities.reminders.pledges import due_pledges
from tests.communities.applications import make_application, make_letter, make_pledge
from tests.factories import DocumentFactory, UserFactory

pytestmark = pytest.mark.django_db
TODAY = date(2027, 3, 1)
SOON = TODAY + timedelta(days=5)


@pytest.fixture
def facilitator(larkspur, open_scope):
    larkspur.facilitator = UserFactory()
    larkspur.save()
    return larkspur.facilitator


def test_a_due_pledge_reminds_the_facilitator_until_it_is_kept(program, larkspur, facilitator):
    pledge = make_pledge(larkspur, due_on=SOON)
    make_pledge(larkspur, "Later", due_on=TODAY + timedelta(days=30))
    make_pledge(larkspur, "Kept", due_on=SOON, outcome="kept", checked_on=TODAY)

    due = list(due_pledges(program, TODAY))

    assert [(one.key, one.recipient_id, one.due_on) for one in due] == [
        (str(pledge.pk), facilitator.pk, SOON)
    ]
    assert "A room for meetings" in str(due[0].subject)


def test_nobody_is_reminded_of_offers_before_a_community_is_accepted(
    program, larkspur, facilitator
):
    make_pledge(larkspur, due_on=SOON)
    Community.objects.update(status="applied")

    assert list(due_pledges(program, TODAY)) == []


def test_a_report_names_officials_and_no_other_signers(larkspur, open_scope):
    application = make_application(larkspur)
    leader = make_letter(
        application,
        "Teodoro Quispe-Lamar",
        signer_kind="immigrant_leader",
        signer_organization="Mesa de Familias",
    )
    hidden = make_letter(application, "Nobody", email="", is_open_to_applicant=False)
    for kind, name in (
        ("government", "Ruth Oduya-Marsh"),
        ("immigrant_leader", "Teodoro Quispe-Lamar"),
    ):
        DocumentFactory(
            community=larkspur, kind="letter_of_support", signer_kind=kind, signer_name=name
        )
    make_pledge(larkspur, "Rides", who=leader.signer, letter=leader, due_on=SOON)
    make_pledge(larkspur, "Secret", who="Nobody", letter=hidden, is_for_staff=True)
    make_pledge(larkspur, "Kept", outcome="kept", checked_on=TODAY)

    found = assemble(larkspur, Period(TODAY, date(2099, 1, 1)), "en")

    section = next(one for one in found if one.key == "pledges")
    assert [one["signer"] for one in section.data["letters"]] == [
        "Ruth Oduya-Marsh",
        "Immigrant leader",
    ]
    assert [(one["what"], one["who"]) for one in section.data["pledges"]] == [
        ("Rides", "Mesa de Familias"),
        ("Kept", "Town of Larkspur"),
    ]
    assert section.figures == [["2", "letters of support"], ["1/2", "pledges kept"]]


def test_a_community_without_letters_and_pledges_has_no_such_section(larkspur, open_scope):
    found = assemble(larkspur, Period(TODAY, TODAY), "en")

    assert "pledges" not in {one.key for one in found}


@pytest.mark.parametrize(("role", "count"), [("director", 2), ("member", 1)])
def test_pledges_are_found_by_who_may_read_them(client_as, larkspur, open_scope, role, count):
    make_pledge(larkspur, "Meeting room downtown")
    make_pledge(larkspur, "Meeting room uptown", is_for_staff=True)
    fields = {} if role == "director" else {"community": larkspur}

    response = client_as(role, **fields).get(
        reverse("search:results", args=["piedmont"], query={"q": "meeting room"})
    )

    titles = [hit.title for group in response.context["groups"] for hit in group.hits]
    assert len(titles) == count
