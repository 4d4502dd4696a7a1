"""Review outside its pages: reminders, search, reports, demo."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from bic.notices.models import Notice
from bic.notices.reminders import owe_reminders
from bic.reports.sections import Period, assemble
from bic.tenancy import scope
from communities.models import Decision, SiteVisit
from communities.services import review as services
from tests.communities.reviews import make_application, make_review, make_reviewer, make_round
from tests.plugins.program import BACKEND

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)


@pytest.fixture
def amara(program):
    return make_reviewer(program, "director", "Amara Whitfield")


@pytest.fixture
def jonah(program):
    return make_reviewer(program, "researcher", "Jonah Castellanos")


@pytest.fixture
def ellery(program, amara):
    spring = make_round(program)
    with scope(program):
        services.begin(spring, by=amara, due_on=TODAY)
    return make_application(spring, "Port Ellery")


def test_who_has_not_handed_in_is_reminded_and_nobody_else(program, ellery, amara, jonah):
    beth = make_reviewer(program, "observer")
    with scope(program):
        make_review(ellery, jonah, by=amara)
        make_review(ellery, amara, by=amara, values=3)
        services.declare(make_review(ellery, beth, by=amara), reason="A friend.")

        owe_reminders(program, TODAY - timedelta(days=7))

        reminded = Notice.objects.filter(key__startswith="reminder-review-")
        found = reminded.values_list("recipient__name", "subject")
        assert [name for name, _subject in found] == ["Jonah Castellanos"]
        assert "Review of the application of Port Ellery" in found[0][1]


def test_visits_are_found_but_not_by_who_stepped_out(client, program, ellery, amara, jonah):
    with scope(program):
        SiteVisit.objects.create(
            community=ellery.community, application=ellery, held_on=TODAY,
            participants="The manager", notes="A tortilla factory hires.",
        )  # fmt: skip
        review = make_review(ellery, jonah, by=amara)
    client.force_login(jonah, backend=BACKEND)
    url = "/piedmont/search/?q=tortilla"

    assert "Port Ellery" in client.get(url).content.decode()
    with scope(program):
        services.declare(review, reason="A friend.")
    assert "Port Ellery" not in client.get(url).content.decode()


def test_reports_tell_counts_of_what_was_released(program, ellery, amara):
    towns = [make_application(ellery.round, f"Town {n}") for n in range(3)]
    make_application(ellery.round, "Draft Town", "draft")
    with scope(program):
        for one, outcome in zip(towns, ("accepted", "declined", "declined"), strict=True):
            Decision.objects.create(
                community=one.community, application=one, outcome=outcome, decided_by=amara,
                released_at=timezone.now() if one is not towns[2] else None,
                released_by=amara if one is not towns[2] else None,
            )  # fmt: skip
        today = timezone.localdate()
        period = Period(today - timedelta(days=60), today + timedelta(days=1))
        found = {one.key: one for one in assemble(ellery.community, period, "en")}

    assert found["selection"].data == {"rounds": [["Spring call", 4, 1, 0, 1]]}
