"""Pages of the whole program are reached from where people look for them."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db

FEED, ROSTER, WORDS, PURGES, SETTING = (
    "calendarfeed_detail", "interpreter_list", "rsvpwords_list", "purge_list",
    "proposalsetting_update",
)  # fmt: skip
ALL = {FEED, ROSTER, WORDS, PURGES, SETTING}


def led_to(client, community, page):
    """Those of the pages to which a page of the community leads; each of them opens."""
    slugs = community.program.slug, community.slug
    text = client.get(reverse(f"meetings:{page}", args=slugs)).content.decode()
    main = text.partition("<main")[2]
    addresses = {name: reverse(f"meetings:{name}", args=slugs[:1]) for name in ALL}
    found = {name for name, address in addresses.items() if f'href="{address}"' in main}
    assert all(client.get(addresses[name]).status_code == 200 for name in found)
    return found


@pytest.mark.parametrize("page", ["meeting_list", "meeting_calendar"])
def test_meetings_lead_to_what_all_of_them_share(page, client_as, larkspur):
    assert led_to(client_as("coordinator"), larkspur, page) == {FEED, ROSTER, WORDS, PURGES}
    assert led_to(client_as("researcher"), larkspur, page) == {FEED, ROSTER}
    assert led_to(client_as("lead", larkspur), larkspur, page) == {FEED}


@pytest.mark.parametrize("page", ["proposal_list", "idea_list"])
def test_proposals_lead_to_what_visitors_may_do(page, client_as, larkspur):
    assert led_to(client_as("coordinator"), larkspur, page) == {SETTING}
    assert led_to(client_as("lead", larkspur), larkspur, page) == set()


def test_everybody_finds_their_calendar_beside_their_profile(client_as, larkspur):
    address = reverse("meetings:calendarfeed_detail", args=[larkspur.program.slug])
    for client in (client_as("observer"), client_as("lead", larkspur)):
        header = client.get(f"/{larkspur.program.slug}/notices/").content.decode()
        assert f'href="{address}"' in header.partition("<main")[0]
