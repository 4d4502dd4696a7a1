"""The pages of documents: who sees what, what they cost, what they do."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bic.documents import services
from bic.documents.models import Document
from bic.people.models import Role
from bic.tenancy import scope
from tests.documents import files
from tests.documents.test_uploads import Named
from tests.factories import CommunityFactory, DocumentFactory, MembershipFactory

STAFF_ONLY = Document.Audience.STAFF


def url(name, town, *more):
    return reverse(f"documents:{name}", args=[town.program.slug, town.slug, *more])


def status_of_download(client, town, document):
    response = client.get(url("download", town, document.pk, 1))
    response.close()
    return response.status_code


def titles(response):
    return [document.title for document in response.context["listing"].page]


@pytest.fixture
def letter(town, people):
    return DocumentFactory(
        community=town, by=people[Role.MEMBER], title="Letter", kind="letter_of_support"
    )


def test_the_list_shows_the_newest_first_and_no_other_town(client_as, town):
    DocumentFactory(community=CommunityFactory(program=town.program))
    for title in ("first", "second"):
        DocumentFactory(community=town, title=title)

    response = client_as(Role.MEMBER).get(url("list", town))

    assert titles(response) == ["second", "first"]


@pytest.mark.parametrize(
    ("role", "seen"), [(Role.MEMBER, ["open"]), (Role.OBSERVER, ["hidden", "open"])]
)
def test_only_staff_see_what_is_for_staff(client_as, town, role, seen):
    DocumentFactory(community=town, title="open")
    hidden = DocumentFactory(community=town, title="hidden", seen_by=STAFF_ONLY)
    client = client_as(role)

    listed = titles(client.get(url("list", town)))
    statuses = {
        client.get(url("detail", town, hidden.pk)).status_code,
        client.get(url("history", town, hidden.pk)).status_code,
        status_of_download(client, town, hidden),
    }

    assert listed == seen
    assert statuses == ({200} if "hidden" in seen else {403})


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "LETTER mayor"}, ["Letter of the mayor"]),
        ({"q": "bakers"}, ["Letter of the guild"]),
        ({"kind": "moa"}, ["Agreement"]),
        ({"step": "C2"}, ["Feasibility"]),
        ({"step": "nonsense", "page": "99"}, "all"),
        ({"sort": "title"}, "sorted"),
        ({"q": "nothing like this"}, []),
    ],
)
def test_the_list_is_filtered_by_its_address(client_as, town, query, found):
    letter = Document.Kind.LETTER
    DocumentFactory(community=town, title="Letter of the mayor", kind=letter)
    DocumentFactory(
        community=town, title="Letter of the guild", kind=letter, signer_organization="Bakers"
    )
    DocumentFactory(community=town, title="Agreement", kind="moa")
    DocumentFactory(community=town, title="Feasibility", step="C2")
    everything = ["Feasibility", "Agreement", "Letter of the guild", "Letter of the mayor"]

    response = client_as(Role.MEMBER).get(url("list", town), query)

    wanted = {"all": everything, "sorted": sorted(everything)}
    assert titles(response) == (wanted[found] if isinstance(found, str) else found)


def queries_of(client, address):
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    assert response.status_code == 200
    asked = [query["sql"] for query in queries]
    # The test's own savepoint is the transaction of a real request.
    return [sql for sql in asked if "SAVEPOINT" not in sql], response


def test_the_list_costs_the_same_for_any_length(client_as, town, people):
    everybody = list(people.values())
    client = client_as(Role.COORDINATOR)
    DocumentFactory(community=town)

    one, _response = queries_of(client, url("list", town))
    for number in range(60):
        DocumentFactory(community=town, by=everybody[number % 6])
    many, response = queries_of(client, url("list", town))

    assert len(titles(response)) == 50
    # Some of them are the proofs of the steps, beside the page.
    assert len(many) == len(one) <= 14
    assert len(set(many)) == len(many)
    assert len(response.content) < 100_000


def test_a_document_costs_the_same_with_any_number_of_versions(client_as, town, people):
    document = DocumentFactory(community=town)
    client = client_as(Role.COORDINATOR)

    one, _response = queries_of(client, url("detail", town, document.pk))
    with scope(town.program):
        for number in range(10):
            services.add_version(
                document,
                upload=files.checked(b"%d" % number),
                by=list(people.values())[number % 6],
            )
    many, response = queries_of(client, url("detail", town, document.pk))

    assert len(many) == len(one) <= 15
    assert response.content.decode().count("bic-path") == 2
    assert len(response.context["versions"]) == 11


def test_a_partner_adds_a_letter_and_is_asked_who_signed(client_as, town, people):
    client = client_as(Role.MEMBER)
    data = {"file": Named("letter.pdf", files.pdf()), "kind": "letter_of_support"}

    response = client.post(url("create", town), data | {"seen_by": STAFF_ONLY}, follow=True)

    document = response.context["document"]
    assert response.redirect_chain == [(url("update", town, document.pk), 302)]
    assert (document.step, document.created_by) == ("I3", people[Role.MEMBER])
    # Only staff may keep something among staff.
    assert document.seen_by == Document.Audience.MEMBERS


def test_staff_can_keep_a_document_among_staff(client_as, town):
    data = {"file": Named("a.pdf", files.pdf()), "kind": "other", "seen_by": STAFF_ONLY}

    client_as(Role.RESEARCHER).post(url("create", town), data)

    with scope(town.program):
        assert Document.objects.get().seen_by == STAFF_ONLY


def test_a_signature_in_the_future_is_refused(client_as, town, letter):
    tomorrow = timezone.localdate() + timedelta(days=2)
    data = {"title": "Letter", "kind": "letter_of_support", "signed_on": tomorrow.isoformat()}

    response = client_as(Role.MEMBER).post(url("update", town, letter.pk), data)

    assert list(response.context["form"].errors) == ["signed_on"]


def test_details_are_saved(client_as, town, letter):
    data = {
        "title": "Letter of the mayor",
        "kind": "letter_of_support",
        "step": "I3",
        "signed_on": "2026-03-12",
        "signer_kind": "government",
        "signer_name": "R. Oduya",
        "signer_organization": "Town of Larkspur",
        "note": "Came by mail.",
    }

    response = client_as(Role.MEMBER).post(url("update", town, letter.pk), data, follow=True)

    saved = response.context["document"]
    assert {name: getattr(saved, name) for name in data} == data | {"signed_on": date(2026, 3, 12)}
    assert "R. Oduya, Town of Larkspur" in response.content.decode()


def test_a_stale_form_shows_both_versions_and_loses_nothing(client_as, town, letter):
    client = client_as(Role.MEMBER)
    page = client.get(url("update", town, letter.pk))
    version = page.context["form"]["form_version"].value()
    with scope(town.program):
        Document.objects.filter(pk=letter.pk).update(title="Letter, signed")
    typed = {"title": "Letter of May", "kind": "letter_of_support", "step": "I3"}

    refused = client.post(url("update", town, letter.pk), typed | {"form_version": version})

    (difference,) = refused.context["form"].conflict
    assert (difference.stored, difference.typed) == ("Letter, signed", "Letter of May")


def test_versions_are_added_restored_and_listed(client_as, town, letter):
    client = client_as(Role.MEMBER)

    client.post(
        url("version_create", town, letter.pk),
        {"file": Named("new.pdf", files.pdf("new")), "comment": "Now on letterhead"},
    )
    client.post(url("restore", town, letter.pk, 1))
    page = client.get(url("detail", town, letter.pk)).content.decode()

    assert "Version 3, current" in page
    assert "The file of version 1 again." in page
    assert "Now on letterhead" in page
    assert client.post(url("restore", town, letter.pk, 7)).status_code == 404


def test_a_withdrawn_document_leaves_the_list_and_comes_back(client_as, town, letter):
    client = client_as(Role.MEMBER)

    assert (
        "Withdraw this document?" in client.get(url("withdraw", town, letter.pk)).content.decode()
    )
    client.post(url("withdraw", town, letter.pk))
    in_use = titles(client.get(url("list", town)))
    withdrawn = titles(client.get(url("list", town), {"state": "withdrawn"}))
    change = client.get(url("update", town, letter.pk)).status_code
    page = client.get(url("detail", town, letter.pk)).content.decode()
    client.post(url("bring_back", town, letter.pk))

    assert (in_use, withdrawn, change) == ([], ["Letter"], 403)
    assert "Member Jones withdrew this document" in page
    assert titles(client.get(url("list", town))) == ["Letter"]


@pytest.mark.parametrize(
    ("role", "listed", "status"),
    [(Role.LEAD, [], 403), (Role.RESEARCHER, [], 403), (Role.DIRECTOR, ["Letter"], 200)],
)
def test_a_withdrawn_document_is_shown_to_who_may_bring_it_back(
    client_as, town, letter, people, role, listed, status
):
    with scope(town.program):
        services.withdraw(letter, by=people[Role.MEMBER])
    client = client_as(role)

    found = titles(client.get(url("list", town), {"state": "withdrawn"}))

    assert found == listed
    assert client.get(url("detail", town, letter.pk)).status_code == status
    assert status_of_download(client, town, letter) == status


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (Role.DIRECTOR, 302),
        (Role.COORDINATOR, 302),
        (Role.MEMBER, 302),  # it is their own
        (Role.LEAD, 403),
        (Role.RESEARCHER, 403),
        (Role.OBSERVER, 403),
    ],
)
def test_a_document_is_changed_by_who_added_it_and_by_editors(
    client_as, town, letter, role, status
):
    client = client_as(role)
    details = {"title": "New", "kind": "other", "seen_by": "members"}

    changed = client.post(url("update", town, letter.pk), details).status_code
    upload = {"file": Named("new.pdf", files.pdf("new"))}
    version = client.post(url("version_create", town, letter.pk), upload).status_code
    withdrawn = client.post(url("withdraw", town, letter.pk)).status_code

    assert [changed, version, withdrawn] == [status] * 3


def test_an_observer_only_reads(client_as, town, letter):
    client = client_as(Role.OBSERVER)

    page = client.get(url("list", town))
    add = client.post(url("create", town), {"file": Named("a.pdf", files.pdf()), "kind": "other"})

    assert not page.context["form"]
    assert (client.get(url("create", town)).status_code, add.status_code) == (403, 403)
    assert client.get(url("detail", town, letter.pk)).status_code == 200


@pytest.mark.parametrize("page", ["list", "create", "detail", "download"])
def test_partners_of_other_towns_and_programs_find_nothing(client, town, letter, page):
    more = {"detail": [letter.pk], "download": [letter.pk, 1]}.get(page, [])
    neighbor = CommunityFactory(program=town.program)
    strangers = [
        MembershipFactory(
            program=town.program, community=neighbor, role="lead", partner_kind="municipal"
        ),
        MembershipFactory(role="director"),
    ]

    for stranger in strangers:
        client.force_login(
            stranger.user, backend="allauth.account.auth_backends.AuthenticationBackend"
        )
        assert client.get(url(page, town, *more)).status_code == 404


def test_a_document_is_not_found_under_another_town(client_as, town, letter):
    neighbor = CommunityFactory(program=town.program)
    client = client_as(Role.DIRECTOR)

    for page in ("detail", "update", "history", "withdraw", "version_create"):
        assert client.get(url(page, neighbor, letter.pk)).status_code == 404
    assert client.get(url("download", neighbor, letter.pk, 1)).status_code == 404
    assert client.post(url("restore", neighbor, letter.pk, 1)).status_code == 404


def test_the_history_tells_who_did_it_from_which_page(client_as, town, people, letter):
    client = client_as(Role.MEMBER)
    client.post(url("update", town, letter.pk), {"title": "Letter of May", "kind": "other"})

    page = client.get(url("history", town, letter.pk))

    newest = next(iter(page.context["page_obj"]))
    assert newest.who == people[Role.MEMBER]
    assert newest.page == url("update", town, letter.pk)
    assert ("Title", "Letter", "Letter of May") in [
        (change.label, change.before, change.after) for change in newest.fields
    ]


def test_the_detail_counts_its_readers(client_as, town, letter):
    text = client_as(Role.MEMBER).get(url("detail", town, letter.pk)).content.decode()

    assert "2 members of Larkspur and the program" in text


def test_the_workspace_shows_recent_documents(client_as, town, letter):
    for number in range(3):
        DocumentFactory(community=town, title=f"Notes {number}")
    DocumentFactory(community=town, title="Secret", seen_by=STAFF_ONLY)

    text = (
        client_as(Role.MEMBER)
        .get(reverse("blueprint:workspace", args=[town.program.slug, town.slug]))
        .content.decode()
    )

    assert "Notes 2" in text
    assert "Secret" not in text
    assert "All 4" in text


def test_staff_export_the_register(client_as, town):
    DocumentFactory(community=town, title="=cmd()")

    export = client_as(Role.OBSERVER).get(url("list", town), {"export": "csv"})
    refused = client_as(Role.MEMBER).get(url("list", town), {"export": "csv"})

    assert export.content.decode("utf-8-sig").splitlines()[1].startswith("'=cmd(),Other document")
    assert refused.status_code == 403


def test_what_the_list_shows_is_what_the_permission_says(client_as, town, people):
    with scope(town.program):
        for seen_by in Document.Audience:
            for by in (people[Role.MEMBER], people[Role.DIRECTOR]):
                for is_withdrawn in (False, True):
                    one = DocumentFactory(community=town, by=by, seen_by=seen_by)
                    if is_withdrawn:
                        services.withdraw(one, by=by)

        for user in people.values():
            rows = Document.objects.all()
            listed = rows.open_to(user, town) | rows.withdrawn_for(user, town)
            allowed = [d.pk for d in rows if user.has_perm("documents.view_document", d)]
            assert sorted(listed.values_list("pk", flat=True)) == sorted(allowed)
