"""Where communities show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav, rail_tools, tabs

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
    "agreement",
    _("Agreements"),
    "communities:agreement_list",
    permission="communities.list_agreement",
    order=60,
)
tabs("communities").add(
    "obligation",
    _("Obligations"),
    "communities:obligation_list",
    permission="communities.list_obligation",
    order=70,
)
tabs("communities").add(
    "clause",
    _("Clauses"),
    "communities:clause_list",
    permission="communities.view_clause",
    order=80,
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
