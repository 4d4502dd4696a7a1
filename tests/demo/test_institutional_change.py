"""What the demo says of institutional change."""

from django.test import Client
from django.urls import reverse

from bic.people.models import User
from bic.tenancy import scope
from communities.models import Community
from evaluations.compared.change import checklist_of


def test_larkspur_went_further_over_its_waves(program):
    with scope(program):
        found = checklist_of(Community.objects.get(slug="larkspur"))

    assert [done for done, _known in found.sums] == [0, 3, 9]
    assert {line.change for line in found.lines} == {"Further", "As before"}
    client = Client()
    client.force_login(User.objects.get(email__startswith="jonah"))
    for name in ("change_list", "comparison_list", "participation_detail"):
        page = client.get(reverse(f"evaluations:{name}", args=[program.slug, "larkspur"]))
        assert page.status_code == 200
    partner_page = client.get(
        reverse("evaluations:change_list", args=[program.slug, "larkspur"]),
        headers={"accept-language": "es"},
    )
    assert "plan de acceso lingüístico" in partner_page.text
