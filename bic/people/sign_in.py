"""Addresses of sign-in and account pages: those of allauth that we use, each with a name."""

from django.apps import apps
from django.urls import include, path

urlpatterns = [
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
    path("3rdparty/", include("allauth.socialaccount.urls")),
    path("sessions/", include("allauth.usersessions.urls")),
]
if apps.is_installed("allauth.socialaccount.providers.openid_connect"):
    urlpatterns += [path("", include("bic.people.single_sign_on"))]
