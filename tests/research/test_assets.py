"""The pages of the asset map: who sees what, what is kept, and what goes."""

import pytest
from django.urls import reverse

from bic.tenancy import scope
from communities.models import Organization
from research.models import Asset, AssetLink
from research.services import asset as services
from tests.factories import MembershipFactory
from tests.queries import queries_of
from tests.research.assets import make_asset, make_person, make_place

pytestmark = pytest.mark.django_db


def url(name, *args):
    return reverse(f"research:asset_{name}", args=["piedmont", "larkspur", *args])


def names(response):
    return [row.name for row in response.context["listing"].page.object_list]


@pytest.fixture
def client_of(program, larkspur, signed_in):
    """`client_of("researcher")`, or `client_of("lead", "nonprofit")` for a partner."""

    def client(role, kind=""):
        place = {"community": larkspur, "partner_kind": kind} if kind else {}
        return signed_in(MembershipFactory(program=program, role=role, **place).user)

    return client


@pytest.fixture
def town(larkspur):
    make_place(larkspur)
    make_asset(larkspur, "Garden club", category="associations")
    make_person(larkspur)
    return larkspur


@pytest.mark.parametrize(
    ("role", "kind", "seen"),
    [
        ("researcher", "", ["Depot Park", "Garden club", "Rosa Quintanar"]),
        ("observer", "", ["Depot Park", "Garden club"]),
        ("lead", "nonprofit", ["Depot Park", "Garden club"]),
        ("member", "immigrant_leader", ["Depot Park", "Garden club"]),
        ("lead", "municipal", ["Depot Park"]),
    ],
)
def test_each_sees_what_is_for_them_on_list_map_and_page(client_of, town, role, kind, seen):
    client = client_of(role, kind)
    with scope(town.program):
        keys = dict(Asset.objects.values_list("name", "pk"))

    assert names(client.get(url("list"))) == seen
    assert names(client.get(url("list"), {"view": "map"})) == seen
    places = client.get(url("points")).json()["places"]
    assert [place[-1] for place in places] == ["Depot Park"]
    for name, pk in keys.items():
        assert (client.get(url("detail", pk)).status_code == 200) is (name in seen), name


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"category": "associations"}, ["Garden club"]),
        ({"language": "kar"}, ["Choir"]),
        ({"public": "yes"}, ["Depot Park"]),
        ({"verified": "yes"}, ["Choir"]),
        ({"verified": "never"}, ["Depot Park", "Garden club", "Rosa Quintanar"]),
        ({"q": "sews"}, ["Rosa Quintanar"]),
        ({"category": "nonsense"}, ["Choir", "Depot Park", "Garden club", "Rosa Quintanar"]),
    ],
)
def test_filters_narrow_list_and_map_alike(client_of, program, town, query, found):
    with scope(program):
        choir = make_place(town, "Choir", category="stories", languages=["kar"], is_public=False)
        services.verify(choir, by=choir.created_by)
    client = client_of("researcher")

    assert names(client.get(url("list"), query)) == found
    assert names(client.get(url("list"), query | {"view": "map"})) == found
    points = client.get(url("points"), query).json()["places"]
    assert [one[-1] for one in points] == [one for one in found if one in {"Choir", "Depot Park"}]


def test_the_map_is_kept_while_one_filters(client_of, town):
    page = client_of("researcher").get(url("list"), {"view": "map", "category": "places"})

    assert '<input type="hidden" name="view" value="map">' in page.text
    assert f'href="{url("list")}?view=map">Clear all' in page.text
    assert f'href="{url("list")}?category=places"' in page.text
    assert f'data-map-points="{url("points")}?category=places"' in page.text


def saved(client, **typed):
    usual = {"name": "Depot Park", "category": "places"}
    return client.post(url("create"), usual | typed)


def test_an_asset_is_kept_with_its_links(client_of, larkspur):
    library = make_asset(larkspur)
    client = client_of("researcher")

    response = saved(
        client, is_public_place="on", latitude="35,9512345", longitude="-79.55",
        related=[library.pk], languages=["es"], verified_on="2026-03-01",
    )  # fmt: skip

    with scope(larkspur.program):
        park = Asset.objects.select_related("verified_by", "created_by").get(name="Depot Park")
        assert response.headers["location"] == url("detail", park.pk)
        assert (str(park.latitude), str(park.longitude)) == ("35.95123", "-79.55000")
        assert park.verified_by == park.created_by
        assert list(AssetLink.objects.values_list("asset", "other")) == [(library.pk, park.pk)]
    assert "Depot Park" in client.get(url("detail", library.pk)).text
    page = client.get(url("update", park.pk))
    assert page.context["form"].initial["related"] == [library.pk]


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"name": ""}, {"name"}),
        ({"category": "residents"}, {"is_person"}),
        ({"category": "stories", "is_person": "on"}, {"consent_on", "consent_by"}),
        (
            {"is_person": "on", "consent_on": "2026-03-01", "consent_by": "word",
             "address": "1 Elm", "latitude": "35", "longitude": "-79", "is_public": "on"},
            {"address", "latitude", "longitude", "is_public"},
        ),
        ({"latitude": "35", "is_public_place": "on"}, {"longitude"}),
        ({"latitude": "35", "longitude": "-79"}, {"is_public_place"}),
        ({"latitude": "95", "longitude": "-179.5", "is_public_place": "on"}, {"latitude"}),
        ({"latitude": "NaN", "longitude": "x"}, {"latitude", "longitude"}),
        ({"contact": "Ana, 555 0100"}, {"consent_on", "consent_by"}),
        ({"verified_on": "2150-01-01"}, {"verified_on"}),
        ({"website": "javascript:alert(1)"}, {"website"}),
    ],
)  # fmt: skip
def test_bad_input_is_said_at_its_field_and_nothing_is_lost(client_of, larkspur, typed, wrong):
    response = saved(client_of("researcher"), offers="A stage", **typed)

    assert response.status_code == 200
    assert {*response.context["form"].errors} == wrong
    assert "A stage" in response.text
    with scope(larkspur.program):
        assert not Asset.objects.exists()


def test_what_looks_like_another_asset_needs_a_second_look(client_of, larkspur):
    make_asset(larkspur, "Welcome House")
    make_person(larkspur, "Welcom Rosa")
    client = client_of("researcher")

    assert {*saved(client, name="Welcom House").context["form"].errors} == {"is_another"}
    assert "Welcome House" in client.post(url("similar"), {"name": "The welcome house"}).text
    assert "Rosa" not in client.post(url("similar"), {"name": "Welcome Rosa"}).text
    assert saved(client, name="Welcom House", is_another="on").status_code == 302


def test_a_point_of_the_map_begins_a_form(client_of, larkspur):
    page = client_of("researcher").get(url("create"), {"latitude": "35.9", "longitude": "-79.1"})

    assert 'value="35.9"' in page.text
    assert page.context["form"]["is_public_place"].value() is True


def test_the_form_does_not_offer_the_directory_of_another_program(client_of, larkspur):
    with scope(larkspur.program):
        ours = Organization.objects.create(program=larkspur.program, name="Ours", kind="other")
    client = client_of("researcher")

    assert ">Ours<" in client.get(url("create")).text
    saved(client, organization=ours.pk)

    with scope(larkspur.program):
        park = Asset.objects.get()
    assert "Ours" in client.get(url("detail", park.pk)).text
    assert "Ours" not in client_of("lead", "nonprofit").get(url("detail", park.pk)).text


def test_who_withdraws_is_gone_from_the_history_too(client_of, larkspur):
    rosa, library = make_person(larkspur), make_asset(larkspur)
    with scope(larkspur.program):
        services.link(rosa, [library])
    client = client_of("researcher")

    assert "Rosa Quintanar" in client.get(url("erase", rosa.pk)).text
    client.post(url("erase", rosa.pk))

    with scope(larkspur.program):
        kept = Asset.objects.get(pk=rosa.pk)
        assert (kept.name, kept.offers, kept.category) == ("", "", "residents")
        events = Asset.pgh_event_model.objects.filter(pgh_obj_id=rosa.pk)
        assert [event.name for event in events] == [""]
        assert not AssetLink.objects.exists()
        assert services.withdraw(kept).erased_at == kept.erased_at
        with pytest.raises(services.Withdrawn):
            services.save_asset(kept, related=[], by=None)
    assert "Rosa" not in client.get(url("list")).text
    assert client.get(url("detail", rosa.pk)).status_code == 403


def test_a_contact_who_withdraws_leaves_the_asset(client_of, larkspur):
    consent = {"consent_on": "2026-03-01", "consent_by": "word"}
    client = client_of("researcher")
    saved(client, contact="Ana, 555 0100", **consent)
    with scope(larkspur.program):
        park = Asset.objects.get()

    assert "Ana" not in client_of("lead", "nonprofit").get(url("detail", park.pk)).text
    client.post(url("erase", park.pk))

    with scope(larkspur.program):
        park.refresh_from_db()
        assert (park.name, park.contact, park.consent_on) == ("Depot Park", "", None)
        assert not Asset.pgh_event_model.objects.filter(contact__contains="Ana").exists()


def test_who_turns_out_to_be_a_private_person_loses_the_place_in_the_history_too(
    client_of, larkspur
):
    home = make_place(larkspur, "Kitchen on Elm Street", address="12 Elm Street")
    client = client_of("researcher")

    client.post(
        url("update", home.pk),
        {"name": "Ana cooks", "category": "exchange", "is_person": "on", "is_another": "on",
         "consent_on": "2026-03-01", "consent_by": "word"},
    )  # fmt: skip

    with scope(larkspur.program):
        events = Asset.pgh_event_model.objects.filter(pgh_obj_id=home.pk)
        assert [(event.name, event.address, event.latitude) for event in events] == [
            ("Ana cooks", "", None)
        ]


def test_what_is_verified_says_by_whom_and_when(client_of, larkspur):
    park = make_place(larkspur)
    client = client_of("researcher")

    client.post(url("verify", park.pk))

    with scope(larkspur.program):
        park = Asset.objects.select_related("verified_by").get()
    assert park.verified_by.display_name in client.get(url("detail", park.pk)).text


def test_a_private_person_is_withdrawn_and_not_deleted(client_of, larkspur):
    rosa, park = make_person(larkspur), make_place(larkspur)
    client = client_of("coordinator")

    assert client.get(url("delete", rosa.pk)).status_code == 403
    assert client.post(url("delete", park.pk)).status_code == 302


@pytest.mark.parametrize("view", ["list", "map"])
def test_pages_cost_the_same_for_any_length(client_of, larkspur, view):
    client, address = client_of("researcher"), f"{url('list')}?view={view}"
    make_place(larkspur)
    one = len(queries_of(client, address))
    for number in range(5):
        make_place(larkspur, f"Park {number}", languages=["es"])

    assert len(queries_of(client, address)) == one
