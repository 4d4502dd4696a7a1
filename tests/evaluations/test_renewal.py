"""A later agreement moves no wave by itself: staff are asked, and the history keeps the days."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from django.urls import reverse
from django.utils import timezone

from bic.notices.models import Notice
from bic.tenancy import scope
from communities.services import agreements, drafting
from evaluations.models import Wave
from evaluations.renewal import renewal_of
from evaluations.services import wave as services
from tests.communities.agreements import (
    PEOPLE,
    fresh,
    sign,
    signed_agreement,
    versions,
    write_draft,
)
from tests.evaluations.waves import opened
from tests.factories import MembershipFactory, UserFactory

RENEWED = date(2031, 3, 1)


@pytest.fixture
def priya(program):
    return UserFactory(name="Priya")


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", "larkspur", *args])


def renew(community, by, starts_on=RENEWED):
    """A second agreement, signed by all, that begins on another day."""
    draft = write_draft(community, by)
    drafting.save(
        draft, starts_on=starts_on, planning_ends_on=starts_on + relativedelta(months=18),
        ends_on=starts_on + relativedelta(years=3),
    )  # fmt: skip
    agreement = versions.send_out(fresh(draft), by=by)
    for _kind, name, _email in PEOPLE:
        sign(agreement, name)
    return fresh(agreement)


def days():
    return dict(Wave.objects.values_list("kind", "opens_on"))


def test_a_renewed_agreement_asks_and_moves_only_what_is_chosen(
    client_as, program, larkspur, priya
):
    with scope(program):
        signed_agreement(larkspur, priya)
        before = days()
        again = renew(larkspur, priya)
        assert days() == before
        third = Wave.objects.get(kind="year_3")
    jonah = client_as("researcher")
    assert "begins on Mar 1, 2031. No wave has moved with it." in jonah.get(at("wave_list")).text
    page = jonah.get(at("wave_follow")).text
    assert "to Mar 1, 2032" in page
    assert "Baseline: from" not in page

    for wrong in ("moon", "0"):
        form = {"agreement": again.pk, "waves": [wrong]}
        assert "Select a valid choice" in jonah.post(at("wave_follow"), form).text
    told = jonah.post(at("wave_follow"), {"agreement": again.pk, "waves": [third.pk]}, follow=True)

    assert "Moved: Year 3." in told.text
    assert "No wave has moved with it." not in told.text
    with scope(program):
        assert days() == before | {"year_3": date(2034, 3, 1)}
        third.refresh_from_db()
        assert third.closes_on - third.opens_on > timezone.timedelta(days=50)
    assert "Mar 1, 2034" in jonah.get(at("wave_history", third.pk)).text
    assert "There is nothing to decide" in jonah.get(at("wave_follow")).text


def test_what_somebody_else_decided_meanwhile_is_not_decided_again(
    client_as, program, larkspur, priya
):
    with scope(program):
        signed_agreement(larkspur, priya)
        again = renew(larkspur, priya)
        before = days()
        assert services.follow(larkspur, agreement=again.pk, chosen=[]) == []
        assert renewal_of(larkspur) is None
        with pytest.raises(services.RenewedAgain):
            services.follow(larkspur, agreement=again.pk, chosen=[])
        assert days() == before
    jonah = client_as("researcher")
    late = jonah.post(at("wave_follow"), {"agreement": again.pk, "waves": []}, follow=True).text
    assert "Somebody was faster" in late
    assert client_as("lead", larkspur).get(at("wave_follow")).status_code == 403


def test_waves_that_were_opened_stay_and_amendments_ask_nothing(program, larkspur, priya):
    with scope(program):
        first = signed_agreement(larkspur, priya)
        agreements.amend(first, by=priya)
        assert renewal_of(larkspur) is None
        opened(Wave.objects.get(kind="year_1"), priya)
        renew(larkspur, priya)
        assert [str(one.wave) for one in renewal_of(larkspur).moves] == ["Year 3"]


def test_waves_from_before_this_was_asked_are_weighed_by_when_they_were_made(
    program, larkspur, priya
):
    with scope(program):
        signed_agreement(larkspur, priya)
        # As they were kept until now, one with days that somebody chose.
        Wave.objects.update(counted_from=None)
        Wave.objects.filter(kind="year_1").update(opens_on=date(2029, 5, 1), closes_on="2029-06-01")
        assert renewal_of(larkspur) is None
        renew(larkspur, priya)
        assert len(renewal_of(larkspur).moves) == 2


def test_whoever_is_in_charge_is_told_that_the_days_wait_for_an_answer(program, larkspur, priya):
    owner = MembershipFactory(program=program, role="researcher").user
    with scope(program):
        signed_agreement(larkspur, priya)
        Wave.objects.update(owner=owner)
        assert not Notice.objects.filter(key__startswith="waves-asked").exists()

        again = renew(larkspur, priya)

        [notice] = Notice.objects.filter(recipient=owner, key=f"waves-asked-{again.pk}")
    assert notice.subject == "Do the waves of Larkspur follow the new agreement?"
    assert notice.url == at("wave_follow")
    assert "Year 3: from" in notice.body
    assert "to Mar 1, 2034" in notice.body


def test_without_anybody_in_charge_coordinators_are_asked(program, larkspur, priya):
    coordinator = MembershipFactory(program=program, role="coordinator").user
    with scope(program):
        signed_agreement(larkspur, priya)
        Wave.objects.update(owner=None)
        larkspur.facilitator = None
        larkspur.save()

        again = renew(larkspur, priya)

        rows = Notice.objects.filter(key=f"waves-asked-{again.pk}")
        assert [one.recipient_id for one in rows] == [coordinator.pk]


def test_an_agreement_that_moves_nothing_asks_nobody(program, larkspur, priya):
    with scope(program):
        first = signed_agreement(larkspur, priya)
        Wave.objects.update(owner=priya)

        renew(larkspur, priya, starts_on=first.starts_on)

        assert not Notice.objects.filter(key__startswith="waves-asked").exists()
