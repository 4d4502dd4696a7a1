"""The checklist of institutional change, as people fill it in and read it over the waves."""

import pytest
from django.urls import reverse

from bic.tenancy import scope
from evaluations.changepoints import SUGGESTED
from evaluations.compared.change import checklist_of
from evaluations.models import ChangeMark, ChangePoint, Wave
from tests.evaluations.rounds import wave_of
from tests.factories import UserFactory
from tests.implementation.making import make_action, make_plan
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", "larkspur", *args])


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def waves(larkspur, host):
    return [wave_of(larkspur, kind, host) for kind in ("baseline", "year_3")]


def fill(client, wave, states, shown=""):
    """Send the form of a wave with these states, in order."""
    form = client.get(at("change_marks", wave.pk)).context["form"]
    told = {}
    for point, state in zip(form.points, states, strict=False):
        told |= {f"state_{point.pk}": state, f"shown_{point.pk}": state and shown}
    return client.post(at("change_marks", wave.pk), told)


def test_suggested_points_are_taken_once_and_compared_over_waves(client_as, waves, larkspur):
    jonah, partner = client_as("researcher"), client_as("lead", larkspur)
    assert "No points yet" in jonah.get(at("change_list")).text
    jonah.post(at("change_suggested"))
    jonah.post(at("change_suggested"))
    with scope(larkspur.program):
        assert ChangePoint.objects.count() == len(SUGGESTED)
    fill(jonah, waves[0], ["no", "yes", "unknown", "partly"])
    fill(jonah, waves[1], ["lasting", "partly", "yes", "partly"], "Resolution 12")

    with scope(larkspur.program):
        checklist = checklist_of(larkspur)
    assert [line.change for line in checklist.lines[:4]] == [
        "Further", "Further back", "", "As before",
    ]  # fmt: skip
    assert checklist.sums == [(1, 3), (2, 4)]
    page = partner.get(at("change_list")).text
    assert "In place, with money and a person" in page
    assert "Resolution 12" in page
    assert "Fill in:" not in page
    assert partner.get(at("change_marks", waves[0].pk)).status_code == 403


def test_what_is_wrong_is_said_at_the_field_and_kept(client_as, waves, larkspur):
    jonah = client_as("researcher")
    jonah.post(at("change_suggested"))
    [first, *_rest] = jonah.get(at("change_marks", waves[0].pk)).context["form"].points
    answer = jonah.post(
        at("change_marks", waves[0].pk),
        {f"state_{first.pk}": "", f"shown_{first.pk}": "A budget line"},
    )
    assert "Say how far it is, too." in answer.text
    assert "A budget line" in answer.text
    wrong = jonah.post(at("change_marks", waves[0].pk), {f"state_{first.pk}": "nearly"})
    assert wrong.context["form"].errors
    fill(jonah, waves[0], ["yes"])
    fill(jonah, waves[0], [""])
    with scope(larkspur.program):
        assert not ChangeMark.objects.exists()


def test_a_locked_wave_keeps_its_marks(client_as, waves, larkspur, host):
    jonah = client_as("researcher")
    jonah.post(at("change_suggested"))
    fill(jonah, waves[0], ["no"])
    with scope(larkspur.program):
        point = ChangePoint.objects.order_by("position").first()
        Wave.objects.filter(pk=waves[0].pk).update(locked_by=host, locked_at="2026-01-01T00:00Z")
    answer = fill(jonah, waves[0], ["yes"])
    assert "This wave is locked" in answer.text
    with scope(larkspur.program):
        assert ChangeMark.objects.get().state == "no"
    assert "so it stays" in jonah.get(at("change_delete", point.pk)).text
    jonah.post(at("change_delete", point.pk))
    with scope(larkspur.program):
        assert ChangePoint.objects.filter(pk=point.pk).exists()


def test_points_of_their_own_are_added_worded_and_removed(client_as, larkspur):
    jonah = client_as("researcher")
    assert jonah.post(at("change_create"), {}).context["form"].errors
    jonah.post(at("change_create"), {"title_en": "The library opens on Sundays"})
    with scope(larkspur.program):
        point = ChangePoint.objects.get()
    jonah.post(at("change_update", point.pk), {"title_en": "The library opens every Sunday"})
    assert "every Sunday" in jonah.get(at("change_list")).text
    assert "There is no wave yet" in jonah.get(at("change_list")).text
    jonah.post(at("change_delete", point.pk))
    assert "every Sunday" not in jonah.get(at("change_list")).text


def test_the_list_costs_the_same_for_any_number_of_points(client_as, waves, larkspur):
    jonah = client_as("researcher")
    jonah.post(at("change_create"), {"title_en": "One"})
    few = len(queries_of(jonah, at("change_list")))
    jonah.post(at("change_suggested"))
    fill(jonah, waves[0], ["yes"] * 10)
    assert len(queries_of(jonah, at("change_list"))) == few


@pytest.mark.parametrize("page", ["change_list", "comparison_list"])
def test_completion_of_actions_stands_beside_what_changed(client_as, larkspur, page):
    partner = client_as("lead", larkspur)
    empty = partner.get(at(page)).text.split('id="h-completion"')[1]
    assert "The plan has no actions yet." in empty
    with scope(larkspur.program):
        plan = make_plan(larkspur)
        make_action(plan, "Hire a person", status="done")
        make_action(plan, "Translate forms")

    told = partner.get(at(page)).text.split('id="h-completion"')[1]

    assert "50.0%" in told
    assert "1 of 2" in told
