"""Where communities show in the frame around a page."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.people.models import Role
from bic.ui.navigation import program_nav, provide_landing, rail_tools, tabs
from communities.models import Application

# The pages about calls and what answers them, by the first words of their names.
CALL_PAGES = ("round", "question", "clarification", "application", "letter")
REVIEW_PAGES = ("review", "decision")

program_nav.add(
    "communities",
    _("Communities"),
    "communities:list",
    permission="communities.list_community",
    order=20,
    namespaces=("communities",),
)
program_nav.add(
    "applications",
    _("Applications"),
    "communities:application_list",
    permission="communities.list_application",
    order=25,
    pages=(*CALL_PAGES, *REVIEW_PAGES),
)
tabs("communities").add(
    "list", _("Communities"), "communities:list", permission="communities.list_community", order=10
)
tabs("communities").add(
    "outreach",
    _("Outreach"),
    "communities:organization_list",
    permission="communities.view_organization",
    order=20,
    pages=("organization", "contact", "interaction", "followup", "session"),
)
tabs("communities").add(
    "round",
    _("Calls"),
    "communities:round_list",
    permission="communities.view_round",
    order=30,
    pages=("question", "clarification"),
)
tabs("communities").add(
    "application",
    _("Applications"),
    "communities:application_list",
    permission="communities.list_application",
    order=40,
    pages=("letter",),
)
tabs("communities").add(
    "readiness",
    _("Readiness"),
    "communities:readiness_list",
    permission="communities.list_all_scorecard",
    order=50,
)
tabs("communities").add(
    "review",
    _("Review"),
    "communities:review_list",
    permission="communities.list_review",
    order=60,
    pages=("decision",),
)
rail_tools.add(
    "readiness",
    _("Readiness"),
    "communities:readiness_community",
    permission="communities.list_scorecard",
    icon="flag",
    order=25,
    level="community",
)
rail_tools.add(
    "pledges",
    _("Pledges"),
    "communities:pledge_list",
    permission="communities.list_pledge",
    icon="favorite_border",
    order=70,
    level="community",
)
tabs("communities").add(
    "agreement",
    _("Agreements"),
    "communities:agreement_list",
    permission="communities.list_agreement",
    order=70,
)
tabs("communities").add(
    "obligation",
    _("Obligations"),
    "communities:obligation_list",
    permission="communities.list_obligation",
    order=80,
)
tabs("communities").add(
    "clause",
    _("Clauses"),
    "communities:clause_list",
    permission="communities.view_clause",
    order=90,
)
rail_tools.add(
    "agreements",
    _("Agreements"),
    "communities:community_agreements",
    permission="communities.browse_agreement",
    icon="verified",
    order=30,
    level="community",
)


def newest_application(program, community, person):
    """Where an applicant begins: the newest of the applications that they work on."""
    theirs = Application.objects.filter(community=community, co_applicants__user=person)
    newest = theirs.order_by("-pk").first()
    if newest is None:
        return ""
    return reverse("communities:application_detail", args=[program.slug, community.slug, newest.pk])


provide_landing(Role.APPLICANT, newest_application)
