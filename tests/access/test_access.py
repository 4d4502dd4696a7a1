"""Every address × those who differ for it × the places that differ for them, read and written."""

from contextlib import nullcontext
from types import SimpleNamespace

import pytest
from django.urls import reverse

from bic.people.access import THIRD_PARTY
from bic.people.rules import TABLES
from tests.access.addresses import ONLY, grant_of
from tests.access.asking import pages_unwritten, refused_briefly
from tests.access.far_days import far_days_taken
from tests.access.turns import (
    ADDRESSES,
    FIRST_OF_DEMAND,
    HOME,
    METHODS,
    NO_PERMISSION,
    OF_NOBODY,
    OF_PROGRAM,
    PARTS,
    STAFF,
    expected,
    questions,
)

REFUSED = {403, 404}


def is_sent_to_sign_in(status, location):
    return status == 302 and location.startswith(reverse("account_login"))


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


def is_written(address, actor, place_name, method):
    """Whether a page that is open is written out, rather than only found open.

    Pages are written at home: for the one of each kind who reads it, and as a form sent empty
    for the one of the staff. Public ones are the same for everybody.
    """
    if address.demand == "public":
        return place_name == HOME and actor in STAFF
    return place_name == HOME and (method == "get" or actor in STAFF)


def answer_to(asker, question, actor):
    """What an actor gets, and which far days a page at home takes."""
    address, place_name, url, method = question
    refusals = nullcontext if address in FIRST_OF_DEMAND else refused_briefly
    written = is_written(address, actor, place_name, method)
    with refusals(), nullcontext() if written else pages_unwritten():
        status, location = asker.ask(method, url)
    taken = []
    if written and method == "get" and status == 200:
        taken = list(far_days_taken(asker, url, asker.page))
    return status, location, taken


@pytest.mark.parametrize("part", range(PARTS))
def test_everybody_gets_what_the_table_promises_and_far_days_are_refused(asker, world, part):
    broken = []
    for actor, asked in questions(part, world).items():
        asker.be(world.people[actor])
        for question in asked:
            address, place_name, _url, method = question
            promise = expected(address, actor, place_name)
            status, location, taken = answer_to(asker, question, actor)
            kept = keeps(promise, status) and not is_sent_to_sign_in(status, location)
            if taken or not kept:
                broken.append(
                    (name_of(actor), address.name, place_name, method, promise, status, taken)
                )

    assert broken == []
    assert ONLY or len(asker.far_days) > 10


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
        for method in METHODS:
            status, location = asker.ask(method, address.url(world.own))
            if not is_sent_to_sign_in(status, location):
                broken.append((address.name, method, status))

    assert broken == []


@pytest.mark.parametrize("method", METHODS)
def test_addresses_outside_programs_ask_for_sign_in_unless_public_and_refuse_far_days(
    asker, world, method
):
    broken = []
    for address in OF_NOBODY:
        url = address.url(world.own)
        status, location = asker.ask(method, url)
        if method == "get" and status == 200 and list(far_days_taken(asker, url, asker.page)):
            broken.append((address.name, "takes a far day"))
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
