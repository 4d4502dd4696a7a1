"""Every address × every actor × the places that differ for them, read and written."""

from contextlib import nullcontext
from types import SimpleNamespace

import pytest
from django.urls import reverse

from bic.people.access import THIRD_PARTY
from bic.people.models import APPLICANT_ROLES, PARTNER_ROLES, STAFF_ROLES, PartnerKind
from bic.people.rules import ACTORS, TABLES, Actor
from tests.access.addresses import every_address, grant_of
from tests.access.asking import pages_unwritten, refused_briefly

REFUSED = {403, 404}
NO_PERMISSION = {"public", "signed_in"}
ADDRESSES = every_address()
OF_PROGRAM = [address for address in ADDRESSES if address.is_of_program]
# Imports into all tables share their pages.
OF_EACH_PATTERN = list({address.name: address for address in OF_PROGRAM}.values())
OF_NOBODY = [address for address in ADDRESSES if not address.is_of_program]


def is_sent_to_sign_in(status, location):
    return status == 302 and location.startswith(reverse("account_login"))


PLACES = ("own", "other_community", "other_program")
ROLES = [Actor(role) for role in STAFF_ROLES] + [
    Actor(role, PartnerKind.MUNICIPAL) for role in (*PARTNER_ROLES, *APPLICANT_ROLES)
]
OTHER_KINDS = [actor for actor in ACTORS if actor not in ROLES]


def tells_apart(permission, actor):
    """Whether a table gives a kind of partner something else than the municipal partner."""
    granted = grant_of(permission).actors
    return (actor in granted) != (Actor(actor.role, PartnerKind.MUNICIPAL) in granted)


def questions(actor, world):
    """Address, name of the place and URL of all that an actor asks for.

    Each role tries every address in every place, those of the whole program once, and those
    of imports into any table at home. A kind of partner counts in the tables alone, so each
    other kind tries what they tell apart.
    """
    seen = set()
    for address in OF_PROGRAM:
        if actor in OTHER_KINDS and (
            address.demand in NO_PERMISSION or not tells_apart(address.demand, actor)
        ):
            continue
        for place_name in PLACES if address in OF_EACH_PATTERN else PLACES[:1]:
            url = address.url(getattr(world, place_name))
            if url not in seen:
                seen.add(url)
                yield address, place_name, url


def expected(address, actor, place_name):
    """What the permission table promises.

    "open"; "refused" (403); "hidden" (404); "closed" (one of both: the thing is
    of another community, the page of the program); "depends" on a condition.
    A public page is open whoever asks, in every program.
    """
    if address.demand == "public":
        return "open"
    if place_name == "other_program":
        return "hidden"
    if place_name == "other_community" and actor.partner_kind and address.is_of_community:
        return "hidden"
    if place_name == "other_community" and actor.partner_kind and "pk" in address.arguments:
        return "closed"
    if address.demand == "signed_in":
        return "open"
    grant = grant_of(address.demand)
    if actor not in grant.actors:
        return "refused"
    return "depends" if grant.when else "open"


def keeps(promise, status):
    """Whether an answer keeps the promise."""
    if status >= 500:
        return False
    if promise == "hidden":
        return status == 404
    if status == 405:
        return True
    if promise == "closed":
        return status in REFUSED
    if promise == "refused":
        return status == 403
    if promise == "depends":
        return status != 404
    return status not in REFUSED


def test_every_permission_that_an_address_asks_for_is_in_a_table():
    missing = []
    for address in ADDRESSES:
        if address.demand in NO_PERMISSION:
            continue
        try:
            grant_of(address.demand)
        except KeyError:
            missing.append((address.name, address.demand))

    assert missing == []


def name_of(actor):
    return "-".join(filter(None, actor[::-1]))


def sees_whole_refusals(actor, address):
    """Whether it is this role's turn to be shown in full why an address is closed to it."""
    return actor in ROLES and (ROLES.index(actor) + OF_PROGRAM.index(address)) % len(ROLES) == 0


def methods_of(actor, address, promise):
    """How an actor asks: with both methods, or with one where nobody is to find anything.

    No view is reached there, so one role asks with the one, the next with the other.
    """
    methods = ("get", "post")
    if promise != "hidden" or actor not in ROLES:
        return methods
    turn = (ROLES.index(actor) + OF_PROGRAM.index(address)) % 2
    return methods[turn : turn + 1]


def reads_the_page(actor, address, place_name, method):
    """Whether the page is written out for an actor, rather than only found open to them.

    As long as the table alone says who gets in, a page is written for one role after the other:
    at home for one of the staff and one of the others, elsewhere and for a form sent empty for
    one of all.
    """
    if actor not in ROLES:
        return True
    promises = {role: expected(address, role, place_name) for role in ROLES}
    if promises[actor] != "open":
        return True
    readers = [role for role in ROLES if promises[role] == "open"]
    if place_name == "own" and method == "get":
        readers = [role for role in readers if bool(role.partner_kind) == bool(actor.partner_kind)]
    return readers[OF_PROGRAM.index(address) % len(readers)] == actor


def broken_promises(asker, world, actor):
    """What an actor gets though the table promises something else."""
    asker.be(world.people[actor])
    for address, place_name, url in questions(actor, world):
        promise = expected(address, actor, place_name)
        refusals = nullcontext if sees_whole_refusals(actor, address) else refused_briefly
        for method in methods_of(actor, address, promise):
            reads = reads_the_page(actor, address, place_name, method)
            with refusals(), nullcontext() if reads else pages_unwritten():
                status, location = asker.ask(method, url)
            if is_sent_to_sign_in(status, location) or not keeps(promise, status):
                yield name_of(actor), address.name, place_name, method, promise, status


@pytest.mark.parametrize("actor", ROLES, ids=name_of)
def test_each_role_gets_what_the_table_promises(asker, world, actor):
    assert list(broken_promises(asker, world, actor)) == []


def test_each_kind_of_partner_gets_what_the_table_promises(asker, world):
    broken = [found for actor in OTHER_KINDS for found in broken_promises(asker, world, actor)]

    assert broken == []


def test_every_actor_holds_exactly_the_permissions_of_the_tables(world):
    here = SimpleNamespace(program_id=world.own.program.pk)
    broken = []
    for actor, user in world.people.items():
        for model, table in TABLES.items():
            app, name = model.split(".")
            for action, grant in table.items():
                if grant.when is not None:
                    continue
                permission = f"{app}.{action}_{name}"
                if user.has_perm(permission, here) != (actor in grant.actors):
                    broken.append((name_of(actor), permission))

    assert broken == []


def test_nobody_gets_in_signed_out(asker, world):
    broken = []
    for address in OF_PROGRAM:
        if address.demand == "public":
            continue
        for method in ("get", "post"):
            status, location = asker.ask(method, address.url(world.own))
            if not is_sent_to_sign_in(status, location):
                broken.append((address.name, method, status))

    assert broken == []


@pytest.mark.parametrize("method", ["get", "post"])
def test_addresses_outside_programs_ask_for_sign_in_unless_public(asker, world, method):
    broken = []
    for address in OF_NOBODY:
        status, location = asker.ask(method, address.url(world.own))
        wants = is_sent_to_sign_in(status, location)
        is_ours = address.name not in THIRD_PARTY
        if (
            status >= 500
            or (address.demand == "signed_in" and not wants)
            or (
                # Pages of a sign-in that has not begun lead to its beginning.
                address.demand == "public" and wants and is_ours
            )
        ):
            broken.append((address.name, status, location))

    assert broken == []
