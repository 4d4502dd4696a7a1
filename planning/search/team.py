"""What of planning can be found by the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from planning.models import Member


@source(
    "team", label=_("People on the team"), permission="planning.view_member", order=45,
    icon="groups",
)  # fmt: skip
class Members(Source):
    """By name, organization and role; never by email address. Also who left."""

    model = Member
    text = ("name", "organization", "role")
    title = "name"
    sort = "name"
    facts = ("kind", "organization", "role")
    community = None

    def rows(self, user, program):
        return Member.objects.all()

    def url(self, hit, user, program):
        return reverse("planning:team_member", args=[program.slug, hit.subject.pk])

    def detail(self, hit):
        one = hit.subject
        parts = (one.get_kind_display(), one.role, one.organization)
        return " · ".join(str(part) for part in parts if part)
