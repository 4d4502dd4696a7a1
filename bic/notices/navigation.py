"""The bell in the header, with what is unread; the outbox among the entries of the account."""

from django.utils.translation import gettext_lazy as _

from bic.notices import services
from bic.ui.navigation import account_menu, header_tools


def unread(request):
    """How many notices of this program one has not read, counted once per request."""
    if not hasattr(request, "unread_notices"):
        request.unread_notices = services.unread_count(request.user, request.program)
    return request.unread_notices


header_tools.add(
    "inbox",
    _("Notifications"),
    "notices:inbox",
    permission="notices.view_inbox",
    order=10,
    icon="notifications_none",
    namespaces=("notices",),
    count=unread,
)
account_menu.add(
    "outbox",
    _("Outbox"),
    "notices:batch_list",
    permission="notices.list_batch",
    icon="mail_outline",
    order=25,
)
