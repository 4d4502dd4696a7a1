"""Where dossiers and archives show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import account_menu, rail_tools

rail_tools.add(
    "dossier",
    _("Dossier"),
    "dossier:community",
    permission="dossier.list_parcel",
    icon="folder_open",
    order=95,
    level="community",
    namespaces=("dossier",),
)
account_menu.add(
    "archive",
    _("Take the program along"),
    "dossier:whole",
    permission="dossier.list_whole_parcel",
    icon="launch",
    order=35,
)
