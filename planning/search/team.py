"""What of planning can be found by the search."""

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
    concerns = ("user",)
    text = ("name", "organization", "role")
    title = "name"
    sort = "name"
    facts = ("kind", "organization", "role")
    community = None
    page = "planning:team_member"

    def detail(self, hit):
        one = hit.subject
        parts = (one.get_kind_display(), one.role, one.organization)
        return " · ".join(str(part) for part in parts if part)
