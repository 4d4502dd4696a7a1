"""Where people show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import account_menu, program_nav, rail_tools

program_nav.add(
    "people",
    _("People"),
    "people:list",
    permission="people.list_membership",
    order=50,
    namespaces=("people",),
)
rail_tools.add(
    "people",
    _("People"),
    "people:community",
    permission="people.view_membership",
    icon="people",
    order=90,
    level="community",
    namespaces=("people",),
)
account_menu.add("profile", _("Your profile"), "people:profile", icon="person", level="", order=10)
account_menu.add("home", _("Switch program"), "people:home", icon="unfold_more", level="", order=20)
account_menu.add(
    "settings",
    _("Program settings"),
    "people:program_settings",
    permission="tenancy.change_program",
    icon="edit",
    order=30,
)
