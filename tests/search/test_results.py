"""What the search finds, for whom, and how it looks."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bic.people.models import Membership, User
from bic.search import index
from bic.search.models import Word
from bic.search.sources import registry
from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory, UserFactory
from tests.search.things import make_document, make_report


@pytest.fixture
def filled(program, larkspur, oakhaven, director):
    """Something of every kind in two communities, and the same in another program."""
    other = ProgramFactory()
    stranger = MembershipFactory(program=other, user=UserFactory(name="Stranger Larkspur")).user
    elsewhere = CommunityFactory(program=other, name="Larkspur Elsewhere")
    for community, by in ((larkspur, director), (oakhaven, director), (elsewhere, stranger)):
        make_document(community, by, f"Larkspur letter from {community.name}")
        make_report(community, by, f"Larkspur report of {community.name}")
    MembershipFactory(
        program=program,
        user=UserFactory(name="Lucía Peña"),
        role="member",
        partner_kind="nonprofit",
        community=oakhaven,
        organization="Larkspur Raíces",
    )


@pytest.mark.usefixtures("filled")
def test_staff_find_things_of_the_whole_program(search, director):
    assert search(director, "larks") == {
        "communities": ["Larkspur"],
        "people": ["Lucía Peña"],
        "documents": ["Larkspur letter from Oakhaven", "Larkspur letter from Larkspur"],
        "reports": ["Larkspur report of Oakhaven", "Larkspur report of Larkspur"],
    }


@pytest.mark.usefixtures("filled")
def test_partners_find_things_of_their_community_alone(search, partner):
    assert search(partner, "larks") == {
        "communities": ["Larkspur"],
        "documents": ["Larkspur letter from Larkspur"],
        "reports": ["Larkspur report of Larkspur"],
    }


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("LUCIA pena", {"people": ["Lucía Peña"]}),
        ("peña raices", {"people": ["Lucía Peña"]}),
        ("raices", {"people": ["Lucía Peña"]}),
        ("letter oakhaven", {"documents": ["Larkspur letter from Oakhaven"]}),
        ("oak let", {"documents": ["Larkspur letter from Oakhaven"]}),
        ("letter zebra", {}),
        ("pur", {}),
        ("l", {}),
        ("", {}),
        ("%", {}),
        ("' OR 1=1 --", {}),
    ],
)
def test_every_word_must_be_found_by_its_beginning(search, director, words, found):
    assert search(director, words) == found


@pytest.mark.usefixtures("filled")
def test_an_e_mail_address_is_not_searched(search, director):
    address = User.objects.get(name="Lucía Peña").email

    assert search(director, address) == {}


def test_what_is_not_shown_to_partners_is_not_found_by_them(search, director, partner, larkspur):
    make_document(larkspur, director, "Secret plan", seen_by="staff")
    make_report(larkspur, director, "Secret draft", published=False)

    assert search(partner, "secret") == {}
    assert search(director, "secret") == {"documents": ["Secret plan"]}


def test_who_left_is_not_found(search, director, larkspur):
    left = MembershipFactory(
        program=larkspur.program,
        user=UserFactory(name="Gone Person"),
        role="lead",
        partner_kind="municipal",
        community=larkspur,
    )
    with scope(larkspur.program):
        Membership.objects.filter(pk=left.pk).update(
            ended_at="2026-01-01T00:00Z", ended_by=director
        )

    assert search(director, "gone") == {}


def test_the_index_follows_what_happens(search, director, larkspur):
    document = make_document(larkspur, director, "Alpha", note="first")

    with scope(larkspur.program):
        document.title = "Beta"
        document.save()
    assert search(director, "alpha") == {}
    assert search(director, "beta first") == {"documents": ["Beta"]}

    with scope(larkspur.program):
        type(document).objects.filter(pk=document.pk).delete()
        assert not Word.objects.exists()


def test_no_word_is_kept_where_another_community_could_read_it(director, larkspur, oakhaven):
    make_document(larkspur, director, "Alpha")
    make_document(oakhaven, director, "Omega")

    with scope(larkspur.program, [larkspur]):
        words = set(Word.objects.values_list("word", flat=True))

    assert words == {"alpha"}


@pytest.mark.usefixtures("filled")
def test_an_index_built_again_is_the_same(program):
    with scope(program):
        before = set(Word.objects.values_list("kind", "object_id", "community_id", "word"))
    for source in registry:
        if source.indexed:
            index.refill(source, program)

    with scope(program):
        after = set(Word.objects.values_list("kind", "object_id", "community_id", "word"))
    assert after == before
    assert len({kind for kind, *_rest in after}) == 2


def test_triggers_stand_after_migrate_and_are_built_once(db):
    assert index.apply() == []


def test_a_search_is_two_queries_whatever_it_finds(signed_in, director, program, larkspur):
    client, url = signed_in(director), reverse("search:results", args=[program.slug])
    asked = []
    for count in (1, 40):
        for number in range(count):
            make_document(larkspur, director, f"Larkspur {number}")
            make_report(larkspur, director, f"Larkspur {number}")
        CommunityFactory.create_batch(count, program=program, cohort="Larkspur")
        for question in ("", "larkspur"):
            with CaptureQueriesContext(connection) as queries:
                client.get(url, {"q": question})
            asked.append(len(queries))

    nothing, little, nothing_more, much = asked
    assert (little - nothing, much - nothing_more) == (2, 2)
    assert much == little <= 12


def test_more_of_one_kind_come_page_by_page(signed_in, director, program, larkspur):
    for number in range(60):
        make_document(larkspur, director, f"Larkspur {number}")
    client, url = signed_in(director), reverse("search:results", args=[program.slug])

    few = client.get(url, {"q": "larkspur"}).context["groups"][1]
    first = client.get(url, {"q": "larkspur", "kind": "documents"}).context["groups"][0]
    last = client.get(url, {"q": "larkspur", "kind": "documents", "page": 2}).context["groups"][0]
    beyond = client.get(url, {"q": "larkspur", "kind": "documents", "page": 9}).context["groups"][0]

    sizes = [(len(group.hits), group.has_more) for group in (few, first, last, beyond)]
    assert sizes == [(8, True), (50, True), (10, False), (0, False)]
    pks = {hit.subject.pk for group in (first, last) for hit in group.hits}
    assert len(pks) == 60


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    "query",
    [
        {"kind": "gone"},
        {"page": "x"},
        {"page": "-1"},
        {"page": "9" * 30},
        {"kind": "documents", "page": "0"},
        {"q": "x" * 300},
        {"q": "nul\0"},
    ],
)
def test_a_strange_address_does_no_harm(signed_in, director, program, query):
    url = reverse("search:results", args=[program.slug])

    assert signed_in(director).get(url, {"q": "larks"} | query).status_code == 200


def test_what_people_wrote_is_escaped(signed_in, director, program, larkspur):
    make_document(larkspur, director, "<script>alert(1)</script> lark")
    url = reverse("search:results", args=[program.slug])

    response = signed_in(director).get(url, {"q": 'lark "><script>x'})
    found = signed_in(director).get(url, {"q": "lark script"})

    assert "<script>alert" not in found.text
    assert "&lt;<mark>script</mark>&gt;alert" in found.text
    assert '"><script>x' not in response.text


def test_the_page_says_what_to_do(signed_in, director, program, larkspur):
    client, url = signed_in(director), reverse("search:results", args=[program.slug])

    assert "What are you looking for?" in client.get(url).text
    assert "Try other words" in client.get(url, {"q": "zebra"}).text
    spanish = client.get(url, {"q": "zebra"}, headers={"Accept-Language": "es"})
    assert spanish.context["found"] == 0


def test_every_source_names_what_its_permission_reads(director, program, larkspur):
    make_document(larkspur, director, "Larkspur")
    make_report(larkspur, director, "Larkspur")

    # A fact that is missing would be a query, which the fetch mode of tests refuses.
    with scope(program):
        for source in registry:
            assert source.rows(director, program).model is source.model
            assert set(source.facts) <= {f.name for f in source.model._meta.concrete_fields}
