"""Where communities show in the frame around a page."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.people.models import Role
from bic.ui.navigation import program_nav, provide_landing, tabs
from communities.models import Application

# The pages about calls and what answers them, by the first words of their names.
CALL_PAGES = ("round", "question", "clarification", "application")

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
    pages=CALL_PAGES,
)
tabs("communities").add(
    "application",
    _("Applications"),
    "communities:application_list",
    permission="communities.list_application",
    order=40,
)
tabs("communities").add(
    "round", _("Calls"), "communities:round_list", permission="communities.view_round", order=50
)


def newest_application(program, community):
    """Where an applicant begins: the newest application of their community."""
    newest = Application.objects.filter(community=community).order_by("-pk").first()
    if newest is None:
        return ""
    return reverse("communities:application_detail", args=[program.slug, community.slug, newest.pk])


provide_landing(Role.APPLICANT, newest_application)
