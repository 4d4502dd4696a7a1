"""Changing and ending parts, and what they let people do."""

from io import StringIO
from pathlib import Path

import pytest
import time_machine
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bic.people import rights, services
from bic.people.models import Membership
from bic.people.rules import ACTORS, TABLES
from bic.tenancy import scope
from tests.factories import MembershipFactory, ProgramFactory, UserFactory

PEOPLE_URL = reverse("people:list", args=["piedmont"])
LIST_LIMIT = 12


@pytest.fixture
def partner(larkspur):
    return MembershipFactory(
        program=larkspur.program, community=larkspur, role="lead", partner_kind="municipal",
        user__name="Dana Huxley",
    )  # fmt: skip


@pytest.fixture
def lately(director):
    """The director has just signed in."""
    director.last_login = timezone.now()
    director.save()
    return director


def url(name, membership):
    return reverse(f"people:{name}", args=["piedmont", membership.pk])


def in_force(membership):
    with scope(membership.program_id):
        return Membership.objects.in_force().filter(pk=membership.pk).exists()


def test_a_director_changes_a_part(signed_in, lately, partner, larkspur):
    signed_in(lately).post(
        url("edit", partner),
        {"role": "member", "partner_kind": "nonprofit", "community": larkspur.pk, "title": "Clerk"},
    )

    with scope(partner.program_id):
        partner = Membership.objects.get(pk=partner.pk)
    assert (partner.role, partner.partner_kind, partner.title) == ("member", "nonprofit", "Clerk")


def test_a_partner_without_a_community_is_refused_at_the_field(signed_in, lately, partner):
    response = signed_in(lately).post(
        url("edit", partner), {"role": "member", "partner_kind": "nonprofit", "community": ""}
    )

    assert "community" in response.context["form"].errors


def test_an_ended_part_closes_the_door_at_once(signed_in, lately, partner, open_scope):
    workspace = reverse("blueprint:workspace", args=["piedmont", "larkspur"])
    client = signed_in(partner.user)
    before = client.get(workspace).status_code

    services.end(partner, by=lately)

    assert (before, client.get(workspace).status_code) == (200, 404)


def test_who_has_no_part_left_is_signed_out_everywhere(signed_in, lately, partner, open_scope):
    client = signed_in(partner.user)
    UserSession.objects.create(
        user=partner.user, session_key=client.session.session_key, ip="127.0.0.1"
    )

    services.end(partner, by=lately)

    assert client.get("/me/").status_code == 302


def test_who_has_another_part_stays_signed_in(signed_in, lately, partner):
    other = ProgramFactory()
    MembershipFactory(program=other, user=partner.user, role="observer")

    with scope(partner.program_id):
        services.end(partner, by=lately)

    assert len(type(partner.user).objects.get(pk=partner.user_id).memberships) == 1


def test_ending_through_the_page_records_who_did_it(signed_in, lately, partner):
    signed_in(lately).post(url("end", partner))

    with scope(partner.program_id):
        assert Membership.objects.get(pk=partner.pk).ended_by == lately


def test_a_part_ends_once(lately, partner, open_scope):
    services.end(partner, by=lately)

    with pytest.raises(services.MembershipEnded):
        services.end(partner, by=lately)


def test_the_last_director_cannot_be_ended(director, open_scope):
    membership = Membership.objects.get(user=director)

    with pytest.raises(services.LastDirector):
        services.end(membership, by=UserFactory())


def test_the_last_director_cannot_become_something_else(director, open_scope):
    membership = Membership.objects.get(user=director)
    membership.role = "observer"

    with pytest.raises(services.LastDirector):
        services.change(membership)


def test_one_of_two_directors_can_go(director, program, open_scope):
    second = MembershipFactory(program=program)

    services.end(second, by=director)

    assert not in_force(second)


def test_nobody_changes_their_own_part(signed_in, lately, open_scope):
    own = Membership.objects.get(user=lately)

    assert signed_in(lately).get(url("edit", own)).status_code == 403


def test_a_change_asks_who_you_are_once_more(signed_in, director, partner):
    client = signed_in(director)
    with time_machine.travel(timezone.now() + timezone.timedelta(hours=1)):
        response = client.get(url("edit", partner))

    assert response.status_code == 302
    assert "login" in response.headers["Location"]


def test_a_person_with_a_password_is_asked_for_it(signed_in, director, partner):
    director.set_password("a long enough pass phrase")
    director.save()

    response = signed_in(director).get(url("end", partner))

    assert response.headers["Location"].startswith(reverse("account_reauthenticate"))


@pytest.mark.parametrize("actor", ACTORS, ids=lambda actor: "-".join(filter(None, actor)))
def test_the_page_of_rights_says_what_the_tables_say(program, larkspur, actor):
    membership = MembershipFactory(
        program=program, role=actor.role, partner_kind=actor.partner_kind,
        community=larkspur if actor.partner_kind else None,
    )  # fmt: skip

    shown = [[right.allowed for right in group] for _label, group in rights.of(membership)]

    assert shown == [
        [actor in grant.actors for grant in table.values()]
        for _model, table in sorted(TABLES.items())
    ]


def test_a_coordinator_sees_what_a_partner_can_do(signed_in, coordinator, partner):
    page = signed_in(coordinator).get(url("rights", partner)).content.decode()

    assert "Dana Huxley" in page
    assert "Municipal partner, lead" in page


def test_the_list_of_people_costs_the_same_for_one_and_fifty(signed_in, director, program):
    client = signed_in(director)

    def queries():
        with CaptureQueriesContext(connection) as found:
            client.get(PEOPLE_URL)
        return [q["sql"] for q in found if not q["sql"].startswith(("SAVEPOINT", "RELEASE"))]

    few = queries()
    for _number in range(49):
        MembershipFactory(program=program, role="observer")
    many = queries()

    assert len(many) == len(few) <= LIST_LIMIT


def test_a_partner_sees_the_people_of_their_community_and_no_other(
    signed_in, partner, oakhaven, program
):
    MembershipFactory(
        program=program, community=oakhaven, role="member", partner_kind="nonprofit",
        user__name="Mei Tanaka",
    )  # fmt: skip
    client = signed_in(partner.user)

    page = client.get(reverse("people:community", args=["piedmont", "larkspur"])).content.decode()

    assert "Dana Huxley" in page
    assert "Mei Tanaka" not in page


def test_the_printed_table_of_access_is_current():
    printed = StringIO()
    call_command("access", stdout=printed)

    written = Path(settings.BASE_DIR, "docs", "access.md").read_text("utf-8")
    assert written == printed.getvalue()


def test_every_act_and_condition_has_words_to_translate():
    acts = {action for table in TABLES.values() for action in table}
    conditions = {rights.words_of(grant) for table in TABLES.values() for grant in table.values()}

    assert acts - rights.ACTIONS.keys() == set()
    assert conditions - {""} == set(rights.CONDITIONS)
