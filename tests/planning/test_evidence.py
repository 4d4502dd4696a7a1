"""The evidence of planning's steps leads only those to the records who may open them."""

import re

import pytest
from django.urls import reverse

from planning.models import Member
from planning.services import charter
from tests.factories import UserFactory
from tests.planning.funding import make_grant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("open_scope")]


@pytest.mark.parametrize("code", ["P1", "P2", "P3"])
@pytest.mark.parametrize(("role", "leads"), [("lead", False), ("observer", True)])
def test_records_are_offered_to_those_who_may_open_them(
    client_as, program, larkspur, code, role, leads
):
    Member.objects.create(program=program, name="Ana Ruiz")
    charter.begin_draft(program, by=UserFactory())
    make_grant(program, awarded="100")
    client = client_as(role, community=larkspur) if role == "lead" else client_as(role)

    page = client.get(reverse("blueprint:step", args=["piedmont", "larkspur", code])).text

    assert "Nothing yet. Evidence appears" not in page
    links = re.findall(r'href="([^"]+)">See the records', page)
    assert [client.get(link).status_code for link in links] == [200] * leads
