"""Where the timeline shows beside its own pages: reminders, reports, search."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from bic.blueprint.models import StepRecord
from bic.reports import pdf
from bic.reports.models import Printout
from bic.reports.sections import Period, assemble
from bic.tenancy import scope
from planning.models import Milestone
from planning.reminders.timeline import due_milestones
from planning.services import timeline as services
from tests.factories import CommunityFactory, UserFactory

pytestmark = pytest.mark.django_db
TODAY = date(2027, 3, 1)


@pytest.fixture
def signing(program, larkspur):
    """A milestone of Larkspur, due in five days, that stands for no step."""
    day = TODAY + timedelta(days=5)
    with scope(program):
        return services.add_milestone(
            Milestone(program=program, community=larkspur, title="Signing at the town hall",
                      starts_on=day, ends_on=day, owner=UserFactory())
        )  # fmt: skip


def test_a_milestone_without_steps_reminds_its_owner(program, signing, open_scope):
    due = list(due_milestones(program, TODAY))

    assert [(one.recipient_id, one.due_on) for one in due] == [(signing.owner_id, signing.ends_on)]


def test_a_milestone_of_steps_leaves_reminding_to_them(program, signing, open_scope):
    signing.steps = ["I3"]
    signing.save()

    assert list(due_milestones(program, TODAY)) == []


def test_a_report_has_the_timeline(program, larkspur, signing, open_scope):
    found = assemble(larkspur, Period(TODAY, TODAY), "en")

    section = next(one for one in found if one.key == "timeline")
    assert section.data["spans"][0][0] == "Signing at the town hall"


def test_a_milestone_is_found_by_its_title(program, signing, client_as):
    response = client_as("director").get(
        reverse("search:results", args=["piedmont"], query={"q": "signing"})
    )

    titles = [hit.title for group in response.context["groups"] for hit in group.hits]
    assert titles == ["Signing at the town hall"]


def test_a_partner_prints_the_timeline_of_their_community(larkspur, signing, client_as, open_scope):
    partner = client_as("lead", community=larkspur)

    partner.post(reverse("planning:timeline_community_print", args=["piedmont", "larkspur"]))

    printout = Printout.objects.get()
    assert printout.facts["spans"][0][0] == "Signing at the town hall"
    assert pdf.render_printout(printout).pages == 1


def test_the_days_of_a_step_are_changed_at_its_milestone(program, larkspur, signing, client_as):
    client = client_as("coordinator")
    with scope(program):
        signing.steps = ["I3"]
        services.change_milestone(signing, after=[])
    plan = reverse("blueprint:step_plan", args=["piedmont", "larkspur", "I3"])

    page = client.get(plan)
    saved = client.post(plan, {"planned_on": "2030-01-01"})

    assert saved.status_code == 302
    assert list(page.context["form"].fields) == ["owner", "form_version"]
    assert reverse("planning:timeline_update", args=["piedmont", signing.pk]) in page.text
    with scope(program):
        assert StepRecord.objects.get(code="I3").due_on == signing.ends_on


def test_a_step_of_another_place_keeps_its_own_days(program, signing, client_as):
    CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")
    with scope(program):
        signing.steps = ["I3"]
        services.change_milestone(signing, after=[])

    page = client_as("coordinator").get(
        reverse("blueprint:step_plan", args=["piedmont", "oakhaven", "I3"])
    )

    assert "planned_on" in page.context["form"].fields
