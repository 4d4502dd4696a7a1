"""Where communities show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav

program_nav.add(
    "communities",
    _("Communities"),
    "communities:list",
    permission="communities.list_community",
    order=20,
    namespaces=("communities",),
)
