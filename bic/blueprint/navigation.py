"""Where the spine shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.blueprint import spines
from bic.ui.navigation import program_nav, provide_rail


def spine_of(request):
    """The spine of the community in the address, computed once per request."""
    if not hasattr(request, "spine"):
        request.spine = spines.spine(request.community)
    return request.spine


provide_rail(spine_of)
program_nav.add(
    "dashboard",
    _("Dashboard"),
    "blueprint:dashboard",
    permission="blueprint.view_dashboard",
    order=10,
    namespaces=("blueprint",),
)
