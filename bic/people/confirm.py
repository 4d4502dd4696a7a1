"""Asking somebody to show once more who they are, before a change of rights."""

from datetime import timedelta
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.decorators import reauthentication_required
from allauth.core.exceptions import ReauthenticationRequired
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _


def signed_in_lately(user: Any) -> bool:
    """Whether somebody came in, on any device, so recently that they need not show it again."""
    lately = timezone.now() - timedelta(seconds=settings.ACCOUNT_REAUTHENTICATION_TIMEOUT)
    return user.last_login is not None and user.last_login > lately


def confirm_first(request: HttpRequest) -> HttpResponse | None:
    """A redirect that asks for password, code or passkey; None when that was done lately.

    Somebody who signs in by emailed code alone has nothing else to show, so
    they sign in again. The form that was on its way is kept in the browser.
    """
    methods = get_adapter().get_reauthentication_methods(request.user)
    if methods:
        try:
            reauthentication_required(lambda _request: None)(request)
        except ReauthenticationRequired:
            return redirect_to_login(request.get_full_path(), methods[0]["url"])
        return None
    if signed_in_lately(request.user):
        return None
    address = request.get_full_path()
    logout(request)
    messages.info(request, _("Please sign in once more before you change what others may do."))
    return redirect_to_login(address)
