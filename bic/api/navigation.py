"""Where tokens and webhooks show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import account_menu

account_menu.add(
    "tokens",
    _("Tokens for your tools"),
    "api:token_list",
    permission="api.list_token",
    icon="link",
    order=15,
)
account_menu.add(
    "program_tokens",
    _("Tokens of the program"),
    "api:token_oversight",
    permission="api.view_all_token",
    icon="link",
    order=31,
)
account_menu.add(
    "webhooks",
    _("Webhooks"),
    "api:hook_list",
    permission="api.list_hook",
    icon="campaign",
    order=32,
)
