"""Which actions everybody may know of: those of the newest published version, and no draft."""

from datetime import date

import pytest

from implementation.models import Action, PlanVersion
from implementation.openness import open_actions
from implementation.services import version as versions
from tests.factories import CommunityFactory
from tests.implementation.making import make_action, make_plan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("inside")]


@pytest.fixture
def plan(larkspur):
    return make_plan(larkspur)


@pytest.fixture
def published(people):
    """`published(plan)`: today's plan is what everybody reads."""

    def publish(plan, *, is_out=True):
        by = people["director"]
        version = versions.freeze(plan, note="", by=by)
        versions.approve(version, approver="Council", on=date(2026, 3, 2), by=by)
        if is_out:
            versions.publish(PlanVersion.objects.get(pk=version.pk), ["en"], by=by)

    return publish


def shown(community):
    found = sorted(str(one) for one in open_actions(community.pk))
    assert found == sorted(str(one) for one in open_actions().filter(community=community))
    return found


def make_public(action, is_public):
    Action.objects.filter(pk=action.pk).update(is_public=is_public)


def test_what_stood_in_a_published_version_is_open(plan, larkspur, published):
    make_action(plan, "Train the desk")
    published(plan)

    assert shown(larkspur) == ["Train the desk"]


def test_a_version_that_nobody_published_opens_nothing(plan, larkspur, published):
    make_action(plan, "Train the desk")
    published(plan, is_out=False)

    assert shown(larkspur) == []


def test_what_is_added_later_waits_for_the_next_edition_whatever_its_time(
    plan, larkspur, published
):
    make_action(plan, "Train the desk")
    published(plan)
    later = make_action(plan, "Written since")
    # Somebody began to add it before the plan was frozen, and saved it afterwards.
    Action.objects.filter(pk=later.pk).update(created_at="2020-01-01T00:00Z")

    assert shown(larkspur) == ["Train the desk"]
    published(plan)
    assert shown(larkspur) == ["Train the desk", "Written since"]


def test_what_was_private_in_it_waits_for_the_next_edition(plan, larkspur, published):
    make_action(plan, "Train the desk")
    quiet = make_action(plan, "Quiet talks", is_public=False)
    published(plan)

    make_public(quiet, True)

    assert shown(larkspur) == ["Train the desk"]
    published(plan)
    assert shown(larkspur) == ["Quiet talks", "Train the desk"]


def test_what_becomes_private_is_gone_at_once(plan, larkspur, published):
    action = make_action(plan, "Train the desk")
    published(plan)

    make_public(action, False)

    assert shown(larkspur) == []


def test_what_the_newest_edition_left_out_does_not_come_back_by_an_earlier_one(
    plan, larkspur, published
):
    make_action(plan, "Train the desk")
    quiet = make_action(plan, "Quiet talks")
    published(plan)
    make_public(quiet, False)
    published(plan)

    make_public(quiet, True)

    assert shown(larkspur) == ["Train the desk"]


def test_each_community_has_its_own_newest_version(plan, larkspur, program, published):
    oakhaven = CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")
    make_action(plan, "Train the desk")
    published(plan)
    published(plan)
    other = make_plan(oakhaven)
    make_action(other, "A later bus")
    published(other)

    assert (shown(larkspur), shown(oakhaven)) == (["Train the desk"], ["A later bus"])
