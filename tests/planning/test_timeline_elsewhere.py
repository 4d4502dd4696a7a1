"""Where the timeline shows beside its own pages: reminders, reports, search."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from bic.reports import pdf
from bic.reports.models import Printout
from bic.reports.sections import Period, assemble
from bic.tenancy import scope
from planning.models import Milestone
from planning.reminders.timeline import due_milestones
from planning.services import timeline as services
from tests.factories import UserFactory

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
