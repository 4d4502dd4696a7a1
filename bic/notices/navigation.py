"""The bell in the header, with the number of unread notices, and the outbox beside it."""

from django.utils.translation import gettext_lazy as _

from bic.notices import services
from bic.ui.navigation import header_tools


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
header_tools.add(
    "outbox",
    _("Outbox"),
    "notices:batch_list",
    permission="notices.list_batch",
    order=20,
    icon="mail_outline",
)
