"""The way to the provider of single sign-on."""

from allauth.socialaccount.providers.openid_connect.views import login
from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import View
from requests.exceptions import RequestException


class SingleSignOn(View):
    """Leads to the provider, or says that it does not answer."""

    access = "public"

    def get(self, request, provider_id):
        try:
            return login(request, provider_id=provider_id)
        except RequestException:
            messages.error(
                request,
                _("Single sign-on does not answer now. Try again later, or sign in another way."),
            )
            return redirect(
                "socialaccount_connections" if request.user.is_authenticated else "account_login"
            )

    post = get
