"""Where communities show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav, tabs

program_nav.add(
    "communities",
    _("Communities"),
    "communities:list",
    permission="communities.list_community",
    order=20,
    namespaces=("communities",),
)
tabs("communities").add(
    "list", _("Communities"), "communities:list", permission="communities.list_community", order=10
)
tabs("communities").add(
    "review",
    _("Review"),
    "communities:review_list",
    permission="communities.list_review",
    order=50,
)
