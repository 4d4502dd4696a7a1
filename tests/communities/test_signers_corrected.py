"""Staff put right who was asked to sign, while the agreement is out."""

from functools import partial

import pytest
from django.test import Client
from django.urls import reverse

from bic.links import services as links
from bic.notices.models import Notice
from bic.tenancy import scope
from communities.services import asking, signing, versions
from tests.communities.agreements import (
    fresh,
    sent_out,
    sign,
    signature_of,
    world_with,
    write_draft,
)
from tests.kept import kept, part

RIGHT = {"name": "Johanna Eddings", "email": "johanna@example.org", "language": "es"}


kept_world = kept(partial(world_with, "out", sent_out))
program, larkspur, priya, out = map(part, ("program", "larkspur", "priya", "out"))


def page(agreement, name, *args):
    slugs = [agreement.program.slug, agreement.community.slug]
    return reverse(f"communities:{name}", args=[*slugs, agreement.pk, *args])


def address_of(agreement, name):
    """The page for correcting `name`."""
    with scope(agreement.program):
        return page(agreement, "signer_correct", signature_of(agreement, name).pk)


def path_of(agreement, name):
    """The address that was mailed to `name`."""
    with scope(agreement.program):
        return links.path_of(asking.link_of(fresh(agreement), signature_of(agreement, name)))


def mails(agreement):
    with scope(agreement.program):
        rows = Notice.objects.filter(recipient=None).order_by("pk")
        return list(rows.values_list("email", "language"))


def test_who_is_corrected_gets_a_new_link_and_the_old_one_ends(out, client_as):
    client = client_as("coordinator")
    address, before = address_of(out, "Joan Eddings"), path_of(out, "Joan Eddings")
    with scope(out.program):
        text = fresh(out).record.sha256

    shown = client.get(page(out, "agreement_detail")).content.decode()
    form = client.get(address).content.decode()
    answer = client.post(address, RIGHT, follow=True)

    assert address in shown
    assert "Joan Eddings, for Town of Larkspur." in form
    assert "Johanna Eddings is corrected." in answer.content.decode()
    assert len(mails(out)) == 4
    assert mails(out)[-1] == ("johanna@example.org", "es")
    assert Client().get(before).status_code == 410
    read = Client().get(path_of(out, "Johanna Eddings"))
    assert (read.status_code, read.headers["Content-Language"]) == (200, "es")
    with scope(out.program):
        assert fresh(out).record.sha256 == text
        assert sign(out, "Johanna Eddings").sha256 == text


def test_the_history_of_the_signers_tells_it(out, client_as):
    client = client_as("director")
    client.post(address_of(out, "Joan Eddings"), RIGHT)

    told = client.get(page(out, "signers_history")).content.decode()

    assert page(out, "agreement_detail") in told
    assert "the signers of Memorandum of agreement, Larkspur" in told
    assert "joan@example.org" in told
    assert "johanna@example.org" in told


def test_what_does_not_change_ends_no_link(out, client_as):
    before = path_of(out, "Joan Eddings")
    same = {"name": "Joan Eddings", "email": "joan@example.org", "language": "en"}

    client_as("coordinator").post(address_of(out, "Joan Eddings"), same)

    assert len(mails(out)) == 3
    assert Client().get(before).status_code == 200


def test_who_waits_for_their_turn_is_asked_when_it_comes(larkspur, priya, client_as):
    with scope(larkspur.program):
        # Mails about the agreement that the module keeps.
        Notice.objects.all().delete()
        out = versions.send_out(write_draft(larkspur, priya, order="ordered"), by=priya)

    client_as("coordinator").post(address_of(out, "Joan Eddings"), RIGHT)

    assert [email for email, _language in mails(out)] == ["simone@example.org"]
    with scope(out.program):
        sign(out, "Simone Hale")
    assert mails(out)[1] == ("johanna@example.org", "es")


@pytest.mark.parametrize("answer", ["signed", "declined", "taken_back"])
def test_who_has_answered_or_is_not_asked_is_left_alone(out, priya, client_as, answer):
    address = address_of(out, "Joan Eddings")
    with scope(out.program):
        if answer == "signed":
            sign(out, "Joan Eddings")
        elif answer == "declined":
            signing.decline(signature_of(out, "Joan Eddings"), reason="Too long.")
        else:
            versions.take_back(fresh(out), by=priya)
    client = client_as("coordinator")

    for response in (client.get(address, follow=True), client.post(address, RIGHT, follow=True)):
        assert "This signature does not wait for an answer." in response.content.decode()

    assert address not in client.get(page(out, "agreement_detail")).content.decode()
    with scope(out.program):
        assert signature_of(out, "Joan Eddings").email == "joan@example.org"


@pytest.mark.parametrize("name", ["name", "email", "language"])
def test_a_bad_value_is_told_at_its_field(out, client_as, name):
    response = client_as("coordinator").post(
        address_of(out, "Joan Eddings"), RIGHT | {name: "@" * (name != "name")}
    )

    assert name in response.context["form"].errors
    assert len(mails(out)) == 3
