"""Where assets show beside their own pages: evidence, reports, reminders, search, history."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from bic.blueprint.evidence import Evidence, State, gather, joined
from bic.reports.sections import Period
from research.models import Asset
from research.reminders.asset import unverified
from research.sections.assets import assets
from tests.factories import UserFactory
from tests.research.assets import make_asset, make_person, make_place

pytestmark = pytest.mark.django_db
TODAY = date(2027, 3, 1)
PERIOD = Period(date(2020, 1, 1), date(2040, 12, 31))


def test_the_step_tells_how_many_assets_are_known_and_no_persons(larkspur, open_scope):
    make_place(larkspur)
    make_asset(larkspur)
    make_person(larkspur)

    evidence = gather([larkspur])["R2"][larkspur.pk]

    assert evidence.state == State.IN_PROGRESS
    assert evidence.headline == "2 assets in 2 categories"
    assert evidence.url.endswith("/larkspur/assets/")


def test_what_proves_a_step_in_parts_is_told_together():
    first = Evidence(State.DONE, "18% born abroad", date(2026, 1, 1), "/profile/")
    second = Evidence(State.IN_PROGRESS, "2 assets", date(2026, 2, 1), "/assets/")

    assert joined([first, second]) == Evidence(
        State.IN_PROGRESS, "18% born abroad; 2 assets", date(2026, 2, 1), "/profile/"
    )


def test_a_report_names_public_assets_alone(larkspur, open_scope):
    make_place(larkspur)
    make_asset(larkspur, "Secret garden", category="places")
    make_person(larkspur)

    section = assets(larkspur, PERIOD)

    assert section.figures == [["2", "assets known"]]
    assert section.data["categories"] == [["Physical places", 2, ["Depot Park"], 0]]


def test_the_facilitator_is_reminded_of_what_nobody_verified_for_a_year(
    program, larkspur, open_scope
):
    old, by = TODAY - timedelta(days=400), UserFactory()
    for number in range(2):
        make_place(larkspur, f"Park {number}", verified_on=old, verified_by=by)
    make_place(larkspur, "Fresh", verified_on=TODAY, verified_by=by)
    make_person(larkspur, verified_on=old, verified_by=by)
    assert list(unverified(program, TODAY)) == []

    larkspur.facilitator = UserFactory()
    larkspur.save()
    (due,) = unverified(program, TODAY)

    assert (due.recipient_id, due.due_on) == (
        larkspur.facilitator_id,
        old + timedelta(days=365),
    )
    assert str(due.subject) == "2 assets to verify again, Larkspur"
    assert due.url.endswith("/larkspur/assets/?verified=no")


@pytest.mark.parametrize(
    ("role", "kind", "found"),
    [
        ("researcher", "", {"Depot Park", "Depot garden", "Rosa of the Depot"}),
        ("observer", "", {"Depot Park", "Depot garden"}),
        ("lead", "nonprofit", {"Depot Park", "Depot garden"}),
        ("lead", "municipal", {"Depot Park"}),
    ],
)
def test_search_finds_what_somebody_may_see(client_as, larkspur, open_scope, role, kind, found):
    make_place(larkspur)
    make_asset(larkspur, "Depot garden")
    make_person(larkspur, "Rosa of the Depot")
    client = client_as(role, larkspur, partner_kind=kind) if kind else client_as(role)

    page = client.get(reverse("search:results", args=["piedmont"]), {"q": "depot"})

    keys = {one.name: f"/assets/{one.pk}/" for one in Asset.objects.all()}
    assert {name for name, address in keys.items() if address in page.text} == found


def test_the_history_tells_who_changed_what(client_as, larkspur, open_scope):
    park = make_place(larkspur)
    Asset.objects.filter(pk=park.pk).update(offers="Shade")

    url = reverse("research:asset_history", args=["piedmont", "larkspur", park.pk])

    assert "Shade" in client_as("researcher").get(url).text
    assert client_as("lead", larkspur).get(url).status_code == 403
