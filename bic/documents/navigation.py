"""Documents in the rail of a community."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import rail_tools

rail_tools.add(
    "documents",
    _("Documents"),
    "documents:list",
    permission="documents.list_document",
    icon="folder",
    order=50,
    level="community",
    namespaces=("documents",),
)
