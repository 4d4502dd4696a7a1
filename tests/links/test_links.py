"""A private link from its making to its end."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from bic.links import services, tokens, views
from bic.links.models import Link
from bic.tenancy import scope
from tests.factories import CommunityFactory

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.links.urls")]


@pytest.fixture
def page(link):
    return services.path_of(link)


def change(link, function, **options):
    with scope(link.program_id):
        return function(link, **options)


def fresh(link):
    with scope(link.program_id):
        return Link.objects.get(pk=link.pk)


def test_whoever_holds_it_sees_its_subject_and_no_other_community(client, page, oakhaven):
    for _forwarded in range(2):
        response = client.get(page)
        assert response.status_code == 200
        assert "7 Larkspur communities" in response.text


def test_the_page_is_private(client, page):
    response = client.get(page)

    assert response.headers["Referrer-Policy"] == "same-origin"
    assert response.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert response.headers["Cache-Control"] == "no-store"


def test_it_speaks_the_language_of_the_link_unless_the_device_has_one(client, page):
    response = client.get(page)
    client.cookies["bic_language"] = "en"
    chosen = client.get(page)

    assert 'lang="es"' in response.text
    assert response.headers["Content-Language"] == "es"
    assert 'lang="en"' in chosen.text


def test_the_first_opening_is_noted_once(client, page, link):
    client.head(page)
    assert fresh(link).opened_at is None

    client.get(page)
    first = fresh(link).opened_at
    client.get(page)

    assert first is not None
    assert fresh(link).opened_at == first


def test_the_frame_costs_a_scope_and_a_link(client, page, django_assert_num_queries):
    client.get(page)

    # The page lists communities, and the test's transaction costs a savepoint.
    with django_assert_num_queries(2 + 1 + 2):
        client.get(page)


def test_the_token_is_short_and_stored_nowhere(link):
    token = tokens.token_of(link)

    assert len(token) < 64
    with connection.cursor() as cursor, scope(link.program_id):
        cursor.execute("SELECT row_to_json(links_link)::text FROM links_link")
        assert token.split(".")[1] not in cursor.fetchone()[0]


def test_its_address_is_whole(link, settings):
    assert services.url_of(link) == settings.BASE_URL + services.path_of(link)


def test_find_works_without_a_scope(link):
    found = services.find(tokens.token_of(link), "letter")

    assert (found, found.community.name) == (link, "Larkspur")


def test_a_link_without_a_community_sees_none(client, program, larkspur):
    with scope(program):
        link = services.make(program, purpose="vote", subject_pk=1)

    assert "1  communities" in client.get(services.path_of(link)).text


def test_an_expired_one_says_so(client, page, link):
    change(link, services.extend, expires_at=timezone.now() + timedelta(days=3))

    with time_machine.travel(timezone.now() + timedelta(days=3, minutes=1)):
        client.cookies["bic_language"] = "en"
        response = client.get(page)
        posted = client.post(page)
        with pytest.raises(services.LinkExpired):
            services.find(tokens.token_of(link), "letter")

    assert (response.status_code, posted.status_code) == (410, 410)
    assert "This link is too old" in response.text
    assert "ask Piedmont Program for a new link" in response.text
    assert response.headers["Cache-Control"] == "no-store"


def test_a_closed_one_says_so_and_stays_closed(client, page, link):
    first = change(link, services.close).closed_at
    client.cookies["bic_language"] = "en"

    response = client.get(page)

    assert response.status_code == 410
    assert "This link is closed" in response.text
    assert change(link, services.close).closed_at == first
    with pytest.raises(services.LinkClosed):
        change(link, services.extend, expires_at=timezone.now())


def test_a_rotated_one_dies_at_once_and_the_new_one_works(client, page, link):
    client.cookies["bic_language"] = "en"
    newer = change(link, services.rotate)

    old = client.get(page)

    assert old.status_code == 410
    assert "You were sent a newer link" in old.text
    assert client.get(services.path_of(newer)).status_code == 200


def test_rotating_opens_a_closed_link_again(client, link):
    change(link, services.close)

    assert client.get(services.path_of(change(link, services.rotate))).status_code == 200


def test_the_page_of_trouble_speaks_the_language_of_the_link(client, page, link):
    change(link, services.close)

    assert 'lang="es"' in client.get(page).text


def test_a_token_of_one_purpose_opens_no_other(client, link):
    response = client.get(f"/l/vote/{tokens.token_of(link)}/")

    assert response.status_code == 404


def test_a_link_that_is_gone_is_unknown(client, page, link):
    with scope(link.program_id):
        Link.objects.filter(pk=link.pk).delete()

    assert client.get(page).status_code == 404


@pytest.mark.parametrize("cut", [lambda t: t[:-1], lambda t: t + "x", lambda t: "9" + t])
def test_a_damaged_token_says_what_to_do(client, link, cut):
    response = client.get(f"/l/letter/{cut(tokens.token_of(link))}/")

    assert response.status_code == 404
    assert "Open it again from the mail" in response.text


@given(st.text(max_size=200))
def test_no_garbage_ever_finds_a_link(text):
    with pytest.raises(services.LinkUnknown):
        services.find(text, "letter")


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 10**6), st.text(max_size=50))
def test_no_guess_at_the_signature_finds_a_link(program_id, community_id, link_id, seal):
    numbers = map(tokens.signing.b62_encode, (program_id, community_id, link_id, 1))
    with pytest.raises(services.LinkUnknown):
        services.find(f"{'-'.join(numbers)}.{seal}", "letter")


def test_trying_out_tokens_ends_soon_for_one_visitor(client, page):
    for _guess in range(views.TRIES.most):
        assert client.get("/l/letter/guess/").status_code == 404

    refused = client.get("/l/letter/guess/")
    assert refused.status_code == 429
    assert "Please wait a little" in refused.text
    assert client.get(page, REMOTE_ADDR="192.0.2.7").status_code == 200


def test_posting_has_a_limit_for_each_link(client, page):
    for _post in range(views.POSTS.most):
        assert client.post(page).status_code == 200

    assert client.post(page).status_code == 429
    assert client.get(page).status_code == 200


def test_opening_has_a_limit_for_each_link(client, page, monkeypatch):
    monkeypatch.setattr(views, "OPENS", views.Limit("few", most=1, seconds=600))

    assert client.get(page).status_code == 200
    assert client.get(page).status_code == 429


def test_rows_of_other_communities_and_programs_are_behind_the_wall(link, oakhaven):
    elsewhere = CommunityFactory()

    with scope(link.program_id, {oakhaven}):
        assert Link.objects.count() == 0
    with scope(elsewhere.program):
        assert Link.objects.count() == 0
    with scope(link.program_id, ()):
        assert Link.objects.count() == 0


def test_queries_by_subject_and_state(link, program):
    now = timezone.now()
    with scope(program):
        assert list(Link.objects.about("letter", [7])) == [link]
        assert list(Link.objects.open(now)) == [link]
        services.close(link)
        assert not Link.objects.open(now).exists()
        assert str(link) == "Letter for Larkspur"
